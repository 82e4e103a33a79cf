"""The causal model for training on a CPU: its matrices stay, low-rank additions to them are learned (LoRA, Hu et al. 2022).

Rows of LENGTH positions hold several sequences each, so that hardly a position is padding and every product is large; a
mask keeps the sequences apart. The same function as transformers' Gemma3ForCausalLM (`check_packed.py` compares them).
"""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F
from packed_gemma import FUSED, OUTER, SAME, angles, chosen_loss, norm, rotate, summed_loss

LENGTH, HEADS, HEAD = 256, 4, 256
MATRICES = ("qkv", "o", "gate_up", "down")
NORMS = [name for name in SAME if name not in MATRICES]


def adapted(x, matrix, into, out_of):
    """x [..., in] times matrix [out, in] and the addition out_of [out, rank] · into [rank, in]."""
    return F.linear(x, matrix) + F.linear(F.linear(x, into.to(x.dtype)), out_of.to(x.dtype))


def layer(x, mask, cos, sin, norms, matrices):
    """x [rows, LENGTH, d] fp32; mask [rows, 1, LENGTH, LENGTH], 0 where a position may look and -1e9 elsewhere."""
    rows, dtype = len(x), matrices["qkv"][0].dtype
    q, k, v = adapted(norm(x, norms["input"]).to(dtype), *matrices["qkv"]).split((HEADS * HEAD, HEAD, HEAD), -1)
    q = rotate(norm(q.unflatten(-1, (HEADS, HEAD)), norms["q_norm"]), cos, sin) / math.sqrt(HEAD)
    k = rotate(norm(k.unflatten(-1, (1, HEAD)), norms["k_norm"]), cos, sin)[:, :, 0]
    # One head of keys serves all queries, so that their products are one.
    q = q.to(dtype).transpose(1, 2).reshape(rows, HEADS * LENGTH, HEAD)
    scores = torch.bmm(q, k.to(dtype).transpose(1, 2)).view(rows, HEADS, LENGTH, LENGTH)
    looks = torch.softmax(scores.float() + mask, -1).to(dtype)
    seen = torch.bmm(looks.view(rows, HEADS * LENGTH, LENGTH), v).view(rows, HEADS, LENGTH, HEAD)
    x = x + norm(adapted(seen.transpose(1, 2).flatten(-2), *matrices["o"]), norms["post_attention"])
    gate, up = adapted(norm(x, norms["pre_feedforward"]).to(dtype), *matrices["gate_up"]).chunk(2, -1)
    return x + norm(adapted(F.gelu(gate, approximate="tanh") * up, *matrices["down"]), norms["post_feedforward"])


class AdaptedLayer(nn.Module):
    def __init__(self, state, rank, dtype):
        """state: this layer's tensors, by transformers' names without the layer's."""
        super().__init__()
        self.norms = nn.ParameterDict({name: nn.Parameter(state[SAME[name]].clone()) for name in NORMS})
        whole = {name: torch.cat([state[part] for part in FUSED.get(name, (SAME.get(name),))]) for name in MATRICES}
        for name, matrix in whole.items():
            self.register_buffer(name, matrix.to(dtype))
        self.into = nn.ParameterDict({name: nn.Parameter(torch.randn(rank, m.shape[1]) / math.sqrt(m.shape[1])) for name, m in whole.items()})
        self.out_of = nn.ParameterDict({name: nn.Parameter(torch.zeros(m.shape[0], rank)) for name, m in whole.items()})

    def matrices(self):
        return {name: (getattr(self, name), self.into[name], self.out_of[name]) for name in MATRICES}

    def additions(self):
        """name of transformers → what was learned on top of that matrix."""
        for name in MATRICES:
            whole = (self.out_of[name] @ self.into[name]).detach()
            parts = FUSED.get(name, {SAME.get(name): len(whole)})
            yield from zip(parts, whole.split(list(parts.values())))


class AdaptedGemma(nn.Module):
    CHUNK = 1024  # positions whose logits are made at once

    def __init__(self, config, state, rank, dtype, compiled):
        """state: tensors by the names of transformers, which the additions are learned to."""
        super().__init__()
        self.state, self.dtype = state, dtype
        self.global_layers = [kind == "full_attention" for kind in config["layer_types"]]
        self.bases = (config["rope_local_base_freq"], config["rope_theta"])
        self.register_buffer("embedding", state[OUTER["embedding"]].to(dtype))
        self.norm = nn.Parameter(state[OUTER["norm"]].clone())
        own = lambda i: {name.removeprefix(f"model.layers.{i}.").removesuffix(".weight"): t for name, t in state.items() if name.startswith(f"model.layers.{i}.")}
        self.layers = nn.ModuleList(AdaptedLayer(own(i), rank, dtype) for i in range(len(self.global_layers)))
        wrap = torch.compile if compiled else lambda f, **_: f
        self.layer_of, self.loss_of = wrap(layer, dynamic=False), wrap(chosen_loss, dynamic=False)

    def hidden(self, ids, positions, mask):
        """ids, positions [rows, LENGTH] → the last hidden state [rows, LENGTH, d]."""
        x = F.embedding(ids, self.embedding).float() * math.sqrt(self.embedding.shape[1])
        turns = list(angles(positions, self.bases))
        for one, is_global in zip(self.layers, self.global_layers):
            x = self.layer_of(x, mask, *turns[is_global], dict(one.norms), one.matrices())
        return norm(x, self.norm)

    def loss(self, ids, positions, mask, where, labels, smoothing):
        """where, labels [multiple of CHUNK]: positions, counted through all rows, whose next token is `labels`, filled up with
        labels of -1. The smoothed loss and the plain one, both sums."""
        hidden = self.hidden(ids, positions, mask).flatten(0, 1)[where]
        return summed_loss(self.loss_of, hidden, self.embedding, labels, smoothing, self.dtype, self.CHUNK)

    def merged(self):
        """The weights with what was learned added, by the names of transformers."""
        out = {**self.state, OUTER["norm"]: self.norm.detach()}
        for i, one in enumerate(self.layers):
            named = lambda name: f"model.layers.{i}.{name}.weight"
            out.update({named(SAME[name]): value.detach() for name, value in one.norms.items()})
            for name, addition in one.additions():
                out[named(name)] = self.state[named(name)] + addition
        return out
