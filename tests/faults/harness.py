"""Starts sessions that die, and judges what they leave."""

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import open_project
from deitdet_gui.core.splits import Split
from tests.faults.disk import Fault
from tests.faults.model import State, in_file, state_in, state_of

ROOT = Path(__file__).parents[2]
NEVER = Fault()
TRIED: Counter[str] = Counter()  # kind of fault -> sessions, for the summary at the end
# Numbers, white space, keys and a record that only survive where nobody parses and dumps them.
BASE = """{
 "info": {"year": 2.0e3, "mine": [1,  2]},
 "images": [
  {"id": 1, "file_name": "a.png", "width": 100, "height": 80, "date": "\\u00e4"},
  {"file_name": "b.png", "id": 2, "width": 100,   "height": 80},
  {"id": 3, "file_name": "c.png", "width": 100, "height": 80}
 ],
 "annotations": [
  {"id": 11, "image_id": 1, "category_id": 1, "bbox": [1.50, 2.0e0, 10, 10], "score": 0.10},
  {"id": 12, "image_id": 2, "category_id": 2, "bbox": [5, 5, 20.0, 20], "iscrowd": 1},
  {"id": 13, "image_id": 99, "category_id": 1, "bbox": [0, 0, 1, 1]},
  {"id": 14, "image_id": 3, "category_id": 1, "bbox": [5, 5, 20.250, 20], "mine": {"a": [ ]}},
  {"id": 15, "image_id": 3, "category_id": 1, "bbox": [5, 5, 9.0, 9], "ignore": 1,
   "attributes": {"occluded":  true, "mine": 1.10}}
 ],
 "categories": [{"id": 1, "name": "cat", "color": "#f00"}, {"id": 2, "name": "dog"}],
 "extra": null
}
"""
UNTOUCHED = (
    '"info": {"year": 2.0e3, "mine": [1,  2]}',
    '{"file_name": "b.png", "id": 2, "width": 100,   "height": 80}',
    '{"id": 13, "image_id": 99, "category_id": 1, "bbox": [0, 0, 1, 1]}',
    '{"id": 14, "image_id": 3, "category_id": 1, "bbox": [5, 5, 20.250, 20], "mine": {"a": [ ]}}',
    '"extra": null',
    '"score": 0.10',  # of a record whose box was moved
)


@dataclass
class Outcome:
    """How a session ended and what it had said by then."""

    code: int
    said: list[list[Any]]
    is_power_cut: bool = False

    @property
    def calls(self) -> list[list[Any]]:
        """[name, path, whether it can change something] of each call about the project's files."""
        return [row[1:] for row in self.said if row[0] == "call"]

    def last(self, word: str) -> Any:
        return next((row[-1] for row in reversed(self.said) if row[0] == word), None)

    @property
    def states(self) -> list[State]:
        """What the dataset may be: as it was last said to be, and what was under way.

        After a power cut also everything since the last word that the disk has it.
        """
        found: list[State] = []
        for word, *rest in self.said:
            if word in ("is", "about"):
                keep = found if word == "about" or self.is_power_cut else []
                found = [*keep, rest[0]]
            elif word in ("synced", "saved"):
                found = found[-1:]
        return found

    @property
    def saved(self) -> State:
        """What the annotation file held when a save last came to its end."""
        return self._versions()[0]

    @property
    def in_file(self) -> list[State]:
        """What the annotation file may hold: the version last saved, or one under way."""
        return self._versions()

    def _versions(self) -> list[State]:
        found: list[State] = []
        for word, *rest in self.said:
            if word == "saving":
                found.append(rest[0])
            elif word in ("saved", "written"):
                found = found[-1:]
        return found

    @property
    def splits(self) -> list[dict[str, str]]:
        found: list[dict[str, str]] = [{}]
        for word, *rest in self.said:
            if word == "split":
                found.append(rest[0])
            elif word == "split is":
                found = rest
        return found


