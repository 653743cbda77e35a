"""Other programs' label files: a reader and a writer for each format."""

from collections.abc import Callable
from pathlib import Path

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.formats.coco import listed_by_coco, read_coco, write_coco
from deitdet_gui.core.formats.createml import read_createml, write_createml
from deitdet_gui.core.formats.cvat import read_cvat, write_cvat
from deitdet_gui.core.formats.label_studio import read_label_studio, write_label_studio
from deitdet_gui.core.formats.labelled import Reader, Writer
from deitdet_gui.core.formats.labelme import read_labelme, write_labelme
from deitdet_gui.core.formats.looking import formats_of
from deitdet_gui.core.formats.voc import read_voc, write_voc
from deitdet_gui.core.formats.yolo import read_yolo, write_yolo
from deitdet_gui.core.formats.yolo_names import listed_by_yolo
from deitdet_gui.core.words import say

READERS: dict[str, Reader] = {
    "coco": read_coco,
    "createml": read_createml,
    "cvat": read_cvat,
    "label-studio": read_label_studio,
    "labelme": read_labelme,
    "voc": read_voc,
    "yolo": read_yolo,
}
WRITERS: dict[str, Writer] = {
    "coco": write_coco,
    "createml": write_createml,
    "cvat": write_cvat,
    "label-studio": write_label_studio,
    "labelme": write_labelme,
    "voc": write_voc,
    "yolo": write_yolo,
}

_LISTS: dict[Reader, Callable[[Path], list[str]]] = {
    read_coco: listed_by_coco,
    read_yolo: listed_by_yolo,
}


def listed_categories(source: Path, reader: Reader) -> list[str]:
    """The categories that a dataset lists apart from its boxes, in its order; [] where none does.

    So that numbers mean the same after a way in and out, and what has no box yet is not lost.
    """
    return _LISTS[reader](source) if reader in _LISTS else []


def reader_for(source: Path, name: str | None) -> Reader:
    """The reader of a format, by its name or else by what ``source`` looks like.

    Raises:
        UserError: there is no such file or format, or it cannot be told.
    """
    if not source.exists():
        raise UserError(say("{source} does not exist.", source=source), hint=say("Check the path."))
    found = formats_of(source) if name is None else [name]
    hint = say("Say --format with one of: {names}.", names=", ".join(READERS))
    if len(found) > 1:
        raise UserError(
            say("{source} fits several formats: {names}.", source=source, names=", ".join(found)),
            hint=hint,
        )
    if not found and source.suffix.lower() == ".zip":
        raise UserError(
            say("{source} is packed.", source=source), hint=say("Unpack it and name the folder.")
        )
    if not found:
        raise UserError(say("The format of {source} is not clear.", source=source), hint=hint)
    if found[0] not in READERS:
        raise UserError(say("There is no format {found!r}.", found=found[0]), hint=hint)
    return READERS[found[0]]


def writer_for(name: str) -> Writer:
    """The writer of a format.

    Raises:
        UserError: there is no such format.
    """
    if name not in WRITERS:
        raise UserError(
            say("There is no format {name!r}.", name=name),
            hint=say("One of: {names}.", names=", ".join(WRITERS)),
        )
    return WRITERS[name]
