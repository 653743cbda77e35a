"""Other programs' label files, each a reader that yields labelled pictures."""

from pathlib import Path

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.formats.coco import read_coco
from deitdet_gui.core.formats.voc import read_voc
from deitdet_gui.core.importing import Reader

READERS: dict[str, Reader] = {"coco": read_coco, "voc": read_voc}


def reader_for(source: Path, name: str | None) -> Reader:
    """The reader of a format, by its name or else by what ``source`` looks like.

    Raises:
        UserError: there is no such file or format, or it cannot be told.
    """
    if not source.exists():
        raise UserError(f"{source} does not exist.", hint="Check the path.")
    if name is None:
        if source.suffix.lower() == ".json":
            name = "coco"
        elif source.suffix.lower() == ".xml" or (source.is_dir() and any(source.rglob("*.xml"))):
            name = "voc"
    if name not in READERS:
        what = f"There is no format {name!r}." if name else f"The format of {source} is not clear."
        raise UserError(what, hint=f"Say --format with one of: {', '.join(READERS)}.")
    return READERS[name]
