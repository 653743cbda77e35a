"""A detector put together from its parts."""

from deitdet_gui.detector.backbone import Backbone
from deitdet_gui.detector.detector import Detector
from deitdet_gui.detector.head import Head
from deitdet_gui.detector.pyramid import Pyramid


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
    """
    backbone = Backbone(architecture, taps, canvas, drop_path)
    return Detector(
        backbone=backbone,
        pyramid=Pyramid(backbone.channels, len(taps), channels, detail),
        head=Head(classes, channels, depth),
        classic=classic,
    )
