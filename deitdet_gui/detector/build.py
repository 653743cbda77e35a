"""A detector put together from its parts."""

from typing import Literal

from deitdet_gui.detector.backbone import Backbone
from deitdet_gui.detector.detector import Assigner, Detector
from deitdet_gui.detector.head import Head
from deitdet_gui.detector.pyramid import Pyramid, TopDownPyramid


def build(
    architecture: str,
    classes: int,
    canvas: tuple[int, int],
    taps: tuple[int, ...] = (5, 8, 11),
    channels: int = 96,
    depth: int = 2,
    detail: int = 32,
    classic: bool = False,
    drop_path: float = 0.0,
    pyramid: Literal["simple", "top-down"] = "simple",
    assigner: Assigner = "aligned",
    bins: int = 16,
) -> Detector:
    """Put a detector together, with random weights.

    Args:
        architecture: timm's name of a plain vision transformer with 16-pixel patches.
        classes: number of classes.
        canvas: (height, width) in pixels of the pictures it will mostly see.
        taps: blocks of the backbone whose output is used.
        channels: of the pyramid's levels and of the head.
        depth: convolutions in each branch of the head.
        detail: channels of the branch on the picture itself; 0 for none.
        classic: the classic losses; see ``Detector``.
        drop_path: how often a block of the backbone is skipped while it learns.
        pyramid: how levels are made of maps; see ``pyramid``.
        assigner: which location answers for which box; see ``Detector``.
        bins: of the distribution of each side's distance; 0 for plain distances.
    """
    backbone = Backbone(architecture, taps, canvas, drop_path)
    kinds: dict[str, type[Pyramid] | type[TopDownPyramid]]
    kinds = {"simple": Pyramid, "top-down": TopDownPyramid}
    return Detector(
        backbone=backbone,
        pyramid=kinds[pyramid](backbone.channels, len(taps), channels, detail),
        head=Head(classes, channels, depth, bins),
        classic=classic,
        assigner=assigner,
    )
