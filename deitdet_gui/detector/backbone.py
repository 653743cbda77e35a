"""DeiT, by timm, as a giver of feature maps."""

from typing import Any

import timm
import torch
import torch.nn.functional as F
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

    def load(self, tensors: dict[str, Tensor]) -> None:
        """Take over pre-trained weights, the position embedding resampled to the canvas.

        Args:
            tensors: by timm's names; a classifier among them is passed over.

        Raises:
            ValueError: they are for another architecture; the message names the first misfit.
        """
        mine = self.vit.state_dict()
        kept = {name: t.float() for name, t in tensors.items() if not name.startswith("head")}
        if set(kept) != set(mine):
            odd = sorted(set(kept) ^ set(mine))[0]
            whose = "they lack" if odd in mine else "the backbone has no"
            raise ValueError(f"{whose} {odd}")
        fitted = checkpoint_filter_fn(kept, self.vit)
        for name, tensor in fitted.items():
            if tensor.shape != mine[name].shape:
                raise ValueError(
                    f"{name} is {tuple(tensor.shape)}, the backbone's is {tuple(mine[name].shape)}"
                )
        self.vit.load_state_dict(fitted)

    def layers(self) -> list[list[nn.Parameter]]:
        """Parameters from the stem to the last block, one list a layer, for layer-wise rates."""
        blocks = [list(block.parameters()) for block in self.vit.blocks]
        in_blocks = {id(p) for block in blocks for p in block}
        norm = list(self.vit.norm.parameters())
        rest = in_blocks | {id(p) for p in norm}
        stem = [p for p in self.vit.parameters() if id(p) not in rest]
        return [stem, *blocks[:-1], blocks[-1] + norm]

    def freeze(self, layers: int) -> None:
        """Freeze the first ``layers`` of :meth:`layers` and let the others learn."""
        for depth, parameters in enumerate(self.layers()):
            for parameter in parameters:
                parameter.requires_grad_(depth >= layers)

    def not_decayed(self) -> list[nn.Parameter]:
        """Parameters that weight decay would harm although they are no vectors: the tokens."""
        names = self.vit.no_weight_decay()
        return [p for name, p in self.vit.named_parameters() if name in names]

    @property
    def is_frozen(self) -> bool:
        """No parameter learns, so that features may be computed once and kept."""
        return not any(p.requires_grad for p in self.parameters())
