"""Averages the weights of models that descend from one another (Wortsman et al. 2022, "Robust fine-tuning").

    python average.py --out runs/b ../checkpoint:0.4 runs/a/state.pt:0.6
"""
import argparse, os
import torch
import weights


def read(path):
    return weights.newest(*os.path.split(path)) if path.endswith(".pt") else weights.newest(path)


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
    weights.copy_settings(next(p if os.path.isdir(p) else os.path.dirname(p) for p, _ in parts), a.out)
    torch.save(average, os.path.join(a.out, "state.pt"))


if __name__ == "__main__":
    main()
