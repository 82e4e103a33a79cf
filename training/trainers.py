"""What both trainers, `train.py` and `train_gpu.py`, do alike: rows to pairs, pairs to tokens, the loss on the development sets, the optimizer."""
import gzip, os
import torch
import augment

BOS, EOS = 2, 1


def read_rows(path):
    """(corpus, index, French, English) of each line that `corpus.py` wrote, compressed or not."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def joined(rows, k, rng, share, longest):
    """Row k as a pair, of a `share` of them with the next one or two of the same corpus, up to `longest` characters of French."""
    name, index, fr, en = rows[k]
    if rng.random() < share and k + 2 < len(rows) and len(fr) > 30:
        for step in (1, 2)[: rng.choice([1, 1, 2])]:
            n2, i2, f2, e2 = rows[k + step]
            if n2 == name and int(i2) == int(index) + step and len(fr) + len(f2) < longest:
                fr, en = fr + " " + f2, en + " " + e2
    return fr, en


def varied(rng, rows, order, generated, share, longest):
    """Pairs of the rows of `order` as `joined` makes them, and `generated` ones from templates, varied and shuffled."""
    pairs = [augment.vary(rng, *joined(rows, k, rng, share, longest)) for k in order]
    pairs += [augment.vary(rng, *p) for p in augment.generate(rng, generated)]
    rng.shuffle(pairs)
    return pairs


def dev_rows(folder, count):
    """(file, rows) of each development set, `count` of its rows or up to twice as many, evenly spread."""
    for name in sorted(os.listdir(folder)):
        if name.endswith(".tsv"):
            rows = read_rows(os.path.join(folder, name))
            yield name, rows[:: max(1, len(rows) // count)]


def nats_a_token(model, batches):
    """batches: what model.loss takes before the smoothing, and how many of its labels count."""
    with torch.no_grad():
        sums = [(model.loss(*given, 0.0)[1].item(), count) for given, count in batches]
    return sum(loss for loss, _ in sums) / sum(count for _, count in sums)


def encode(tokenizer, pairs, longest):
    """(prompt, answer) in token ids of each pair whose sides have fewer than `longest` tokens each."""
    source, target = tokenizer.token_to_id("<unused0>"), tokenizer.token_to_id("<unused1>")
    ids = lambda texts: [e.ids for e in tokenizer.encode_batch(texts, add_special_tokens=False)]
    for f, e in zip(ids([p[0] for p in pairs]), ids([p[1] for p in pairs])):
        if 0 < len(f) < longest and 0 < len(e) < longest:
            yield [BOS, source] + f + [target], e + [EOS]


def adamw(parameters, lr):
    """Weight decay on matrices alone."""
    matrices, vectors = [p for p in parameters if p.ndim == 2], [p for p in parameters if p.ndim < 2]
    return torch.optim.AdamW([{"params": matrices, "weight_decay": 0.01}, {"params": vectors, "weight_decay": 0}], lr=lr, betas=(0.9, 0.98), fused=True)
