"""Looking for new pictures: off the window's thread, one change, and what is not as it seems."""

from collections.abc import Iterator
from pathlib import Path

import PIL.Image
import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.edits import PutImage
from deitdet_gui.core.project import Opened
from deitdet_gui.gui import rescan
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.rescan import Rescan


class Bench:
    """A rescan over a small project, and what it says."""

    def __init__(self, opened: Opened, page: QWidget) -> None:
        self.opened = opened
        self.signals = DocumentSignals(opened.document, page)
        self.rescan = Rescan(opened.project, self.signals, page)
        self.said: list[str] = []
        self.rescan.informed.connect(self.said.append)

    @property
    def names(self) -> list[str]:
        return [image.file_name for image in self.signals.dataset.images.values()]

    def add(self, name: str, frames: int = 1, **options: object) -> None:
        pages = [PIL.Image.new("L", (8, 6), 40 * page) for page in range(frames)]
        path = self.opened.project.pictures / name
        pages[0].save(path, save_all=frames > 1, append_images=pages[1:], **options)


@pytest.fixture
def bench(opened: Opened, qtbot: QtBot) -> Iterator[Bench]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Bench(opened, page)
    yield made
    made.rescan.stop()
    made.signals.detach()


def test_new_pictures_are_one_change_and_oddities_are_told(bench: Bench, qtbot: QtBot) -> None:
    bench.add("scan.tif", frames=7)
    bench.add("page.jpg", format="PNG")
    (bench.opened.project.pictures / "bad.png").write_bytes(b"")
    with qtbot.waitSignal(bench.rescan.informed):
        bench.rescan.look()
    assert bench.names[4:] == ["page.jpg", "scan.tif"]
    assert bench.said[0].startswith("2 new pictures.\n1 file could not be read: bad.png")
    assert "scan.tif: page 1 of 7 is used" in bench.said[0]
    assert "page.jpg: content is PNG though named .jpg" in bench.said[0]
    bench.signals.undo()
    assert len(bench.names) == 4


def test_nothing_new_is_said_and_changes_nothing(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.rescan.informed):
        bench.rescan.look()
    assert bench.said == ["0 new pictures."]
    assert not bench.opened.document.undo_text


def test_what_could_not_be_read_is_named_once_and_each_reason_ends_once(
    bench: Bench, qtbot: QtBot
) -> None:
    (bench.opened.project.pictures / "empty.png").write_bytes(b"")
    (bench.opened.project.pictures / "text.jpg").write_text("no picture")
    with qtbot.waitSignal(bench.rescan.informed):
        bench.rescan.look()
    first, second = bench.said[0].split("\n")
    assert first == "0 new pictures."
    assert second.startswith("2 files could not be read: empty.png is not a picture")
    assert second.count("empty.png") == second.count("text.jpg") == 1
    assert str(bench.opened.project.pictures) not in second
    assert ". text.jpg is not" in second
    assert ".," not in second


def test_a_folder_that_is_gone_is_said(bench: Bench, qtbot: QtBot) -> None:
    pictures = bench.opened.project.pictures
    pictures.rename(pictures.with_name("elsewhere"))
    with qtbot.waitSignal(bench.rescan.informed):
        bench.rescan.look()
    assert "is not a folder" in bench.said[0]


def test_it_can_be_given_up(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.add("new.png")
    read = rescan.look_for_pictures

    def give_up(root: Path, known: object, first: ImageId, report: object, *a: object) -> object:
        bench.rescan._progress._background.cancel()
        return read(root, known, first, report, *a)  # type: ignore[arg-type]

    monkeypatch.setattr(rescan, "look_for_pictures", give_up)
    with qtbot.waitSignal(bench.rescan._progress._background.failed):
        bench.rescan.look()
    qtbot.waitUntil(lambda: not bench.rescan._progress.is_busy)
    assert len(bench.names) == 4
    assert bench.said == []
    assert not bench.opened.document.undo_text


def test_ids_that_were_taken_meanwhile_are_not_used_twice(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.add("new.png")
    read = rescan.look_for_pictures
    heard: list[ImageId] = []

    def note(root: Path, known: object, first: ImageId, report: object, *a: object) -> object:
        heard.append(first)
        return read(root, known, first, report, *a)  # type: ignore[arg-type]

    monkeypatch.setattr(rescan, "look_for_pictures", note)
    bench.rescan.look()
    bench.signals.do("Add", None, [PutImage(Image(ImageId(5), "p7.png", 8, 6))])
    qtbot.waitUntil(lambda: bool(bench.said))
    assert bench.names == ["p0.png", "p1.png", "p2.png", "p3.png", "p7.png", "new.png"]
    assert heard == [5, 6]


def test_the_dialog_is_gone_when_the_project_is_closed(bench: Bench, qtbot: QtBot) -> None:
    bench.rescan.look()
    bench.rescan.stop()
    assert bench.said == []
    page = bench.rescan.parent()
    qtbot.waitUntil(lambda: not page.findChildren(QProgressDialog))
