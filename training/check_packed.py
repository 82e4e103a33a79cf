"""The packed model against transformers: the logits of two sequences side by side.

    python check_packed.py ../shared/checkpoint
"""
import json, os, sys
import torch
import weights
from packed_gemma import PackedGemma, attend_on_cpu

folder = sys.argv[1]
with open(os.path.join(folder, "config.json")) as file:
    packed = PackedGemma(json.load(file), torch.float32, attend_on_cpu, compiled=False)
state = weights.state(folder)
packed.load(state)
sequences = [[2, 5, 77, 900, 4000, 31], [2, 5, 1000, 2000, 3000, 44, 55, 66, 77]]
lengths = [len(s) for s in sequences]
reference = weights.load(folder)
with torch.no_grad():
    ours = packed.hidden(torch.tensor(sum(sequences, [])), torch.cat([torch.arange(n) for n in lengths]), torch.tensor([0, *lengths]).cumsum(0), max(lengths)) @ packed.embedding.T
    theirs = torch.cat([reference(input_ids=torch.tensor([s])).logits[0] for s in sequences])
difference = (ours - theirs).abs().max().item()
print(f"largest difference of a logit: {difference:.1e}, of logits up to {theirs.abs().max():.1f}")
same = all(torch.equal(value, state[name]) for name, value in packed.state().items())
assert difference < 1e-3 and same
