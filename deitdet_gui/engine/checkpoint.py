"""A trained model on disk: tensors in ``best.safetensors``, all about them in ``model.json``."""

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

import safetensors.torch
import torch
from safetensors import SafetensorError

import deitdet_gui
from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import atomic_write, sha256, sha256_of
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.stretch import PER_PICTURE, Stretch
from deitdet_gui.core.words import say
from deitdet_gui.detector.build import build
from deitdet_gui.detector.detector import Detector

VERSION = 1
BEFORE = "before"  # the card of the model that this one took the place of


def _broken_hint() -> str:
    return say("Train again, or copy the whole run folder again from where it came from.")


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Everything that it takes to use a model, and where it is from.

    Attributes:
        preset: the preset it was trained with.
        shape: the arguments of ``build``, but for the number of classes and the canvas.
        canvas: [width, height] of the network's input in pixels.
        categories: [id, name] of each class, in the order of the classes.
        thresholds: category id -> the score with the best F1 on the validation pictures.
        weights: where the backbone's pre-trained weights were from, in words.
        weights_sha256: of their file; empty for random ones.
        scores: AP, AP50 and AP75 of this model, and the split that they are of.
        step: the training step it is from.
        seconds: training time up to there.
        sha256: of ``best.safetensors``.
        stretch: how more than 8 bits became the 8 that it learnt from.
        app: version of DeiTDet that wrote it.
        version: of this file's layout.
    """

    preset: str
    shape: dict[str, Any]
    canvas: list[int]
    categories: list[tuple[int, str]]
    thresholds: dict[CategoryId, float]
    weights: str
    weights_sha256: str
    scores: dict[str, float | str] = field(default_factory=dict)
    step: int = 0
    seconds: float = 0.0
    sha256: str = ""
    stretch: Stretch = PER_PICTURE
    app: str = deitdet_gui.__version__
    version: int = VERSION

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) of the network's input in pixels."""
        return self.canvas[1], self.canvas[0]

    @property
    def category_ids(self) -> list[CategoryId]:
        return [CategoryId(id) for id, _ in self.categories]


def save(run: RunFolder, detector: Detector, card: ModelCard, frozen: bool) -> None:
    """Write the model into the run's folder: the card, then the tensors.

    The card carries the one before it, and each the hash of its tensors; so whichever tensors a
    crash between the two leaves, :func:`load` finds the card that is theirs.

    Args:
        run: where to.
        detector: the weights to keep.
        card: what to say of them.
        frozen: the backbone is as it was published, for which half precision is enough.

    Raises:
        SaveError: it could not be written; the model before it is still there.
        ValueError: a weight is not finite, and so not worth keeping.
    """
    tensors = {}
    for name, tensor in detector.state_dict().items():
        if not tensor.isfinite().all():
            raise ValueError(f"{name} is not finite")
        short = frozen and name.startswith("backbone.")
        tensors[name] = (tensor.half() if short else tensor).contiguous().cpu()
    data = safetensors.torch.save(tensors)
    row = {**asdict(card), "sha256": sha256(data), "mean_std": _colours(detector)}
    if run.has_model:
        row[BEFORE] = _row_of(run, sha256_of(run.best))
    text = (json.dumps(row, ensure_ascii=False, indent=1) + "\n").encode()
    atomic_write(run.model, text)
    atomic_write(run.best, data)


@torch.no_grad()
def as_saved(detector: Detector) -> None:
    """Give a frozen backbone the values that :func:`save` has room for.

    So that what is judged is what is kept, and a training that begins with it finds its features.
    """
    for tensor in detector.backbone.state_dict().values():
        tensor.copy_(tensor.half())


