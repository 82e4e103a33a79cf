"""Writes the causal model as a quantized ONNX graph that transformers.js and ONNX Runtime load.

    python export.py --from runs/a --state state.pt --bits 8 --calibrate CORPUS --out ../models/passerelle-fr-en-2
    python export.py --graph-of ../models/passerelle-fr-en-2

The second form builds the graph anew over an exported folder's weights, whose files it leaves as they are; with
--calibrate it chooses the outliers anew too.

The graph is built node by node, because two things matter to the product that a general exporter does not give:
rows of a batch are independent (activations are quantized by row, so a row's result does not depend on its
neighbours), and the embedding is stored once, quantized, and used at both ends.

int8: one scale a row of weights, one a row of activations, multiplied as whole numbers (MatMulIntegerToFloat). Weights
take 7 bits, from -63 to 63: processors without VNNI add two products in 16 bits, which 8 bits would overflow; of unsigned
weights the products would be exact, but took twice as long where there is VNNI. With --calibrate, weights are rounded so
that each layer's outputs stay near, and the largest inputs are not rounded (gptq.py).
int4: blocks with a scale each (MatMulNBits).

Inputs:  input_ids [batch, new], attention_mask [batch, past + new] (ones first: rows are padded on the right),
         past_key_values.<layer>.{key,value} [batch, 1, past, 256]
Outputs: logits [batch, 1, vocabulary] of each row's last real position, top_tokens and top_log_probabilities
         [batch, CANDIDATES], the likeliest next tokens, best first, present.<layer>.{key,value} (past and new),
         source_scores [batch, past + new, heads]: how the last real position's query agrees with every position's key
         in each of ALIGNMENT_HEADS, before the softmax

A caller that keeps the cache itself gives past with room to spare, past + 1 positions being more than attention_mask
has, and one new token a row. Then present has nothing but each row's new position, [batch, 1, 1, 256], which the caller
writes behind the row's others (at its number of ones minus one): onnxruntime-node copies every output, and the
whole cache was a fifth of a step's time.
"""
import argparse, hashlib, json, os, shutil
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnx.external_data_helper import set_external_data
import gptq, weights

MS, MAX_LENGTH = "com.microsoft", 1024
# Many git hosts refuse files over 100 MB.
PART_BYTES = 90_000_000
# Smaller tensors lie in the graph itself.
EXTERNAL_BYTES = 1024
# What beam search asks of a step: twice its beams, for as many as 8.
CANDIDATES = 16
# (layer, head) whose attention says which source word a target word translates; bench/alignment/choose-heads.py finds them.
ALIGNMENT_HEADS = ((3, 3), (7, 1))


# The largest weight and the largest activation of int8.
WEIGHT_PEAK, ACTIVATION_PEAK = 63, 127


def quantize_rows(matrix):
    """[N, K] → int8 [N, K] within ±WEIGHT_PEAK and fp32 scales [N]: of a few scales, for each row the one with the least error."""
    peak = np.maximum(np.abs(matrix).max(1), 1e-10)
    best, scale = np.full(len(matrix), np.inf), peak / WEIGHT_PEAK
    for share in np.arange(1, 0.69, -0.02):
        candidate = share * peak / WEIGHT_PEAK
        q = np.clip(np.rint(matrix / candidate[:, None]), -WEIGHT_PEAK, WEIGHT_PEAK)
        error = ((matrix - q * candidate[:, None]) ** 2).sum(1)
        scale = np.where(error < best, candidate, scale)
        best = np.minimum(error, best)
    scale = scale.astype(np.float32)
    return np.clip(np.rint(matrix / scale[:, None]), -WEIGHT_PEAK, WEIGHT_PEAK).astype(np.int8), scale


