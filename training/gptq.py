"""Rounds weights so that each layer's outputs stay near what they were, column by column: what rounding a column takes
away from the outputs, the columns that are still to be rounded give back.

Method: Frantar et al. 2023, "GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers".
"""
import gzip, os, random
import torch
from tokenizers import Tokenizer
import weights

# Added to the diagonal of the inputs' covariance, as a share of its mean, so that it can be inverted.
DAMPING = 0.01
COLUMNS = 128
# What the inputs are taken from, and how many pairs of each.
CALIBRATION = {"newscommentary_v8_sample": 160, "tatoeba": 60, "europarl_small": 60, "debian_news": 40, "canada_gov_web": 40}


def calibration_pairs(corpus):
    """French and English sentences out of a folder of <name>.tsv.gz, always the same ones."""
    rng, rows = random.Random(1), []
    for name, count in CALIBRATION.items():
        with gzip.open(os.path.join(corpus, name + ".tsv.gz"), "rt") as file:
            rows += rng.sample([line for line in file if "\t" in line and 20 < len(line) < 700], count)
    return [row.rstrip("\n").split("\t")[:2] for row in rows]


def input_covariances(model, sequences):
    """Name of a product in the graph → [K, K], the sum over all positions of its inputs' outer products."""
    sums, hooks = {}, []

    def watch(module, name):
        def add(_, inputs):
            x = inputs[0].detach().reshape(-1, inputs[0].shape[-1])
            sums[name] = sums.get(name, 0) + x.T @ x
        hooks.append(module.register_forward_pre_hook(add))

    for i, layer in enumerate(model.model.layers):
        p = f"layers.{i}."
        watch(layer.self_attn.q_proj, p + "qkv")
        watch(layer.self_attn.o_proj, p + "o")
        watch(layer.mlp.gate_proj, p + "gate_up")
        watch(layer.mlp.down_proj, p + "down")
    with torch.no_grad():
        for ids in sequences:
            model.model(input_ids=torch.tensor([ids]))
    for hook in hooks:
        hook.remove()
    return sums


def matrices(model):
    """Name of a product in the graph → its weights [N, K]."""
    for i, layer in enumerate(model.model.layers):
        p, attention, mlp = f"layers.{i}.", layer.self_attn, layer.mlp
        yield p + "qkv", torch.cat([attention.q_proj.weight, attention.k_proj.weight, attention.v_proj.weight])
        yield p + "o", attention.o_proj.weight
        yield p + "gate_up", torch.cat([mlp.gate_proj.weight, mlp.up_proj.weight])
        yield p + "down", mlp.down_proj.weight


def round_columns(matrix, covariance, scale, peak):
    """[N, K], [K, K], scales [N] → whole numbers [N, K] within ±peak. Columns whose inputs are largest go first."""
    order = covariance.diagonal().argsort(descending=True)
    rest, h = matrix.double()[:, order].clone(), covariance.double()[order][:, order].clone()
    h += DAMPING * h.diagonal().mean() * torch.eye(len(h), dtype=h.dtype)
    inverse = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(h)), upper=True)
    scale, out = scale.double(), torch.empty_like(rest)
    for start in range(0, rest.shape[1], COLUMNS):
        end = min(start + COLUMNS, rest.shape[1])
        errors = torch.empty_like(rest[:, start:end])
        for k in range(start, end):
            out[:, k] = (rest[:, k] / scale).round().clamp(-peak, peak)
            error = (rest[:, k] - out[:, k] * scale) / inverse[k, k]
            rest[:, k:end] -= error[:, None] * inverse[k, k:end]
            errors[:, k - start] = error
        rest[:, end:] -= errors @ inverse[start:end, end:]
    return out[:, order.argsort()]


def round_weights(folder, state, corpus, quantize_rows, peak):
    """Name of a product in the graph → int8 [N, K] and fp32 scales [N]; `corpus` is a folder as calibration_pairs wants it."""
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    source, target = tokenizer.token_to_id("<unused0>"), tokenizer.token_to_id("<unused1>")
    encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
    sequences = [[2, source, *encode(french), target, *encode(english)] for french, english in calibration_pairs(corpus)]
    model = weights.load_state(folder, state).eval()
    covariances, rounded = input_covariances(model, sequences), {}
    for name, matrix in matrices(model):
        matrix = matrix.detach()
        _, scale = quantize_rows(matrix.numpy())
        rounded[name] = round_columns(matrix, covariances[name], torch.from_numpy(scale), peak).to(torch.int8).numpy(), scale
    return rounded
