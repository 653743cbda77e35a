import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import Opened, create, open_project
from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.core.splits import Split, by_ratio
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.train.split_dialog import SplitDialog

PICTURES = 20
WAIT_MS = 20_000


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Twenty pictures in two folders; 0 and 1 are the same. Even ones have a cell, 6 a mite."""
    for i in range(PICTURES):
        path = tmp_path / "ab"[i % 2] / f"{i:02d}.png"
        path.parent.mkdir(exist_ok=True)
        cells = np.random.default_rng(max(1, i)).integers(0, 255, (8, 8, 3), np.uint8)
        Picture.fromarray(cells).resize((64, 64)).save(path)
    create(tmp_path, tmp_path)
    with open_project(tmp_path) as opened:
        edits: list[Edit] = [PutCategory(Category(CategoryId(i), n)) for i, n in
                             ((1, "cell"), (2, "mite"))]  # fmt: skip
        for number, image in enumerate(opened.document.dataset.images.values()):
            stem = int(Path(image.file_name).stem)
            if stem % 2 == 0:
                edits.append(PutBox(Box(BoxId(1 + number), image.id, CategoryId(1), 1, 1, 9, 9)))
            if stem in (6, 7):
                edits.append(PutBox(Box(BoxId(99 + number), image.id, CategoryId(2), 1, 1, 9, 9)))
            edits.append(MarkImage(image.id, State.DONE))
        opened.document.do("Label", None, edits)
        opened.document.save()
        yield opened


Show = Callable[..., SplitDialog]


@pytest.fixture
def show(qtbot: QtBot, opened: Opened) -> Show:
    """Opens the dialog and waits until it has settled."""

    def open_one(ask: Answers | None = None) -> SplitDialog:
        dialog = SplitDialog(opened, ask or Answers())
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        return dialog

    return open_one


def settle(qtbot: QtBot, dialog: SplitDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=WAIT_MS)


def split_on_disk(opened: Opened) -> dict[str, str]:
    return Split.read(opened.project.splits).parts


def test_a_first_split_is_shown_before_it_counts(qtbot, opened, show) -> None:
    dialog = show()
    rows = dialog.table.texts()
    assert rows[0][:3] == ["Pictures", "16  80%", "4  20%"]
    assert [row[0] for row in rows[1:]] == ["cell", "mite"]
    assert rows[2][1:3] == ["1  50%", "1  50%"]
    assert not opened.project.splits.exists()
    with qtbot.waitSignal(dialog.split_changed):
        qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    parts = split_on_disk(opened)
    assert len(parts) == PICTURES
    assert parts["a/00.png"] == parts["b/01.png"]
    assert not dialog.isVisible()


def test_a_change_of_the_numbers_shows_another_split(qtbot, opened, show) -> None:
    dialog = show()
    dialog.val.setValue(30)
    dialog.test.setValue(20)
    assert dialog._train.text() == "50 %"
    settle(qtbot, dialog)
    assert dialog.table.texts()[0][1:] == ["10  50%", "6  30%", "4  20%"]
    before = dialog._made
    dialog.seed.setValue(5)
    settle(qtbot, dialog)
    assert dialog._made is not None
    assert before is not None
    assert dialog._made.parts != before.parts
    dialog.reject()
    assert not opened.project.splits.exists()


def test_the_split_on_disk_is_shown_as_it_is_and_needs_no_button(qtbot, opened, show) -> None:
    names = [image.file_name for image in opened.document.dataset.images.values()]
    by_ratio(names[:10], (0.5, 0.3, 0.2), 3).write(opened.project.splits)
    dialog = show()
    assert dialog.table.texts()[0][1:] == ["5  50%", "3  30%", "2  20%"]
    assert "10 pictures have no part yet" in dialog.remarks.text()
    assert (dialog.val.value(), dialog.test.value(), dialog.seed.value()) == (30, 20, 3)
    assert not dialog.apply.isEnabled()


@pytest.mark.parametrize("answer", [True, False])
def test_splitting_again_says_that_scores_cannot_be_compared(
    qtbot, opened, show, answer: bool
) -> None:
    split = by_ratio([image.file_name for image in opened.document.dataset.images.values()])
    split.extra = {"note": 1}
    split.write(opened.project.splits)
    create_run(opened, RunConfig(), split.parts)
    ask = Answers(confirm=answer)
    dialog = show(ask)
    dialog.test.setValue(20)
    settle(qtbot, dialog)
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    assert "cannot be compared" in ask.asked[0]
    assert (split_on_disk(opened) == split.parts) is not answer
    assert json.loads(opened.project.splits.read_text())["note"] == 1


def test_folders_stay_together_and_what_cannot_be_is_said(qtbot, opened, show) -> None:
    dialog = show()
    dialog.alike.click()
    dialog.folders.click()
    settle(qtbot, dialog)
    assert dialog.table.texts()[0][1:3] == ["10  50%", "10  50%"]
    assert "50% of the pictures, not 80%" in dialog.remarks.text()
    dialog.alike.click()  # one pair joins the two folders
    settle(qtbot, dialog)
    assert "no picture left for val" in dialog.problem.text
    assert not dialog.apply.isEnabled()
    dialog.folders.click()
    settle(qtbot, dialog)
    assert dialog.problem.text == ""
    assert dialog.apply.isEnabled()


def test_lists_go_out_and_come_back(qtbot, opened, show, tmp_path) -> None:
    names = [image.file_name for image in opened.document.dataset.images.values()]
    by_ratio(names, (0.5, 0.3, 0.2)).write(opened.project.splits)
    before = split_on_disk(opened)
    lists = tmp_path / "lists"
    dialog = show(Answers(folder=lists))
    dialog.export.click()
    assert sorted(path.name for path in lists.iterdir()) == ["test.txt", "train.txt", "val.txt"]
    assert dialog.problem.text == f"The lists are in {lists}."
    dialog.seed.setValue(9)
    settle(qtbot, dialog)
    dialog.apply.click()
    assert split_on_disk(opened) != before
    again = show(Answers(folder=lists))
    again._import()
    settle(qtbot, again)
    again.apply.click()
    assert split_on_disk(opened) == before


def test_lists_that_are_not_there_or_do_not_fit_are_said(qtbot, opened, show, tmp_path) -> None:
    dialog = show(Answers(folder=tmp_path))
    dialog._import()
    assert "There is no train.txt" in dialog.problem.text
    (tmp_path / "val.txt").write_text("who?\n")
    dialog._import()
    settle(qtbot, dialog)
    assert "line 1 names 'who?'" in dialog.problem.text
    assert not dialog.apply.isEnabled()


def test_a_damaged_split_is_kept_beside_the_new_one(qtbot, opened, show) -> None:
    opened.project.splits.write_text("{")
    dialog = show()
    dialog.apply.click()
    assert len(split_on_disk(opened)) == PICTURES
    (kept,) = opened.project.private.glob("splits-*.kept")
    assert kept.read_text() == "{"


def test_a_split_of_a_newer_program_is_not_touched(qtbot, opened, show) -> None:
    opened.project.splits.write_text('{"version": 2}')
    dialog = show()
    assert "newer DeiTDet" in dialog.problem.text
    dialog.val.setValue(40)
    settle(qtbot, dialog)
    assert not dialog.apply.isEnabled()
    assert opened.project.splits.read_text() == '{"version": 2}'


def test_lists_are_looked_through_for_near_duplicates(qtbot, opened, show, tmp_path) -> None:
    names = [image.file_name for image in opened.document.dataset.images.values()]
    Split({name: "val" if name == "a/00.png" else "train" for name in names}).write(
        opened.project.splits
    )
    (tmp_path / "val.txt").write_text("b/01.png\n")
    dialog = show(Answers(folder=tmp_path))
    dialog._import()
    settle(qtbot, dialog)
    assert "a/00.png, b/01.png: near-duplicates in different parts" in dialog.remarks.text()
    assert dialog.table.texts()[0][1:3] == ["19  95%", "1  5%"]


def test_giving_up_the_look_at_the_pictures_does_without(qtbot, opened, show, monkeypatch) -> None:
    dialog = show()
    dialog._groups = None
    dialog._do_without("")
    settle(qtbot, dialog)
    assert not dialog.alike.isChecked()
    assert dialog.apply.isEnabled()


def test_every_widget_of_the_dialog_that_takes_the_focus_has_a_name(show) -> None:
    dialog = show()
    nameless = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
    assert not nameless
