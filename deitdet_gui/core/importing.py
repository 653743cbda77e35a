"""Other programs' labels, brought into a project: one undoable change and a report."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from deitdet_gui.core.checks import Finding, box_problem
from deitdet_gui.core.dataset import (
    MARKS,
    Box,
    BoxId,
    Category,
    CategoryId,
    Corners,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.errors import UserError


@dataclass(frozen=True, slots=True)
class LabelledBox:
    """A box as some file has it. ``written`` is how the file writes its corners, for messages."""

    category: str
    corners: Corners
    crowd: bool = False
    written: str = ""


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """What one label file says of one picture; ``where`` names the file."""

    where: str
    file_name: str
    width: int
    height: int
    boxes: tuple[LabelledBox, ...]


@dataclass
class ImportReport:
    """What came in and what did not."""

    pictures: int = 0
    boxes: int = 0
    already_there: int = 0
    categories: list[str] = field(default_factory=list)  # new ones
    left_out: list[Finding] = field(default_factory=list)
    oddities: list[Finding] = field(default_factory=list)  # came in, but deserve a look

    def lines(self) -> list[str]:
        rows = [f"{self.pictures:,} pictures, {self.boxes:,} boxes came in."]
        if self.categories:
            rows.append(f"New categories: {', '.join(self.categories)}.")
        if self.already_there:
            rows.append(f"{self.already_there:,} boxes were there already and were left alone.")
        if self.oddities:
            rows.append(f"{len(self.oddities):,} boxes came in but deserve a look:")
            rows += [f"  {finding}" for finding in self.oddities]
        if self.left_out:
            rows.append(f"{len(self.left_out):,} things were left out:")
            rows += [f"  {finding}" for finding in self.left_out]
        return rows


Reader = Callable[[Path], Iterator[LabelledPicture | Finding]]


def plan_import(
    dataset: Dataset,
    pictures: Iterable[LabelledPicture | Finding],
    state: State | None,
    prefix: str = "",
) -> tuple[list[Edit], ImportReport]:
    """Work out the edits that bring ``pictures`` in.

    A picture is matched by its whole name from the picture folder, else by the end of that name
    where only one image has it; a name without an ending fits any. A box that is there already,
    same category and corners, is not added again, so that importing twice changes nothing.

    Args:
        dataset: the project's; not changed.
        pictures: what a format's reader yields. Findings among them go into the report.
        state: what to mark every picture that came in as; ``DONE`` without boxes becomes
            ``EMPTY``, and ``EMPTY`` with boxes ``DONE``. None leaves the states alone.
        prefix: folder of the pictures relative to the project's picture folder.
    """
    planner = _Planner(dataset, state, prefix)
    for item in pictures:
        if isinstance(item, Finding):
            planner.report.left_out.append(item)
        else:
            planner.add(item)
    return planner.edits, planner.report


class _Planner:
    def __init__(self, dataset: Dataset, state: State | None, prefix: str) -> None:
        self.dataset = dataset
        self.state = state
        self.prefix = prefix
        self.edits: list[Edit] = []
        self.report = ImportReport()
        self._categories = {c.name: c.id for c in dataset.categories.values()}
        self._next_box = dataset.new_box_id()
        self._next_category = dataset.new_category_id()
        self._added: dict[ImageId, list[Box]] = defaultdict(list)
        self._by_name: dict[str, list[ImageId]] = defaultdict(list)
        self._by_end: dict[str, list[ImageId]] = defaultdict(list)
        self._by_stem: dict[str, list[ImageId]] = defaultdict(list)
        for image in dataset.images.values():
            self._by_name[next(_ends(image.file_name), "")].append(image.id)
            for end in _ends(image.file_name):
                self._by_end[end].append(image.id)
                self._by_stem[end.rpartition(".")[0]].append(image.id)

    def add(self, picture: LabelledPicture) -> None:
        image = self._match(picture)
        if image is None:
            return
        self.report.pictures += 1
        before = self.dataset.boxes_of(image.id) + self._added[image.id]
        there = Counter(_key(b.category, b.corners) for b in before)
        for labelled in picture.boxes:
            category = self._category(labelled.category)
            key = _key(category, labelled.corners)
            if there[key] > 0:
                there[key] -= 1
                self.report.already_there += 1
            else:
                self._put(picture, image, category, labelled)
        if self.state is not None:
            self._mark(image.id, self.state)

    def _mark(self, image: ImageId, state: State) -> None:
        mark = state if state in MARKS else None
        if mark in (State.DONE, State.EMPTY):
            has_boxes = self.dataset.count_of(image) or self._added[image]
            mark = State.DONE if has_boxes else State.EMPTY
        if mark != self.dataset.marks.get(image):
            self.edits.append(MarkImage(image, mark))

    def _put(
        self, picture: LabelledPicture, image: Image, category: CategoryId, labelled: LabelledBox
    ) -> None:
        try:
            box = Box(self._next_box, image.id, category, *labelled.corners, labelled.crowd)
        except ValueError:
            text = f"{labelled.category} box with impossible corners {_written(labelled)}"
            self.report.left_out.append(Finding("warning", picture.where, text, image.id))
            return
        self._next_box = BoxId(self._next_box + 1)
        self.edits.append(PutBox(box))
        self._added[image.id].append(box)
        self.report.boxes += 1
        problem = box_problem(box, image)
        if problem:
            what = problem.partition(") ")[2]
            text = f"{labelled.category} box {_written(labelled)} {what}"
            self.report.oddities.append(Finding("warning", picture.where, text, image.id))

    def _category(self, name: str) -> CategoryId:
        if name not in self._categories:
            self._categories[name] = self._next_category
            self.edits.append(PutCategory(Category(self._next_category, name)))
            self.report.categories.append(name)
            self._next_category = CategoryId(self._next_category + 1)
        return self._categories[name]

    def _match(self, picture: LabelledPicture) -> Image | None:
        name = (PurePosixPath(self.prefix) / picture.file_name.replace("\\", "/")).as_posix()
        found = self._by_name.get(next(_ends(name), ""), [])
        if not found:
            tables = (self._by_end, self._by_stem)
            found = next((t[e] for t in tables for e in _ends(name) if e in t), [])
        if len(found) != 1:
            text = f"{picture.file_name!r} fits {len(found)} pictures of the project"
            boxes = f"; its {len(picture.boxes)} boxes were not imported"
            self.report.left_out.append(Finding("warning", picture.where, text + boxes))
            return None
        image = self.dataset.images[found[0]]
        self._compare_sizes(picture, image)
        return image

    def _compare_sizes(self, picture: LabelledPicture, image: Image) -> None:
        if not (picture.width and picture.height and image.width and image.height):
            return
        if (picture.width, picture.height) == (image.width, image.height):
            return
        text = f"says {picture.width} x {picture.height}, the picture has {image.width} x "
        turned = (picture.height, picture.width) == (image.width, image.height)
        why = "; labelled before it was turned upright?" if turned else ""
        self.report.oddities.append(
            Finding("warning", picture.where, f"{text}{image.height}{why}", image.id)
        )


def parse_state(text: str) -> State:
    """A state as the command line spells it.

    Raises:
        UserError: there is no such state.
    """
    try:
        return State(text.replace("-", " "))
    except ValueError:
        names = ", ".join(s.value for s in State)
        raise UserError(f"There is no state {text!r}.", hint=f"One of: {names}.") from None


def _key(category: CategoryId, corners: Corners) -> tuple[float, ...]:
    # A corner can change by its last bit when COCO writes a width instead.
    return category, *(round(corner, 6) for corner in corners)


def _written(labelled: LabelledBox) -> str:
    return labelled.written or "(" + ", ".join(f"{c:g}" for c in labelled.corners) + ")"


def _ends(name: str) -> Iterator[str]:
    """The name, then the name without its first folders one by one."""
    # macOS writes an accent as a character of its own, others do not.
    parts = PurePosixPath(unicodedata.normalize("NFC", name)).parts
    for start in range(len(parts)):
        yield "/".join(parts[start:])
