"""Glimpses as detections: what an engine says is read with care, also that of an older one."""

import math

from deitdet_gui.core.dataset import CategoryId, ImageId
from deitdet_gui.core.events import Glimpse
from deitdet_gui.core.predictions import Detection


def detections_of(glimpse: Glimpse, least_score: float, most: int) -> list[Detection]:
    """Its detections, the surest first: those with at least this score, and so many of them.

    Rows that are none are passed over.
    """
    found = [
        Detection(ImageId(glimpse.image), CategoryId(int(row[0])), *row[1:])
        for row in glimpse.detections
        if _is_detection(row) and row[1] >= least_score
    ]
    return found[:most]


def _is_detection(row: object) -> bool:
    if not isinstance(row, list) or len(row) != 6:
        return False
    return all(isinstance(v, int | float) and math.isfinite(v) for v in row)
