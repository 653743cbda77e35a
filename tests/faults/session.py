"""Sessions that edit, save and die: ``python session.py`` forks one for every line on stdin.

A session says what it is about to do and what it has done, through a pipe, one JSON row each; what
it said before it died is the oracle. Forking a process that has everything imported makes a kill
cost some hundredths of a second.
"""

import json
import math
import os
import random
import select
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from deitdet_gui.core.bulk_edits import BoxIds, RecategoriseBoxes, RemoveBoxes
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import (
    ColourCategory,
    Edit,
    MarkImage,
    OrderCategories,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
    SetRejections,
)
from deitdet_gui.core.errors import ChangedOnDiskError, UserError
from deitdet_gui.core.project import Opened, create, open_project
from deitdet_gui.core.splits import by_ratio
from tests.faults import sabotage
from tests.faults.disk import Disk, Fault
from tests.faults.model import Model, state_of

Say = Callable[..., None]
NAMES = ("a.png", "b.png", "c.png")


def box(number: int, image: int, category: int, x0: float, wide: float = 20) -> PutBox:
    corners = (x0, 7.5, x0 + wide, 30.25)
    return PutBox(Box(BoxId(number), ImageId(image), CategoryId(category), *corners))


def mark(image: int, state: State | None) -> MarkImage:
    return MarkImage(ImageId(image), state)


