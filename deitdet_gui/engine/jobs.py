"""The other jobs of the engine, as generators of events: evaluate and predict."""

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.coco import results
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Ended, Event, Note, Predicted, Progress, Report
from deitdet_gui.core.files import atomic_write, atomic_write_pieces
from deitdet_gui.core.pictures import list_pictures
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.project import find_project, picture_path
from deitdet_gui.core.runs import RunFolder, parts_of
from deitdet_gui.core.scores import ap_in_words
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import say
from deitdet_gui.engine import checkpoint
from deitdet_gui.engine.device import choose, machine
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.predict import Looked, Predictor
from deitdet_gui.engine.spread import ALONE, Spread

STAGE = "finding boxes"
Stop = Callable[[], bool]


def evaluate(run: RunFolder, split: Part, stop: Stop, device: str = "auto") -> Iterator[Event]:
    """Judge a run's model on one part of its frozen annotations; writes ``evaluation-SPLIT.json``.

    The ``Report`` holds what the file holds: the part, the run, the hash of the model, and
    ``core.scores.Scores``. What was found is kept in ``detections-SPLIT.npz``.

    Raises:
        UserError: there is no model, or no picture in that part.
    """
    setup = run.read_setup()
    dataset = read_coco(run.annotations).dataset
    parts = parts_of(setup)
    images = [i for i in dataset.images.values() if parts.get(i.file_name) == split]
    if not images:
        raise UserError(
            say("No done picture is for {part}.", part=split), say("Make a split that has some.")
        )
    model = checkpoint.load(run)
    predictor = Predictor.of(model, choose(device))
    files = [(i.id, picture_path(setup.pictures, i.file_name)) for i in images]
    looked = yield from _look(predictor, files, stop)
    if stop():
        yield Ended("stopped", say("Nothing was written."))
        return
    found = {one.image: one.detections for one in looked if not one.problem}
    seen = list(found)
    scores = score(dataset, seen, _rows(looked))
    Predictions(run.name, found, model[1].thresholds).write(run.detections(split))
    row = {"split": split, "run": run.name, "model": model[1].sha256, **scores.as_json()}
    text = json.dumps(row, ensure_ascii=False, indent=1) + "\n"
    atomic_write(run.evaluation(split), text.encode())
    yield Report("evaluation", row)
    scored = ap_in_words(scores.ap, scores.ap50)
    yield Ended("finished", say("{scores} on {count} pictures.", scores=scored, count=len(seen)))


def predict(
    run: RunFolder,
    files: Sequence[tuple[ImageId, Path]],
    stop: Stop,
    out: Path | None = None,
    device: str = "auto",
    least_score: float = 0.0,
    with_names: bool = False,
    spread: Spread = ALONE,
) -> Iterator[Event]:
    """Find boxes in pictures with a run's model.

    Args:
        run: whose model.
        files: image ids and pictures; see :func:`files_of_project` and :func:`files_in`.
        stop: asked after every picture; what was found up to then is written.
        out: where COCO results go; None writes the run's ``predictions.npz``, for the review.
        device: as for ``device.choose``.
        least_score: detections under this are left out of ``out``.
        with_names: each result also says its ``file_name``, for ids that stand nowhere else.
        spread: the processes that share the work; the first one writes.

    Raises:
        UserError: there is no model, or a file could not be written.
    """
    model = checkpoint.load(run)
    number = spread.gpu if spread.world > 1 else None
    predictor = Predictor.of(model, choose(device, number))
    mine = yield from _look(predictor, files[spread.rank :: spread.world], stop)
    parts = spread.gathered(mine)
    if not spread.is_first:
        yield Ended("stopped" if stop() else "finished")
        return
    place = {image: number for number, (image, _) in enumerate(files)}
    looked = sorted((one for part in parts for one in part), key=lambda one: place[one.image])
    found = {one.image: one.detections for one in looked if not one.problem}
    if out is None:
        out = run.predictions
        Predictions(run.name, found, model[1].thresholds).write(out)
    else:
        names = {image: str(path) for image, path in files} if with_names else {}
        atomic_write_pieces(out, _as_json(looked, least_score, names))
    count = sum(int((one.detections.scores >= least_score).sum()) for one in looked)
    yield Predicted(str(out), len(found), count)
    yield Ended("stopped" if stop() else "finished")


def _as_json(
    looked: Iterable[Looked], least_score: float, names: Mapping[ImageId, str]
) -> Iterator[bytes]:
    """COCO results, picture by picture: as one text they would take gigabytes."""
    before = "["
    for one in looked:
        for row in results(d for d in one.detections if d.score >= least_score):
            if names:
                row["file_name"] = names[one.image]
            yield (before + json.dumps(row)).encode()
            before = ", "
    yield b"[]\n" if before == "[" else b"]\n"


def tell_device() -> Iterator[Event]:
    """Say which device a training would use, why, and what there is of memory: a ``Machine``."""
    yield Report("device", asdict(machine(choose())))
    yield Ended("finished")


def files_of_project(folder: Path) -> list[tuple[ImageId, Path]]:
    """All pictures of the project in ``folder``, with their ids in its COCO file.

    Raises:
        ReadError: there is no project, or its file cannot be read.
    """
    project = find_project(folder)
    images = read_coco(project.annotations).dataset.images.values()
    return [(i.id, project.picture_of(i)) for i in images]


def files_in(sources: Sequence[Path]) -> list[tuple[ImageId, Path]]:
    """Pictures, and the pictures in folders, numbered 1, 2, ... in that order.

    Raises:
        UserError: there is none.
    """
    files: list[Path] = []
    for source in sources:
        if source.is_dir():
            files.extend(source / name for name in list_pictures(source))
        else:
            files.append(source)
    if not files:
        raise UserError(
            say("There is no picture in {folders}.", folders=", ".join(map(str, sources)))
        )
    return [(ImageId(number), path) for number, path in enumerate(files, start=1)]


def _look(
    predictor: Predictor, files: Sequence[tuple[ImageId, Path]], stop: Stop
) -> Generator[Event, None, list[Looked]]:
    looked = []
    yield Note(say("Device: {device}.", device=predictor.device.reason))
    for one in predictor.look(files):
        looked.append(one)
        if one.problem:
            yield Note(say("Left out: {problem}", problem=one.problem), "warning")
        yield Progress(STAGE, len(looked), len(files))
        if stop():
            break
    return looked


def _rows(looked: Iterable[Looked]) -> list[Detection]:
    return [detection for one in looked for detection in one.detections]
