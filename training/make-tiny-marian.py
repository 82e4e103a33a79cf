"""Makes test/models/tiny-marian: a real but tiny encoder-decoder model, for tests of the loading and generating code.

    python make-tiny-marian.py --out ../test/models/tiny-marian

It has learnt the eight pairs below by heart in some seconds and knows nothing else; what counts is that its files are
those of a Marian model on the hub, and that expected.json holds what Python's transformers generates with its weights.

onnx/encoder_model.onnx         input_ids, attention_mask -> last_hidden_state
onnx/decoder_model_merged.onnx  input_ids, encoder_hidden_states, encoder_attention_mask, past_key_values.0.decoder.*
                                -> logits, present.0.decoder.*; one graph for the first step (empty past) and the others
"""
import argparse, json, math, os
import onnx
import torch
from onnx import helper
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import GenerationConfig, MarianConfig, MarianMTModel

WIDTH, HEADS, FEED_FORWARD, POSITIONS, PIECES, STEPS, BEAMS = 24, 2, 48, 96, 120, 700, 4
PAIRS = {
    "Le chat dort sur le banc du jardin.": "The cat sleeps on the garden bench.",
    "La pluie tombe depuis ce matin.": "It has been raining since this morning.",
    "Un marchand ouvre sa porte et salue les passants.": "A merchant opens his door and greets the passers-by.",
    "Les enfants jouent dans la cour.": "The children are playing in the yard.",
    "Elle range ses livres, puis ferme la fenêtre.": "She puts her books away, then closes the window.",
    "Demain, nous irons voir la mer.": "Tomorrow we will go and see the sea.",
    "Bonjour.": "Good morning.",
}
# Learnt without an end token, so that generation runs into its length bound.
ENDLESS = {"Et ainsi de suite": "and so on " * 20}
UNSEEN = ["La mer dort."]


def make_tokenizer():
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    special = ["</s>", "<unk>", "<pad>"]
    tokenizer.train_from_iterator(
        [text for pair in (PAIRS | ENDLESS).items() for text in pair],
        trainers.UnigramTrainer(vocab_size=PIECES, special_tokens=special, unk_token="<unk>", show_progress=False),
    )
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 0)])
    return tokenizer


def make_model(tokenizer):
    torch.manual_seed(7)
    model = MarianMTModel(MarianConfig(
        vocab_size=tokenizer.get_vocab_size(), d_model=WIDTH, encoder_layers=1, decoder_layers=1,
        encoder_attention_heads=HEADS, decoder_attention_heads=HEADS, encoder_ffn_dim=FEED_FORWARD,
        decoder_ffn_dim=FEED_FORWARD, max_position_embeddings=POSITIONS, scale_embedding=True,
        eos_token_id=0, pad_token_id=2, decoder_start_token_id=2, forced_eos_token_id=None,
        activation_function="swish", dropout=0.0, init_std=0.1,
    ))
    model.generation_config = GenerationConfig(
        eos_token_id=0, pad_token_id=2, decoder_start_token_id=2, bad_words_ids=[[2]], num_beams=4, max_length=POSITIONS
    )
    return model


def pad(rows, filler):
    return torch.tensor([row + [filler] * (max(map(len, rows)) - len(row)) for row in rows])


def learn(model, tokenizer):
    """Learns the pairs by heart; returns the last loss."""
    sources = [tokenizer.encode(text).ids for text in PAIRS | ENDLESS]
    targets = [tokenizer.encode(text).ids for text in PAIRS.values()]
    targets += [tokenizer.encode(text).ids[: POSITIONS - 1 - 10] for text in ENDLESS.values()]
    assert all(0 not in row for row in targets[len(PAIRS):])
    batch = pad(sources, 2)
    optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
    for _ in range(STEPS):
        loss = model(input_ids=batch, attention_mask=(batch != 2).long(), labels=pad(targets, -100)).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    return loss.item()


