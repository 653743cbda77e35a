"""Filters and orders of the list of pictures in words for people."""

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.dataset import State
from deitdet_gui.core.health.kinds import BY_ID
from deitdet_gui.core.image_listing import Slow, SortKey
from deitdet_gui.core.image_query import ANY, MOST, NONE, Key, Problem, Term, numbers
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.image_rows import state_name
from deitdet_gui.gui.health.families import title_of

MOST_CHOICES = 8  # in a sentence


def term_text(term: Term) -> str:
    """What a term asks."""
    words = [value_text(term.key, value) for value in term.values]
    text = words[0]
    for word in words[1:]:
        text = QCoreApplication.translate("Filter", "{0} or {1}").format(text, word)
    if term.is_not:
        return QCoreApplication.translate("Filter", "not: {0}").format(text)
    return text


def value_text(key: Key, value: str) -> str:
    """What one value of a key asks, without saying the key where that is plain."""
    match key:
        case "state":
            if value == "to-do":
                return QCoreApplication.translate("Filter", "to do")
            return state_name(State(value.replace("-", " ")))
        case "split":
            return part_text(value)
        case "boxes":
            return boxes_text(value)
        case "finding":
            return finding_text(value)
        case "detections":
            return detections_text(value)
    return value


def part_text(part: str) -> str:
    """A part of the split."""
    texts = {
        "train": QCoreApplication.translate("Filter", "for training"),
        "val": QCoreApplication.translate("Filter", "for validation"),
        "test": QCoreApplication.translate("Filter", "for the test"),
        NONE: QCoreApplication.translate("Filter", "in no part"),
    }
    return texts.get(part, part)


def boxes_text(value: str) -> str:
    """A number of boxes, or a range of it."""
    least, most = numbers(value) or (0, 0)
    if (least, most) == (0, 0):
        return QCoreApplication.translate("Filter", "no boxes")
    if (least, most) == (1, MOST):
        return QCoreApplication.translate("Filter", "some boxes")
    if most >= MOST:
        text = QCoreApplication.translate("Filter", "{0} boxes or more")
    elif least == most:
        text = QCoreApplication.translate("Filter", "boxes: {0}")
    elif least == 0:
        text = QCoreApplication.translate("Filter", "{1} boxes or fewer")
    else:
        text = QCoreApplication.translate("Filter", "{0} to {1} boxes")
    return text.format(number(least), number(most))


def finding_text(value: str) -> str:
    """A kind of finding."""
    if value == ANY:
        return QCoreApplication.translate("Filter", "with findings")
    if value == NONE:
        return QCoreApplication.translate("Filter", "without findings")
    kind = BY_ID.get(value)
    return value if kind is None else title_of(kind)


def detections_text(value: str) -> str:
    """Whether detections wait."""
    if value == ANY:
        return QCoreApplication.translate("Filter", "detections wait")
    return QCoreApplication.translate("Filter", "no detections wait")


def sort_text(key: SortKey) -> str:
    """An order."""
    texts: dict[SortKey, str] = {
        "file": QCoreApplication.translate("Filter", "Order in the file"),
        "name": QCoreApplication.translate("Filter", "Name"),
        "date": QCoreApplication.translate("Filter", "Date of the file"),
        "state": QCoreApplication.translate("Filter", "State"),
        "boxes": QCoreApplication.translate("Filter", "Number of boxes"),
        "highest": QCoreApplication.translate("Filter", "Highest score that waits"),
        "lowest": QCoreApplication.translate("Filter", "Lowest score that waits"),
    }
    return texts[key]


def waiting_text(fact: Slow) -> str:
    """What is being found out."""
    texts: dict[Slow, str] = {
        "names": QCoreApplication.translate("Filter", "Sorting the names…"),
        "dates": QCoreApplication.translate("Filter", "Reading the dates of the files…"),
        "parts": QCoreApplication.translate("Filter", "Reading the split…"),
        "findings": QCoreApplication.translate("Filter", "Checking the dataset…"),
    }
    return texts[fact]


def problem_text(problem: Problem) -> str:
    """Why a piece of what was typed means nothing, and what could stand there."""
    choices = ", ".join(problem.choices[:MOST_CHOICES])
    if len(problem.choices) > MOST_CHOICES:
        choices += ", …"
    if problem.key == "boxes":
        choices = QCoreApplication.translate("Filter", "5, >5, 2-7, none, some")
    if problem.reason == "key":
        text = QCoreApplication.translate(
            "Filter", "“{piece}” is no filter. There are {choices}. Quotes look for it in names."
        )
    elif problem.reason == "empty":
        text = QCoreApplication.translate("Filter", "“{piece}” takes {choices}.")
    else:
        text = QCoreApplication.translate("Filter", "“{piece}” is not there. There are {choices}.")
    return text.format(piece=problem.piece, choices=choices)
