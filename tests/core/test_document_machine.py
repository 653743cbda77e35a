"""Any order of edits, undo, redo, saves, crashes, other programs and second windows.

The oracle is :class:`tests.faults.model.Model`, which knows nothing of files. Each example is a
new project in a folder of its own; no picture is decoded.
"""

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from deitdet_gui.core.box import CROWD, DIFFICULT, IGNORE, OCCLUDED, TRUNCATED, by_name
from deitdet_gui.core.bulk_edits import BoxIds, RemoveBoxes
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.document import Document
from deitdet_gui.core.edits import (
    ColourCategory,
    Edit,
    MarkImage,
    OrderCategories,
    PutBox,
    PutCategory,
    RemoveBox,
    RemoveCategory,
    SetRejections,
)
from deitdet_gui.core.errors import ChangedOnDiskError, LockedError
from deitdet_gui.core.journal import Journal
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.core.saving import Saving
from tests.faults.harness import make_base
from tests.faults.model import Model, in_file, state_in, state_of

MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
# The text of records that hold as long as nobody edits them, and of what is never shown.
RECORDS = {
    "11": '{"id": 11, "image_id": 1, "category_id": 1, "bbox": [1.50, 2.0e0, 10, 10], '
    '"score": 0.10}',
    "12": '{"id": 12, "image_id": 2, "category_id": 2, "bbox": [5, 5, 20.0, 20], "iscrowd": 1}',
    "14": '{"id": 14, "image_id": 3, "category_id": 1, "bbox": [5, 5, 20.250, 20], '
    '"mine": {"a": [ ]}}',
    "15": '{"id": 15, "image_id": 3, "category_id": 1, "bbox": [5, 5, 9.0, 9], '
    '"ignore": 1,\n   "attributes": {"occluded":  true, "mine": 1.10}}',
}
NEVER_SHOWN = (
    '"info": {"year": 2.0e3, "mine": [1,  2]}',
    '{"id": 13, "image_id": 99, "category_id": 1, "bbox": [0, 0, 1, 1]}',
    '{"id": 1, "file_name": "a.png", "width": 100, "height": 80, "date": "\\u00e4"}',
)

images = st.integers(1, 3).map(ImageId)
# Wide and odd numbers too: what is in the journal and in the file must be the same to the last bit.
places = st.one_of(
    st.integers(0, 90), st.floats(-5, 200, allow_nan=False), st.just(0.1 + 0.2), st.just(1e-9)
)
sizes = st.one_of(st.integers(0, 40), st.integers(0, 640).map(lambda n: n / 16))
choices = st.integers(0, 10**6)
said = st.sampled_from([0, 0, CROWD, IGNORE, DIFFICULT | OCCLUDED, IGNORE | TRUNCATED])


