"""Averages the weights of models that descend from one another (Wortsman et al. 2022, "Robust fine-tuning").

    python average.py --out runs/b ../checkpoint:0.4 runs/a/state.pt:0.6
"""
import argparse, os, shutil
import torch
import weights


def read(path):
    return {k: v.float() for k, v in (torch.load(path) if path.endswith(".pt") else weights.state(path)).items()}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--out", required=True)
    p.add_argument("models", nargs="+", metavar="PATH:SHARE")
    a = p.parse_args()
    parts = [(path, float(share)) for path, share in (m.rsplit(":", 1) for m in a.models)]
    total = sum(share for _, share in parts)
    average = {}
    for path, share in parts:
        for name, value in read(path).items():
            if name != "lm_head.weight":
                average[name] = average.get(name, 0) + value * (share / total)
    os.makedirs(a.out, exist_ok=True)
    folder = next(p if os.path.isdir(p) else os.path.dirname(p) for p, _ in parts)
    for name in ("config.json", "tokenizer.json"):
        shutil.copyfile(os.path.join(folder, name), os.path.join(a.out, name))
    torch.save(average, os.path.join(a.out, "state.pt"))


if __name__ == "__main__":
    main()
