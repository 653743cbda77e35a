"""What an import and an export tell at their end: so much in, so much out, and why the rest not."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.formats.labelled import LabelledBox


@dataclass
class ExchangeReport:
    """Counts of both sides, and findings. ``left_out`` is missing on the other side."""

    pictures_in: int = 0
    boxes_in: int = 0
    pictures: int = 0
    boxes: int = 0
    left_out: list[Finding] = field(default_factory=list)
    oddities: list[Finding] = field(default_factory=list)  # went over, but deserve a look
    notes: list[Finding] = field(default_factory=list)
    changed: Counter[str] = field(default_factory=Counter)  # what is not as it was -> boxes

    def take(self, finding: Finding) -> None:
        """Sort in what a reader or writer found."""
        (self.notes if finding.severity == "note" else self.left_out).append(finding)

    def count(self, boxes: Iterable[LabelledBox]) -> None:
        """Remember what became of boxes that went over."""
        self.changed.update(box.changed for box in boxes if box.changed)

    def lines(self, at_most: int | None = None) -> list[str]:
        """The report in words.

        Args:
            at_most: how many findings of a kind are named; None for all of them.
        """
        pictures, boxes = pictures_text(self.pictures_in), boxes_text(self.boxes_in)
        rows = [f"{pictures} and {boxes} were found.", *self._counts(at_most)]
        for text, count in self.changed.most_common():
            rows.append(f"Once: {text}." if count == 1 else f"{count:,} times: {text}.")
        rows += [f"{finding}." for finding in self.notes[:at_most]]
        rows += _listed(self.oddities, ("deserves a look", "deserve a look"), at_most)
        rows += _listed(self.left_out, ("was left out", "were left out"), at_most)
        return rows

    def data(self) -> dict[str, Any]:
        """The report for scripts."""
        return {
            "pictures_in": self.pictures_in,
            "boxes_in": self.boxes_in,
            "images": self.pictures,
            "boxes": self.boxes,
            "changed": dict(self.changed),
            "notes": [_row(finding) for finding in self.notes],
            "oddities": [_row(finding) for finding in self.oddities],
            "left_out": [_row(finding) for finding in self.left_out],
        }

    def save(self, path: Path) -> None:
        """Keep the whole report: as JSON where the file's name ends so, else as text.

        Raises:
            SaveError: it could not be written.
            UserError: ``path`` is a folder.
        """
        if path.is_dir():
            raise UserError(f"{path} is a folder.", hint="Name a file for the report.")
        if path.suffix.lower() == ".json":
            text = json.dumps(self.data(), ensure_ascii=False, indent=1)
        else:
            text = "\n".join(self.lines())
        atomic_write(path, (text + "\n").encode("utf-8", "backslashreplace"))

    def _counts(self, at_most: int | None) -> list[str]:
        return []


def pictures_text(count: int) -> str:
    return "1 picture" if count == 1 else f"{count:,} pictures"


def boxes_text(count: int) -> str:
    return "1 box" if count == 1 else f"{count:,} boxes"


def _listed(findings: list[Finding], what: tuple[str, str], at_most: int | None) -> list[str]:
    """Findings under a heading; ``what`` is said of one thing, and of several."""
    if not findings:
        return []
    one, many = what
    rows = [f"1 thing {one}:" if len(findings) == 1 else f"{len(findings):,} things {many}:"]
    rows += [f"  {finding}" for finding in findings[:at_most]]
    rest = len(findings) - len(rows) + 1
    return [*rows, f"  and {rest:,} more"] if rest else rows


def _row(finding: Finding) -> dict[str, str]:
    return {"severity": finding.severity, "where": finding.where, "text": finding.text}
