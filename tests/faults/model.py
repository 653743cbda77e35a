"""What a project must hold, kept by the simplest means: the oracle of these tests.

A state is plain JSON data, so that it can be sent through a pipe and compared as it is. Nothing
here uses the product to know what an edit does.
"""

import copy
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from deitdet_gui.core.bulk_edits import RecategoriseBoxes, RemoveBoxes
from deitdet_gui.core.dataset import Box, Dataset
from deitdet_gui.core.edits import (
    ColourCategory,
    Edit,
    MarkImage,
    OrderCategories,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
    SetRejections,
)

State = dict[str, dict[str, Any]]
TABLES = ("images", "categories", "boxes", "marks", "rejections", "order", "colours")
IN_FILE = TABLES[:3]  # the rest is in states.json and project.json


class Model:
    """A state with its undo list."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.undo_list: list[State] = []
        self.redo_list: list[State] = []

    def do(self, edits: Iterable[Edit]) -> None:
        self.undo_list.append(self.state)
        self.redo_list.clear()
        self.state = after(self.state, edits)

    def undo(self) -> None:
        if self.undo_list:
            self.redo_list.append(self.state)
            self.state = self.undo_list.pop()

    def redo(self) -> None:
        if self.redo_list:
            self.undo_list.append(self.state)
            self.state = self.redo_list.pop()


def after(state: State, edits: Iterable[Edit]) -> State:
    """The state that ``edits`` lead to.

    Raises:
        KeyError: an edit is about what is not there.
    """
    new = copy.deepcopy(state)
    for edit in edits:
        _WAYS[type(edit)](new, edit)
    return new


def _put_box(state: State, edit: PutBox) -> None:
    one = edit.box
    place = map(float, one.corners)
    state["boxes"][str(one.id)] = [int(one.image), int(one.category), *place, *_said_of(one)]


def _said_of(box: Box) -> list[bool | str]:
    flags = (box.crowd, box.ignore, box.difficult, box.truncated, box.occluded)
    return [*map(bool, flags), box.note]


def _put_image(state: State, edit: PutImage) -> None:
    one = edit.image
    state["images"][str(one.id)] = [one.file_name, one.width, one.height]


def _put_category(state: State, edit: PutCategory) -> None:
    state["categories"][str(edit.category.id)] = edit.category.name


def _remove_boxes(state: State, edit: RemoveBoxes) -> None:
    for number in edit.ids.array.tolist():
        del state["boxes"][str(number)]


def _recategorise(state: State, edit: RecategoriseBoxes) -> None:
    for number in edit.ids.array.tolist():
        state["boxes"][str(number)][1] = edit.after


def _remove(table: str) -> Callable[[State, Any], None]:
    return lambda state, edit: state[table].__delitem__(str(edit.id))


def _set(table: str, key: str, value: Any) -> Callable[[State, Any], None]:
    """``key`` names the edit's field with the id; ``value`` makes what is kept, None is nothing."""

    def set_(state: State, edit: Any) -> None:
        number, kept = str(getattr(edit, key)), value(edit)
        state[table].pop(number, None)
        if kept is not None:
            state[table][number] = kept

    return set_


def _order(state: State, edit: OrderCategories) -> None:
    state["order"] = {"ids": list(edit.order)} if edit.order else {}


def _refused(edit: SetRejections) -> list[list[float]] | None:
    return [[r.category, *map(float, r.corners)] for r in edit.rejections] or None


_WAYS: dict[type, Callable[[State, Any], None]] = {
    PutBox: _put_box,
    RemoveBox: _remove("boxes"),
    RemoveBoxes: _remove_boxes,
    RecategoriseBoxes: _recategorise,
    PutImage: _put_image,
    RemoveImage: _remove("images"),
    PutCategory: _put_category,
    RemoveCategory: _remove("categories"),
    OrderCategories: _order,
    ColourCategory: _set("colours", "id", lambda edit: edit.colour),
    MarkImage: _set("marks", "image", lambda edit: edit.mark and str(edit.mark)),
    SetRejections: _set("rejections", "image", _refused),
}


def state_of(dataset: Dataset) -> State:
    """What a dataset says."""
    state: State = {table: {} for table in TABLES}
    for image in dataset.images.values():
        state["images"][str(image.id)] = [image.file_name, image.width, image.height]
    for category in dataset.categories.values():
        state["categories"][str(category.id)] = category.name
    for b in dataset.boxes.values():
        corners = map(float, b.corners)
        state["boxes"][str(b.id)] = [int(b.image), int(b.category), *corners, *_said_of(b)]
    state["marks"] = {str(number): str(mark) for number, mark in dataset.marks.items()}
    state["rejections"] = {
        str(number): [[int(r.category), *map(float, r.corners)] for r in rows]
        for number, rows in dataset.rejections.items()
        if rows
    }
    if dataset.category_order:
        state["order"] = {"ids": [int(i) for i in dataset.category_order]}
    state["colours"] = {str(number): c for number, c in dataset.category_colours.items()}
    return state


def state_in(path: Path) -> State:
    """What a COCO file says, read without the product. Boxes of images it does not list are not.

    Raises:
        ValueError, KeyError: the file is torn.
    """
    rows = json.loads(path.read_bytes().decode("utf-8"))
    state: State = {table: {} for table in TABLES}
    for row in rows["images"]:
        state["images"][str(row["id"])] = [row["file_name"], row["width"], row["height"]]
    for row in rows["categories"]:
        state["categories"][str(row["id"])] = row["name"]
    for row in rows["annotations"]:
        if str(row["image_id"]) not in state["images"]:
            continue
        x, y, w, h = map(float, row["bbox"])
        more = row.get("attributes", {})
        ignore = bool(row.get("ignore"))
        said = [bool(row.get("iscrowd")) and not ignore, ignore]
        said += [bool(more.get(name)) for name in ("difficult", "truncated", "occluded")]
        place = [row["image_id"], row["category_id"], x, y, x + w, y + h]
        state["boxes"][str(row["id"])] = [*place, *said, more.get("note", "")]
    return state


def in_file(state: State) -> State:
    """The part of a state that the COCO file says."""
    return {table: state[table] for table in IN_FILE}
