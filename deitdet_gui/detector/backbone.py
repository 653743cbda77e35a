"""DeiT, by timm, as a giver of feature maps."""

from itertools import chain
from typing import Any

import timm
import torch
import torch.nn.functional as F
from timm.layers.pos_embed import resample_abs_pos_embed
from timm.models.vision_transformer import VisionTransformer, checkpoint_filter_fn
from torch import Tensor, nn

STRIDE = 16


class Backbone(nn.Module):
    """A plain vision transformer that returns the patch tokens of several blocks as maps.

    Takes any timm ``VisionTransformer`` with 16-pixel patches; class and distillation tokens are
    used inside and left out of the maps. Pictures are normalised here, so that no caller can
    forget it.

    Args:
        architecture: timm's name, for instance ``deit3_small_patch16_384``.
        taps: blocks whose output is returned, counted from 0.
        canvas: (height, width) in pixels for which the position embedding is resampled once;
            other sizes are resampled on the fly.
        drop_path: how often a block is skipped while training, 0..1.
    """

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        architecture: str,
        taps: tuple[int, ...],
        canvas: tuple[int, int],
        drop_path: float = 0.0,
    ) -> None:
        super().__init__()
        vit = timm.create_model(
            architecture, num_classes=0, dynamic_img_size=True, drop_path_rate=drop_path
        )
        assert isinstance(vit, VisionTransformer), f"{architecture} is no plain vision transformer"
        self.vit = vit
        self.vit.set_input_size(img_size=canvas)
        self.taps = taps
        self.channels: int = self.vit.embed_dim
        self.freeze(0)
        config: dict[str, Any] = self.vit.pretrained_cfg  # type: ignore[assignment]
        self.register_buffer("mean", self._colour(config["mean"]), persistent=False)
        self.register_buffer("std", self._colour(config["std"]), persistent=False)

    @staticmethod
    def _colour(values: tuple[float, ...]) -> Tensor:
        return torch.tensor(values).view(1, 3, 1, 1) * 255

    def normalise(self, images: Tensor) -> Tensor:
        """Bring images (B, 3, H, W), RGB in 0..255, uint8 or float, to the backbone's range."""
        return (images.to(self.mean.dtype) - self.mean) / self.std

    def forward(self, images: Tensor) -> list[Tensor]:
        """Compute the maps.

        Args:
            images: (B, 3, H, W) RGB in 0..255, uint8 or float; H and W are multiples of 16.

        Returns:
            One (B, D, H / 16, W / 16) map for each tap. Each location is normalised over its
            channels: the raw values of a frozen transformer reach hundreds in a few channels,
            and would not keep their precision in a half-float cache.
        """
        maps: Any = self.vit.forward_intermediates(
            self.normalise(images),
            indices=list(self.taps),
            norm=False,
            stop_early=True,
            intermediates_only=True,
            output_fmt="NLC",
        )
        height, width = images.shape[-2] // STRIDE, images.shape[-1] // STRIDE
        return [
            F.layer_norm(m, m.shape[-1:]).transpose(1, 2).reshape(m.shape[0], -1, height, width)
            for m in maps
        ]

    def load(self, tensors: dict[str, Tensor], canvas: tuple[int, int] | None = None) -> None:
        """Take over pre-trained weights, the position embedding resampled to the canvas.

        Args:
            tensors: by timm's names; a classifier among them is passed over.
            canvas: (height, width) in pixels that their position embedding is for; None for
                weights as they were published, whose size timm knows or takes for a square.

        Raises:
            ValueError: they are for another architecture; the message names the first misfit.
        """
        mine = self.vit.state_dict()
        kept = {name: t.float() for name, t in tensors.items() if not name.startswith("head")}
        if set(kept) != set(mine):
            odd = sorted(set(kept) ^ set(mine))[0]
            whose = "they lack" if odd in mine else "the backbone has no"
            raise ValueError(f"{whose} {odd}")
        if canvas is not None:
            kept["pos_embed"] = self._resampled(kept["pos_embed"], canvas)
        fitted = kept if canvas is not None else checkpoint_filter_fn(kept, self.vit)
        for name, tensor in fitted.items():
            if tensor.shape != mine[name].shape:
                raise ValueError(
                    f"{name} is {tuple(tensor.shape)}, the backbone's is {tuple(mine[name].shape)}"
                )
        self.vit.load_state_dict(fitted)

    def _resampled(self, positions: Tensor, canvas: tuple[int, int]) -> Tensor:
        """A position embedding (1, N, D) for this canvas as one for our own."""
        others = 0 if self.vit.no_embed_class else self.vit.num_prefix_tokens
        height, width = canvas[0] // STRIDE, canvas[1] // STRIDE
        if positions.shape[1] != others + height * width:
            raise ValueError(
                f"pos_embed has {positions.shape[1]} places, a canvas of {canvas} has "
                f"{others + height * width}"
            )
        resampled: Tensor = resample_abs_pos_embed(
            positions,
            new_size=list(self.vit.patch_embed.grid_size),
            old_size=[height, width],
            num_prefix_tokens=others,
            verbose=False,
        )
        return resampled

    def layers(self) -> list[list[nn.Parameter]]:
        """Parameters that the maps come from, stem to last tapped block, one list a layer.

        timm's closing norm is none of them, nor are blocks behind the last tapped one.
        """
        blocks = [list(block.parameters()) for block in self.vit.blocks]
        rest = {id(p) for p in [*chain(*blocks), *self.vit.norm.parameters()]}
        stem = [p for p in self.vit.parameters() if id(p) not in rest]
        return [stem, *blocks[: max(self.taps) + 1]]

    def freeze(self, layers: int) -> None:
        """Freeze the first ``layers`` of :meth:`layers` and let the others of them learn."""
        self.vit.requires_grad_(False)
        for parameter in chain(*self.layers()[layers:]):
            parameter.requires_grad_(True)

    def not_decayed(self) -> list[nn.Parameter]:
        """Parameters that weight decay would harm although they are no vectors: the tokens."""
        names = self.vit.no_weight_decay()
        return [p for name, p in self.vit.named_parameters() if name in names]

    @property
    def is_frozen(self) -> bool:
        """No parameter learns, so that features may be computed once and kept."""
        return not any(p.requires_grad for p in self.parameters())