class Window(RuleBasedStateMachine):
    """One window on one project, and what may happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(dir=MEMORY, prefix="deitdet-test-"))
        self.folder = self.root / "project"
        self.model = Model(make_base(self.folder))
        self.saved = self.model.state
        self.trail = [self.model.state]  # every state since the journal was last empty
        self.opened: Opened = open_project(self.folder)
        self.saving: Saving | None = None
        self.is_written = False
        self.saving_state = self.model.state
        self.is_murky = False  # the journal holds more than what the files lack
        self.touched: set[str] = set()
        self.strangers = 0

    def teardown(self) -> None:
        self.opened.close()
        shutil.rmtree(self.root)

    @property
    def document(self) -> Document:
        return self.opened.document

    @initialize()
    def begin(self) -> None:
        assert self.opened.messages == []

    def edit(self, image: int | None, *edits: Edit) -> None:
        place = None if image is None else ImageId(image)
        self.document.do("Edit", place, edits)
        self.model.do(edits)
        self.trail.append(self.model.state)
        self.touched |= {str(e.box.id) for e in edits if isinstance(e, PutBox)}
        self.touched |= {str(e.id) for e in edits if isinstance(e, RemoveBox)}

    # Edits

    @rule(
        image=images,
        category=choices,
        x=places,
        y=places,
        wide=sizes,
        high=sizes,
        flags=said,
    )
    def draw(
        self, image: int, category: int, x: float, y: float, wide: float, high: float, flags: int
    ) -> None:
        number = self.document.dataset.new_box_id()
        corners = (x, y, x + wide, y + high)
        box = Box.of(number, ImageId(image), self.a_category(category), corners, flags, "")
        self.edit(image, PutBox(box))

    @precondition(lambda self: self.model.state["boxes"])
    @rule(which=choices, flags=said, note=st.none() | st.text(max_size=4))
    def say(self, which: int, flags: int, note: str | None) -> None:
        old = self.document.dataset.boxes[self.a_box(which)]
        note = old.note if note is None else note
        self.edit(old.image, PutBox(replace(old, **by_name(flags), note=note)))

    @precondition(lambda self: self.model.state["boxes"])
    @rule(which=st.lists(choices, min_size=1, max_size=3))
    def delete_many(self, which: list[int]) -> None:
        numbers = {self.a_box(one) for one in which}
        self.edit(None, RemoveBoxes(BoxIds.of(numbers)))
        self.touched |= set(map(str, numbers))

    @precondition(lambda self: self.model.state["boxes"])
    @rule(which=choices, category=choices, x=places, wide=sizes)
    def move(self, which: int, category: int, x: float, wide: float) -> None:
        old = self.document.dataset.boxes[self.a_box(which)]
        corners = (x, old.y0, x + wide, old.y1)
        x0, y0, x1, y1 = corners
        moved = replace(old, category=self.a_category(category), x0=x0, y0=y0, x1=x1, y1=y1)
        self.edit(old.image, PutBox(moved))

    @precondition(lambda self: self.model.state["boxes"])
    @rule(which=choices, unmark=st.booleans())
    def delete(self, which: int, unmark: bool) -> None:
        box = self.document.dataset.boxes[self.a_box(which)]
        more = (MarkImage(box.image, None),) if unmark else ()
        self.edit(box.image, RemoveBox(box.id), *more)

    @rule(image=images, mark=st.sampled_from([None, State.DONE, State.EMPTY, State.SKIPPED]))
    def mark(self, image: int, mark: State | None) -> None:
        self.edit(image, MarkImage(ImageId(image), mark))

    @rule(image=images, count=st.integers(0, 2), category=choices, x=places)
    def reject(self, image: int, count: int, category: int, x: float) -> None:
        rows = tuple(
            Rejection(self.a_category(category), x, 0.5, x + number, 9) for number in range(count)
        )
        self.edit(image, SetRejections(ImageId(image), rows))

    @rule(name=st.text(min_size=1, max_size=8))
    def add_category(self, name: str) -> None:
        number = self.document.dataset.new_category_id()
        self.edit(None, PutCategory(Category(number, name)), OrderCategories((number,)))

    @rule(which=choices, name=st.text(min_size=1, max_size=8))
    def rename_category(self, which: int, name: str) -> None:
        self.edit(None, PutCategory(Category(self.a_category(which), name)))

    @rule(which=choices, colour=st.sampled_from([None, "#00ff00", "#123456"]))
    def colour_category(self, which: int, colour: str | None) -> None:
        self.edit(None, ColourCategory(self.a_category(which), colour))

    @rule(which=choices)
    def remove_category(self, which: int) -> None:
        used = {box[1] for box in self.model.state["boxes"].values()}
        category = self.a_category(which)
        if category not in used and len(self.model.state["categories"]) > 1:
            self.edit(None, ColourCategory(category, None), RemoveCategory(category))

    @rule()
    def undo(self) -> None:
        change = self.document.undo()
        assert (change is None) == (not self.model.undo_list)
        if change is not None:
            self.take_back(Model.undo)

    @rule()
    def redo(self) -> None:
        change = self.document.redo()
        assert (change is None) == (not self.model.redo_list)
        if change is not None:
            self.take_back(Model.redo)

    def take_back(self, way: object) -> None:
        before = self.model.state
        way(self.model)  # type: ignore[operator]
        self.trail.append(self.model.state)
        now = self.model.state["boxes"]
        self.touched |= {i for i in RECORDS if before["boxes"].get(i) != now.get(i)}

    # Saves

    @rule()
    def save(self) -> None:
        self.document.save()
        self.saving = None
        self.settle(self.model.state)

    @rule(
        during=st.booleans(),
        is_written=st.booleans(),
        after=st.booleans(),
        end=st.sampled_from(["crash", "finish", "later"]),
    )
    def save_in_a_thread(self, during: bool, is_written: bool, after: bool, end: str) -> None:
        """What autosave does, with edits while it is under way, up to any of its steps."""
        if self.is_written:
            self.end_save()
        self.saving, self.saving_state = self.document.prepare_save(), self.model.state
        if during:
            self.draw(1, 0, 1, 1, 5, 5, flags=0)
        if is_written:
            self.saving.write()
            self.is_written = self.is_murky = True
        if after:
            self.mark(2, State.SKIPPED)
        if end == "crash":
            self.crash(b"")
        elif end == "finish" and is_written:
            self.end_save()

    @precondition(lambda self: self.is_written)
    @rule()
    def end_save(self) -> None:
        assert self.saving is not None
        self.document.finish_save(self.saving)
        self.saving, self.is_written = None, False
        self.saved = self.saving_state
        if self.document.is_saved:
            self.settle(self.saving_state)

    def settle(self, state: dict[str, object]) -> None:
        assert self.document.is_saved
        assert not (self.folder / ".deitdet" / "journal.jsonl").exists()
        self.saved = self.model.state
        assert state == self.saved
        self.trail = [self.saved]
        self.is_written = self.is_murky = False
        self.file_holds(self.saved)

    # What happens to a window

    @rule(torn=st.binary(max_size=30))
    def crash(self, torn: bytes) -> None:
        """Nothing is saved, the lock is free, and the journal may end in half a line."""
        self.opened.close()
        journal = self.folder / ".deitdet" / "journal.jsonl"
        if journal.exists():
            with journal.open("ab") as file:
                file.write(torn.replace(b"\n", b""))
        self.reopen()
        assert self.opened.messages == []
        assert self.document.is_saved
        self.file_holds(self.model.state)
        if self.is_murky:  # what is undone then hangs on what had been written
            self.opened.close()
            self.reopen()
            assert self.opened.restored == 0
        count = self.opened.restored
        assert count < len(self.trail)
        self.model.undo_list = self.trail[len(self.trail) - 1 - count : -1]
        self.settle(self.model.state)

    def reopen(self) -> None:
        self.opened = open_project(self.folder)
        assert not self.document.locked_by
        self.saving, self.is_written = None, False
        self.model.undo_list, self.model.redo_list = [], []

    @rule(keep=st.booleans(), unsaved=st.booleans())
    def another_program_writes(self, keep: bool, unsaved: bool) -> None:
        """It changes what we do not show; the person keeps our version, or loads theirs."""
        self.save()
        self.strangers += 1
        theirs = self.document.path.read_bytes()
        theirs = theirs.replace(b'"extra"', b'"extra_%d": 0,\n "extra"' % self.strangers)
        self.document.path.write_bytes(theirs)
        if unsaved or keep:
            self.mark(1, State.SKIPPED)
            self.draw(1, 0, 1, 1, 5, 5, flags=0)
            with pytest.raises(ChangedOnDiskError):
                self.document.save()
            assert self.document.path.read_bytes() == theirs
        if keep:
            self.document.keep_mine()
            assert theirs in [f.read_bytes() for f in self.document.backups_folder.iterdir()]
            self.settle(self.model.state)
            return
        kept = len(list(self.folder.rglob("journal-*.kept")))
        self.opened.close()
        self.reopen()
        assert bool(self.opened.messages) == unsaved
        assert len(list(self.folder.rglob("journal-*.kept"))) == kept + unsaved
        assert self.document.path.read_bytes() == theirs
        self.model.state = self.saved
        self.settle(self.saved)

    @rule()
    def a_second_window(self) -> None:
        with open_project(self.folder) as second:
            assert f"process {os.getpid()}" in second.document.locked_by
            with pytest.raises(LockedError):
                second.document.save()
            with pytest.raises(LockedError):
                second.document.do("Edit", None, [MarkImage(ImageId(1), None)])

    # What always holds

    @invariant()
    def memory_is_as_modelled(self) -> None:
        assert state_of(self.document.dataset) == self.model.state
        assert bool(self.document.undo_text) == bool(self.model.undo_list)
        assert bool(self.document.redo_text) == bool(self.model.redo_list)

    def file_holds(self, state: dict[str, dict[str, object]]) -> None:
        assert in_file(state_in(self.document.path)) == in_file(state)
        raw = self.document.path.read_text("utf-8")
        for text in NEVER_SHOWN:
            assert text in raw
        for number, text in RECORDS.items():
            assert text in raw or number in self.touched

    def a_box(self, which: int) -> BoxId:
        numbers = sorted(map(int, self.model.state["boxes"]))
        return BoxId(numbers[which % len(numbers)])

    def a_category(self, which: int) -> CategoryId:
        numbers = sorted(map(int, self.model.state["categories"]))
        return CategoryId(numbers[which % len(numbers)])


@pytest.mark.parametrize(
    ("examples", "steps"),
    [
        pytest.param(20, 20, id="some"),
        pytest.param(600, 60, id="many", marks=[pytest.mark.slow, pytest.mark.timeout(900)]),
    ],
)
def test_whatever_happens_in_whatever_order_every_edit_is_there(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Window,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_these_orders_show_that_the_mark_of_a_save_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Journal, "mark", lambda self, *_: None)
    quick = settings(deadline=None, database=None, phases=[Phase.generate], derandomize=True)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Window, settings=quick)