def quantize_blocks(matrix, bits, block):
    """[N, K] → packed uint8 [N, K/block, block*bits/8] and fp32 scales [N, K/block]; symmetric around 2^(bits-1)."""
    n, k = matrix.shape
    blocks = matrix.reshape(n, k // block, block)
    zero = 1 << (bits - 1)
    peak = np.take_along_axis(blocks, np.abs(blocks).argmax(-1)[..., None], -1)[..., 0]
    # int4 has one more negative step than positive: let the largest weight of a block take it (as llama.cpp's Q4_0).
    scale = -peak / zero if bits == 4 else np.abs(peak) / (zero - 1)
    scale = np.where(np.abs(scale) < 1e-10, 1e-10, scale).astype(np.float32)
    q = np.clip(np.rint(blocks / scale[..., None]) + zero, 0, 2 * zero - 1).astype(np.uint8)
    if bits == 4:
        q = q[..., 0::2] | (q[..., 1::2] << 4)
    return q, scale


class Graph:
    """Nodes and initializers. By the name of a product, `rounded` holds weights that are quantized already (int8 [N, K],
    scales [N]), and `outliers` the indices of inputs that are multiplied as they are."""

    def __init__(self, bits, block, rounded, outliers):
        self.bits, self.block, self.rounded, self.outliers = bits, block, rounded, outliers
        self.nodes, self.initializers, self.n = [], [], 0

    def name(self, hint):
        self.n += 1
        return f"{hint}_{self.n}"

    def constant(self, value, name=None):
        name = name or self.name("c")
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op, inputs, outputs=1, domain="", hint=None, **attributes):
        names = outputs if isinstance(outputs, list) else [self.name(hint or op.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=self.name(op), domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def linear(self, x, matrix, name):
        """x [.., K] times matrix [N, K] transposed."""
        n, k = matrix.shape
        if self.bits == 32:
            return self.node("MatMul", [x, self.constant(matrix.T, name)])
        if self.bits == 8:
            weight, scale = self.rounded.get(name) or quantize_rows(matrix)
            weight, scale = self.constant(weight.T, name + ".int8"), self.constant(scale, name + ".scale")
            return self.split_product(x, weight, scale, name, k) if name in self.outliers else self.integer_product(x, weight, scale)
        weight, scale = quantize_blocks(matrix, self.bits, self.block)
        weight, scale = self.constant(weight, name + ".quantized"), self.constant(scale, name + ".scale")
        return self.node("MatMulNBits", [x, weight, scale], domain=MS, K=k, N=n, bits=self.bits, block_size=self.block, accuracy_level=4)

    def split_product(self, x, weight, scale, name, size):
        """integer_product without the outliers, and their part in fp32; what is of weights alone is computed at loading."""
        chosen = self.constant(self.outliers[name].astype(np.int64), name + ".outliers")
        others = np.ones(size, np.float32)
        others[self.outliers[name]] = 0
        most = self.integer_product(self.node("Mul", [x, self.constant(others)]), weight, scale)
        rows = self.node("Mul", [self.node("Cast", [self.node("Gather", [weight, chosen], axis=0)], to=TensorProto.FLOAT), scale])
        return self.node("Add", [most, self.node("MatMul", [self.node("Gather", [x, chosen], axis=-1), rows])])

    def integer_product(self, x, weight, scale):
        """x [.., K] times int8 weight [K, N]; each row of x in 255 steps, from minus to plus its largest magnitude."""
        peak = self.node("ReduceMax", [self.node("Abs", [x]), self.shared(np.array([-1], np.int64))], keepdims=1)
        peak = self.node("Max", [peak, self.shared(np.array(1e-10, np.float32))])
        step, zero = self.shared(np.array(1 / ACTIVATION_PEAK, np.float32)), self.shared(np.array(128, np.uint8))
        whole = self.node("QuantizeLinear", [self.node("Div", [x, peak]), step, zero])
        return self.node("Mul", [self.node("MatMulIntegerToFloat", [whole, weight, step, scale, zero], domain=MS), peak])

    def branch(self, build):
        """A graph of its own for If, of the nodes and outputs that `build` makes; it sees all names outside."""
        outside, self.nodes = self.nodes, []
        outputs = build()
        inside, self.nodes = self.nodes, outside
        return helper.make_graph(inside, self.name("branch"), [], [helper.make_empty_tensor_value_info(name) for name in outputs])

    def shared(self, value):
        """One initializer for equal constants."""
        name = f"shared_{value.dtype}_{value.item()}"
        if all(t.name != name for t in self.initializers):
            self.constant(value, name)
        return name

    def norm(self, x, weight, name, epsilon):
        """Gemma's RMSNorm multiplies by 1 + weight."""
        return self.node("SimplifiedLayerNormalization", [x, self.constant(1 + weight, name)], axis=-1, epsilon=epsilon, stash_type=1)


def rotary(theta, head, length):
    angles = np.outer(np.arange(length), theta ** (-np.arange(0, head, 2) / head))
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def build(state, c, bits, block, rounded={}, outliers={}):
    g, eps = Graph(bits, block, rounded, outliers), c["rms_norm_eps"]
    hidden, heads, head, kv, layers = c["hidden_size"], c["num_attention_heads"], c["head_dim"], c["num_key_value_heads"], c["num_hidden_layers"]
    w = lambda name: state["model." + name].float().numpy()
    embedding, vocabulary = w("embed_tokens.weight"), c["vocab_size"]
    # Positions: GroupQueryAttention wants each row's length minus one, and the length of the longest.
    lengths = g.node("ReduceSum", ["attention_mask", g.constant(np.array([1], np.int64))], keepdims=0)
    last = g.node("Sub", [lengths, g.constant(np.array(1, np.int64))])
    seqlens = g.node("Cast", [last], to=TensorProto.INT32)
    total = g.node("Cast", [g.node("Gather", [g.node("Shape", ["attention_mask"]), g.constant(np.array(1, np.int64))])], to=TensorProto.INT32)
    new = g.node("Gather", [g.node("Shape", ["input_ids"]), g.constant(np.array([1], np.int64))])
    # Only each row's last real position is scored: with right padding that is (ones among the new positions) - 1.
    ending = g.node("Slice", ["attention_mask", g.node("Neg", [new]), g.constant(np.array([1 << 30], np.int64)), g.constant(np.array([1], np.int64))])
    position = g.node("Max", [g.node("Sub", [g.node("ReduceSum", [ending, g.constant(np.array([1], np.int64))], keepdims=1), g.constant(np.array(1, np.int64))]), g.constant(np.array(0, np.int64))])
    if bits == 32:
        table = g.constant(embedding, "embedding")
        x = g.node("Gather", [table, "input_ids"])
    else:
        table, scale = quantize_rows(embedding)
        table, scale = g.constant(table, "embedding.int8"), g.constant(scale, "embedding.scale")
        x = g.node("Cast", [g.node("Gather", [table, "input_ids"])], to=TensorProto.FLOAT)
        x = g.node("Mul", [x, g.node("Unsqueeze", [g.node("Gather", [scale, "input_ids"]), g.constant(np.array([-1], np.int64))])])
    x = g.node("Mul", [x, g.constant(np.array(hidden ** 0.5, np.float32))])
    caches = {"full_attention": rotary(c["rope_theta"], head, MAX_LENGTH), "sliding_attention": rotary(c["rope_local_base_freq"], head, MAX_LENGTH)}
    caches = {k: (g.constant(cos, k + ".cos"), g.constant(sin, k + ".sin")) for k, (cos, sin) in caches.items()}
    split_qkv = g.constant(np.array([heads * head, kv * head, kv * head], np.int64))
    split_mlp = g.constant(np.array([c["intermediate_size"]] * 2, np.int64))

    split_heads, split_places = g.constant(np.array([0, -1, head], np.int64)), g.constant(np.array([0, 1, 1, head], np.int64))
    one = g.constant(np.array([1], np.int64))
    # [batch, 2]: where a row's new position is in [batch, 1, past + new, head].
    newest = g.node("Concat", [g.node("Mul", [g.node("Unsqueeze", [last, one]), g.constant(np.array(0, np.int64))]), g.node("Unsqueeze", [last, one])], axis=1)
    room = g.node("Gather", [g.node("Shape", ["past_key_values.0.key"]), g.constant(np.array(2, np.int64))])
    has_room = g.node("Greater", [g.node("Add", [room, g.node("Squeeze", [new])]), g.node("Gather", [g.node("Shape", ["attention_mask"]), g.constant(np.array(1, np.int64))])])

    def head_norm(y, count, weight, name):
        back = g.constant(np.array([0, -1, count * head], np.int64))
        return g.node("Reshape", [g.norm(g.node("Reshape", [y, split_heads]), weight, name, eps), back])

    def attend(i, q, k, v, cos, sin, window, asks):
        """Attention [batch, new, heads * head], the layer's present key and value, and where it is asked for what keys [.., head] times `asks` is."""
        def branch(keeps_all):
            inputs = [q, k, v, f"past_key_values.{i}.key", f"past_key_values.{i}.value", seqlens, total, cos, sin]
            outputs = [g.name(n) for n in ("attention", "keys", "values")]
            y, keys, values = g.node("GroupQueryAttention", inputs, outputs=outputs, domain=MS, num_heads=heads, kv_num_heads=kv, scale=c["query_pre_attn_scalar"] ** -0.5,
                                     do_rotary=1, rotary_interleaved=0, local_window_size=window)
            kept = [keys, values] if keeps_all else [g.node("Reshape", [g.node("GatherND", [x, newest], batch_dims=1), split_places]) for x in (keys, values)]
            return [y, *kept] + ([g.node("MatMul", [g.node("Squeeze", [keys, one]), asks])] if asks else [])
        outputs = [g.name("attention"), f"present.{i}.key", f"present.{i}.value"] + ([g.name("source_scores")] if asks else [])
        return g.node("If", [has_room], outputs=outputs, then_branch=g.branch(lambda: branch(False)), else_branch=g.branch(lambda: branch(True)))

    def source_query(q, cos, sin, chosen):
        """[batch, head, chosen], for the keys of all positions: GroupQueryAttention keeps its scores to itself, so here they are once more."""
        q = g.node("Reshape", [g.node("GatherND", [q, position], batch_dims=1), g.constant(np.array([0, heads, head], np.int64))])
        q = g.node("Gather", [q, g.constant(np.array(chosen, np.int64))], axis=1)
        first, second = g.node("Split", [q, g.constant(np.array([head // 2] * 2, np.int64))], outputs=2, axis=-1)
        cos, sin = (g.node("Unsqueeze", [g.node("Gather", [table, last]), g.constant(np.array([1], np.int64))]) for table in (cos, sin))
        times = lambda a, b: g.node("Mul", [a, b])
        q = g.node("Concat", [g.node("Sub", [times(first, cos), times(second, sin)]), g.node("Add", [times(second, cos), times(first, sin)])], axis=-1)
        return g.node("Transpose", [times(q, g.constant(np.array(c["query_pre_attn_scalar"] ** -0.5, np.float32)))], perm=[0, 2, 1])

    scores = []
    for i in range(layers):
        p = f"layers.{i}."
        kind = c["layer_types"][i]
        y = g.norm(x, w(p + "input_layernorm.weight"), p + "input_layernorm", eps)
        qkv = np.concatenate([w(p + f"self_attn.{n}_proj.weight") for n in "qkv"])
        q, k, v = g.node("Split", [g.linear(y, qkv, p + "qkv"), split_qkv], outputs=3, axis=-1)
        q = head_norm(q, heads, w(p + "self_attn.q_norm.weight"), p + "q_norm")
        k = head_norm(k, kv, w(p + "self_attn.k_norm.weight"), p + "k_norm")
        cos, sin = caches[kind]
        window = c["sliding_window"] if kind == "sliding_attention" else -1
        chosen = [h for layer, h in ALIGNMENT_HEADS if layer == i]
        y, _, _, *scored = attend(i, q, k, v, cos, sin, window, source_query(q, cos, sin, chosen) if chosen else None)
        scores += scored
        if i == layers - 1:
            # What follows the last attention concerns no other position.
            x, y = (g.node("Unsqueeze", [g.node("GatherND", [t, position], batch_dims=1), one]) for t in (x, y))
        y = g.linear(y, w(p + "self_attn.o_proj.weight"), p + "o")
        x = g.node("Add", [x, g.norm(y, w(p + "post_attention_layernorm.weight"), p + "post_attention_layernorm", eps)])
        y = g.norm(x, w(p + "pre_feedforward_layernorm.weight"), p + "pre_feedforward_layernorm", eps)
        gate_up = np.concatenate([w(p + f"mlp.{n}_proj.weight") for n in ("gate", "up")])
        gate, up = g.node("Split", [g.linear(y, gate_up, p + "gate_up"), split_mlp], outputs=2, axis=-1)
        y = g.linear(g.node("Mul", [g.node("FastGelu", [gate], domain=MS), up]), w(p + "mlp.down_proj.weight"), p + "down")
        x = g.node("Add", [x, g.norm(y, w(p + "post_feedforward_layernorm.weight"), p + "post_feedforward_layernorm", eps)])

    x = g.norm(x, w("norm.weight"), "norm", eps)
    # The transposed embedding is made once, when the graph is loaded.
    columns = g.node("Transpose", [table], perm=[1, 0])
    logits = g.node("MatMul", [x, columns]) if bits == 32 else g.integer_product(x, columns, scale)
    g.nodes[-1].output[0] = logits = "logits"
    flat = g.node("Squeeze", [logits, g.constant(np.array([1], np.int64))])
    _, tokens = g.node("TopK", [flat, g.constant(np.array([CANDIDATES], np.int64))], outputs=[g.name("top"), "top_tokens"], axis=-1, largest=1, sorted=1)
    g.node("GatherElements", [g.node("LogSoftmax", [flat], axis=-1), tokens], outputs=["top_log_probabilities"], axis=-1)
    if scores:
        g.node("Concat", scores, outputs=["source_scores"], axis=-1)

    value = helper.make_tensor_value_info
    cache = lambda prefix, length: [value(f"{prefix}.{i}.{n}", TensorProto.FLOAT, ["batch_size", kv, length, head]) for i in range(layers) for n in ("key", "value")]
    inputs = [value("input_ids", TensorProto.INT64, ["batch_size", "sequence_length"]), value("attention_mask", TensorProto.INT64, ["batch_size", "total_sequence_length"])] + cache("past_key_values", "past_sequence_length")
    outputs = [value("logits", TensorProto.FLOAT, ["batch_size", 1, vocabulary]), value("top_tokens", TensorProto.INT64, ["batch_size", CANDIDATES]),
               value("top_log_probabilities", TensorProto.FLOAT, ["batch_size", CANDIDATES])] + cache("present", "total_sequence_length")
    if scores:
        outputs.append(value("source_scores", TensorProto.FLOAT, ["batch_size", "total_sequence_length", len(ALIGNMENT_HEADS)]))
    return g, inputs, outputs


def make_model(g, inputs, outputs):
    graph = helper.make_graph(g.nodes, "passerelle", inputs, outputs, g.initializers)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)], ir_version=10, producer_name="passerelle")


def saved_outliers(path):
    """The outliers that the graph at `path` was built with."""
    end = ".outliers"
    return {t.name[:-len(end)]: numpy_helper.to_array(t) for t in onnx.load(path, load_external_data=False).graph.initializer if t.name.endswith(end)}


def save_graph(g, inputs, outputs, path):
    """Writes the graph over the one at `path`, whose large initializers it goes on using where they are; new ones go into it."""
    saved = {t.name: t for t in onnx.load(path, load_external_data=False).graph.initializer if t.external_data}
    if missing := saved.keys() - {t.name for t in g.initializers}:
        raise SystemExit(f"other weights than the graph's: {sorted(missing)}")
    g.initializers = [saved.get(t.name, t) for t in g.initializers]
    with open(path, "wb") as file:
        file.write(make_model(g, inputs, outputs).SerializeToString())


def save(g, inputs, outputs, path):
    """Writes the graph, and its large initializers beside it in files that stay under PART_BYTES each."""
    model = make_model(g, inputs, outputs)
    folder, name = os.path.split(path)
    os.makedirs(folder, exist_ok=True)
    for stale in os.listdir(folder):
        if stale.startswith(name):
            os.remove(os.path.join(folder, stale))
    part, size = 0, 0
    for tensor in model.graph.initializer:
        length = len(tensor.raw_data)
        if length < EXTERNAL_BYTES:
            continue
        if size and size + length > PART_BYTES:
            part, size = part + 1, 0
        size += length
        set_external_data(tensor, location=f"{name}_data" + (f"_{part}" if part else ""))
    onnx.save(model, path)
    for part_name in os.listdir(folder):
        os.chmod(os.path.join(folder, part_name), 0o644)
    return part + 1


def write_settings(c, source, out, parts, dtype):
    """What transformers.js needs beside the graph. The prompt is the tokenizer's chat template."""
    file = "model" if dtype == "fp32" else f"model_{dtype}"
    settings = {
        "config.json": {**c, "transformers.js_config": {"dtype": dtype, "use_external_data_format": {f"{file}.onnx": parts}}},
        "generation_config.json": {"bos_token_id": 2, "eos_token_id": 1, "pad_token_id": 0, "do_sample": False},
        "tokenizer_config.json": {
            "tokenizer_class": "GemmaTokenizer", "add_bos_token": False, "add_eos_token": False, "clean_up_tokenization_spaces": False,
            "bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>", "unk_token": "<unk>", "model_max_length": MAX_LENGTH,
            "chat_template": "{{ bos_token }}<unused0>{{ messages[0]['content'] }}<unused1>",
        },
    }
    for name, value in settings.items():
        with open(os.path.join(out, name), "w") as file:
            file.write(json.dumps(value, indent=1) + "\n")
    shutil.copyfile(os.path.join(source, "tokenizer.json"), os.path.join(out, "tokenizer.json"))


def write_manifest(out):
    """SHA256SUMS over every file that is loaded, as sha256sum writes and checks it."""
    names = [n for n in sorted(os.listdir(out)) if n.endswith((".json", ".tsv", ".txt"))] + ["onnx/" + n for n in sorted(os.listdir(os.path.join(out, "onnx")))]
    with open(os.path.join(out, "SHA256SUMS"), "w") as sums:
        for name in names:
            with open(os.path.join(out, name), "rb") as file:
                sums.write(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {name}\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--graph-of", metavar="FOLDER", help="an exported int8 folder that gets a new graph over its weights")
    p.add_argument("--from", dest="folder")
    p.add_argument("--state", help="a file in --from, such as state.pt; its int8 file otherwise")
    p.add_argument("--bits", type=int, default=8, choices=(4, 8, 32))
    p.add_argument("--block", type=int, default=64, help="weights that share a scale, of int4")
    p.add_argument("--calibrate", metavar="CORPUS", help="folder of <name>.tsv.gz: int8 is rounded for the inputs that its sentences give")
    p.add_argument("--out")
    a = p.parse_args()
    if a.graph_of:
        c = json.load(open(os.path.join(a.graph_of, "config.json")))
        state = weights.state(a.graph_of)
        path = os.path.join(a.graph_of, "onnx", "model_int8.onnx")
        outliers = gptq.find_outliers(a.graph_of, state, a.calibrate) if a.calibrate else saved_outliers(path)
        save_graph(*build(state, c, 8, a.block, outliers=outliers), path)
        return write_manifest(a.graph_of)
    if not (a.folder and a.out):
        p.error("needs --graph-of, or --from and --out")
    c = json.load(open(os.path.join(a.folder, "config.json")))
    state = torch.load(os.path.join(a.folder, a.state)) if a.state else weights.state(a.folder)
    rounded, outliers = {}, {}
    if a.calibrate and a.bits == 8:
        rounded = gptq.round_weights(a.folder, state, a.calibrate, quantize_rows, WEIGHT_PEAK)
        outliers = gptq.find_outliers(a.folder, state, a.calibrate)
    dtype = {4: "q4", 8: "int8", 32: "fp32"}[a.bits]
    file = "model" if dtype == "fp32" else f"model_{dtype}"
    parts = save(*build(state, c, a.bits, a.block, rounded, outliers), os.path.join(a.out, "onnx", f"{file}.onnx"))
    write_settings(c, a.folder, a.out, parts, dtype)
    write_manifest(a.out)
    print(open(os.path.join(a.out, "SHA256SUMS")).read(), end="")
    print("bytes", sum(os.path.getsize(os.path.join(a.out, "onnx", n)) for n in os.listdir(os.path.join(a.out, "onnx"))))


if __name__ == "__main__":
    main()
