"""The causal model for a GPU: sequences packed end to end, so that no position is padding, and fixed shapes for torch.compile.

The same function as transformers' Gemma3ForCausalLM (`check_packed` compares them); the matrices that share an input are one.
"""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F


def norm(x, weight, eps=1e-6):
    x = x.float()
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + eps) * (1 + weight)


def rotate(x, cos, sin):
    """x [T, heads, 256]; cos, sin [T, 1, 256]."""
    a, b = x.chunk(2, -1)
    return x * cos + torch.cat((-b, a), -1) * sin


def before_attention(x, w_in, w_qkv, w_q, w_k, cos, sin, dtype):
    """Residual x [T, d] fp32 → queries [T, 4, 256], keys and values [T, 1, 256]."""
    qkv = F.linear(norm(x, w_in).to(dtype), w_qkv.to(dtype))
    q, k, v = qkv.split((1024, 256, 256), -1)
    q = rotate(norm(q.unflatten(-1, (4, 256)), w_q), cos, sin).to(dtype)
    k = rotate(norm(k.unflatten(-1, (1, 256)), w_k), cos, sin).to(dtype)
    return q, k, v.unflatten(-1, (1, 256)).contiguous()


def after_attention(x, attended, w_o, w_post, w_pre, w_gate_up, w_down, w_out, dtype):
    x = x + norm(F.linear(attended.flatten(-2), w_o.to(dtype)), w_post)
    gate, up = F.linear(norm(x, w_pre).to(dtype), w_gate_up.to(dtype)).chunk(2, -1)
    return x + norm(F.linear(F.gelu(gate, approximate="tanh") * up, w_down.to(dtype)), w_out)


def chosen_loss(hidden, embedding, labels, smoothing, dtype):
    """Sum over positions [N] of the smoothed cross entropy, and of the plain one; labels of -1 count nothing."""
    logits = F.linear(hidden.to(dtype), embedding.to(dtype)).float()
    total = torch.logsumexp(logits, -1)
    plain = total - logits.gather(-1, labels.clamp(min=0)[:, None])[:, 0]
    counted = (labels >= 0).float()
    smooth = (1 - smoothing) * plain + smoothing * (total - logits.mean(-1))
    return (smooth * counted).sum(), (plain * counted).sum()


def summed_loss(loss_of, hidden, embedding, labels, smoothing, dtype, chunk):
    """`chosen_loss`, by `loss_of`, which computes it, of positions [multiple of chunk], `chunk` at once; the plain sum without its gradient."""
    sums = [loss_of(h, embedding, l, smoothing, dtype) for h, l in zip(hidden.split(chunk), labels.split(chunk))]
    return sum(s for s, _ in sums), sum(p for _, p in sums).detach()


def angles(positions, bases):
    """(cos, sin) of the rotations of positions [...], each [..., 1, 256], for each of `bases`."""
    for base in bases:
        frequencies = base ** (-torch.arange(0, 256, 2, device=positions.device).float() / 256)
        angle = positions[..., None].float() * frequencies
        angle = torch.cat((angle, angle), -1)[..., None, :]
        yield angle.cos(), angle.sin()


def attend_on_cpu(q, k, v, starts, longest):
    parts = []
    for a, b in zip(starts[:-1].tolist(), starts[1:].tolist()):
        heads = [t[a:b].transpose(0, 1)[None] for t in (q, k, v)]
        parts.append(F.scaled_dot_product_attention(*heads, is_causal=True, enable_gqa=True)[0].transpose(0, 1))
    return torch.cat(parts)


def flash(q, k, v, starts, longest):
    return torch.ops.aten._flash_attention_forward(q, k, v, starts, starts, longest, longest, 0.0, True, False)[0]


def flash_repeated(q, k, v, starts, longest):
    """The same where the kernel wants as many keys as queries."""
    return flash(q, k.expand(q.shape).contiguous(), v.expand(q.shape).contiguous(), starts, longest)


def padded(q, k, v, starts, longest):
    """Any kernel: every sequence a row of `longest` positions; slower."""
    lengths = (starts[1:] - starts[:-1]).long()
    longest = int(lengths.max())
    columns = torch.arange(longest, device=q.device)
    inside = columns[None] < lengths[:, None]
    index = (starts[:-1].long()[:, None] + columns).clamp(max=len(q) - 1)
    rows = [t[index].transpose(1, 2) for t in (q, k.expand(q.shape), v.expand(q.shape))]
    return F.scaled_dot_product_attention(*rows, is_causal=True).transpose(1, 2)[inside]


