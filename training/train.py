"""Tunes the causal model on translation with low-rank additions, on a CPU; loss on the English side only.

    python train.py --init runs/middle --data data/train.tsv.gz --dev EVAL --out runs/a --minutes 60

Sequence: <bos> <unused0> French <unused1> English <eos>. AdamW in bf16, one pass over the data at most, linear warm-up and decay
over the given minutes. Every --look minutes, and at the end, the loss on the development sets is printed and the weights are
written to <out>/state.pt.
"""
import argparse, json, os, random, time
import torch
from tokenizers import Tokenizer
import augment, weights
from adapted_gemma import LENGTH, AdaptedGemma
from trainers import adamw, dev_rows, encode, nats_a_token, read_rows, varied

WINDOW = 1200  # examples that are laid into rows together
NORMS_SHARE = 0.2  # of the rate, for the norms: they are learned whole, not by additions


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--init", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--dev", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, required=True)
    p.add_argument("--lr", type=float, default=5e-4)
    p.add_argument("--rank", type=int, default=32)
    p.add_argument("--rows", type=int, default=16, help=f"a step, of {LENGTH} positions")
    p.add_argument("--warmup", type=int, default=20, help="steps")
    p.add_argument("--smoothing", type=float, default=0.05)
    p.add_argument("--generated", type=int, default=1500, help="template pairs")
    p.add_argument("--joined", type=float, default=0.06, help="share of pairs made of consecutive sentences")
    p.add_argument("--dev-sentences", type=int, default=100)
    p.add_argument("--look", type=float, default=15)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    return p.parse_args()


def laid_in_rows(examples):
    """Each example goes, longest first, into the row of at most LENGTH positions that it fills best."""
    rows, room = [], []
    for example in sorted(examples, key=lambda e: -sum(map(len, e))):
        length = sum(map(len, example))
        fitting = [k for k, free in enumerate(room) if free >= length]
        if not fitting:
            rows.append([]); room.append(LENGTH)
            fitting = [len(rows) - 1]
        best = min(fitting, key=room.__getitem__)
        rows[best].append(example); room[best] -= length
    return rows


def batches(tokenizer, pairs, a):
    examples = [e for e in encode(tokenizer, pairs, longest=LENGTH) if sum(map(len, e)) <= LENGTH]
    rows = [row for start in range(0, len(examples), WINDOW) for row in laid_in_rows(examples[start:start + WINDOW])]
    random.Random(a.seed).shuffle(rows)
    return [rows[k:k + a.rows] for k in range(0, len(rows), a.rows)]


def tensors(batch, a):
    """(ids, positions [rows, LENGTH], mask, where, labels) as AdaptedGemma.loss takes them, and how many labels count."""
    ids, positions = torch.zeros(a.rows, LENGTH, dtype=torch.long), torch.zeros(a.rows, LENGTH, dtype=torch.long)
    owner = torch.full((a.rows, LENGTH), -1)
    where, labels = [], []
    for r, row in enumerate(batch):
        at = 0
        for number, (source, target) in enumerate(row):
            end = at + len(source) + len(target)
            ids[r, at:end], positions[r, at:end], owner[r, at:end] = torch.tensor(source + target), torch.arange(end - at), number
            where += range(r * LENGTH + at + len(source) - 1, r * LENGTH + end - 1)
            labels += target
            at = end
    sees = (owner[:, :, None] == owner[:, None]) & torch.ones(LENGTH, LENGTH, dtype=torch.bool).tril()
    mask = torch.zeros(sees.shape).masked_fill_(~sees, -1e9)[:, None]
    count, room = len(labels), -len(labels) % AdaptedGemma.CHUNK
    return (ids, positions, mask, torch.tensor(where + [0] * room), torch.tensor(labels + [-1] * room)), count


def dev_sets(tokenizer, a):
    for name, rows in dev_rows(a.dev, a.dev_sentences):
        yield name, batches(tokenizer, [augment.vary(random.Random(0), *row[:2]) for row in rows[: a.dev_sentences]], a)


def save(model, out):
    part = os.path.join(out, "state.part")
    torch.save({name: value.to(torch.bfloat16) for name, value in model.merged().items()}, part)
    os.replace(part, os.path.join(out, "state.pt"))


def main():
    a = options()
    torch.set_num_threads(a.threads); torch.manual_seed(a.seed)
    weights.copy_settings(a.init, a.out)
    with open(os.path.join(a.init, "config.json")) as file:
        config = json.load(file)
    json.dump(vars(a), open(os.path.join(a.out, "options.json"), "w"), indent=1)
    tokenizer = Tokenizer.from_file(os.path.join(a.init, "tokenizer.json"))
    rows = read_rows(a.data)
    pairs = varied(random.Random(a.seed), rows, range(len(rows)), a.generated, a.joined, longest=500)
    data, tests = batches(tokenizer, pairs, a), list(dev_sets(tokenizer, a))
    model = AdaptedGemma(config, weights.newest(a.init), a.rank, torch.bfloat16, compiled=True)
    begin = time.time()
    say = lambda *words: print(f"{time.time() - begin:.0f}s", *words, flush=True)
    look = lambda: say("dev", *(f"{name} {nats_a_token(model, (tensors(b, a) for b in test)):.4f}" for name, test in tests))
    say(len(data), "batches"); look()
    train(model, data, a, say, look)
    look(); save(model, a.out)


def train(model, data, a, say, look):
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = adamw(trained, a.lr)
    for group, share in zip(optimizer.param_groups, (1, NORMS_SHARE)):
        group["share"] = share
    start = looked = time.time(); seen = step = 0; window = []
    for batch in data:
        done = (time.time() - start) / (a.minutes * 60)
        if done >= 1:
            break
        step += 1
        for group in optimizer.param_groups:
            group["lr"] = a.lr * group["share"] * min(1, step / a.warmup) * (1 - done)
        given, count = tensors(batch, a)
        loss, plain = model.loss(*given, a.smoothing)
        (loss / count).backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0, foreach=True)
        optimizer.step(); optimizer.zero_grad(set_to_none=True)
        seen += sum(len(s) + len(t) for row in batch for s, t in row); window.append(plain.item() / count)
        if step % 20 == 0:
            say(f"step {step} loss {sum(window) / len(window):.3f} tokens {seen} tok/s {seen / (time.time() - start):.0f}")
            window = []
        if time.time() - looked > a.look * 60:
            look(); save(model, a.out); looked = time.time()


if __name__ == "__main__":
    main()
