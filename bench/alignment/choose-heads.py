"""How well each attention head of the model aligns words: alignment error rate (Och and Ney 2003) on gold.tsv.

    pip install -r training/requirements.txt
    python bench/alignment/choose-heads.py [MODEL_FOLDER]

A target word is linked to the source word that its tokens attend to most, when the token is read ("shift", Chen et al.
2020) or when it is predicted ("naive", Garg et al. 2019). Prints the best heads, and the best sums of several.
"""
import itertools, os, sys
import torch
from tokenizers import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "training"))
import weights


def read_gold(path):
    """(source words, target words, set of links) a line; a word that follows an apostrophe is part of the one before."""
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            continue
        sides = []
        for side in line.rstrip("\n").split("\t"):
            sides.append([(word, None) if not label.isdigit() else (word, label) for word, _, label in (w.rpartition(":") if ":" in w else (w, "", "x") for w in side.split(" "))])
        links = {(i, j) for i, (_, a) in enumerate(sides[0]) for j, (_, b) in enumerate(sides[1]) if a and a == b}
        yield [w for w, _ in sides[0]], [w for w, _ in sides[1]], links


def tokens_of(tokenizer, words):
    """Token ids of the words as a text, and the word that each token belongs to."""
    text, owners = "", []
    for k, word in enumerate(words):
        piece = word if not text or word in ".,%" else " " + word
        text += piece
        owners += [k] * len(piece)
    encoded = tokenizer.encode(text, add_special_tokens=False)
    return encoded.ids, [owners[end - 1] for _, end in encoded.offsets]


@torch.no_grad()
def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else weights.EMBEDDED
    model = weights.load(folder).eval()
    model.set_attn_implementation("eager")
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    begin, end = tokenizer.token_to_id("<unused0>"), tokenizer.token_to_id("<unused1>")
    heads = [(l, h) for l in range(model.config.num_hidden_layers) for h in range(model.config.num_attention_heads)]
    cases = []
    for source, target, gold in read_gold(os.path.join(HERE, "gold.tsv")):
        s, s_words = tokens_of(tokenizer, source)
        t, t_words = tokens_of(tokenizer, target)
        out = model(input_ids=torch.tensor([[2, begin] + s + [end] + t]), output_attentions=True)
        first = len(s) + 3
        attention = torch.stack([out.attentions[l][0, h] for l, h in heads])[:, first - 1 : first + len(t), 2 : 2 + len(s)]
        attention = attention / attention.sum(-1, keepdim=True).clamp_min(1e-9)
        # Sum over the tokens of a source word.
        by_word = torch.zeros(*attention.shape[:2], len(source)).index_add_(2, torch.tensor(s_words), attention)
        cases.append((by_word, t_words, len(target), gold))

    def error(chosen, shift, weigh=lambda a: a):
        hit = found = wanted = 0
        for by_word, t_words, count, gold in cases:
            rows = weigh(by_word[chosen]).sum(0)[shift : shift + len(t_words)]
            words = torch.zeros(count, rows.shape[1]).index_add_(0, torch.tensor(t_words), rows)
            links = {(int(words[j].argmax()), j) for j in range(count)}
            hit, found, wanted = hit + len(links & gold), found + len(links), wanted + len(gold)
        return 1 - 2 * hit / (found + wanted)

    for shift, name in ((1, "shift"), (0, "naive")):
        ranked = sorted((error([k], shift), k) for k in range(len(heads)))
        print(name, " ".join(f"{heads[k]}:{100 * e:.1f}" for e, k in ranked[:10]), flush=True)
        best = [k for _, k in ranked[:8]]
        sums = sorted((error(list(c), shift), c) for n in (2, 3, 4) for c in itertools.combinations(best, n))
        for e, c in sums[:6]:
            print(f"  {100 * e:.1f}", [heads[k] for k in c])


if __name__ == "__main__":
    main()
