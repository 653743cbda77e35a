"""A session on a disk that is really full or really read-only.

``unshare -m python on_a_disk.py full|read-only FOLDER`` mounts its own, which nobody else sees and
which is gone with the process; ``python on_a_disk.py limited FOLDER`` limits the size of files.
Exit code 0 is that all went well; 77 that nothing can be mounted here.
"""

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.document import Document
from deitdet_gui.core.edits import PutBox
from deitdet_gui.core.errors import LockedError, SaveError
from deitdet_gui.core.project import open_project
from deitdet_gui.core.splits import Split, by_ratio
from tests.faults.harness import make_base
from tests.faults.model import Model, in_file, state_in, state_of

NO_MOUNT = 77
NO_LIMIT = resource.RLIM_INFINITY


def mount(*words: str) -> None:
    if subprocess.run(["mount", *words], check=False).returncode:
        sys.exit(NO_MOUNT)


class Tries:
    """Edits and saves, with what came of them."""

    def __init__(self, document: Document, model: Model) -> None:
        self.document = document
        self.model = model
        self.number = 100
        self.refused = self.unsaved = 0

    def edit(self) -> bool:
        """Whether it was taken; what was not must not be there."""
        self.number += 1
        edit = PutBox(Box(BoxId(self.number), ImageId(1), CategoryId(1), 0, 0, 9, 9))
        try:
            self.document.do("Draw", None, [edit])
        except SaveError:
            self.refused += 1
        else:
            self.model.do([edit])
        assert state_of(self.document.dataset) == self.model.state
        return not self.refused

    def save(self) -> None:
        before = self.document.path.read_bytes()
        try:
            self.document.save()
        except SaveError:
            self.unsaved += 1
            assert self.document.path.read_bytes() == before
            assert not self.document.is_saved
        else:
            assert in_file(state_in(self.document.path)) == in_file(self.model.state)


def full(folder: Path) -> None:
    """No room for the journal, none for a save, none to open; then room again."""
    mount("-t", "tmpfs", "-o", "size=256k", "none", str(folder))
    project, filler = folder / "project", folder / "filler"
    model = Model(make_base(project))
    with open_project(project) as opened:
        tries = Tries(opened.document, model)
        assert tries.edit()
        tries.save()
        assert tries.edit()
        fill(filler)
        while tries.edit():  # a page that the journal has already is filled to its end
            assert tries.number < 10_000
        tries.save()
        assert tries.unsaved == 1
        split_is_refused(project)
    with open_project(project) as opened:  # as after a crash: it opens, and all is there
        assert state_of(opened.document.dataset) == model.state
        assert opened.restored == len(model.undo_list) - 1
        assert not opened.document.is_saved
        tries = Tries(opened.document, model)
        filler.unlink()
        assert tries.edit()
        tries.save()
        assert (tries.refused, tries.unsaved) == (0, 0)
    with open_project(project) as again:
        assert (again.restored, again.messages) == (0, [])
        assert state_of(again.document.dataset) == model.state


def fill(path: Path) -> None:
    """Leave not one free page."""
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return


def split_is_refused(project: Path) -> None:
    """A split of so many names that it needs a page of its own."""
    with pytest.raises(SaveError):
        by_ratio([f"picture {n}" for n in range(500)]).write(project / ".deitdet" / "splits.json")
    assert Split.read(project / ".deitdet" / "splits.json") == Split()
    assert not list(project.rglob(".deitdet-tmp-*"))


def read_only(folder: Path) -> None:
    """It opens to look at, says why, and refuses edits."""
    state = make_base(folder / "project")
    mount("--bind", str(folder), str(folder))
    mount("-o", "remount,ro,bind", str(folder))
    with open_project(folder / "project") as opened:
        assert "read-only" in opened.document.locked_by, opened.document.locked_by
        assert state_of(opened.document.dataset) == state
        for act in (opened.document.save, Tries(opened.document, Model(state)).edit):
            with pytest.raises(LockedError, match="read-only"):
                act()


def limited(folder: Path) -> None:
    """A quota by the size of files, down to where not even a journal line fits, and up again."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    model = Model(make_base(folder / "project"))
    with open_project(folder / "project") as opened:
        tries = Tries(opened.document, model)
        for room in (900, 700, 400, 100, 0):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, NO_LIMIT))
            tries.edit()
            tries.save()
        assert tries.refused
        assert tries.unsaved
        resource.setrlimit(resource.RLIMIT_FSIZE, (NO_LIMIT, NO_LIMIT))
        tries.edit()
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, NO_LIMIT))
    with open_project(folder / "project") as opened:
        assert "not saved yet" in opened.messages[0]
        assert opened.restored
        assert not opened.document.is_saved
    resource.setrlimit(resource.RLIMIT_FSIZE, (NO_LIMIT, NO_LIMIT))
    with open_project(folder / "project") as opened:
        assert opened.messages == []
        assert opened.restored
        assert state_of(opened.document.dataset) == model.state


if __name__ == "__main__":
    {"full": full, "read-only": read_only, "limited": limited}[sys.argv[1]](Path(sys.argv[2]))
