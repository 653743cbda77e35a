"""What the pages hear of a change."""

import pytest
from pytestqt.qtbot import QtBot

from deitdet_gui.core import categories
from deitdet_gui.core.bulk_edits import BoxIds, RecategoriseBoxes
from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import Opened
from deitdet_gui.gui import document_signals
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.document_signals import DocumentSignals

ONE, OTHER = CategoryId(1), CategoryId(2)


@pytest.fixture
def signals(opened: Opened, qtbot: QtBot) -> DocumentSignals:
    """Four images, each with a box of category 1."""
    made = DocumentSignals(opened.document)
    boxes = [PutBox(Box(BoxId(i), ImageId(i), ONE, 0, 0, 9, 9)) for i in (1, 2, 3, 4)]
    kinds = [PutCategory(Category(i, f"kind {i}")) for i in (ONE, OTHER)]
    assert made.do("Prepare", None, [*kinds, *boxes])
    return made


def test_few_images_are_told_one_by_one_and_many_in_one_go(
    signals: DocumentSignals, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_signals, "MANY", 3)
    one_by_one: list[ImageId] = []
    in_one_go: list[frozenset[ImageId]] = []
    signals.image_changed.connect(one_by_one.append)
    signals.many_changed.connect(in_one_go.append)
    signals.do("Three", None, [MarkImage(ImageId(i), State.DONE) for i in (1, 2, 3)])
    assert sorted(one_by_one) == [1, 2, 3]
    assert in_one_go == []
    signals.do("All", None, categories.merge(signals.dataset, ONE, OTHER))
    assert len(one_by_one) == 3
    assert in_one_go == [{1, 2, 3, 4}]
    signals.undo()
    assert in_one_go == [{1, 2, 3, 4}] * 2


@pytest.mark.parametrize("images", [[1], [1, 2, 3, 4]])
def test_counting_what_changed_gives_what_counting_all_gives(
    signals: DocumentSignals, images: list[int]
) -> None:
    counts = Counts(signals.dataset)
    edit = RecategoriseBoxes(BoxIds.of(images), ONE, OTHER)
    signals.do("Change", None, [edit, MarkImage(ImageId(1), State.DONE)])
    counts.update_many([ImageId(i) for i in images])
    fresh = Counts(signals.dataset)
    assert (+counts.boxes, +counts.states) == (+fresh.boxes, +fresh.states)
    assert counts.boxes[OTHER] == len(images)


@pytest.mark.parametrize("change", ["order", "colour", "name"])
def test_a_new_look_of_categories_is_told_as_theirs(signals: DocumentSignals, change: str) -> None:
    edits = {
        "order": categories.reorder(signals.dataset, [OTHER, ONE]),
        "colour": categories.recolour(signals.dataset, ONE, "#000000"),
        "name": categories.rename(signals.dataset, ONE, "new"),
    }
    heard: list[str] = []
    signals.categories_changed.connect(lambda: heard.append("categories"))
    signals.image_changed.connect(lambda _: heard.append("image"))
    signals.do("Change", None, edits[change])
    signals.undo()
    assert heard == ["categories"] * 2
