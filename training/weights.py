"""Loads and saves the trimmed Gemma 3 model: int8 rows on disk, a transformers module in memory."""
import json, os, shutil
import numpy as np
import torch
from safetensors import safe_open
from safetensors.numpy import save_file
from transformers import Gemma3ForCausalLM, Gemma3TextConfig

# The weights that are shipped, as models.yaml names them.
EMBEDDED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "models", "passerelle-fr-en-2")
OLD_STYLE = ("rope_theta", "rope_local_base_freq", "rope_scaling", "sliding_window_pattern", "_sliding_window_pattern", "torch_dtype", "architectures", "model_type", "transformers.js_config")


def config(folder):
    c = json.load(open(os.path.join(folder, "config.json")))
    rope = {"full_attention": {"rope_theta": c["rope_theta"], "rope_type": "default"},
            "sliding_attention": {"rope_theta": c["rope_local_base_freq"], "rope_type": "default"}}
    kept = {k: v for k, v in c.items() if k not in OLD_STYLE}
    return Gemma3TextConfig(**kept, rope_parameters=rope, attn_implementation="sdpa")


def state(folder):
    """name → fp32 tensor: matrices stored as M.int8 × M.scale[:, None], vectors as they are."""
    if os.path.exists(os.path.join(folder, "onnx")):
        return exported_state(folder)
    out = {}
    with safe_open(os.path.join(folder, "model.int8.safetensors"), "np") as file:
        names = list(file.keys())
        for name in names:
            if name.endswith(".scale"):
                continue
            value = file.get_tensor(name)
            if name.endswith(".int8"):
                name = name[:-5]
                value = value.astype(np.float32) * file.get_tensor(name + ".scale").astype(np.float32)[:, None]
            out[name] = torch.from_numpy(value.astype(np.float32))
    return out


def exported_state(folder):
    """The same from an exported int8 folder."""
    import onnx
    model = onnx.load(os.path.join(folder, "onnx", "model_int8.onnx"))
    arrays = {t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer}
    c = json.load(open(os.path.join(folder, "config.json")))
    q, kv = c["num_attention_heads"] * c["head_dim"], c["num_key_value_heads"] * c["head_dim"]

    def matrix(name):
        whole = arrays[name + ".int8"].astype(np.float32)
        return (whole if name == "embedding" else whole.T) * arrays[name + ".scale"][:, None]

    out = {"model.embed_tokens.weight": matrix("embedding"), "model.norm.weight": arrays["norm"] - 1}
    for i in range(c["num_hidden_layers"]):
        p, m = f"layers.{i}.", f"model.layers.{i}."
        parts = np.split(matrix(p + "qkv"), [q, q + kv])
        out.update({m + f"self_attn.{n}_proj.weight": part for n, part in zip("qkv", parts)})
        out[m + "self_attn.o_proj.weight"] = matrix(p + "o")
        out[m + "mlp.gate_proj.weight"], out[m + "mlp.up_proj.weight"] = np.split(matrix(p + "gate_up"), 2)
        out[m + "mlp.down_proj.weight"] = matrix(p + "down")
        for norm in ("input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm"):
            out[m + norm + ".weight"] = arrays[p + norm] - 1
        for norm in ("q_norm", "k_norm"):
            out[m + f"self_attn.{norm}.weight"] = arrays[p + norm] - 1
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in out.items()}


def copy_settings(source, out):
    """What a folder of weights needs beside them, into `out`, which is made."""
    os.makedirs(out, exist_ok=True)
    for name in ("config.json", "tokenizer.json"):
        shutil.copyfile(os.path.join(source, name), os.path.join(out, name))


def outliers(folder):
    """Name of a linear layer → indices of the inputs that an exported int8 graph does not round."""
    import onnx
    model = onnx.load(os.path.join(folder, "onnx", "model_int8.onnx"), load_external_data=False)
    chosen = {t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer if t.name.endswith(".outliers")}
    layers = {"qkv": ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"], "gate_up": ["mlp.gate_proj", "mlp.up_proj"], "down": ["mlp.down_proj"]}
    out = {}
    for name, indices in chosen.items():
        _, i, product, _ = name.split(".")
        out.update({f"model.layers.{i}.{layer}": indices for layer in layers[product]})
    return out


def newest(folder, file=None):
    """name → fp32 tensor of `file` (state.pt where there is one), or of the folder's own format."""
    saved = os.path.join(folder, file or "state.pt")
    tensors = torch.load(saved) if file or os.path.exists(saved) else state(folder)
    return {name: value.float() for name, value in tensors.items()}


def load(folder, file=None):
    """The model with the weights that `newest` finds."""
    return load_state(folder, newest(folder, file))


def load_state(folder, tensors):
    model = Gemma3ForCausalLM(config(folder))
    tensors = {k: v.float() for k, v in tensors.items()}
    tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]
    model.load_state_dict(tensors)
    model.tie_weights()
    return model


def save(tensors, folder, file="model.int8.safetensors"):
    """Symmetric int8, one scale a row: a quarter of fp32, near enough to go on training from."""
    out = {}
    for name, tensor in tensors.items():
        if name == "lm_head.weight":
            continue
        value = tensor.float().numpy()
        if value.ndim == 2:
            scale = np.maximum(np.abs(value).max(1), 1e-12) / 127
            out[name + ".int8"] = np.clip(np.rint(value / scale[:, None]), -127, 127).astype(np.int8)
            out[name + ".scale"] = scale.astype(np.float32)
        else:
            out[name] = value.astype(np.float32)
    save_file(out, os.path.join(folder, file))
