"""New pictures are seen when they are whole, and a folder that did not change is not listed."""

import inspect
import os
import sys
import time
from pathlib import Path

import pytest

from deitdet_gui.core import folder_scan
from deitdet_gui.core.copying_in import copy_in
from deitdet_gui.core.folder_scan import FolderScan

LONG_AGO = 1_000_000_000


def put(path: Path, age: float = 60) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"picture")
    os.utime(path, (time.time() - age,) * 2)


def test_what_is_not_known_is_new(tmp_path: Path) -> None:
    for name in ("a.png", "deep/er/b.JPG", ".hidden/c.png", ".d.png", "e.txt"):
        put(tmp_path / name)
    scan = FolderScan(tmp_path)
    assert scan.look({"a.png"}) == ["deep/er/b.JPG"]
    assert scan.look(set()) == ["a.png", "deep/er/b.JPG"]


def test_folders_may_lie_deeper_than_python_calls(tmp_path: Path) -> None:
    name = "d/" * 150 + "a.png"
    put(tmp_path / name)
    scan, limit = FolderScan(tmp_path), sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 100)
    try:
        assert scan.look(set()) == [name]
    finally:
        sys.setrecursionlimit(limit)


def test_a_file_that_is_still_being_written_waits(tmp_path: Path) -> None:
    scan = FolderScan(tmp_path)
    put(tmp_path / "a.png", age=0.1)
    (tmp_path / "b.png").touch()
    os.utime(tmp_path / "b.png", (LONG_AGO, LONG_AGO))
    assert scan.look(set()) == []
    put(tmp_path / "a.png", age=5)
    assert scan.look(set()) == ["a.png"]


def test_only_a_folder_that_changed_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed: list[str] = []
    real = folder_scan._list

    def note(path: Path, name: str, *rest: object) -> object:
        listed.append(name)
        return real(path, name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(folder_scan, "_list", note)
    put(tmp_path / "one" / "a.png")
    put(tmp_path / "two" / "b.png")
    for folder in (tmp_path / "one", tmp_path / "two", tmp_path):
        os.utime(folder, (LONG_AGO, LONG_AGO))
    scan = FolderScan(tmp_path)
    scan.look(set())
    listed.clear()
    scan.look(set())
    assert listed == []
    put(tmp_path / "two" / "c.png")
    assert scan.look({"one/a.png", "two/b.png"}) == ["two/c.png"]
    assert listed == ["two"]


def test_a_folder_that_goes_takes_its_pictures_along(tmp_path: Path) -> None:
    put(tmp_path / "one" / "a.png")
    scan = FolderScan(tmp_path)
    assert scan.look(set()) == ["one/a.png"]
    (tmp_path / "one").rename(tmp_path.parent / "elsewhere")
    assert scan.look(set()) == []
    assert FolderScan(tmp_path / "never").look(set()) == []


def test_copies_never_write_over_what_is_there(tmp_path: Path) -> None:
    there, from_ = tmp_path / "project", tmp_path / "else"
    there.mkdir()
    from_.mkdir()
    (there / "a.png").write_bytes(b"mine")
    (from_ / "a.png").write_bytes(b"other")
    (from_ / "b.png").write_bytes(b"new")
    seen: list[tuple[int, int]] = []
    files = [from_ / "a.png", from_ / "b.png"]
    assert copy_in(files, there, lambda *at: seen.append(at)) == ["a-2.png", "b.png"]
    assert copy_in(files, there) == ["a-2.png", "b.png"]
    assert seen == [(0, 2), (1, 2)]
    contents = {path.name: path.read_bytes() for path in there.iterdir()}
    assert contents == {"a.png": b"mine", "a-2.png": b"other", "b.png": b"new"}
    assert (from_ / "a.png").read_bytes() == b"other"


def test_a_copy_goes_neither_through_a_link_to_nowhere_nor_into_a_folder(tmp_path: Path) -> None:
    put(tmp_path / "from" / "a.png")
    put(tmp_path / "from" / "b.png")
    there = tmp_path / "there"
    (there / "b.png").mkdir(parents=True)
    (there / "a.png").symlink_to(tmp_path / "nowhere.png")
    names = copy_in([tmp_path / "from" / "a.png", tmp_path / "from" / "b.png"], there)
    assert names == ["a-2.png", "b-2.png"]
    assert not (tmp_path / "nowhere.png").exists()
    assert (there / "a.png").is_symlink()
