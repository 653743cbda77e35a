"""Other programs' labels, brought into a project: one undoable change and a report."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from deitdet_gui.core.checks import Finding, what_is_wrong
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
from deitdet_gui.core.exchange_report import ExchangeReport, boxes_text, pictures_text
from deitdet_gui.core.formats.labelled import LabelledBox, LabelledPicture
from deitdet_gui.core.formats.reading import short
from deitdet_gui.core.words import say

MOST_FOLDERS = 64  # of a name that are compared
LONGEST_CATEGORY = 300  # letters

_KEYS_PER_PX = 1000
_KEY_START = 0.38196601125  # of a key's width; no number with few decimals


@dataclass
class ImportReport(ExchangeReport):
    """What came in and what did not."""

    already_there: int = 0
    categories: list[str] = field(default_factory=list)  # new ones
    unsure: int = 0  # pictures that were not marked, because labels of theirs are missing

    def data(self) -> dict[str, Any]:
        own = {
            "already_there": self.already_there,
            "new_categories": self.categories,
            "not_marked": self.unsure,
        }
        return {**super().data(), **own}

    def _counts(self, at_most: int | None) -> list[str]:
        rows = [f"{pictures_text(self.pictures)}, {boxes_text(self.boxes)} came in."]
        if self.categories:
            rest = len(self.categories) - len(self.categories[:at_most])
            words = ", ".join(self.categories[:at_most]) + (f" and {rest:,} more" if rest else "")
            rows.append(f"New categories: {words}.")
        if self.already_there:
            was = "was" if self.already_there == 1 else "were"
            boxes = boxes_text(self.already_there)
            rows.append(f"{boxes} {was} there already and {was} left alone.")
        if self.unsure:
            was, its = ("was", "its") if self.unsure == 1 else ("were", "their")
            text = f"{was} not marked, because some of {its} labels were left out."
            rows.append(f"{pictures_text(self.unsure)} {text}")
        return rows


def plan_import(
    dataset: Dataset,
    pictures: Iterable[LabelledPicture | Finding],
    state: State | None,
    prefix: str = "",
    categories: Iterable[str] = (),
) -> tuple[list[Edit], ImportReport]:
    """Work out the edits that bring ``pictures`` in.

    A picture is matched by its whole name from the picture folder, else by the end of that name
    where only one image has it; a name without an ending fits any. A box that is there already,
    same category and corners, is not added again, so that importing twice changes nothing.

    A reader that was given a ``report`` tells it of each file while this goes through them, and
    what ``report`` raises ends it: nothing has been changed then.

    Args:
        dataset: the project's; not changed.
        pictures: what a format's reader yields. Findings among them go into the report.
        state: what to mark every picture that came in as; ``DONE`` without boxes becomes
            ``EMPTY``, and ``EMPTY`` with boxes ``DONE``. A picture of which a label had to be left
            out is neither. None leaves the states alone.
        prefix: folder of the pictures relative to the project's picture folder.
        categories: names that come in whether a box has them or not, in this order.
    """
    planner = _Planner(dataset, state, prefix)
    for name in categories:
        if not _name_problem(name):
            planner.category(name)
    for item in pictures:
        if isinstance(item, Finding):
            planner.report.take(item)
        else:
            planner.add(item)
    return planner.edits, planner.report


class _Planner:
    def __init__(self, dataset: Dataset, state: State | None, prefix: str) -> None:
        self.dataset = dataset
        self.state = state
        self.edits: list[Edit] = []
        self.report = ImportReport()
        self._names = _Names(dataset, prefix)
        self._categories = {c.name: c.id for c in dataset.categories.values()}
        self._next_box = dataset.new_box_id()
        self._next_category = dataset.new_category_id()
        self._there: dict[ImageId, Counter[_Key]] = {}  # boxes of images that were met
        self._known_as: dict[ImageId, str] = {}
        self._incomplete: set[ImageId] = set()

    def add(self, picture: LabelledPicture) -> None:
        self.report.pictures_in += 1
        self.report.boxes_in += len(picture.boxes) + len(picture.faults)
        image = self._match(picture)
        if image is None:
            return
        self.report.pictures += 1
        for fault in picture.faults:
            self._leave_out(picture, image, fault)
        self._add_boxes(picture, image)
        if self.state is not None:
            self._mark(image.id, self.state)

    def _add_boxes(self, picture: LabelledPicture, image: Image) -> None:
        if image.id not in self._there:
            before = self.dataset.boxes_of(image.id)
            self._there[image.id] = Counter(_key(b.category, b.corners) for b in before)
        there = self._there[image.id]
        used: Counter[_Key] = Counter()
        for labelled in picture.boxes:
            is_new = labelled.category not in self._categories
            problem = _name_problem(labelled.category) if is_new else ""
            if problem:
                self._leave_out(picture, image, problem)
                continue
            corners = _in_pixels(labelled.corners, picture, image)
            category = self.category(labelled.category)
            key = _key(category, corners)
            if used[key] < there[key]:
                self.report.already_there += 1
            elif self._put(picture, image, category, labelled, corners):
                self.report.count([labelled])
            else:
                continue
            used[key] += 1
        for key, count in used.items():
            if count > there[key]:
                there[key] = count

    def _mark(self, image: ImageId, state: State) -> None:
        mark = state if state in MARKS else None
        if mark in (State.DONE, State.EMPTY):
            mark = State.DONE if self._there[image] else State.EMPTY
            if image in self._incomplete:  # nobody has seen all of its objects in boxes
                self.report.unsure += 1
                return
        if mark != self.dataset.marks.get(image):
            self.edits.append(MarkImage(image, mark))

    def _put(
        self,
        picture: LabelledPicture,
        image: Image,
        category: CategoryId,
        labelled: LabelledBox,
        corners: Corners,
    ) -> bool:
        try:
            said = labelled.flags, labelled.note
            box = Box.of(self._next_box, image.id, category, corners, *said)
        except ValueError:
            text = say(
                "{category} box with impossible corners {corners}",
                category=labelled.category,
                corners=_shown(labelled, corners),
            )
            self._leave_out(picture, image, text)
            return False
        self._next_box = BoxId(self._next_box + 1)
        self.edits.append(PutBox(box))
        self.report.boxes += 1
        problem = what_is_wrong(box, image)
        if problem:
            text = say(
                "{category} box {corners} {problem}",
                category=labelled.category,
                corners=_shown(labelled, corners),
                problem=problem,
            )
            self.report.oddities.append(Finding("warning", picture.where, text, image.id))
        return True

    def _leave_out(self, picture: LabelledPicture, image: Image, text: str) -> None:
        self._incomplete.add(image.id)
        self.report.left_out.append(Finding("warning", picture.where, text, image.id))

    def category(self, name: str) -> CategoryId:
        """The category of this name; a new one where there is none."""
        if name not in self._categories:
            self._categories[name] = self._next_category
            self.edits.append(PutCategory(Category(self._next_category, name)))
            self.report.categories.append(name)
            self._next_category = CategoryId(self._next_category + 1)
        return self._categories[name]

    def _match(self, picture: LabelledPicture) -> Image | None:
        name, found = self._names.find(picture.file_name)
        image = self.dataset.images[found[0]] if len(found) == 1 else None
        own, why = short(picture.file_name), ""
        if not found:
            why = say("{own} fits no picture of the project", own=own)
        elif image is None:
            why = say("{own} fits {count:,} pictures of the project", own=own, count=len(found))
        elif self._known_as.setdefault(image.id, name) != name:
            why = say(
                "{own} fits {file_name}, as does {other}",
                own=own,
                file_name=image.file_name,
                other=short(self._known_as[image.id]),
            )
        if image and picture.is_relative and not (image.width and image.height):
            why = say(
                "{own} fits {file_name}, whose size is not known",
                own=own,
                file_name=image.file_name,
            )
        if why or image is None:
            text = _not_imported(why, len(picture.boxes))
            self.report.left_out.append(Finding("warning", picture.where, text))
            return None
        self._compare_sizes(picture, image)
        return image

    def _compare_sizes(self, picture: LabelledPicture, image: Image) -> None:
        if not (picture.width and picture.height and image.width and image.height):
            return
        if (picture.width, picture.height) == (image.width, image.height):
            return
        theirs, ours = f"{picture.width} x {picture.height}", f"{image.width} x {image.height}"
        if (picture.height, picture.width) == (image.width, image.height):
            text = say(
                "says {theirs}, the picture has {ours}; labelled before it was turned upright?",
                theirs=theirs,
                ours=ours,
            )
        else:
            text = say("says {theirs}, the picture has {ours}", theirs=theirs, ours=ours)
        self.report.oddities.append(Finding("warning", picture.where, text, image.id))


class _Names:
    """Finds images by what label files call them."""

    def __init__(self, dataset: Dataset, prefix: str) -> None:
        self._prefix = prefix
        # Whole names, their ends, and both without the ending of the file.
        self._whole: dict[str, list[ImageId]] = defaultdict(list)
        self._ends: dict[str, list[ImageId]] = defaultdict(list)
        self._whole_stem: dict[str, list[ImageId]] = defaultdict(list)
        self._stem_ends: dict[str, list[ImageId]] = defaultdict(list)
        for image in dataset.images.values():
            for number, end in enumerate(_ends(image.file_name)):
                stem = end.rpartition(".")[0]
                if number == 0:
                    self._whole[end].append(image.id)
                    self._whole_stem[stem].append(image.id)
                self._ends[end].append(image.id)
                self._stem_ends[stem].append(image.id)

    def find(self, file_name: str) -> tuple[str, list[ImageId]]:
        """The name as it was looked for, and the images that it fits.

        Strictest first: the label's name is the image's, or ends in all of it; then the other way
        round, the image's name ends in as much of the label's as any does.
        """
        path = PurePosixPath(self._prefix) / file_name.replace("\\", "/")
        # As it is, and without the white space that some files have around their texts.
        for name in (path.as_posix(), "/".join(part.strip() for part in path.parts)):
            ends = list(_ends(name))
            for table in (self._whole, self._whole_stem, self._ends, self._stem_ends):
                found = next((table[end] for end in ends if end in table), None)
                if found:
                    return ends[0], found
        return path.as_posix(), []


def parse_state(text: str) -> State:
    """A state as the command line spells it.

    Raises:
        UserError: there is no such state.
    """
    try:
        return State(text.replace("-", " "))
    except ValueError:
        names = ", ".join(s.value for s in State)
        raise UserError(
            say("There is no state {text!r}.", text=text), hint=say("One of: {names}.", names=names)
        ) from None


def _name_problem(category: str) -> str:
    """Why there can be no category of this name; the empty string where there can."""
    if len(category) > LONGEST_CATEGORY:
        return say("a box has a category whose name is {count:,} letters long", count=len(category))
    if not category.strip() or any(0xD800 <= ord(one) < 0xE000 for one in category):
        return say("a box has the category {category}, which is no name", category=short(category))
    return ""


def _not_imported(why: str, boxes: int) -> str:
    if not boxes:
        return say("{why}; it has no boxes", why=why)
    if boxes == 1:
        return say("{why}; its box was not imported", why=why)
    return say("{why}; its {count:,} boxes were not imported", why=why, count=boxes)


def _shown(labelled: LabelledBox, corners: Corners) -> str:
    return labelled.written or "(" + ", ".join(f"{c:g}" for c in corners) + ")"


def _in_pixels(corners: Corners, picture: LabelledPicture, image: Image) -> Corners:
    if not picture.is_relative:
        return corners
    x0, y0, x1, y1 = corners
    width, height = image.width, image.height
    return _tidy(x0 * width), _tidy(y0 * height), _tidy(x1 * width), _tidy(y1 * height)


def _tidy(value: float) -> float:
    """Take a number that was meant to be on the drawing's grid of sixteenths back to it."""
    near = round(value * 16) / 16 if abs(value) < 1e9 else value
    return near if abs(near - value) < 1e-7 else value


_Key = tuple[float, ...]


def _key(category: CategoryId, corners: Corners) -> _Key:
    # A corner can change by its last bit when COCO writes a width instead, and by 1e-8 through
    # shares of the picture. Where one key ends and the next begins no written number lies: ends
    # at round numbers would part a box from its own copy.
    return category, *((corner * _KEYS_PER_PX + _KEY_START) // 1 for corner in corners)


def _ends(name: str) -> Iterator[str]:
    """The name, then the name without its first folders one by one."""
    # macOS writes an accent as a character of its own, others do not.
    parts = PurePosixPath(unicodedata.normalize("NFC", name)).parts[-MOST_FOLDERS:]
    for start in range(len(parts)):
        yield "/".join(parts[start:])
