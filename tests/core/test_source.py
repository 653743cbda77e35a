import json
from pathlib import Path

import pytest

from deitdet_gui.core import source
from deitdet_gui.core.box import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.coco import CocoFile, read, read_hashed
from deitdet_gui.core.edits import PutBox, RemoveBox
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import atomic_write, atomic_write_pieces, sha256
from deitdet_gui.core.project import open_project
from deitdet_gui.core.source import Source

ROWS = {
    "images": [{"id": 1, "file_name": "a.jpg", "width": 9, "height": 9}],
    "categories": [{"id": 1, "name": "cat"}],
    "annotations": [
        {"id": i, "image_id": 1, "category_id": 1, "bbox": [i, 0, 1, 1], "mine": "x"}
        for i in range(1, 400)
    ],
}
DATA = json.dumps(ROWS).encode()


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is left on disk, as only large ones are otherwise."""
    monkeypatch.setattr(source, "IN_MEMORY", 0)
    path = tmp_path / "annotations.json"
    path.write_bytes(DATA)
    return path


def edited(file: CocoFile) -> None:
    PutBox(Box(BoxId(7), ImageId(1), CategoryId(1), 0, 0, 5, 5)).apply(file.dataset)


def test_a_large_file_is_read_where_it_lies_and_hashed_beside_it(path: Path) -> None:
    file, digest = read_hashed(path)
    assert len(file.dataset.boxes) == 399
    assert digest == sha256(DATA)
    assert file.raw == DATA


def test_what_was_opened_can_be_written_after_its_file_was_replaced(path: Path) -> None:
    file = read(path)
    atomic_write(path, b"{}")
    edited(file)
    atomic_write_pieces(path, file.render().pieces())
    expected = json.loads(DATA)
    expected["annotations"][6] |= {"bbox": [0, 0, 5, 5], "area": 25}
    assert json.loads(path.read_bytes()) == expected


def test_what_was_written_over_in_place_is_noticed_not_mixed(path: Path) -> None:
    file = read(path)
    edited(file)
    path.write_bytes(DATA.replace(b"mine", b"your"))
    with pytest.raises(ReadError, match="written over in place"):
        atomic_write_pieces(path, file.render().pieces())
    assert path.read_bytes() == DATA.replace(b"mine", b"your")
    assert list(path.parent.iterdir()) == [path]  # nothing half-written is left


def test_after_a_save_nobody_can_write_over_what_was_opened(path: Path) -> None:
    project = path.parent
    with open_project(project) as opened:
        document = opened.document
        box = Box(BoxId(7), ImageId(1), CategoryId(1), 0, 0, 5, 5)
        document.do("Move", ImageId(1), [PutBox(box)])
        document.save()  # from now on the old file has no name
        with path.open("r+b") as file:
            file.truncate(100)
        document.do("Delete", ImageId(1), [RemoveBox(BoxId(8))])
        document.keep_mine()
    rows = json.loads(path.read_bytes())["annotations"]
    assert [r["id"] for r in rows] == [i for i in range(1, 400) if i != 8]
    assert all(row["mine"] == "x" for row in rows)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="No such file"):
        Source.open(tmp_path / "none.json")


@pytest.mark.parametrize("limit", [0, 10**9])
def test_pieces_are_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
    monkeypatch.setattr(source, "IN_MEMORY", limit)
    monkeypatch.setattr(source, "PIECE", 7)
    (tmp_path / "x").write_bytes(DATA)
    opened = Source.open(tmp_path / "x")
    assert b"".join(opened.pieces((3, 100))) == DATA[3:100]
    assert opened.read(len(DATA) - 2, len(DATA) + 50) == DATA[-2:]
    assert opened.sha256() == sha256(DATA)
    opened.close()