def attention_of_gpu():
    """The first of the three that gives what scaled_dot_product_attention gives, backwards too."""
    starts = torch.tensor([0, 40, 41, 128], dtype=torch.int32, device="cuda")
    make = lambda heads: torch.randn(128, heads, 256, device="cuda", dtype=torch.bfloat16, requires_grad=True)
    q, k, v = make(4), make(1), make(1)

    def with_gradients(attend):
        out = attend(q, k, v, starts, 512)
        return [out, *torch.autograd.grad(out.float().square().sum(), (q, k, v))]

    expected = with_gradients(attend_on_cpu)
    for attend in (flash, flash_repeated, padded):
        try:
            errors = [((a - b).float().norm() / b.float().norm()).item() for a, b in zip(with_gradients(attend), expected)]
            print(attend.__name__, errors, flush=True)
            if max(errors) < 0.03:
                return attend
        except Exception as error:
            print(attend.__name__, repr(error)[:800], flush=True)
    raise SystemExit("no attention works here")


# Matrix of a layer here → those of transformers that it is made of, and the rows of each.
FUSED = {
    "qkv": {f"self_attn.{n}_proj": rows for n, rows in (("q", 1024), ("k", 256), ("v", 256))},
    "gate_up": {"mlp.gate_proj": 2048, "mlp.up_proj": 2048},
}
SAME = {
    "o": "self_attn.o_proj", "down": "mlp.down_proj", "q_norm": "self_attn.q_norm", "k_norm": "self_attn.k_norm", "input": "input_layernorm",
    "post_attention": "post_attention_layernorm", "pre_feedforward": "pre_feedforward_layernorm", "post_feedforward": "post_feedforward_layernorm",
}
OUTER = {"embedding": "model.embed_tokens.weight", "norm": "model.norm.weight"}


class Layer(nn.Module):
    def __init__(self, d=640, inner=2048):
        super().__init__()
        make = lambda *shape: nn.Parameter(torch.empty(*shape))
        self.qkv, self.o, self.gate_up, self.down = make(1536, d), make(d, 1024), make(2 * inner, d), make(d, inner)
        self.input, self.post_attention, self.pre_feedforward, self.post_feedforward = (make(d) for _ in range(4))
        self.q_norm, self.k_norm = make(256), make(256)


class PackedGemma(nn.Module):
    CHUNK = 4096  # positions whose logits are made at once

    def __init__(self, config, dtype, attend, compiled):
        super().__init__()
        self.global_layers = [kind == "full_attention" for kind in config["layer_types"]]
        self.embedding = nn.Parameter(torch.empty(config["vocab_size"], config["hidden_size"]))
        self.layers = nn.ModuleList(Layer() for _ in self.global_layers)
        self.norm = nn.Parameter(torch.empty(config["hidden_size"]))
        self.bases = (config["rope_local_base_freq"], config["rope_theta"])
        self.dtype, self.attend = dtype, attend
        wrap = torch.compile if compiled else lambda f, **_: f
        self.before, self.after, self.loss_of = (wrap(f, dynamic=False) for f in (before_attention, after_attention, chosen_loss))

    def hidden(self, ids, positions, starts, longest):
        """ids, positions [T]; starts [sequences + 1] int32; the last hidden state [T, d]."""
        x = F.embedding(ids, self.embedding).float() * math.sqrt(self.embedding.shape[1])
        turns = list(angles(positions, self.bases))
        for layer, is_global in zip(self.layers, self.global_layers):
            q, k, v = self.before(x, layer.input, layer.qkv, layer.q_norm, layer.k_norm, *turns[is_global], self.dtype)
            attended = self.attend(q, k, v, starts, longest)
            x = self.after(x, attended, layer.o, layer.post_attention, layer.pre_feedforward, layer.gate_up, layer.down, layer.post_feedforward, self.dtype)
        return norm(x, self.norm)

    def loss(self, ids, positions, starts, longest, where, labels, smoothing):
        """where, labels [multiple of CHUNK]: positions whose next token is `labels`, filled up with labels of -1. Sums, not means."""
        hidden = self.hidden(ids, positions, starts, longest)[where]
        return summed_loss(self.loss_of, hidden, self.embedding, labels, smoothing, self.dtype, self.CHUNK)

    def load(self, state):
        """From the names of transformers."""
        with torch.no_grad():
            for ours, theirs in OUTER.items():
                self.get_parameter(ours).copy_(state[theirs])
            for i, layer in enumerate(self.layers):
                part = lambda name: state[f"model.layers.{i}.{name}.weight"]
                for ours, parts in FUSED.items():
                    layer.get_parameter(ours).copy_(torch.cat([part(theirs) for theirs in parts]))
                for ours, theirs in SAME.items():
                    layer.get_parameter(ours).copy_(part(theirs))

    def state(self):
        """The weights under the names of transformers again."""
        out = {theirs: self.get_parameter(ours).detach() for ours, theirs in OUTER.items()}
        for i, layer in enumerate(self.layers):
            named = {theirs: layer.get_parameter(ours) for ours, theirs in SAME.items()}
            for ours, parts in FUSED.items():
                named.update(zip(parts, layer.get_parameter(ours).split(list(parts.values()))))
            out.update({f"model.layers.{i}.{theirs}.weight": value.detach() for theirs, value in named.items()})
        return out
