"""A project's boxes, written for other programs, with a report of what did not fit."""

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import BoxColumns, Dataset, Image, ImageId, State
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.exchange_report import ExchangeReport, boxes_text, pictures_text
from deitdet_gui.core.formats import writer_for
from deitdet_gui.core.formats.destination import Destination, holds, is_for_windows
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.project import Opened, picture_path
from deitdet_gui.core.splits import Part, Split
from deitdet_gui.core.words import number, say

Only = Literal["labelled", "done"]
ONLY: tuple[Only, ...] = get_args(Only)
_STATES: dict[Only, tuple[State, ...]] = {
    "labelled": (State.DONE, State.EMPTY, State.IN_PROGRESS),
    "done": (State.DONE, State.EMPTY),
}


@dataclass
class ExportReport(ExchangeReport):
    """What was written and what was not."""

    destination: str = ""
    unfinished: int = 0  # pictures among those written of which nobody said that they are done
    states_left: dict[State, int] = field(default_factory=dict)  # pictures that were not wanted

    def data(self) -> dict[str, Any]:
        own = {
            "destination": self.destination,
            "unfinished": self.unfinished,
            "states_left": {str(state): count for state, count in self.states_left.items()},
        }
        return {**super().data(), **own}

    def _counts(self, at_most: int | None) -> list[str]:
        where = self.destination
        pictures, boxes = pictures_text(self.pictures), boxes_text(self.boxes)
        rows = [f"{pictures}, {boxes} were written to {where}."]
        if self.unfinished:
            rows.append(
                f"{self.unfinished:,} of the pictures are in progress: boxes may be missing. "
                "--only done leaves them out."
            )
        if self.states_left:
            left = self.states_left.items()
            words = ", ".join(f"{number(count)} {say(state.value)}" for state, count in left)
            rows.append(say("Pictures that were not asked for: {words}.", words=words))
        return rows


def export_project(
    opened: Opened,
    destination: Path,
    file_format: str,
    *,
    split: Part | None = None,
    only: Only = "labelled",
    copy_images: bool = False,
    overwrite: bool = False,
    report: Report = silent,
) -> ExportReport:
    """Write the boxes of a project in another program's format.

    Nothing in the project changes. The dataset must not change meanwhile.

    Args:
        opened: the project; it may be open to look at only.
        destination: a new or empty folder; for formats of one file also that file.
        file_format: a key of ``formats.WRITERS``.
        split: only the pictures of this part.
        only: ``done`` for pictures that are done or empty, ``labelled`` for those in progress too.
        copy_images: copy the pictures along, byte for byte.
        overwrite: replace an earlier export, or the file. Other files are never replaced.
        report: told how many pictures are written; what it raises ends the export without traces.

    Raises:
        UserError: no such format; nothing to export; the destination holds something else; there
            is no split.
        SaveError: a file could not be written.
    """
    writer = writer_for(file_format)
    result = ExportReport(destination=str(destination))
    plan = _plan(opened, split, only, result)
    _keep_away(opened, destination)
    pictures = opened.project.pictures if copy_images else None
    with Destination(destination, pictures, overwrite) as to:
        for item in writer(_outgoing(opened, plan, to)):
            if isinstance(item, Finding):
                result.take(item)
                continue
            result.pictures += 1
            result.unfinished += item.file_name in plan.unfinished
            result.boxes += len(item.boxes)
            result.count(item.boxes)
            result.left_out += [Finding("warning", item.file_name, text) for text in item.faults]
            report(result.pictures, len(plan.images))
        to.finish(file_format)
    return result


@dataclass(frozen=True)
class _Plan:
    """Which pictures go out: file name -> its images, which is one but in odd files."""

    images: Mapping[str, list[Image]]
    parts: Mapping[str, Part]
    unfinished: Set[str]  # file names of those in progress


def _outgoing(opened: Opened, plan: _Plan, to: Destination) -> Outgoing:
    dataset = opened.document.dataset
    return Outgoing(
        _labelled(dataset, plan),
        list(plan.images),
        [category.name for category in dataset.categories.values()],
        to,
        plan.parts,
        lambda: opened.document.file.render().raw,
    )


