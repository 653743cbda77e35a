"""The app's own files, cut at every byte and with every byte changed: it opens, or it says why.

The journal alone is tried in ``tests/core/test_journal.py``; here is what becomes of the project.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from deitdet_gui.core.dataset import CategoryId, ImageId, Rejection, State
from deitdet_gui.core.edits import ColourCategory, Edit, MarkImage, PutBox, SetRejections
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import open_project
from deitdet_gui.core.splits import Split, by_ratio
from tests.faults.harness import make_base
from tests.faults.model import State as Content
from tests.faults.model import after, state_of
from tests.faults.session import box

FILES = ("states.json", "project.json", "splits.json", "lock", "lock.holder", "journal.jsonl")
SHARE = 9
CHANGES: list[tuple[Edit, ...]] = [
    (box(21, 1, 2, 4), MarkImage(ImageId(1), None)),
    (box(22, 3, 1, 5),),
    (PutBox(box(22, 2, 2, 6).box), MarkImage(ImageId(2), State.EMPTY)),
]


@pytest.fixture
def states(place: Path) -> list[Content]:
    return make_whole(place / "project")


def make_whole(folder: Path) -> list[Content]:
    """A project with every file that there is; what it holds after each change in its journal."""
    state = make_base(folder)
    first = (
        MarkImage(ImageId(1), State.DONE),
        SetRejections(ImageId(3), (Rejection(CategoryId(1), 0, 0, 1, 2),)),
        ColourCategory(CategoryId(1), "#00ff00"),
    )
    with open_project(folder) as opened:
        opened.document.do("Edit", None, first)
        opened.document.save()
        by_ratio(["a.png", "b.png", "c.png"]).write(opened.project.splits)
        found = [after(state, first)]
        for edits in CHANGES:
            opened.document.do("Edit", None, edits)
            found.append(after(found[-1], edits))
    return found


def spoiled(data: bytes, share: int) -> Iterator[bytes]:
    for length in range(0, len(data), share):
        yield data[:length]
    for number in range(0, len(data), share):
        for flip in (1, 0x80):
            yield data[:number] + bytes([data[number] ^ flip]) + data[number + 1 :]
    yield from (b"null", b"[]", b'{"version": []}', b"\xff\xfe")


def keep(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def put_back(folder: Path, files: dict[Path, bytes]) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and path not in files:
            path.unlink()
    for path, data in files.items():
        path.write_bytes(data)


@pytest.mark.parametrize(
    "share", [pytest.param(SHARE, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)
@pytest.mark.parametrize("name", FILES)
def test_a_spoiled_file_is_said_or_mended_and_takes_nothing_else_along(
    place: Path, states: list[Content], name: str, share: int
) -> None:
    spoil(place / "project", states, name, share)


def spoil(folder: Path, states: list[Content], name: str, share: int) -> None:
    """Spoil one file in many ways, and open the project with each."""
    files = keep(folder)
    spoiled_path = folder / ".deitdet" / name
    opened_well, refused = 0, set()
    for data in spoiled(files.get(spoiled_path, b"") or b"x", share):
        put_back(folder, files)
        spoiled_path.write_bytes(data)
        try:
            with open_project(folder) as opened:
                found = state_of(opened.document.dataset)
                messages = opened.messages
        except UserError as error:
            refused.add(error.message)
            assert keep(folder)[spoiled_path] == data  # left as it is
            assert keep(folder)[folder / "annotations.json"] == files[folder / "annotations.json"]
            continue
        opened_well += 1
        judge_opened(name, found, states, messages)
        if messages:  # what could not be used is kept
            assert data in keep(folder).values()
    assert opened_well
    assert all(name in message for message in refused), refused
    put_back(folder, files)
    with open_project(folder) as opened:
        assert state_of(opened.document.dataset) == states[-1]


def judge_opened(name: str, found: Content, states: list[Content], messages: list[str]) -> None:
    """Boxes are those after some of the changes; nothing but the spoiled file's part differs."""
    if name == "journal.jsonl":
        assert found in states, "neither before nor after one of the changes"
        return
    last = states[-1]
    for table in ("images", "categories", "boxes"):
        assert found[table] == last[table]
    may_differ = {"states.json": {"marks", "rejections"}, "project.json": {"order", "colours"}}
    for table in {"marks", "rejections", "order", "colours"} - may_differ.get(name, set()):
        assert found[table] == last[table]


@pytest.mark.parametrize(
    "share", [pytest.param(SHARE, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)
def test_a_spoiled_split_is_read_or_refused_and_left_alone(
    place: Path, states: list[Content], share: int
) -> None:
    path = place / "project" / ".deitdet" / "splits.json"
    whole = Split.read(path)
    refused: list[str] = []
    for data in spoiled(path.read_bytes(), share):
        path.write_bytes(data)
        try:
            found = Split.read(path)
        except UserError as error:
            refused.append(error.message)
        else:
            assert len(found.parts) <= len(whole.parts)
        assert path.read_bytes() == data
    assert refused
    assert all(str(path) in message for message in refused)


@pytest.mark.parametrize(
    "name",
    [
        "states.json",
        "splits.json",
        "journal.jsonl",
        "project.json",
    ],
)
def test_a_file_nested_too_deep_is_said(place: Path, states: list[Content], name: str) -> None:
    path = place / "project" / ".deitdet" / name
    for data in (b"[" * 100_000, b'{"version": 1, "images": ' + b"[" * 100_000):
        path.write_bytes(data)
        with contextlib.suppress(UserError), open_project(place / "project") as opened:
            assert opened.messages or name in ("splits.json", "journal.jsonl")
        with contextlib.suppress(UserError):
            Split.read(path)
