"""Checks that the exported graph computes what PyTorch does: logits of padded prompts, and of a step with a cache.

    python check_export.py --from runs/b [--state state.pt]

Exports fp32 to a temporary folder; fails if any logit differs by more than 1e-3.
"""
import argparse, os, subprocess, sys, tempfile
import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer
import weights

SENTENCES = ["Oui.", "Le maire a pris la parole mercredi à Lyon.", "« C'est faux ! » s'est écriée Mme Delcourt, 52 ans, devant 1 250 personnes."]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--from", dest="folder", required=True)
    p.add_argument("--state")
    a = p.parse_args()
    tokenizer = Tokenizer.from_file(os.path.join(a.folder, "tokenizer.json"))
    source, target = tokenizer.token_to_id("<unused0>"), tokenizer.token_to_id("<unused1>")
    prompts = [[2, source] + tokenizer.encode(s, add_special_tokens=False).ids + [target] for s in SENTENCES]
    with tempfile.TemporaryDirectory() as out:
        here = os.path.dirname(os.path.abspath(__file__))
        state = ["--state", a.state] if a.state else []
        subprocess.run([sys.executable, os.path.join(here, "export.py"), "--from", a.folder, *state, "--bits", "32", "--out", out], check=True, stdout=subprocess.DEVNULL)
        session = onnxruntime.InferenceSession(os.path.join(out, "onnx", "model.onnx"), providers=["CPUExecutionProvider"])
    model = weights.load(a.folder, a.state).eval()
    expected = lambda ids: model(input_ids=torch.tensor([ids])).logits[0, -1].detach().numpy()
    layers = range(model.config.num_hidden_layers)
    names = [f"{i}.{n}" for i in layers for n in ("key", "value")]
    lengths, width = [len(p) for p in prompts], max(map(len, prompts))
    ids = np.array([p + [0] * (width - len(p)) for p in prompts])
    mask = np.array([[1] * n + [0] * (width - n) for n in lengths])
    empty = {f"past_key_values.{n}": np.zeros((len(prompts), 1, 0, 256), np.float32) for n in names}
    outputs = ["logits", "top_tokens", "top_log_probabilities"] + [f"present.{n}" for n in names]
    first = dict(zip(outputs, session.run(outputs, {"input_ids": ids, "attention_mask": mask, **empty})))
    step_mask = np.array([[1] * (n + 1) + [0] * (width - n) for n in lengths])
    cache = {f"past_key_values.{n}": first[f"present.{n}"] for n in names}
    second = dict(zip(outputs, session.run(outputs, {"input_ids": first["top_tokens"][:, :1], "attention_mask": step_mask, **cache})))
    worst = 0.0
    for k, prompt in enumerate(prompts):
        token = int(first["top_tokens"][k, 0])
        for result, reference in ((first, expected(prompt)), (second, expected(prompt + [token]))):
            worst = max(worst, float(np.abs(result["logits"][k, 0] - reference).max()))
            assert int(result["top_tokens"][k, 0]) == int(reference.argmax()), "another token"
            best = torch.log_softmax(torch.from_numpy(reference), -1).topk(result["top_tokens"].shape[1]).values.numpy()
            assert np.abs(result["top_log_probabilities"][k] - best).max() < 1e-3, "another probability"
    print(f"largest difference of a logit: {worst:.1e}")
    assert worst < 1e-3


if __name__ == "__main__":
    main()
