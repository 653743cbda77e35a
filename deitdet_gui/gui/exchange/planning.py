"""What an import would change, worked out in a thread."""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from deitdet_gui.core.box import BoxColumns
from deitdet_gui.core.bulk_edits import PackedBoxes, PutBoxes
from deitdet_gui.core.dataset import Dataset, ImageId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.formats import listed_categories, reader_for
from deitdet_gui.core.importing import ImportReport, plan_import
from deitdet_gui.core.source import Report

TELL_EVERY_S = 0.03


@dataclass(frozen=True)
class Incoming:
    """An import that has been worked out but not made."""

    source: Path
    edits: tuple[Edit, ...]
    report: ImportReport
    dataset: Dataset
    revision: int  # of the dataset that it was worked out for

    def fits(self, dataset: Dataset) -> bool:
        """Whether nothing has changed since."""
        return dataset is self.dataset and dataset.revision == self.revision

    def unfinished(self) -> list[ImageId]:
        """Images that boxes come in on and that will be in progress, all of their labels read."""
        marks = {edit.image: edit.mark for edit in self.edits if isinstance(edit, MarkImage)}
        put = [edit.boxes.columns.images for edit in self.edits if isinstance(edit, PutBoxes)]
        incomplete = {finding.image for finding in self.report.left_out}
        return [
            image
            for image in map(ImageId, np.unique(np.concatenate(put)).tolist() if put else ())
            if image not in incomplete and marks.get(image, self.dataset.marks.get(image)) is None
        ]


def work_out(
    dataset: Dataset, source: Path, file_format: str, state: State | None, report: Report
) -> Incoming:
    """Read labels and work out what they would change. The dataset must not change meanwhile.

    Raises:
        UserError: nothing can be read.
    """
    revision = dataset.revision
    reader = reader_for(source, file_format)
    pictures, listed = reader(source, paced(report)), listed_categories(source, reader)
    edits, found = plan_import(dataset, pictures, state, categories=listed)
    return Incoming(source, in_bulk(edits), found, dataset, revision)


def paced(report: Report) -> Report:
    """Tell a window how far it is now and then, not of each of a hundred thousand files."""
    last = -math.inf

    def tell(done: int, of: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= TELL_EVERY_S:
            last = now
            report(done, of)

    return tell


def in_bulk(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The same edits of a plan with all new boxes as one: small in the journal, quick to undo.

    Categories come first, as boxes need them, and marks last.
    """
    boxes = [edit.box for edit in edits if isinstance(edit, PutBox)]
    categories = [edit for edit in edits if isinstance(edit, PutCategory)]
    others = [edit for edit in edits if not isinstance(edit, PutBox | PutCategory)]
    put = [PutBoxes(PackedBoxes.of(BoxColumns.of(boxes)))] if boxes else []
    return (*categories, *put, *others)