def _plan(opened: Opened, split: Part | None, only: Only, result: ExportReport) -> _Plan:
    dataset = opened.document.dataset
    parts = _parts(opened, split)
    chosen: dict[str, list[Image]] = {}
    unfinished: set[str] = set()
    for image in dataset.images.values():
        state = dataset.state_of(image.id)
        if split is not None and parts.get(image.file_name) != split:
            continue
        if state not in _STATES[only]:
            result.states_left[state] = result.states_left.get(state, 0) + 1
            continue
        result.pictures_in += 1
        result.boxes_in += dataset.count_of(image.id)
        problem = _name_problem(opened.project.pictures, image.file_name)
        if problem:
            result.left_out.append(Finding("warning", repr(image.file_name)[1:-1], problem))
            continue
        if state == State.IN_PROGRESS:
            unfinished.add(image.file_name)
        if not is_for_windows(image.file_name):
            result.notes.append(Finding("note", image.file_name, say("is no file name on Windows")))
        chosen.setdefault(image.file_name, []).append(image)
    if not chosen:
        raise UserError(
            say("There is nothing to export."),
            hint=" ".join(result.lines(at_most=3)[2:]) or say("Draw boxes first."),
        )
    return _Plan(chosen, parts, unfinished)


def _parts(opened: Opened, split: Part | None) -> Mapping[str, Part]:
    found = Split.read(opened.project.splits)
    if not found.parts:
        if split is not None:
            raise UserError(
                say("The project has no split."), hint=say("Make one with: deitdet split")
            )
        return {}
    names = [image.file_name for image in opened.document.dataset.images.values()]
    return found.with_new(names).parts


def _name_problem(root: Path, name: str) -> str:
    if not holds(name):
        return say("its name has a character that label files cannot hold")
    try:
        return "" if picture_path(root, name).name else say("it has no name")
    except ReadError as error:
        return error.message


def _keep_away(opened: Opened, destination: Path) -> None:
    """Refuse to write where the project itself lies, whatever was said about overwriting."""
    project = opened.project
    target = destination.resolve()
    if target.is_relative_to(project.private.resolve()) or target in (
        project.annotations.resolve(),
        project.folder.resolve(),
        project.pictures.resolve(),
    ):
        raise UserError(
            say("{destination} belongs to the project.", destination=destination),
            hint=say("Name a new folder."),
        )


def _labelled(dataset: Dataset, plan: _Plan) -> Iterator[LabelledPicture]:
    """The pictures of the plan with their boxes, in the dataset's order."""
    rows_of = _rows_by_image(dataset.box_columns())
    names = {i: category.name for i, category in dataset.categories.items()}
    for file_name, images in plan.images.items():
        boxes, faults = [], []
        for image in images:
            for category, corners, flags, note in rows_of(image.id):
                name = names.get(category, "")
                if name.strip() and holds(name):
                    boxes.append(LabelledBox(name, corners, flags, note=note))
                else:
                    faults.append(
                        say("a box has the category {name!r}, which is no name", name=name)
                    )
        first = images[0]
        yield LabelledPicture(
            file_name, file_name, first.width, first.height, tuple(boxes), tuple(faults)
        )


_Row = tuple[Any, tuple[float, float, float, float], int, str]


def _rows_by_image(columns: BoxColumns) -> Callable[[ImageId], Iterator[_Row]]:
    """Category, corners, flags and note of each box of an image, oldest box first."""
    order = np.lexsort((columns.ids, columns.images))
    images = columns.images[order]

    def rows_of(image: ImageId) -> Iterator[_Row]:
        start, end = np.searchsorted(images, image), np.searchsorted(images, image, "right")
        rows = order[start:end]
        corners, flags = columns.corners[rows].tolist(), columns.flags[rows].tolist()
        notes = [columns.notes.get(key, "") for key in columns.ids[rows].tolist()]
        categories = columns.categories[rows].tolist()
        said = zip(categories, flags, notes, strict=True)
        for (category, bits, note), (x0, y0, x1, y1) in zip(said, corners, strict=True):
            yield category, (x0, y0, x1, y1), bits, note

    return rows_of
