"""Loads and saves the trimmed Gemma 3 model: int8 rows on disk, a transformers module in memory."""
import json, os, re
import numpy as np
import torch
from safetensors import safe_open
from safetensors.numpy import save_file
from transformers import Gemma3ForCausalLM, Gemma3TextConfig

OLD_STYLE = ("rope_theta", "rope_local_base_freq", "rope_scaling", "sliding_window_pattern", "_sliding_window_pattern", "torch_dtype", "architectures", "model_type")


def config(folder):
    c = json.load(open(os.path.join(folder, "config.json")))
    rope = {"full_attention": {"rope_theta": c["rope_theta"], "rope_type": "default"},
            "sliding_attention": {"rope_theta": c["rope_local_base_freq"], "rope_type": "default"}}
    kept = {k: v for k, v in c.items() if k not in OLD_STYLE}
    return Gemma3TextConfig(**kept, rope_parameters=rope, attn_implementation="sdpa")


def state(folder):
    """name → fp32 tensor: matrices stored as M.int8 × M.scale[:, None], vectors as they are."""
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


def load(folder):
    model = Gemma3ForCausalLM(config(folder))
    tensors = torch.load(os.path.join(folder, "state.pt")) if os.path.exists(os.path.join(folder, "state.pt")) else state(folder)
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