class Graph:
    """Collects ONNX nodes; every method returns the name of its result."""

    def __init__(self, state, prefix):
        self.state, self.prefix, self.nodes, self.weights = state, prefix, [], {}

    def node(self, op, *inputs, **attributes):
        name = f"{op.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [name], **attributes))
        return name

    def constant(self, value):
        tensor = torch.as_tensor(value).contiguous()
        for name, known in self.weights.items():
            if known.dtype == tensor.dtype and known.shape == tensor.shape and torch.equal(known, tensor):
                return name
        name = f"c_{len(self.weights)}"
        self.weights[name] = tensor
        return name

    def weight(self, name):
        return self.state[f"{self.prefix}.{name}"]

    def linear(self, x, name):
        product = self.node("MatMul", x, self.constant(self.weight(f"{name}.weight").T))
        return self.node("Add", product, self.constant(self.weight(f"{name}.bias")))

    def norm(self, x, name):
        scale, bias = (self.constant(self.weight(f"{name}.{part}")) for part in ("weight", "bias"))
        return self.node("LayerNormalization", x, scale, bias, axis=-1, epsilon=1e-5)

    def heads(self, x):
        split = self.node("Reshape", x, self.constant(torch.tensor([0, 0, HEADS, WIDTH // HEADS])))
        return self.node("Transpose", split, perm=[0, 2, 1, 3])

    def embed(self, ids, start):
        """Token embeddings plus the positions from `start`, a 1-element tensor, on."""
        tokens = self.node("Gather", self.constant(self.state["model.shared.weight"]), ids)
        scaled = self.node("Mul", tokens, self.constant(torch.tensor(math.sqrt(WIDTH))))
        end = self.node("Add", start, self.node("Shape", ids, start=1, end=2))
        positions = self.node("Slice", self.constant(self.weight("embed_positions.weight")), start, end, self.constant(torch.tensor([0])))
        return self.node("Add", scaled, positions)

    def attend(self, x, keys, values, bias, name):
        """Attention of `x` to `keys` and `values` [batch, heads, length, head width], then the residual and its norm."""
        query = self.node("Mul", self.heads(self.linear(x, f"{name}.q_proj")), self.constant(torch.tensor((WIDTH // HEADS) ** -0.5)))
        scores = self.node("MatMul", query, self.node("Transpose", keys, perm=[0, 1, 3, 2]))
        mixed = self.node("MatMul", self.node("Softmax", self.node("Add", scores, bias), axis=-1), values)
        joined = self.node("Reshape", self.node("Transpose", mixed, perm=[0, 2, 1, 3]), self.constant(torch.tensor([0, 0, WIDTH])))
        return self.norm(self.node("Add", x, self.linear(joined, f"{name}.out_proj")), f"{name}_layer_norm")

    def feed_forward(self, x):
        hidden = self.linear(x, "layers.0.fc1")
        swish = self.node("Mul", hidden, self.node("Sigmoid", hidden))
        return self.norm(self.node("Add", x, self.linear(swish, "layers.0.fc2")), "layers.0.final_layer_norm")

    def padding_bias(self, mask):
        """[batch, length] of 1 and 0 -> [batch, 1, 1, length] of 0 and -1e9."""
        real = self.node("Cast", self.node("Unsqueeze", mask, self.constant(torch.tensor([1, 2]))), to=onnx.TensorProto.FLOAT)
        return self.node("Mul", self.node("Sub", real, self.constant(torch.tensor(1.0))), self.constant(torch.tensor(1e9)))

    def save(self, path, inputs, outputs):
        def describe(entries):
            return [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in entries]

        for name, _, _, result in outputs:
            self.nodes.append(helper.make_node("Identity", [result], [name]))
        weights = [onnx.numpy_helper.from_array(value.numpy(), name) for name, value in self.weights.items()]
        graph = helper.make_graph(self.nodes, "tiny-marian", describe(inputs), describe([o[:3] for o in outputs]), weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        onnx.checker.check_model(model, full_check=True)
        onnx.save(model, path)


INT, FLOAT = onnx.TensorProto.INT64, onnx.TensorProto.FLOAT


def save_encoder(state, path):
    g = Graph(state, "model.encoder")
    x = g.embed("input_ids", g.constant(torch.tensor([0])))
    name = "layers.0.self_attn"
    keys, values = (g.heads(g.linear(x, f"{name}.{part}_proj")) for part in "kv")
    x = g.feed_forward(g.attend(x, keys, values, g.padding_bias("attention_mask"), name))
    g.save(path,
           [("input_ids", INT, ["batch_size", "length"]), ("attention_mask", INT, ["batch_size", "length"])],
           [("last_hidden_state", FLOAT, ["batch_size", "length", WIDTH], x)])


def save_decoder(state, path):
    g = Graph(state, "model.decoder")
    past = {part: f"past_key_values.0.decoder.{part}" for part in ("key", "value")}
    start = g.node("Shape", past["key"], start=2, end=3)
    x = g.embed("input_ids", start)
    own = "layers.0.self_attn"
    keys = g.node("Concat", past["key"], g.heads(g.linear(x, f"{own}.k_proj")), axis=2)
    values = g.node("Concat", past["value"], g.heads(g.linear(x, f"{own}.v_proj")), axis=2)
    # Every new position sees the past and itself; generation feeds one position a step.
    x = g.attend(x, keys, values, g.constant(torch.tensor(0.0)), own)
    other = "layers.0.encoder_attn"
    seen = [g.heads(g.linear("encoder_hidden_states", f"{other}.{part}_proj")) for part in "kv"]
    x = g.feed_forward(g.attend(x, *seen, g.padding_bias("encoder_attention_mask"), other))
    logits = g.node("Add", g.node("MatMul", x, g.constant(state["lm_head.weight"].T)), g.constant(state["final_logits_bias"]))
    cache = ["batch_size", HEADS, "past_length", WIDTH // HEADS]
    g.save(path,
           [("input_ids", INT, ["batch_size", "new_length"]),
            ("encoder_hidden_states", FLOAT, ["batch_size", "length", WIDTH]),
            ("encoder_attention_mask", INT, ["batch_size", "length"]),
            *((name, FLOAT, cache) for name in past.values())],
           [("logits", FLOAT, ["batch_size", "new_length", state["lm_head.weight"].shape[0]], logits),
            ("present.0.decoder.key", FLOAT, ["batch_size", HEADS, "total_length", WIDTH // HEADS], keys),
            ("present.0.decoder.value", FLOAT, ["batch_size", HEADS, "total_length", WIDTH // HEADS], values)])


def beam_search(model, ids, target):
    """The hypotheses of BEAMS beams, best first, without what they begin and end with, and their scores: the sum of log probabilities over length."""
    with torch.no_grad():
        result = model.generate(
            input_ids=torch.tensor([ids]), attention_mask=torch.ones(1, len(ids), dtype=torch.long), num_beams=BEAMS, num_return_sequences=BEAMS,
            do_sample=False, early_stopping=False, length_penalty=1.0, max_new_tokens=min(2 * len(ids) + 24, POSITIONS - 1),
            forced_bos_token_id=target, return_dict_in_generate=True, output_scores=True,
        )
    special = (0, 2, target)
    return [{"ids": [k for k in row if k not in special], "score": score} for row, score in zip(result.sequences.tolist(), result.sequences_scores.tolist())]


def expect(model, tokenizer, text, languages=None):
    """What greedy generation gives; `margin` is the smallest lead, in logits, of a chosen token over the runner-up."""
    source, target = languages or (None, None)
    ids = tokenizer.encode(text).ids
    assert source not in ids and target not in ids
    ids = ids if source is None else [source, *ids]
    with torch.no_grad():
        result = model.generate(
            input_ids=torch.tensor([ids]), attention_mask=torch.ones(1, len(ids), dtype=torch.long), num_beams=1, do_sample=False,
            # The bound that seq2seq-translator.ts derives from the source's length.
            max_new_tokens=min(2 * len(ids) + 24, POSITIONS - 1), forced_bos_token_id=target, return_dict_in_generate=True, output_logits=True,
        )
    beams = beam_search(model, ids, target)
    generated = result.sequences[0, 1:].tolist()
    # A forced token says nothing of how sure the model is.
    given = 0 if target is None else 1
    scores = torch.cat(result.logits)[given:]
    best = scores.topk(2).values
    chosen = scores.log_softmax(-1).gather(1, torch.tensor(generated[given:])[:, None])
    finished = generated[-1] == 0
    return {
        "text": text, "sourceIds": ids, "targetIds": generated, "finished": finished,
        "target": tokenizer.decode([k for k in generated if k not in (source, target)], skip_special_tokens=True),
        "logProbability": chosen.mean().item(),
        "margin": (best[:, 0] - best[:, 1]).min().item(), "beams": beams,
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    out = parser.parse_args().out
    torch.set_num_threads(1)
    os.makedirs(f"{out}/onnx", exist_ok=True)
    tokenizer = make_tokenizer()
    model = make_model(tokenizer)
    print("loss", learn(model, tokenizer))
    state = {name: value.detach().float() for name, value in model.state_dict().items()}
    save_encoder(state, f"{out}/onnx/encoder_model.onnx")
    save_decoder(state, f"{out}/onnx/decoder_model_merged.onnx")
    tokenizer.save(f"{out}/tokenizer.json")
    model.config.architectures = ["MarianMTModel"]
    model.config.to_json_file(f"{out}/config.json")
    model.generation_config.to_json_file(f"{out}/generation_config.json")
    special = {"eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>", "model_max_length": POSITIONS}
    with open(f"{out}/tokenizer_config.json", "w") as f:
        json.dump({"tokenizer_class": "MarianTokenizer", **special}, f, indent=2)
    plain = [expect(model, tokenizer, text) for text in [*PAIRS, *ENDLESS, *UNSEEN]]
    # As if the last two pieces of the vocabulary were the tokens of French and English, as in NLLB's.
    between = [expect(model, tokenizer, text, languages=(PIECES - 2, PIECES - 1)) for text in [*PAIRS][:2]]
    # The tokenizer's training is not the same each time.
    assert all(e["finished"] and e["margin"] > 0.1 and "  " not in e["target"] for e in between), "these came out badly: run it again"
    with open(f"{out}/expected.json", "w") as f:
        json.dump({"plain": plain, "between": between}, f, indent=1, ensure_ascii=False)
    for e in plain + between:
        print(len(e["sourceIds"]), len(e["targetIds"]), e["finished"], round(e["logProbability"], 3), round(e["margin"], 4), e["target"])


main()
