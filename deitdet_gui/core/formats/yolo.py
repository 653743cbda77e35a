"""YOLO: one text file a picture, one line a box, and ``data.yaml`` with the names of the classes.

A line is ``class x y width height``: the centre and the size as shares of the picture. Longer lines
hold outlines. ``images/train/a.jpg`` goes with ``labels/train/a.txt``, or the two lie together.

Shares are written with 12 decimals: a round trip is exact to 1e-11 of the picture's side. Boxes end
at the picture's edge and there are no flags. Two pictures that differ only in their endings cannot
be told apart. A picture without boxes has an empty file.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.destination import MARKER, label_names
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.formats.outlines import OUTLINE, around
from deitdet_gui.core.formats.reading import DAMAGE, number, read_bytes, reason, short
from deitdet_gui.core.formats.writing import fitting
from deitdet_gui.core.formats.yolo_names import Names, read_names, yaml_of
from deitdet_gui.core.pictures import SUFFIXES
from deitdet_gui.core.splits import PARTS
from deitdet_gui.core.words import say

FARTHEST = 2.0  # a share beyond this is a number of pixels
_LABELS, _IMAGES = "labels", "images"


def read_yolo(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read a YOLO dataset.

    Args:
        source: its folder, or its ``data.yaml``. All label files below the folder are read,
            whatever parts the yaml names: paths in it may lead anywhere.
        report: told how many files have been read.

    Raises:
        ReadError: the classes have no names, or there is no label file.
    """
    folder = source if source.is_dir() else source.parent
    names = read_names(source)
    is_ours = (folder / MARKER).is_file()
    files = _Files.below(folder)
    if not files.labels:
        raise ReadError(
            say("There are no YOLO labels in {folder}.", folder=folder),
            hint=say("They are .txt files, often in a folder called labels."),
        )
    for done, where in enumerate(files.labels, start=1):
        try:
            name = files.picture_of(where)
            if is_ours:
                name = "/".join(PurePosixPath(name).parts[2:])  # without images and the part
            yield _read_file(folder / where, where, name, names)
        except DAMAGE as error:
            yield Finding("error", where, say("could not be read: {error}", error=reason(error)))
        report(done, len(files.labels))
    bare = files.pictures_without()
    if bare:
        text = say("{count:,} pictures have no label file and were left alone", count=len(bare))
        yield Finding("note", source.name, say("{text}, such as {bare}", text=text, bare=bare[0]))


@dataclass
class _Files:
    """The label files of a folder and the pictures beside them, as names below the folder."""

    labels: list[str]
    pictures: dict[str, list[str]]  # name of the label file -> pictures that it is about

    @staticmethod
    def below(folder: Path) -> "_Files":
        texts, pictures = [], []
        for here, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            base = Path(here).relative_to(folder)
            for name in sorted(files):
                suffix = Path(name).suffix.lower()
                if suffix == ".txt":
                    texts.append(base / name)
                elif suffix in SUFFIXES:
                    pictures.append(base / name)
        labels = sorted([p for p in texts if _LABELS in p.parts[:-1]] or texts)
        table: dict[str, list[str]] = {}
        for path in pictures:
            table.setdefault(_label_of(path), []).append(path.as_posix())
        known = [p.as_posix() for p in labels if (folder / p).is_file() and _is_label(p, table)]
        return _Files(known, table)

    def picture_of(self, label: str) -> str:
        """The name of the picture, without an ending where that is not known."""
        found = self.pictures.get(label, [])
        if len(found) == 1:
            return found[0]
        parts = list(PurePosixPath(label).with_suffix("").parts)
        places = [n for n, part in enumerate(parts[:-1]) if part == _LABELS]
        if places:
            parts[0 if places[0] == 0 else places[-1]] = _IMAGES
        return "/".join(parts)

    def pictures_without(self) -> list[str]:
        known = set(self.labels)
        return [p for label, found in self.pictures.items() if label not in known for p in found]


