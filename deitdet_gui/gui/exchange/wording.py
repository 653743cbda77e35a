"""Reports in the words of the window. All of them are plain text."""

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.dataset import State
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.exchange_report import ExchangeReport
from deitdet_gui.core.exporting import ExportReport
from deitdet_gui.core.words import number, say
from deitdet_gui.gui.exchange.planning import Incoming

MOST_NAMED = 20  # categories
MOST_IN_NOTICE = 5


def import_heading(incoming: Incoming) -> str:
    report = incoming.report
    if report.boxes:
        return _boxes_on(
            report.boxes,
            report.pictures,
            _tr("1 box on 1 picture would come in."),
            _tr("{0} boxes on 1 picture would come in."),
            _tr("{0} boxes on {1} pictures would come in."),
        )
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
        one = _tr("1 box is there already and stays as it is.")
        many = _tr("{0} boxes are there already and stay as they are.")
        facts.append(_one_or(report.already_there, one, many))
    facts += _marks(incoming)
    if report.unsure:
        one = _tr("1 picture is not marked, because some of its labels are left out.")
        many = _tr("{0} pictures are not marked, because some of their labels are left out.")
        facts.append(_one_or(report.unsure, one, many))
    facts += _in_progress(len(incoming.unfinished()))
    return [*facts, *_changed(report)]


def import_done(incoming: Incoming) -> str:
    report = incoming.report
    text = _boxes_on(
        report.boxes,
        report.pictures,
        _tr("1 box on 1 picture came in from {2}."),
        _tr("{0} boxes on 1 picture came in from {2}."),
        _tr("{0} boxes on {1} pictures came in from {2}."),
        incoming.source.name,
    )
    said = [text]
    if report.categories:
        said.append(_tr("New categories: {0}.").format(_listed(report.categories, MOST_IN_NOTICE)))
    if report.left_out:
        one, many = _tr("1 thing was left out."), _tr("{0} things were left out.")
        said.append(_one_or(len(report.left_out), one, many))
    return " ".join([*said, *_in_progress(len(incoming.unfinished()))])


def marked_done(pictures: int) -> str:
    one, many = _tr("1 picture is marked done."), _tr("{0} pictures are marked done.")
    return _one_or(pictures, one, many)


def export_heading(report: ExportReport) -> str:
    return _boxes_on(
        report.boxes,
        report.pictures,
        _tr("1 box on 1 picture was written."),
        _tr("{0} boxes on 1 picture were written."),
        _tr("{0} boxes on {1} pictures were written."),
    )


def export_facts(report: ExportReport) -> list[str]:
    facts = [_tr("They are in {0}.").format(report.destination), _found(report)]
    if report.unfinished:
        one = _tr("1 of the pictures is in progress: boxes may be missing.")
        many = _tr("{0} of the pictures are in progress: boxes may be missing.")
        facts.append(_one_or(report.unfinished, one, many))
    if report.states_left:
        text = _tr("Pictures that were not asked for: {0}.")
        facts.append(text.format(_counted(report.states_left.items())))
    return [*facts, *_changed(report)]


def _marks(incoming: Incoming) -> list[str]:
    made = [edit.mark for edit in incoming.edits if isinstance(edit, MarkImage)]
    no_mark = made.count(None)
    marks = Counter(mark for mark in made if mark is not None)
    facts = []
    if marks:
        text = _tr("Pictures that would be marked: {0}.")
        facts.append(text.format(_counted(marks.most_common())))
    if no_mark:
        one = _tr("1 picture would lose its mark.")
        facts.append(_one_or(no_mark, one, _tr("{0} pictures would lose their mark.")))
    return facts


def _in_progress(pictures: int) -> list[str]:
    """That most of the work is still to be agreed to: what is in progress is not trained on."""
    if not pictures:
        return []
    one = _tr("1 of the pictures is in progress; only those that are done are trained on.")
    many = _tr("{0} of the pictures are in progress; only those that are done are trained on.")
    return [_one_or(pictures, one, many)]


def _counted(states: Iterable[tuple[State, int]]) -> str:
    return ", ".join(f"{number(count)} {say(state.value)}" for state, count in states)


def _found(report: ExchangeReport) -> str:
    return _boxes_on(
        report.boxes_in,
        report.pictures_in,
        _tr("Found: 1 box on 1 picture."),
        _tr("Found: {0} boxes on 1 picture."),
        _tr("Found: {0} boxes on {1} pictures."),
    )


def _changed(report: ExchangeReport) -> list[str]:
    one, many = _tr("1 box: {1}."), _tr("{0} boxes: {1}.")
    return [_one_or(count, one, many, what) for what, count in report.changed.most_common()]


def _one_or(count: int, one: str, many: str, *more: str) -> str:
    return (one if count == 1 else many).format(number(count), *more)


def _boxes_on(boxes: int, pictures: int, one: str, on_one: str, many: str, *more: str) -> str:
    """``one`` is said of a box on a picture, ``on_one`` of boxes on one picture."""
    text = many if pictures != 1 else one if boxes == 1 else on_one
    return text.format(number(boxes), number(pictures), *more)


def _listed(names: Sequence[str], most: int = MOST_NAMED) -> str:
    more = len(names) - most
    text = ", ".join(names[:most])
    return _tr("{0} and {1} more").format(text, number(more)) if more > 0 else text


def _tr(text: str) -> str:
    return QCoreApplication.translate("exchange", text)
