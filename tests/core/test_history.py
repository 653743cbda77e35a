"""Going through many changes at once, and a memory that has an end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deitdet_gui.core import coco
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Image, ImageId
from deitdet_gui.core.document import Change, Changed, Document
from deitdet_gui.core.edits import PutBox, PutImage, RemoveBox
from deitdet_gui.core.errors import LockedError, SaveError
from deitdet_gui.core.history import History, size_of
from deitdet_gui.core.journal import Journal


def box(number: int, image: int = 1) -> Box:
    return Box(BoxId(number), ImageId(image), CategoryId(1), 0, 0, number, number)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    document = Document(
        tmp_path / "annotations.json",
        tmp_path / "states.json",
        Journal(tmp_path / "journal.jsonl"),
        tmp_path / "backups",
    )
    document.load(coco.CocoFile.empty(), "")
    document.do("Add", None, [PutImage(Image(ImageId(i), f"p{i}.png", 9, 9)) for i in (1, 2)])
    for number in range(1, 6):
        image = ImageId(1 + number % 2)
        document.do(f"Draw {number}", image, [PutBox(box(number, image))])
    yield document
    document.journal.close()


def texts(document: Document) -> list[str]:
    return [document.history[i].text for i in range(len(document.history))]


def test_going_back_and_forward_at_once_is_as_one_by_one(document: Document) -> None:
    whole = texts(document)
    last = document.travel(-3)
    assert last is not None
    assert last.text == "Draw 3"
    assert list(document.dataset.boxes) == [1, 2]
    assert texts(document) == whole, "undone changes stay in their places"
    assert document.history.position == 3
    assert document.undo_text == "Draw 2"
    assert document.redo_text == "Draw 3"
    last = document.travel(2)
    assert last is not None
    assert last.text == "Draw 4"
    assert list(document.dataset.boxes) == [1, 2, 3, 4]
    assert document.redo_text == "Draw 5"
    document.travel(99)
    assert list(document.dataset.boxes) == [1, 2, 3, 4, 5]
    assert document.travel(1) is None


def test_listeners_hear_of_a_journey_once_and_of_all_its_images(document: Document) -> None:
    heard: list[Changed] = []
    document.listeners.append(heard.append)
    document.travel(-2)
    assert [changed.images for changed in heard] == [{ImageId(1), ImageId(2)}]
    assert document.touched == {ImageId(1), ImageId(2)}


def test_a_journey_is_replayed_after_a_crash(document: Document) -> None:
    document.travel(-4)
    document.travel(2)
    again = Document(document.path, document.states_path, document.journal, document.backups_folder)
    again.load(coco.CocoFile.empty(), "")
    changes = document.journal.read("")
    assert again.replay(changes) == len(changes) == 8
    assert again.dataset.boxes == document.dataset.boxes
    assert list(again.dataset.boxes) == [1, 2, 3]


def test_a_journey_that_cannot_be_written_down_is_not_made(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise SaveError("the disk", "full")

    monkeypatch.setattr(document.journal, "append", fail)
    with pytest.raises(SaveError):
        document.travel(-4)
    assert list(document.dataset.boxes) == [1, 2, 3, 4, 5]
    assert document.history.position == 6
    document.locked_by = "another"
    with pytest.raises(LockedError):
        document.travel(-1)


def test_the_oldest_changes_are_forgotten_when_all_take_too_much() -> None:
    one = Change("Draw", None, (RemoveBox(BoxId(1)),))
    history = History(most_bytes=100 * size_of(one))
    for _ in range(1000):
        history.add(one)
    assert 87 <= len(history) <= 100
    assert len(history) + history.forgotten == 1000


def test_a_change_larger_than_the_memory_can_still_be_undone() -> None:
    history = History(most_bytes=10)
    history.add(Change("Import", None, (RemoveBox(BoxId(1)),)))
    assert history.undo_text == "Import"
