"""Reads what an evaluation says, in a thread: of a thousand categories that takes a while."""

from dataclasses import dataclass

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.scores import Scores, is_current, read_scores
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import Part


@dataclass(frozen=True)
class Evaluation:
    """What there is of one part of a run's pictures.

    Attributes:
        scores: None where nobody has evaluated, or where the file cannot be read.
        is_current: it is of the model that the run has now.
        problem: why the file cannot be read.
    """

    scores: Scores | None = None
    is_current: bool = True
    problem: ReadError | None = None


def read_evaluation(run: RunFolder, part: Part, _: Report) -> Evaluation:
    """Look at what is on disk."""
    path = run.evaluation(part)
    if not path.exists():
        return Evaluation()
    try:
        return Evaluation(read_scores(path), is_current(run, part))
    except ReadError as error:
        return Evaluation(problem=error)