class Session:
    """One window's life on a project, as far as its files go."""

    def __init__(self, folder: Path, disk: Disk, say: Say, order: dict[str, Any]) -> None:
        self.folder = folder
        self.disk = disk
        self.say = say
        self.model = Model(order["before"])
        self.opened: Opened | None = None

    def run(self, name: str) -> None:
        getattr(self, name)()

    # What a session is made of

    def open(self) -> None:
        """Open, or with a failing disk wait until it works again."""
        self.try_to(self._open)
        if self.opened is None or self.opened.document.locked_by:
            self.mend_disk()
            self._open()
        assert self.opened is not None
        assert not self.opened.document.locked_by
        self.must_be_as_modelled()

    def _open(self) -> None:
        if self.opened is not None:
            self.opened.close()
        self.opened = open_project(self.folder)

    def edit(self, *edits: Edit) -> None:
        self._change(lambda m: m.do(edits), lambda: self.document.do("Edit", None, edits))

    def undo(self) -> None:
        self._change(Model.undo, self.document.undo)

    def redo(self) -> None:
        self._change(Model.redo, self.document.redo)

    def _change(self, model: Callable[[Model], None], act: Callable[[], object]) -> None:
        then = Model(self.model.state)
        then.undo_list, then.redo_list = [*self.model.undo_list], [*self.model.redo_list]
        try:
            model(then)
        except KeyError:
            return  # an edit before this one was refused
        self.say("about", then.state)
        if self.try_to(act):
            self.model = then
        self.must_be_as_modelled()
        self.say("is", self.model.state)

    def sync(self) -> None:
        """What autosave does half a second after an edit; it catches the OSError as we do."""
        try:
            self.document.journal.sync()
        except OSError as error:
            self.say("refused", repr(error))
        else:
            self.say("synced")

    def save(self) -> bool:
        self.say("saving", self.model.state)
        if not self.try_to(self.document.save):
            return False
        assert self.document.is_saved
        self.say("saved")
        return True

    def save_while_editing(self, during: Edit, after: Edit) -> None:
        """Autosave's way: the bytes are made, written in a thread, and edits go on."""
        self.say("saving", self.model.state)
        made = []
        if not self.try_to(lambda: made.append(self.document.prepare_save())):
            return
        self.edit(during)
        if self.try_to(made[0].write):
            self.edit(after)
            self.document.finish_save(made[0])
            self.say("written")

    def split(self, seed: int) -> None:
        assert self.opened is not None
        made = by_ratio(NAMES, (0.4, 0.3, 0.3), seed)
        self.say("split", made.parts)
        if self.try_to(lambda: made.write(self.opened.project.splits)):  # type: ignore[union-attr]
            self.say("split is", made.parts)

    def end(self) -> None:
        """Close without a save, as a crash would, but let a failing disk recover first."""
        self.mend_disk()
        assert self.save() or self.save()  # where one write was cut short
        self.edit(box(901, 1, 2, 3))  # these are only in the journal
        self.edit(box(902, 1, 2, 3))
        assert self.opened is not None
        self.opened.close()

    def try_to(self, act: Callable[[], object]) -> bool:
        """Whether it worked. Anything but a UserError ends the session and fails the test."""
        try:
            act()
        except UserError as error:
            self.say("refused", str(error))
            return False
        return True

    def mend_disk(self) -> None:
        if self.disk.fault.kind == "error":
            self.disk.is_on = False

    def must_be_as_modelled(self) -> None:
        found = state_of(self.document.dataset)
        assert found == self.model.state, f"in memory: {found}\nmodelled: {self.model.state}"

    @property
    def document(self) -> Any:
        assert self.opened is not None
        return self.opened.document

    # The stories

    def edits(self) -> None:
        """Every kind of edit, saves of every kind, splits, and edits that are never saved."""
        self.open()
        self.edit(box(21, 1, 2, 1))
        self.edit(box(11, 1, 1, 12.0625))  # a record of the file, with keys we do not know
        self.sync()
        self.edit(RemoveBox(BoxId(12)), mark(2, None))
        self.edit(PutCategory(Category(CategoryId(3), "cow")), box(22, 2, 3, 5))
        self.save()
        self.undo()
        self.edit(SetRejections(ImageId(3), (Rejection(CategoryId(1), 0, 0, 1.5, 2),)))
        self.edit(mark(3, State.DONE))
        self.sync()
        self.save()  # of states only
        self.undo()
        self.undo()
        self.redo()
        self.save_while_editing(box(23, 3, 1, 9), box(24, 3, 2, 2))
        self.split(1)
        renamed = PutCategory(Category(CategoryId(2), "hound"))
        self.edit(PutImage(Image(ImageId(4), "d.png", 9, 9)), renamed)
        self.save()
        self.edit(RemoveImage(ImageId(4)), ColourCategory(CategoryId(2), "#00ff00"))
        self.edit(OrderCategories((CategoryId(2), CategoryId(1))))
        self.edit(RecategoriseBoxes(BoxIds.of([23, 11]), CategoryId(1), CategoryId(2)))
        self.split(2)
        self.save_while_editing(mark(1, State.SKIPPED), RemoveBox(BoxId(23)))
        self.save()
        self.edit(PutCategory(Category(CategoryId(5), "eel")), RemoveCategory(CategoryId(5)))
        self.edit(box(25, 1, 2, 4))
        self.edit(RemoveBoxes(BoxIds.of([21, 24])))
        self.end()

    def looks(self) -> None:
        """A mark and a colour in one change, with nothing for the annotation file."""
        self.open()
        self.edit(mark(3, State.DONE), ColourCategory(CategoryId(2), "#00ff00"))
        self.save()
        self.edit(mark(3, None), ColourCategory(CategoryId(2), None))
        self.save()
        self.end()

    def conflict(self) -> None:
        """Another program writes the file; the person keeps what the window has."""
        self.open()
        self.edit(box(21, 1, 2, 1))
        self.save()
        self.disk.is_on, was_on = False, self.disk.is_on
        temp = self.folder.parent / "theirs"
        temp.write_bytes(self.document.path.read_bytes() + b"\n")
        temp.replace(self.document.path)
        self.disk.note_strangers()
        self.disk.is_on = was_on
        self.say("theirs")
        self.edit(box(22, 1, 2, 1))
        try:
            self.document.save()
        except ChangedOnDiskError:
            self.say("conflict")
        except UserError as error:
            self.say("refused", str(error))
        else:
            raise AssertionError("their file was overwritten")
        self.say("saving", self.model.state)
        if self.try_to(self.document.keep_mine):
            self.say("saved")
        elif self.disk.fault.kind == "error":
            self.mend_disk()
            self.document.keep_mine()
            self.say("saved")
        self.end()

    def recover(self) -> None:
        """Open what a crash left: a journal of three changes, a torn line, a temporary file."""
        self.open()
        self.end()

    def for_ever(self) -> None:
        """Edits by chance, saved in a thread as a window does it, until somebody kills it."""
        self.open()
        chance = random.Random(os.getpid())
        thread: threading.Thread | None = None
        while True:
            self.edit(self._some_edit(chance))
            if thread is None and chance.random() < 0.3:
                self.say("saving", self.model.state)
                saving = self.document.prepare_save()
                thread = threading.Thread(target=saving.write)
                thread.start()
            elif thread is not None and not thread.is_alive():
                self.document.finish_save(saving)
                self.say("written")
                thread = None

    def _some_edit(self, chance: random.Random) -> Edit:
        boxes = [b for b in self.model.state["boxes"] if int(b) > 15]
        kind = chance.random()
        if kind < 0.25 and boxes:
            return RemoveBox(BoxId(int(chance.choice(boxes))))
        if kind < 0.4:
            return mark(chance.randint(1, 3), chance.choice([None, State.DONE, State.SKIPPED]))
        if kind < 0.45:
            row = Rejection(CategoryId(1), 0, 0, chance.random(), 1)
            return SetRejections(ImageId(1), (row,))
        old = boxes if kind < 0.6 else []
        number = int(chance.choice(old)) if old else self.document.dataset.new_box_id()
        return box(number, chance.randint(1, 3), 1, chance.randint(0, 50))

    def make(self) -> None:
        """Make a project over a folder of pictures."""
        if not self.try_to(lambda: create(self.folder, self.folder / "pictures")):
            self.mend_disk()
            create(self.folder, self.folder / "pictures")


