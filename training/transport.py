"""Weights made small enough to carry: int8 rows whose step is a share of the row's standard deviation, Huffman coded.

    python transport.py pack MODEL weights.bin            # what train_gpu.py starts from; MODEL as `weights.py` reads it
    python transport.py add weights.bin trained.bin OUT   # what came back, a difference, on top of what was sent: OUT/state.pt

With a step of 0.14 a weight takes 5 bits and is off by 4% of its row's deviation; a difference, far smaller than the weights,
takes 3.6 bits a weight with a step of 0.3, and leaves 1%.
"""
import argparse, os, pickle, zlib
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import torch

SENT, RETURNED = 0.14, 0.3


def pack_tensor(name, value, step_in_deviations):
    if value.ndim < 2:
        return name, value.shape, None, value.astype(np.float32).tobytes()
    step = np.maximum(np.maximum(value.std(1) * step_in_deviations, np.abs(value).max(1) / 127), 1e-12).astype(np.float32)
    levels = np.clip(np.rint(value / step[:, None]), -127, 127).astype(np.int8)
    huffman = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_HUFFMAN_ONLY)
    return name, value.shape, step.tobytes(), huffman.compress(levels.tobytes()) + huffman.flush()


def pack(tensors, step_in_deviations):
    """name → tensor as bytes. Threads, not processes: a process forked while PyTorch's own threads run may hang."""
    with ThreadPoolExecutor() as pool:
        items = [(name, np.ascontiguousarray(tensor.float().numpy())) for name, tensor in tensors.items() if name != "lm_head.weight"]
        return pickle.dumps(list(pool.map(lambda item: pack_tensor(*item, step_in_deviations), items)))


def unpack(data):
    """name → fp32 tensor."""
    out = {}
    for name, shape, step, body in pickle.loads(data):
        if step is None:
            value = np.frombuffer(body, np.float32)
        else:
            levels = np.frombuffer(zlib.decompress(body, -15), np.int8).reshape(shape)
            value = levels.astype(np.float32) * np.frombuffer(step, np.float32)[:, None]
        out[name] = torch.from_numpy(value.reshape(shape).copy())
    return out


def read(path):
    with open(path, "rb") as file:
        return file.read()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("verb", choices=("pack", "add"))
    p.add_argument("paths", nargs="+")
    a = p.parse_args()
    if a.verb == "pack":
        import weights
        with open(a.paths[1], "wb") as file:
            file.write(pack(weights.state(a.paths[0]), SENT))
    else:
        sent, returned = unpack(read(a.paths[0])), unpack(read(a.paths[1]))
        os.makedirs(a.paths[2], exist_ok=True)
        torch.save({name: sent[name] + returned[name] for name in sent}, os.path.join(a.paths[2], "state.pt"))


if __name__ == "__main__":
    main()
