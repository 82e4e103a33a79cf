"""Fine-tunes the causal model on translation; loss on the English side only.

    python train.py --init ../shared/checkpoint --data data/train.tsv.gz --out runs/a --minutes 120

Sequence: <bos> <unused0> French <unused1> English <eos>. AdamW, linear warm-up and decay over the given minutes, bf16
autocast, batches of about --tokens tokens sorted by length. Writes <out>/state.pt (bf16) every --save minutes, and an
average of the weights over the last part of the run (exponential, --ema) as <out>/ema.pt.
"""
import argparse, json, os, random, shutil, time
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
import augment, weights
from trainers import adamw, encode, joined, read_rows


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--init", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, default=5)
    p.add_argument("--lr", type=float, default=1.5e-4)
    p.add_argument("--tokens", type=int, default=5000)
    p.add_argument("--smoothing", type=float, default=0.05)
    p.add_argument("--save", type=float, default=10)
    p.add_argument("--ema", type=float, default=0.995)
    p.add_argument("--generated", type=int, default=12000, help="template pairs an epoch")
    p.add_argument("--warmup", type=int, default=60, help="steps")
    p.add_argument("--joined", type=float, default=0.06, help="share of pairs made of consecutive sentences")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--compile", action="store_true")
    p.add_argument("--train-from-layer", type=int, default=0, help="layers below this one, and the embedding, stay as they are")
    p.add_argument("--fp32", action="store_true", help="for CPUs without bf16 instructions")
    return p.parse_args()


def epoch(rows, rng, a):
    """One shuffled pass: single pairs, some joined with the next of the same corpus, and template pairs."""
    pairs = [augment.vary(rng, *joined(rows, k, rng, a.joined, longest=500)) for k in range(len(rows))]
    pairs += [augment.vary(rng, *p) for p in augment.generate(rng, a.generated)]
    rng.shuffle(pairs)
    return pairs


def batches(rows, tokenizer, rng, a):
    while True:
        pairs = epoch(rows, rng, a)
        for start in range(0, len(pairs), 8000):
            examples = list(encode(tokenizer, pairs[start:start + 8000], longest=220))
            examples.sort(key=lambda e: len(e[0]) + len(e[1]) + rng.random() * 3)
            groups, group, longest = [], [], 0
            for e in examples:
                n = len(e[0]) + len(e[1])
                if group and max(longest, n) * (len(group) + 1) > a.tokens:
                    groups.append(group); group, longest = [], 0
                group.append(e); longest = max(longest, n)
            groups.append(group)
            rng.shuffle(groups)
            yield from groups


def tensors(batch):
    length = max(len(s) + len(t) for s, t in batch)
    length += -length % 16
    ids, mask = torch.zeros(len(batch), length, dtype=torch.long), torch.zeros(len(batch), length, dtype=torch.long)
    labels = torch.full((len(batch), length), -100)
    for k, (s, t) in enumerate(batch):
        n = len(s) + len(t)
        ids[k, :n], mask[k, :n], labels[k, len(s) - 1:n - 1] = torch.tensor(s + t), 1, torch.tensor(t)
    return ids, mask, labels


def freeze_below(model, layer):
    """Leaves only layers from `layer` on to be trained; 0 trains everything. What is frozen needs no gradient, and its file no new version."""
    if layer == 0:
        return
    model.requires_grad_(False)
    for block in model.model.layers[layer:]:
        block.requires_grad_(True)


def main():
    a = options()
    torch.set_num_threads(a.threads); torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    for name in ("config.json", "tokenizer.json"):
        shutil.copyfile(os.path.join(a.init, name), os.path.join(a.out, name))
    json.dump(vars(a), open(os.path.join(a.out, "options.json"), "w"), indent=1)
    tokenizer = Tokenizer.from_file(os.path.join(a.init, "tokenizer.json"))
    rows = read_rows(a.data)
    model = weights.load(a.init).train()
    freeze_below(model, a.train_from_layer)
    body = torch.compile(model.model, dynamic=True) if a.compile else model.model
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = adamw(trained, a.lr)
    average = None
    keep = lambda module: {k: v.detach().to(torch.bfloat16) for k, v in module.state_dict().items() if k != "lm_head.weight"}
    start = saved = time.time(); seen = step = 0; window = []
    for batch in batches(rows, tokenizer, rng, a):
        done = (time.time() - start) / (a.minutes * 60)
        if done >= 1:
            break
        for g in optimizer.param_groups:
            g["lr"] = a.lr * min(1, (step + 1) / a.warmup) * max(0.02, 1 - done)
        ids, mask, labels = tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not a.fp32):
            # Right-padded rows: causal attention never sees the padding, so no mask is needed.
            hidden = body(input_ids=ids, use_cache=False).last_hidden_state
            chosen = labels.view(-1) != -100
            logits = F.linear(hidden.reshape(-1, hidden.size(-1))[chosen], model.model.embed_tokens.weight)
        loss = F.cross_entropy(logits.float(), labels.view(-1)[chosen], label_smoothing=a.smoothing)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step(); optimizer.zero_grad(set_to_none=True)
        step += 1; seen += int(mask.sum()); window.append(loss.item())
        if done > 0.6 and step % 4 == 0:
            if average is None:
                average = {k: v.detach().clone() for k, v in model.state_dict().items() if k != "lm_head.weight"}
            for k, v in average.items():
                v.lerp_(model.state_dict()[k], 1 - a.ema ** 4)
        if step % 20 == 0:
            print(f"{step} {time.time() - start:.0f}s loss {sum(window) / len(window):.3f} lr {g['lr']:.1e} tokens {seen} tok/s {seen / (time.time() - start):.0f}", flush=True)
            window = []
        if time.time() - saved > a.save * 60:
            torch.save(keep(model), os.path.join(a.out, "state.tmp")); os.replace(os.path.join(a.out, "state.tmp"), os.path.join(a.out, "state.pt"))
            saved = time.time()
    torch.save(keep(model), os.path.join(a.out, "state.pt"))
    if average is not None:
        torch.save({k: v.to(torch.bfloat16) for k, v in average.items()}, os.path.join(a.out, "ema.pt"))
    print("done", step, "steps", seen, "tokens")


if __name__ == "__main__":
    main()
