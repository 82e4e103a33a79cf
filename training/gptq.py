"""What quantization learns from the inputs of the layers: how to round weights, and which inputs to leave unrounded.

Weights are rounded so that each layer's outputs stay near what they were, column by column: what rounding a column takes
away from the outputs, the columns that are still to be rounded give back (Frantar et al. 2023, "GPTQ: Accurate
Post-Training Quantization for Generative Pre-trained Transformers"). A few inputs are always many times as large as the
others, which would leave those few steps: they are multiplied as they are (Dettmers et al. 2022, "LLM.int8()").
"""
import gzip, os, random
import torch
from tokenizers import Tokenizer
import weights

# Added to the diagonal of the inputs' covariance, as a share of its mean, so that it can be inverted.
DAMPING = 0.01
COLUMNS = 128
# How many inputs of each product are multiplied as they are.
OUTLIERS = {"qkv": 16, "gate_up": 16, "down": 64}
# What the inputs are taken from, and how many pairs of each.
CALIBRATION = {"newscommentary_v8_sample": 160, "tatoeba": 60, "europarl_small": 60, "debian_news": 40, "canada_gov_web": 40}


def calibration_pairs(corpus):
    """French and English sentences out of a folder of <name>.tsv.gz, always the same ones."""
    rng, rows = random.Random(1), []
    for name, count in CALIBRATION.items():
        with gzip.open(os.path.join(corpus, name + ".tsv.gz"), "rt") as file:
            rows += rng.sample([line for line in file if "\t" in line and 20 < len(line) < 700], count)
    return [row.rstrip("\n").split("\t")[:2] for row in rows]


def watch_inputs(model, sequences, see):
    """Calls `see` with the name of each product in the graph and its inputs [positions, K], for each sequence."""
    hooks = []

    def watch(module, name):
        hooks.append(module.register_forward_pre_hook(lambda _, inputs: see(name, inputs[0].detach().flatten(0, -2))))

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


def sequences_of(folder, corpus):
    """Prompts with their translations as token ids; `corpus` is a folder as calibration_pairs wants it."""
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    source, target = tokenizer.token_to_id("<unused0>"), tokenizer.token_to_id("<unused1>")
    encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
    return [[2, source, *encode(french), target, *encode(english)] for french, english in calibration_pairs(corpus)]


def find_outliers(folder, state, corpus):
    """Name of a product in the graph → indices of the inputs that are multiplied as they are, in order."""
    peaks = {}

    def see(name, x):
        peak = x.abs().amax(0)
        peaks[name] = torch.maximum(peaks.get(name, peak), peak)

    watch_inputs(weights.load_state(folder, state).eval(), sequences_of(folder, corpus), see)
    counts = {name: OUTLIERS.get(name.rsplit(".", 1)[-1], 0) for name in peaks}
    return {name: peak.topk(counts[name]).indices.sort().values.numpy() for name, peak in peaks.items() if counts[name]}


def round_weights(folder, state, corpus, quantize_rows, peak):
    """Name of a product in the graph → int8 [N, K] and fp32 scales [N]."""
    model = weights.load_state(folder, state).eval()
    covariances, rounded = {}, {}

    def see(name, x):
        covariances[name] = covariances.get(name, 0) + x.T @ x

    watch_inputs(model, sequences_of(folder, corpus), see)
    for name, matrix in matrices(model):
        matrix = matrix.detach()
        _, scale = quantize_rows(matrix.numpy())
        rounded[name] = round_columns(matrix, covariances[name], torch.from_numpy(scale), peak).to(torch.int8).numpy(), scale
    return rounded
