"""Finds out in a thread what the list of pictures cannot be filtered or sorted by at once."""

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import Stamp, stamp_of
from deitdet_gui.core.health.kinds import Family
from deitdet_gui.core.image_facts import (
    ImageFacts,
    images_by_kind,
    part_codes,
    rank_names,
    read_dates,
)
from deitdet_gui.core.image_listing import Slow
from deitdet_gui.core.project import Project, picture_path
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.background import Background, Work

FEW = 4_000  # names that are put in order at once
MOST_UNASKED = 20_000  # findings that are gone through although no filter asks for them


class SlowFacts(QObject):
    """One piece of work after the other; what it finds goes into the facts.

    Signals:
        came: something is known now.
        progressed: done, of.
        failed: why it will not come, in words.
        findings_wanted: somebody has to check the dataset, and call :meth:`take_families`.
    """

    came = Signal()
    progressed = Signal(int, int)
    failed = Signal(str)
    findings_wanted = Signal()

    def __init__(self, facts: ImageFacts, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._project = project
        self._queue: list[Slow] = []  # what is wanted
        self._at: tuple[Slow, ImageFacts] | None = None  # what is being found out, and of what
        self._families: tuple[Family, ...] = ()
        self._is_checked = False  # what was found is true of the dataset as it is
        self._waits_for_check = False
        self._stamp: Stamp | None = None  # of the split's file that was read last
        self._work = Background(self)
        self._work.finished.connect(self._take)
        self._work.failed.connect(self._fail)
        self._work.progressed.connect(self.progressed)

    @property
    def wanted(self) -> Slow | None:
        """What is waited for."""
        return next(iter(self._queue), None)

    def set_facts(self, facts: ImageFacts) -> None:
        """Images came or went: everything is to be found out anew."""
        self._facts = facts
        self._is_checked = False

    def note_change(self) -> None:
        """What was found odd may not be true any more."""
        self._is_checked = False

    def lacks(self, facts: Iterable[Slow]) -> set[Slow]:
        """Which of these are not known yet."""
        return {fact for fact in facts if not self._knows(fact)}

    def want(self, facts: Iterable[Slow]) -> None:
        """Find these out; ``came`` follows for each. Others are not waited for any more."""
        facts = set(facts)
        self._waits_for_check = False
        self._queue = [fact for fact in self._queue if fact in facts]
        if self._at is not None and self._at[0] not in facts:
            self._work.cancel()
        for fact in facts:
            if fact == "findings" and not self._is_checked:
                self._waits_for_check = True
                self.findings_wanted.emit()
            else:
                self._push(fact)

    def take_families(self, families: tuple[Family, ...]) -> None:
        """What a check of the dataset has just found."""
        self._families, self._is_checked = families, True
        self._facts.findings = None
        if self._waits_for_check or sum(map(len, families)) <= MOST_UNASKED:
            self._push("findings")
        else:  # seconds of work after each change, for signs that nobody asked for
            self.came.emit()

    def give_up(self) -> None:
        """Find nothing more out."""
        self.want(())

    def stop(self) -> None:
        """Give up and wait; for closing the project."""
        self._queue.clear()
        self._work.stop()

    def _knows(self, fact: Slow) -> bool:
        facts = self._facts
        if fact == "names":
            if facts.name_ranks is None and len(facts) <= FEW:
                facts.name_ranks = rank_names(facts.names)
            return facts.name_ranks is not None
        if fact == "parts":
            return facts.parts is not None and stamp_of(self._project.splits) == self._stamp
        if fact == "findings":
            return facts.findings is not None and self._is_checked
        return facts.dates is not None

    def _push(self, fact: Slow) -> None:
        if fact not in self._queue:
            self._queue.append(fact)
        self._begin()

    def _begin(self) -> None:
        if self._work.is_busy or self.wanted is None:
            return
        self._at = self.wanted, self._facts
        self._work.start(self._work_for(self.wanted, self._facts.names))

    def _work_for(self, fact: Slow, names: list[str]) -> Work:
        if fact == "names":
            return functools.partial(_rank, names)
        if fact == "dates":
            return functools.partial(_dates, self._project.pictures, names)
        if fact == "parts":
            return functools.partial(_parts, self._project.splits, names)
        return functools.partial(_findings, self._families)

    def _take(self, result: Any) -> None:
        if self._at is None:
            return
        (fact, facts), self._at = self._at, None
        if facts is self._facts:  # and images neither came nor went meanwhile
            self._put(fact, result)
            self._queue = [one for one in self._queue if one != fact]
            self.came.emit()
        self._begin()

    def _put(self, fact: Slow, result: Any) -> None:
        if fact == "names":
            self._facts.name_ranks = result
        elif fact == "dates":
            self._facts.dates = result
        elif fact == "parts":
            self._facts.parts, self._stamp = result
        else:
            self._facts.findings = result

    def _fail(self, why: str) -> None:
        if self._at is None:
            return
        (fact, _), self._at = self._at, None
        is_wanted = fact in self._queue
        if why:
            self._queue = [one for one in self._queue if one != fact]
        if is_wanted and why:
            self.failed.emit(why)
        self._begin()


def _rank(names: list[str], _: Report) -> Any:
    return rank_names(names)


def _dates(root: Path, names: list[str], report: Report) -> Any:
    return read_dates(names, functools.partial(_date_of, root), report)


def _date_of(root: Path, name: str) -> float | None:
    try:
        return picture_path(root, name).stat().st_mtime
    except (OSError, ReadError):
        return None


def _parts(path: Path, names: list[str], _: Report) -> Any:
    stamp = stamp_of(path)  # before: what is written meanwhile is news
    return part_codes(names, Split.read(path).parts), stamp


def _findings(families: tuple[Family, ...], _: Report) -> Any:
    return images_by_kind(families)
