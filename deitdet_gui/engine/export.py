"""A run's model as a file for other programs, kept only if it is as good as the original."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.dataset import Dataset, ImageId
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Ended, Event, Note, Progress, Report
from deitdet_gui.core.files import atomic_write, resource
from deitdet_gui.core.pictures import decode
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.project import picture_path
from deitdet_gui.core.runs import RunFolder, parts_of
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import say
from deitdet_gui.detector.detector import Detector, Found
from deitdet_gui.engine import checkpoint
from deitdet_gui.engine.checkpoint import ModelCard
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.export_facts import Choice, facts
from deitdet_gui.engine.onnx_file import (
    OnnxDetector,
    refuse_without_packages,
    to_bytes,
    to_onnx,
    with_int8,
)
from deitdet_gui.engine.predict import LEAST_SCORE, MOST, Shown
from deitdet_gui.engine.torchscript_file import TorchScriptDetector, to_torchscript

MAKING_STAGE = "making the file"
CHECKING_STAGE = "checking the file"
MOST_LOST = 0.01  # AP
MOST_TRAINING_PICTURES = 100  # looked at where there are none for validation
SCRIPT, SIGN = "predict.py", b"# Written by DeiTDet"
Stop = Callable[[], bool]


class Exported(Protocol):
    """An exported file at work."""

    def look(self, view: Tensor) -> Found:
        """Look at one picture (1, 3, H, W), uint8."""


@dataclass(frozen=True)
class Judges:
    """The pictures that both are shown."""

    dataset: Dataset
    images: list[ImageId]
    pictures: Path
    part: Part

    @staticmethod
    def of(run: RunFolder) -> "Judges":
        """The validation pictures; where there are none, some that it was trained on.

        Raises:
            UserError: there is neither.
        """
        setup = run.read_setup()
        dataset = read_coco(run.annotations).dataset
        parts: tuple[Part, ...] = ("val", "train")
        for part in parts:
            names = {name for name, p in parts_of(setup).items() if p == part}
            images = [i for i, image in dataset.images.items() if image.file_name in names]
            if part == "train":
                every = max(1, -(-len(images) // MOST_TRAINING_PICTURES))
                images = images[::every]
            if images:
                return Judges(dataset, images, setup.pictures, part)
        raise UserError(
            say("{run} has no picture to check an export on.", run=run.name),
            say("Export a run of this project."),
        )


@dataclass(frozen=True)
class Verdict:
    """AP of the original and of the file, on the same pictures."""

    before: float
    after: float
    images: int


def export_model(run: RunFolder, choice: Choice, out: Path, stop: Stop) -> Iterator[Event]:
    """Write a run's model as ONNX or TorchScript; beside an ONNX file also ``predict.py``.

    The file is made in memory, shown the same pictures as the original, and written only when its
    AP is at most ``MOST_LOST`` lower. Both work in float32 on the CPU. The ``Report`` "export" has
    ``file``, ``bytes``, ``script`` (or ""), ``ap_before``, ``ap_after``, ``images`` and ``split``.

    Args:
        run: whose model.
        choice: the format and what of it.
        out: the file, overwritten if it is there.
        stop: asked between the steps; nothing is written then.

    Raises:
        UserError: there is no model, a package is missing, the file could not be written, or it
            is worse than the original.
    """
    if choice.format == "onnx":
        refuse_without_packages()
    detector, card = checkpoint.load(run)
    judges = Judges.of(run)
    if judges.part == "train":
        text = say("There is no validation picture: the file is checked on training pictures.")
        yield Note(text, "warning")
    yield Progress(MAKING_STAGE, 0, 1)
    data = b"" if stop() else _make(detector, card, choice, run.name)
    yield Progress(MAKING_STAGE, 1, 1)
    verdict = None
    if not stop():
        verdict = yield from _judge(detector, _at_work(data, choice), card, judges, stop)
    if verdict is None:
        yield Ended("stopped", say("Nothing was written."))
        return
    _refuse_if_worse(verdict, choice, judges.part)
    atomic_write(out, data)
    row: dict[str, object] = {
        "file": str(out),
        "bytes": len(data),
        "script": str(_write_script(out)) if choice.format == "onnx" else "",
        "ap_before": verdict.before,
        "ap_after": verdict.after,
        "images": verdict.images,
        "split": judges.part,
    }
    yield Report("export", row)
    yield Ended("finished")


def _make(detector: Detector, card: ModelCard, choice: Choice, run: str) -> bytes:
    texts = facts(detector, card, choice, run)
    if choice.format == "torchscript":
        return to_torchscript(detector, card.size, choice, texts)
    model = to_onnx(detector, card.size, choice)
    return to_bytes(with_int8(model) if choice.int8 else model, texts)


def _at_work(data: bytes, choice: Choice) -> Exported:
    if choice.format == "torchscript":
        return TorchScriptDetector(data, choice.nms)
    return OnnxDetector(data, choice.nms)


def _judge(
    detector: Detector, file: Exported, card: ModelCard, judges: Judges, stop: Stop
) -> Generator[Event, None, Verdict | None]:
    """Show every picture to both; None when it was stopped."""
    before: list[Detection] = []
    after: list[Detection] = []
    seen: list[ImageId] = []
    for done, image in enumerate(judges.images, start=1):
        if stop():
            return None
        path = picture_path(judges.pictures, judges.dataset.images[image].file_name)
        try:
            picture = decode(path, stretch=card.stretch)
        except ReadError as error:
            yield Note(say("Left out: {problem}", problem=error.message), "warning")
        else:
            seen.append(image)
            view = Shown.of(picture.pixels, picture.size, card.size)
            with torch.inference_mode():
                found = detector.detect(view.pixels, least_score=LEAST_SCORE, most=MOST)[0]
            before += view.detections(found, image, card.category_ids)
            after += view.detections(file.look(view.pixels), image, card.category_ids)
        yield Progress(CHECKING_STAGE, done, len(judges.images))
    scores = [score(judges.dataset, seen, found, by_size=False).ap for found in (before, after)]
    return Verdict(scores[0], scores[1], len(seen))


def _refuse_if_worse(verdict: Verdict, choice: Choice, part: Part) -> None:
    if verdict.before < 0:
        raise UserError(
            say(
                "The file could not be checked: no picture of this run can be read, "
                "or none has a box."
            ),
            say("Put the pictures back where they were: deitdet relink."),
        )
    if verdict.before - verdict.after > MOST_LOST:
        raise UserError(
            say(
                "The file was not kept: its AP is {after:.3f}, that of the model {before:.3f}, "
                "on {count} pictures for {part}.",
                after=verdict.after,
                before=verdict.before,
                count=verdict.images,
                part=part,
            ),
            say("Leave int8 out.")
            if choice.int8
            else say("Try the other format, and please report this."),
        )


def _write_script(out: Path) -> Path:
    """Put the script beside the file, but never in the place of somebody else's."""
    path = out.with_name(SCRIPT)
    if path.exists() and not path.read_bytes().startswith(SIGN):
        path = out.with_name(f"{out.stem}_{SCRIPT}")
    atomic_write(path, resource(f"export/{SCRIPT}").read_bytes())
    return path