LEFT: list[tuple[Edit, ...]] = [
    (box(31, 1, 2, 1), mark(1, State.SKIPPED)),
    (RemoveBox(BoxId(12)),),
    (mark(3, State.EMPTY),),
]


def leave_journal(folder: Path) -> None:
    """Bring a project to where ``recover`` begins."""
    with open_project(folder) as opened:
        for edits in LEFT:
            opened.document.do("Edit", None, edits)
    with (folder / ".deitdet" / "journal.jsonl").open("ab") as file:
        file.write(b'["01234567", [{"do": "PutBo')
    (folder / ".deitdet-tmp-999999999-x").write_bytes(b"{")


def serve() -> None:
    """Fork a session for each line of stdin; answer with what it said and how it ended."""
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _live(order, writing)
        os.close(writing)
        said = _listen(reading, child, order["fault"]["after_s"])
        os.close(reading)
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        sys.stdout.write(json.dumps({"code": code, "said": [json.loads(s) for s in said]}) + "\n")
        sys.stdout.flush()


def _listen(reading: int, child: int, kill_after_s: float) -> list[bytes]:
    """What a session says, line by line, until it ends or is killed."""
    said: list[bytes] = []
    end = math.inf
    while True:
        if kill_after_s and said and math.isinf(end):
            end = time.monotonic() + kill_after_s
        rest = end - time.monotonic()
        if rest <= 0:
            os.kill(child, signal.SIGKILL)
            end, kill_after_s = math.inf, 0
        elif select.select([reading], [], [], None if math.isinf(rest) else rest)[0]:
            if not (more := os.read(reading, 65536)):
                break
            said.append(more)
    return b"".join(said).split(b"\n")[:-1]


def _live(order: dict[str, Any], writing: int) -> None:
    """One session, in a process of its own; never returns."""
    write = os.write

    def say(*row: object) -> None:
        write(writing, json.dumps(row).encode() + b"\n")

    code = 1
    try:
        folder = Path(order["folder"])
        disk = Disk(folder, Fault(**order["fault"]), say)
        if order["fault"]["kind"] != "outside":
            disk.install()
        for name in order["sabotage"]:
            getattr(sabotage, name)()
        Session(folder, disk, say, order).run(order["story"])
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, the test must hear of it
        say("traceback", traceback.format_exc())
    finally:
        os._exit(code)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve()
