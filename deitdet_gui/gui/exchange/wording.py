"""Reports in the words of the window. All of them are plain text."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.exchange_report import ExchangeReport
from deitdet_gui.core.exporting import ExportReport
from deitdet_gui.core.words import number
from deitdet_gui.gui.exchange.planning import Incoming

MOST_NAMED = 20  # categories
MOST_IN_NOTICE = 5


def import_heading(incoming: Incoming) -> str:
    report = incoming.report
    if report.boxes:
        text = _tr("{0} boxes on {1} pictures would come in.")
        return text.format(number(report.boxes), number(report.pictures))
    if any(isinstance(edit, MarkImage) for edit in incoming.edits):
        return _tr("No box would come in, but pictures would be marked.")
    if incoming.edits:
        return _tr("No box would come in, only categories.")
    return _tr("Nothing would come in.")


def import_facts(incoming: Incoming) -> list[str]:
    report = incoming.report
    facts = [_found(report)]
    if report.categories:
        facts.append(_tr("New categories: {0}.").format(_listed(report.categories)))
    if report.already_there:
        text = _tr("{0} boxes are there already and stay as they are.")
        facts.append(text.format(number(report.already_there)))
    facts += _marks(incoming)
    if report.unsure:
        text = _tr("{0} pictures are not marked, because some of their labels are left out.")
        facts.append(text.format(number(report.unsure)))
    return [*facts, *_changed(report)]


def import_done(incoming: Incoming) -> str:
    report = incoming.report
    text = _tr("{0} boxes on {1} pictures came in from {2}.")
    said = [text.format(number(report.boxes), number(report.pictures), incoming.source.name)]
    if report.categories:
        said.append(_tr("New categories: {0}.").format(_listed(report.categories, MOST_IN_NOTICE)))
    if report.left_out:
        said.append(_tr("{0} things were left out.").format(number(len(report.left_out))))
    return " ".join(said)


def export_heading(report: ExportReport) -> str:
    text = _tr("{0} boxes on {1} pictures were written.")
    return text.format(number(report.boxes), number(report.pictures))


def export_facts(report: ExportReport) -> list[str]:
    facts = [_tr("They are in {0}.").format(report.destination), _found(report)]
    if report.unfinished:
        text = _tr("{0} of the pictures are in progress: boxes may be missing.")
        facts.append(text.format(number(report.unfinished)))
    if report.states_left:
        words = ", ".join(f"{count:,} {state}" for state, count in report.states_left.items())
        facts.append(_tr("Pictures that were not asked for: {0}.").format(words))
    return [*facts, *_changed(report)]


def _marks(incoming: Incoming) -> list[str]:
    marks = Counter(edit.mark for edit in incoming.edits if isinstance(edit, MarkImage))
    no_mark = marks.pop(None, 0)
    facts = []
    if marks:
        words = ", ".join(f"{count:,} {mark}" for mark, count in marks.most_common())
        facts.append(_tr("Pictures that would be marked: {0}.").format(words))
    if no_mark:
        facts.append(_tr("{0} pictures would lose their mark.").format(number(no_mark)))
    return facts


def _found(report: ExchangeReport) -> str:
    text = _tr("Found: {0} boxes on {1} pictures.")
    return text.format(number(report.boxes_in), number(report.pictures_in))


def _changed(report: ExchangeReport) -> list[str]:
    text = _tr("{0} boxes: {1}.")
    return [text.format(number(count), what) for what, count in report.changed.most_common()]


def _listed(names: Sequence[str], most: int = MOST_NAMED) -> str:
    more = len(names) - most
    text = ", ".join(names[:most])
    return text + (_tr(" and {0} more").format(number(more)) if more > 0 else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("exchange", text)