def read_card(run: RunFolder, sha256: str | None = None) -> ModelCard:
    """What is known of the run's model.

    Args:
        run: whose.
        sha256: of its tensors, where they have been read.

    Raises:
        ReadError: there is no model yet, or its card is damaged or from a newer version.
    """
    try:
        row = _row_of(run, sha256)
        if row["version"] > VERSION:
            raise ReadError(
                say(
                    "{path} was written by DeiTDet {app}, which is newer.",
                    path=run.model,
                    app=row.get("app"),
                ),
                say("Update the app."),
            )
        row["thresholds"] = {CategoryId(int(k)): float(v) for k, v in row["thresholds"].items()}
        row["categories"] = [(int(id), str(name)) for id, name in row["categories"]]
        if "stretch" in row:
            row["stretch"] = Stretch.from_json(row["stretch"])
        known = {f.name for f in fields(ModelCard)}
        return ModelCard(**{k: v for k, v in row.items() if k in known})
    except FileNotFoundError as error:
        raise ReadError(
            say("{path} has no trained model.", path=run.path),
            say("Train, or choose another run."),
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReadError(
            say("{path} is damaged: {error!r}.", path=run.model, error=error), _broken_hint()
        ) from error


def _row_of(run: RunFolder, sha256: str | None) -> dict[str, Any]:
    """The card that goes with tensors of this hash, or else the latest one, as JSON has it."""
    row: dict[str, Any] = json.loads(run.model.read_bytes())
    before: dict[str, Any] = row.pop(BEFORE, None) or row
    return before if sha256 is not None and before.get("sha256") == sha256 else row


def load(run: RunFolder) -> tuple[Detector, ModelCard]:
    """Read the run's model, ready to detect.

    Raises:
        ReadError: there is none, or it is damaged; the message names the file.
    """
    read_card(run)  # what is wrong with the card is told before what is wrong with the tensors
    try:
        data = run.best.read_bytes()
    except OSError as error:
        raise ReadError(
            say("{path} could not be read: {why}.", path=run.best, why=error.strerror),
            _broken_hint(),
        ) from error
    found = sha256(data)
    card = read_card(run, found)
    if found != card.sha256:
        raise ReadError(
            say("{path} is not the file that {card} describes.", path=run.best, card=run.model),
            _broken_hint(),
        )
    try:
        tensors = safetensors.torch.load(data)
        shape: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in card.shape.items()
        }
        detector = build(classes=len(card.categories), canvas=card.size, **shape)
        detector.load_state_dict({k: v.float() for k, v in tensors.items()})
    except (SafetensorError, RuntimeError, TypeError) as error:
        raise ReadError(
            say(
                "{path} does not fit {architecture}: {error}.",
                path=run.best,
                architecture=run.model,
                error=error,
            ),
            _broken_hint(),
        ) from error
    return detector.eval(), card


@torch.no_grad()
def take_over(detector: Detector, categories: list[str], model: tuple[Detector, ModelCard]) -> None:
    """Let a detector begin with what a trained one knows.

    Args:
        detector: gets the weights; tensors of another shape stay as they are.
        categories: the name of each of its classes; a class that the model does not know starts
            afresh.
        model: what ``load`` gave.

    Raises:
        ReadError: the model has another backbone.
    """
    old, card = model
    try:
        detector.backbone.load(old.backbone.vit.state_dict(), card.size)
    except ValueError as error:
        raise ReadError(
            say(
                "The model to begin with is a {preset}, with another backbone: {error}.",
                preset=card.preset,
                error=error,
            ),
            say("Choose the same preset."),
        ) from error
    known = {name: row for row, (_, name) in enumerate(card.categories)}
    for part, old_part in ((detector.pyramid, old.pyramid), (detector.head, old.head)):
        theirs = dict(old_part.named_parameters())
        for name, mine in part.named_parameters():
            if name.startswith("to_class."):
                for row, category in enumerate(categories):
                    if category in known:
                        mine[row].copy_(theirs[name][known[category]])
            elif theirs[name].shape == mine.shape:
                mine.copy_(theirs[name])


def _colours(detector: Detector) -> dict[str, list[float]]:
    """Mean and standard deviation of the backbone's input, 0..255, for other programs to know."""
    backbone = detector.backbone
    return {
        "mean": backbone.mean.flatten().tolist(),
        "std": backbone.std.flatten().tolist(),
    }
