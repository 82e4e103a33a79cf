"""Full fine-tuning on one GPU: packed sequences, bf16 products, fp32 weights, everything compiled.

    python transport.py pack ../shared/checkpoint weights.bin
    python train_gpu.py --init weights.bin --tokenizer ../shared/checkpoint --data data/gpu.tsv.gz --dev EVAL --out trained --seconds 500

Sequence: <bos> <unused0> French <unused1> English <eos>, loss on the English side only. Warm-up, then linear decay to nothing
at the end of --passes over the data, or --seconds after the start of the process where that is sooner. Eight times in the run,
and at its end, the loss on the development sets is printed, and where it is the lowest so far, what the weights differ by from
--init is written to <out>/trained.0, .1, ... (`transport.py` adds them up): whatever happens afterwards, that is there.
"""
import argparse, itertools, json, multiprocessing, os, random, time
from concurrent.futures import ProcessPoolExecutor
import numpy as np
import torch
from tokenizers import Tokenizer
import transport
from packed_gemma import PackedGemma, attend_on_cpu, attention_of_gpu
from trainers import adamw, dev_rows, encode, nats_a_token, read_rows, varied

BEGIN = time.time()
SHARDS, LOOKS, LONGEST = 8, 8, 250
PIECE = 15 << 20  # bytes
ROWS, TOKENIZER = [], None  # shared with the workers, which are forked


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--init", required=True, help="a file of transport.py")
    p.add_argument("--tokenizer", required=True, help="folder of tokenizer.json and config.json")
    p.add_argument("--data", required=True)
    p.add_argument("--dev", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--seconds", type=float, required=True)
    p.add_argument("--passes", type=float, default=1, help="what is seen again is learned by heart")
    p.add_argument("--lr", type=float, default=4e-4)
    p.add_argument("--tokens", type=int, default=32768, help="positions a step")
    p.add_argument("--smoothing", type=float, default=0.1)
    p.add_argument("--warmup", type=int, default=100, help="steps")
    p.add_argument("--generated", type=int, default=6000, help="template pairs an epoch")
    p.add_argument("--joined", type=float, default=0.08, help="share of pairs made of consecutive sentences")
    p.add_argument("--workers", type=int, default=13)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--dev-sentences", type=int, default=400)
    return p.parse_args()


def packs(examples, size):
    """(ids [size], starts, where, labels) of as many whole examples as fit, one after the other."""
    ids, starts, where, labels = [], [0], [], []
    for source, target in itertools.chain(examples, [(None, None)]):
        if source is None or len(ids) + len(source) + len(target) > size:
            if source is None and not ids:
                return
            filled = len(ids)
            ids += [0] * (size - filled)
            starts += range(filled + 128, size, 128) if filled < size else []
            starts += [size] if starts[-1] < size else []
            yield tuple(np.array(part, dtype=kind) for part, kind in ((ids, np.uint16), (starts, np.int32), (where, np.int32), (labels, np.int32)))
            ids, starts, where, labels = [], [0], [], []
            if source is None:
                return
        where += range(len(ids) + len(source) - 1, len(ids) + len(source) + len(target) - 1)
        labels += target
        ids += source + target
        starts.append(len(ids))


def shard(number, a):
    """One of SHARDS parts of an epoch, varied, shuffled and packed; the seed of the run makes it the same each time."""
    epoch, part = divmod(number, SHARDS)
    order = list(range(len(ROWS)))
    random.Random(f"{a.seed} {epoch}").shuffle(order)
    rng = random.Random(f"{a.seed} {number} varied")
    pairs = varied(rng, ROWS, order[part::SHARDS], a.generated // SHARDS, a.joined, longest=600)
    return list(packs(encode(TOKENIZER, pairs, LONGEST), a.tokens))


def dev_sets(a):
    for name, rows in dev_rows(a.dev, a.dev_sentences):
        yield name, list(packs(encode(TOKENIZER, rows, LONGEST), a.tokens))


def place(pack, device, chunk):
    ids, starts, where, labels = pack
    room = -len(where) % chunk
    positions = np.arange(len(ids)) - np.repeat(starts[:-1], np.diff(starts))
    where, labels = np.pad(where, (0, room)), np.pad(labels, (0, room), constant_values=-1)
    move = lambda x, kind: torch.from_numpy(x.astype(kind)).to(device, non_blocking=True)
    return move(ids, np.int64), move(positions, np.int64), move(starts, np.int32), 512, move(where, np.int64), move(labels, np.int64)


def queue(pool, a):
    """(passes over the data so far, pack), shard after shard, as many shards made in advance as there are workers."""
    waiting = [pool.submit(shard, number, a) for number in range(a.workers)]
    for number in itertools.count():
        made = waiting.pop(0).result()
        waiting.append(pool.submit(shard, number + a.workers, a))
        for k, pack in enumerate(made):
            yield (number + k / len(made)) / SHARDS, pack


def say(*words):
    print(f"{time.time() - BEGIN:.0f}s", *words, flush=True)


def dev_losses(model, tests, device):
    """Nats a token of each development set."""
    for batches in tests:
        yield nats_a_token(model, ((place(b, device, model.CHUNK), len(b[2])) for b in batches))


def keep(model, sent, folder):
    state = {name: tensor.cpu() for name, tensor in model.state().items()}
    data = transport.pack({name: state[name] - sent[name] for name in sent}, transport.RETURNED)
    for number, start in enumerate(range(0, len(data), PIECE)):
        with open(os.path.join(folder, f"trained.{number}"), "wb") as file:
            file.write(data[start:start + PIECE])
    say("kept,", len(data), "bytes")


def main():
    global TOKENIZER
    a = options()
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    os.makedirs(a.out, exist_ok=True)
    TOKENIZER = Tokenizer.from_file(os.path.join(a.tokenizer, "tokenizer.json"))
    ROWS.extend(read_rows(a.data))
    pool = ProcessPoolExecutor(a.workers, mp_context=multiprocessing.get_context("fork"))
    try:
        train(a, queue(pool, a))
    finally:
        # Left alone, the workers outlive this process and hold its output open, and whoever reads that waits for ever.
        for worker in multiprocessing.active_children():
            worker.kill()


def train(a, batches):
    gpu = torch.cuda.is_available()
    device, dtype = ("cuda", torch.bfloat16) if gpu else ("cpu", torch.float32)
    torch.set_float32_matmul_precision("high")
    sent = transport.unpack(transport.read(a.init))
    with open(os.path.join(a.tokenizer, "config.json")) as file:
        model = PackedGemma(json.load(file), dtype, attention_of_gpu() if gpu else attend_on_cpu, gpu)
    model.load(sent)
    model.to(device)
    names, tests = zip(*dev_sets(a))
    best = list(dev_losses(model, tests, device))
    say(len(ROWS), "pairs;", torch.cuda.get_device_name() if gpu else "cpu", "; dev", *names, *(f"{x:.4f}" for x in best))
    params = list(model.parameters())
    optimizer = adamw(params, a.lr)
    began, step, seen, window, looks = time.time(), 0, 0, [], 1
    for passes, batch in batches:
        done = max(passes / a.passes, (time.time() - began) / max(1.0, a.seconds - (began - BEGIN)))
        if done * LOOKS >= looks:
            looks += 1
            losses = list(dev_losses(model, tests, device))
            say("dev", *(f"{x:.4f}" for x in losses), seen, "tokens")
            if sum(losses) < sum(best):
                best = losses
                keep(model, sent, a.out)
        if done >= 1:
            break
        step += 1
        for g in optimizer.param_groups:
            g["lr"] = a.lr * min(1, step / a.warmup) * (1 - done)
        loss, plain = model.loss(*place(batch, device, model.CHUNK), a.smoothing)
        (loss / len(batch[2])).backward()
        torch.nn.utils.clip_grad_norm_(params, 1.0, foreach=True)
        optimizer.step(); optimizer.zero_grad(set_to_none=True)
        seen += len(batch[0]); window.append((plain, len(batch[2])))
        if step % 50 == 0:
            mean = sum(p for p, _ in window).item() / sum(n for _, n in window)
            say(f"step {step} loss {mean:.3f} lr {g['lr']:.1e} tokens {seen} tok/s {seen / (time.time() - began):.0f}")
            window = []


if __name__ == "__main__":
    main()