def _is_label(path: Path, pictures: Mapping[str, object]) -> bool:
    """Whether a text file is about a picture: not a list of names, of pictures, or a read-me."""
    if path.as_posix() in pictures or len(path.parts) > 2:
        return True
    stem = path.stem.lower()
    if len(path.parts) == 2:
        return stem != "classes"  # labelImg keeps it among the labels
    return not (stem in ("classes", "labels", "names", *PARTS, "valid") or "readme" in stem)


def _label_of(picture: Path) -> str:
    """Where the labels of a picture lie: the last folder called images gives way to labels."""
    parts = list(picture.with_suffix(".txt").parts)
    for index in range(len(parts) - 2, -1, -1):
        if parts[index] == _IMAGES:
            parts[index] = _LABELS
            break
    return "/".join(parts)


def _read_file(path: Path, where: str, picture: str, names: Names) -> LabelledPicture:
    boxes, faults = [], []
    text = read_bytes(path).decode("utf-8-sig")
    for index, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            boxes.append(_read_line(line, names))
        except ValueError as error:
            faults.append(say("line {index} {error}", index=index, error=error))
    return LabelledPicture(where, picture, 0, 0, tuple(boxes), tuple(faults), is_relative=True)


def _read_line(line: str, names: Names) -> LabelledBox:
    if "," in line:
        raise ValueError(say("has a comma: numbers take a point, and spaces between them"))
    words = line.split()
    if len(words) < 5 or (len(words) > 5 and not names.has_points and len(words) % 2 == 0):
        raise ValueError(say("has {count} columns, not 5", count=len(words)))
    category = names.of(number(words[0]))
    values = [number(word) for word in words[1:]]
    if max(map(abs, values[:4] if names.has_points else values)) > FARTHEST:
        raise ValueError(say("is not in shares of the picture: {line}", line=short(line)))
    if len(words) == 5 or names.has_points:
        x, y, width, height = values[:4]
        corners = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        return LabelledBox(category, corners, written=f"({' '.join(words[1:5])})")
    if len(words) < 7:
        raise ValueError(say("has {count} columns, not 5", count=len(words)))
    outline = around(zip(values[::2], values[1::2], strict=True))
    return LabelledBox(category, outline, written="(an outline)", changed=OUTLINE)


def write_yolo(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``labels/<part>``, ``images/<part>`` and ``data.yaml``."""
    classes = {name: index for index, name in enumerate(out.categories)}
    parts = {name: out.parts.get(name, "train") for name in out.names}
    targets = {name: f"{_IMAGES}/{part}/{name}" for name, part in parts.items()}
    labels, findings = label_names(targets.values(), ".txt", only_stems=True)
    own_names = dict(zip(targets.values(), targets, strict=True))
    yield from (replace(finding, where=own_names[finding.where]) for finding in findings)
    for picture in fitting(out, in_shares=True):
        if isinstance(picture, Finding):
            yield picture
            continue
        target = targets[picture.file_name]
        if target not in labels:
            continue
        lines = [_line(box, picture, classes) for box in picture.boxes]
        out.to.write(_label_of(Path(target)), "".join(lines).encode())
        yield from out.to.copy(picture.file_name, target)
        yield picture
    used = [part for part in PARTS if part in set(parts.values())]
    places: dict[str, object] = {part: f"{_IMAGES}/{part}" for part in used}
    places["names"] = dict(enumerate(out.categories))
    out.to.write("data.yaml", yaml_of(places))
    if "val" not in used:
        text = say("there is no part called val, which most YOLO trainings ask for: deitdet split")
        yield Finding("note", "data.yaml", text)


def _line(box: LabelledBox, picture: LabelledPicture, classes: Mapping[str, int]) -> str:
    x0, y0, x1, y1 = box.corners
    shares = (
        (x0 + x1) / 2 / picture.width,
        (y0 + y1) / 2 / picture.height,
        (x1 - x0) / picture.width,
        (y1 - y0) / picture.height,
    )
    words = [f"{share:.12f}".rstrip("0").rstrip(".") for share in shares]
    return " ".join([str(classes[box.category]), *words]) + "\n"