class Server:
    """A process with the product imported, which forks a session for every order."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.session"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        folder: Path,
        story: str,
        before: State,
        fault: Fault = NEVER,
        sabotage: tuple[str, ...] = (),
    ) -> Outcome:
        """Run one session to its end or its death. ``before`` is what the project holds."""
        assert self._process.stdin
        assert self._process.stdout
        path = folder / "annotations.json"
        in_the_file = state_in(path) if path.exists() else before
        order = {
            "folder": str(folder),
            "story": story,
            "before": before,
            "fault": asdict(fault),
            "sabotage": sabotage,
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        TRIED[fault.kind if fault.at or fault.after_s else "none"] += 1
        answer = json.loads(self._process.stdout.readline())
        # Opening saves, when there is a journal.
        begin = [["is", before], ["saving", in_the_file], ["saving", before]]
        return Outcome(answer["code"], begin + answer["said"], fault.kind == "power")

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def make_base(folder: Path) -> State:
    """A project of three images and four records, made without the product."""
    (folder / ".deitdet").mkdir(parents=True)
    (folder / "annotations.json").write_text(BASE, encoding="utf-8")
    (folder / ".deitdet" / "project.json").write_text('{"version": 1, "pictures": "."}')
    return state_in(folder / "annotations.json")


class DamageError(AssertionError):
    """Something was lost or broken."""


def judge(folder: Path, outcome: Outcome) -> int:
    """Look at what a session left, open it, and look again.

    Returns:
        The number of changes that came back from the journal.

    Raises:
        DamageError: a file is neither its old nor its new version, or an edit is lost or half
            there.
    """
    if outcome.code not in (0, -9):
        raise DamageError(f"the session ended with {outcome.code}:\n{outcome.last('traceback')}")
    _judge_files(folder, outcome)
    in_conflict = any(row[0] == "theirs" for row in outcome.said)
    try:
        with open_project(folder) as opened:
            found, restored = state_of(opened.document.dataset), opened.restored
            if opened.document.locked_by or (opened.messages and not in_conflict):
                raise DamageError(f"{opened.document.locked_by} {opened.messages}")
            if opened.messages:
                _judge_conflict(folder, outcome, found)
            elif found not in outcome.states:
                raise DamageError(f"found: {found}\nmay be: {outcome.states}")
        left = list(folder.rglob(".deitdet-tmp-*"))
        if left:
            raise DamageError(f"left behind: {left}")
        if in_file(state_in(folder / "annotations.json")) != in_file(found):
            raise DamageError("the file does not hold what was opened")
        with open_project(folder) as again:
            if again.restored or state_of(again.document.dataset) != found:
                raise DamageError(f"opened again it holds {state_of(again.document.dataset)}")
    except (UserError, ValueError, KeyError, OSError) as error:
        raise DamageError(f"it cannot be opened: {error!r}") from error
    return restored


def _judge_files(folder: Path, outcome: Outcome) -> None:
    """The files as the dead left them, before anything mends them."""
    raw = (folder / "annotations.json").read_bytes().decode("utf-8", "replace")
    try:
        found = in_file(state_in(folder / "annotations.json"))
        for path in (folder / ".deitdet").rglob("*.json"):
            json.loads(path.read_bytes())
        parts = Split.read(folder / ".deitdet" / "splits.json").parts
    except (UserError, ValueError, KeyError, TypeError) as error:
        raise DamageError(f"a torn file: {error!r}") from error
    if found not in map(in_file, outcome.in_file):
        raise DamageError(f"annotations.json holds {found}\nmay be: {outcome.in_file}")
    if parts not in outcome.splits:
        raise DamageError(f"splits.json holds {parts}\nmay be: {outcome.splits}")
    lost = [text for text in UNTOUCHED if text not in raw]
    if lost:
        raise DamageError(f"not in the file any more: {lost}")


def _judge_conflict(folder: Path, outcome: Outcome, found: State) -> None:
    """Their version was loaded: ours must be whole in a journal that was set aside."""
    if found != outcome.saved:
        raise DamageError(f"neither version: {found}")
    kept = b"".join(path.read_bytes() for path in (folder / ".deitdet").glob("journal-*.kept"))
    if outcome.states[0] != outcome.saved and b"PutBox" not in kept:
        raise DamageError("the edits that do not fit their file are not kept")
