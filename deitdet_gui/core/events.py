"""What the engine says, one JSON object a line: the contract between engine, window and scripts.

``{"event": "step", "step": 40, ...}``. A reader skips kinds that it does not know and drops fields
that it does not know, so an older window reads a newer engine. Texts are English; under ``said`` is
what each of them was made of, for a window that speaks another language.
"""

import json
import math
import re
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from deitdet_gui.core.words import Said, note_of, say_again

PROTOCOL = 1


@dataclass(frozen=True, slots=True)
class Hello:
    """The first event of a process."""

    protocol: int
    app: str  # version of DeiTDet
    job: str  # "train", "predict", "evaluate", "preflight"


@dataclass(frozen=True, slots=True)
class Note:
    """Something the person should know: which weights, which device and why, what was left out."""

    text: str
    level: Literal["info", "warning"] = "info"


@dataclass(frozen=True, slots=True)
class Started:
    """A training is about to begin with these choices, all of them made."""

    train_images: int
    val_images: int
    categories: list[str]
    device: str
    device_reason: str
    weights: str  # which backbone weights were used, in words
    freeze: str  # "frozen", "last-2", "full"
    canvas: list[int]  # [width, height] of the network's input in pixels
    steps: int | None  # None when the time budget decides
    seconds: float | None  # expected wall-clock time in all
    plan: dict[str, Any] = field(default_factory=dict)  # every choice; see ``core.plan``
    resumed_at: int = 0  # the step a resumed run goes on from
    seconds_before: float = 0.0  # of ``seconds``, those that were over when it went on


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage without losses is: downloading, reading pictures, caching features."""

    stage: str
    done: int
    of: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Means since the last report, about ten a second at most."""

    step: int
    of: int  # best present guess when a time budget decides
    losses: dict[str, float]
    lr: float
    seconds: float  # since the run began
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Evaluated:
    """COCO average precision of the averaged (EMA) weights at a step.

    ``seconds`` is counted from the beginning of the run, as in :class:`Step`.
    """

    step: int
    split: str
    ap: float
    ap50: float
    ap75: float
    per_category: dict[str, float]  # AP by category name; -1 where the split has no such box
    best: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Saved:
    """A model was written; ``best`` says that it is the best one so far."""

    path: str
    best: bool
    step: int


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What the averaged model sees in one picture at a step.

    ``detections`` are rows of [category id, score, x0, y0, x1, y1], in pixels of the upright
    picture, the surest first. ``kept`` says that the picture is one of the few validation pictures
    that are looked at every time, so that one can watch it learn; otherwise it is the one that
    was asked for by the order ``watch``.
    """

    step: int
    image: int
    detections: list[list[float]]
    kept: bool


@dataclass(frozen=True, slots=True)
class Paused:
    """The run stands still, with everything on disk, until it is told to go on or to stop."""

    step: int
    text: str  # why: ordered, or what has to be put right first


@dataclass(frozen=True, slots=True)
class Resumed:
    """A paused run goes on."""

    step: int


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The engine is alive. Comes every two seconds, also in the middle of a long step.

    ``quiet`` is how many seconds ago the job last got on: it grows while something hangs.
    """

    quiet: float


@dataclass(frozen=True, slots=True)
class Predicted:
    """Detections were written."""

    path: str
    images: int
    detections: int


@dataclass(frozen=True, slots=True)
class Report:
    """What a command found out, for scripts: counts and findings, as the command's docs say."""

    what: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failed:
    """The job ended without a result it can stand for."""

    # "user", "held" by another engine, "out_of_memory", "device", "diverged", "crash", "start",
    # "internal"
    kind: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """The job is over: ``finished``, or ``stopped`` on request with the best kept."""

    how: Literal["finished", "stopped"]
    text: str = ""


Event = (
    Hello
    | Note
    | Started
    | Progress
    | Step
    | Evaluated
    | Saved
    | Glimpse
    | Paused
    | Resumed
    | Heartbeat
    | Predicted
    | Report
    | Failed
    | Ended
)


def _name(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


_KINDS: dict[str, type] = {_name(kind): kind for kind in Event.__args__}


def encode(event: Event) -> str:
    """One line of JSON, newline included. NaN and infinity become null, which JSON can say."""
    row = {"event": _name(type(event)), **asdict(event)}
    texts = {f.name: getattr(event, f.name) for f in fields(event)}
    said = {name: note_of(text) for name, text in texts.items() if isinstance(text, Said)}
    if said:
        row["said"] = said
    try:
        return json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n"
    except ValueError:
        return json.dumps(_finite(row), ensure_ascii=False) + "\n"


def decode(line: str) -> Event | None:
    """Read one line; ``None`` for a kind of event that this version does not know.

    Texts are in the language of this process, as far as it knows them.

    Raises:
        ValueError: the line is no event at all.
    """
    row = json.loads(line)
    if not isinstance(row, dict) or not isinstance(row.get("event"), str):
        raise ValueError(f"not an event: {line[:80]!r}")
    kind = _KINDS.get(row["event"])
    if kind is None:
        return None
    types = {f.name: f.type for f in fields(kind)}
    row |= _said_again(row)
    try:
        event: Event = kind(**{k: _number(v, types[k]) for k, v in row.items() if k in types})
    except TypeError as error:
        raise ValueError(f"incomplete event {row['event']!r}: {error}") from error
    return event


def _said_again(row: dict[str, Any]) -> dict[str, str]:
    """The texts of an event that are known in the language of this process."""
    said = row.get("said")
    again = {}
    for name, note in said.items() if isinstance(said, dict) else ():
        text = say_again(note) if isinstance(note, dict) else None
        if isinstance(row.get(name), str) and isinstance(text, str):
            again[name] = text
    return again


def _number(value: Any, kind: Any) -> Any:
    """What ``encode`` wrote as null because JSON has no NaN."""
    if kind is float and value is None:
        return math.nan
    if kind == dict[str, float] and isinstance(value, dict):
        return {k: _number(v, float) for k, v in value.items()}
    return value


def _finite(value: Any) -> Any:
    if isinstance(value, float) and not abs(value) < float("inf"):
        return None
    if isinstance(value, dict):
        return {k: _finite(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(v) for v in value]
    return value
