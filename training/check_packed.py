"""The models for training against transformers: the logits of two sequences, side by side or in a row.

    python check_packed.py ../shared/checkpoint
"""
import argparse, json, os, sys
import torch
import weights
from adapted_gemma import AdaptedGemma
from packed_gemma import PackedGemma, attend_on_cpu
from train import tensors

folder = sys.argv[1]
with open(os.path.join(folder, "config.json")) as file:
    config = json.load(file)
state = weights.newest(folder)
sequences = [[2, 5, 77, 900, 4000, 31], [2, 5, 1000, 2000, 3000, 44, 55, 66, 77]]
lengths = [len(s) for s in sequences]


def packed():
    model = PackedGemma(config, torch.float32, attend_on_cpu, compiled=False)
    model.load(state)
    starts = torch.tensor([0, *lengths]).cumsum(0)
    yield model.hidden(torch.tensor(sum(sequences, [])), torch.cat([torch.arange(n) for n in lengths]), starts, max(lengths)) @ model.embedding.T
    yield model.state()


def adapted():
    """Two rows, the second one empty; nothing is learned yet, so the sum is the start."""
    model = AdaptedGemma(config, state, 4, torch.float32, compiled=False)
    (ids, positions, mask, *_), _ = tensors([[(s[:3], s[3:]) for s in sequences]], argparse.Namespace(rows=2))
    yield model.hidden(ids, positions, mask)[0, : sum(lengths)] @ model.embedding.T
    yield model.merged()


with torch.no_grad():
    reference = weights.load(folder)
    theirs = torch.cat([reference(input_ids=torch.tensor([s])).logits[0] for s in sequences])
    for make in (packed, adapted):
        ours, back = make()
        difference = (ours - theirs).abs().max().item()
        print(f"{make.__name__}: largest difference of a logit: {difference:.1e}, of logits up to {theirs.abs().max():.1f}")
        assert difference < 1e-3 and all(torch.equal(value, state[name]) for name, value in back.items())
