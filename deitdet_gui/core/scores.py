"""How well a model finds boxes: what an evaluation says, and the file that keeps it."""

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.preflight import FEW_BOXES
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import say

NONE = -1.0  # pycocotools' word for "there is no such box to find"


def ap_in_words(ap: float, ap50: float) -> str:
    """The two numbers; where there are none, that."""
    if ap < 0:
        return say("No AP: there is no box to find")
    return say("AP {ap:.3f}, AP50 {ap50:.3f}", ap=ap, ap50=ap50)


@dataclass(frozen=True, slots=True)
class CategoryScore:
    """How well one category is found. ``NONE`` where there is no such box, or nobody counted."""

    id: int
    name: str
    boxes: int  # how many there are to find
    ap: float
    ap50: float
    threshold: float  # the score with the best F1 at IoU 0.5
    precision: float  # at the threshold
    recall: float  # at the threshold
    curve: list[float]  # precision at recall 0, 0.01, ..., 1 and IoU 0.5; -1 without boxes
    ap75: float = NONE
    small: float = NONE  # AP by size, as in Scores
    medium: float = NONE
    large: float = NONE
    ar: float = NONE  # average recall with up to 100 detections a picture
    curve_scores: list[float] = field(default_factory=list)  # the score at each of those recalls

    @property
    def is_shaky(self) -> bool:
        """Whether there are so few boxes that the numbers are mostly luck."""
        return self.boxes < FEW_BOXES


@dataclass(frozen=True, slots=True)
class Mistakes:
    """What a person would meet who was shown what is over each category's threshold.

    Attributes:
        names: of the categories, in the order of rows and columns.
        confusion: (C + 1) x (C + 1) counts. A row is what is there, a column what was found; the
            last row is "nothing there", the last column "not found".
        right: detections on a box of their category, IoU 0.5 and more.
        wrong_category: on a box of another.
        badly_placed: on a box of their category that nothing else found, IoU 0.1 to 0.5.
        spurious: all others.
        missed: boxes that none of these is on.
    """

    names: list[str]
    confusion: list[list[int]]
    right: int
    wrong_category: int
    badly_placed: int
    spurious: int
    missed: int


@dataclass(frozen=True, slots=True)
class Bin:
    """Detections whose scores lie from ``low`` to ``high``."""

    low: float
    high: float
    detections: int
    score: float  # the mean; 0 without a detection
    precision: float  # the share that is right at IoU 0.5; 0 without a detection


@dataclass(frozen=True, slots=True)
class Calibration:
    """Whether a score of 0.8 means that 8 of 10 are right.

    ``error`` is the expected calibration error: the mean distance of score and precision over the
    bins from ``LEAST_THRESHOLD`` on, weighted by detections; the guesses below are never shown to
    anybody, and are so many that they would hide all else. ``NONE`` without a detection.
    """

    bins: list[Bin]
    error: float


@dataclass(frozen=True, slots=True)
class Scores:
    """Average precision (AP) and recall (AR) over categories, by COCO's rules.

    ``NONE`` where there is nothing to find, or where it was not asked for. By size: up to 32 x 32
    pixels of the picture, up to 96 x 96, larger.
    """

    images: int
    boxes: int
    ap: float
    ap50: float
    ap75: float
    small: float
    medium: float
    large: float
    categories: list[CategoryScore]
    ar1: float = NONE  # with one detection a picture and category, with ten, with a hundred
    ar10: float = NONE
    ar100: float = NONE
    ar_small: float = NONE
    ar_medium: float = NONE
    ar_large: float = NONE
    mistakes: Mistakes | None = None
    calibration: Calibration | None = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def per_category(self) -> dict[str, float]:
        return {c.name: c.ap for c in self.categories}

    def thresholds(self) -> dict[CategoryId, float]:
        return {CategoryId(c.id): c.threshold for c in self.categories}


_TYPES = get_type_hints(Scores)


class _Evaluated(msgspec.Struct):
    model: str = ""


class _Model(msgspec.Struct):
    sha256: str


def is_current(run: RunFolder, split: Part) -> bool:
    """Whether an evaluation of the run is there, with its detections, and of the model it has."""
    try:
        of = msgspec.json.decode(run.evaluation(split).read_bytes(), type=_Evaluated)
        now = msgspec.json.decode(run.model.read_bytes(), type=_Model)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return False
    return of.model == now.sha256 and run.detections(split).exists()


def read_scores(path: Path) -> Scores:
    """What an ``evaluation-SPLIT.json`` says; what older versions did not know of is ``NONE``.

    Raises:
        ReadError: there is no such file, or it is damaged.
    """
    try:
        pieces = msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])
        # One after the other: while the decoder is at work, no other thread has a turn.
        known = {
            name: msgspec.json.decode(piece, type=_TYPES[name])
            for name, piece in pieces.items()
            if name in _TYPES
        }
        return Scores(**known)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, TypeError) as error:
        raise ReadError(
            say("{path}: the evaluation could not be read ({error}).", path=path, error=error),
            hint=say("Evaluate again."),
        ) from error
