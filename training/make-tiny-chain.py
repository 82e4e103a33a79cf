"""Makes test/models/tiny-chain: the smallest causal chat model there can be, for tests of the summarizing code.

    python make-tiny-chain.py --out ../test/models/tiny-chain

A Markov chain: the scores of the next word are a row of a table, picked by the last word. After `<answer>`, which ends
the prompt, it tells three sentences. The graph has the inputs and outputs of a causal model on the hub; its key-value
cache only counts positions.
"""
import argparse, json, os
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers

STORY = "<answer> Rain fell. Rivers rose quickly. Nobody in town slept soundly. <end>"
SPECIAL = ["<end>", "<answer>", "<user>", "<unk>"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    out = parser.parse_args().out
    os.makedirs(f"{out}/onnx", exist_ok=True)

    words = SPECIAL + [word for word in STORY.split() if word not in SPECIAL]
    ids = {word: k for k, word in enumerate(words)}
    tokenizer = Tokenizer(models.WordLevel(ids, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.save(f"{out}/tokenizer.json")

    table = np.zeros((len(words), len(words)), np.float32)
    story = STORY.split()
    for word, following in zip(story, story[1:]):
        table[ids[word], ids[following]] = 4

    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["logits"]),
        helper.make_node("Cast", ["input_ids"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["values", "axes"], ["new"]),
        *(helper.make_node("Concat", [f"past_key_values.0.{part}", "new"], [f"present.0.{part}"], axis=2) for part in ("key", "value")),
    ]
    past, present = ["batch_size", 1, "past_length", 1], ["batch_size", 1, "total_length", 1]
    tensor = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes, "tiny-chain",
        [tensor("input_ids", TensorProto.INT64, ["batch_size", "length"])]
        + [tensor(f"past_key_values.0.{part}", TensorProto.FLOAT, past) for part in ("key", "value")],
        [tensor("logits", TensorProto.FLOAT, ["batch_size", "length", len(words)])]
        + [tensor(f"present.0.{part}", TensorProto.FLOAT, present) for part in ("key", "value")],
        [numpy_helper.from_array(table, "table"), numpy_helper.from_array(np.array([1, 3]), "axes")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, f"{out}/onnx/model.onnx")

    def write(name, data):
        with open(f"{out}/{name}", "w") as f:
            json.dump(data, f, indent=2)

    write("config.json", {
        "model_type": "llama", "architectures": ["LlamaForCausalLM"], "num_hidden_layers": 1, "num_attention_heads": 1,
        "num_key_value_heads": 1, "hidden_size": 1, "head_dim": 1, "max_position_embeddings": 400, "vocab_size": len(words),
        "eos_token_id": ids["<end>"],
    })
    # As small instruction models have it; sampling would make a summary differ from run to run.
    write("generation_config.json", {"do_sample": True, "temperature": 0.7, "eos_token_id": [ids["<end>"]]})
    write("tokenizer_config.json", {
        "tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<end>", "unk_token": "<unk>", "model_max_length": 100000,
        "chat_template": "{% for m in messages %}<user> {{ m['content'] }} {% endfor %}{% if add_generation_prompt %}<answer>{% endif %}",
    })


main()
