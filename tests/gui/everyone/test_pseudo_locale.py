"""In a language whose texts are 40 % longer nothing is cut off, and nothing stays in English."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from deitdet_gui.gui.language import LANGUAGES
from tests.gui.everyone.whole_window import WholeWindow, visible

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

# What is the same in every language, and why.
SAME = [
    r"DeiTDet|.* - DeiTDet",  # the app's name, and that of a project
    r"(p\d|elsewhere)\.\w+.*|.*/.*|cell|disc|project",  # names of files, folders and categories
    r"[\W\d_]*",  # numbers and signs
    r"(Ctrl|Shift|Alt|Del|Space|Return|Enter|Esc|Tab|Home|End|Ins|Pg(Up|Down)|F\d+|Backspace"
    r"|Left|Right|Up|Down|[A-Z]|[^\w]|\d|\s)+",  # keys
    r"COCO.*|CVAT.*|Create ML.*|Label Studio.*|val|test|train",  # formats, and parts of a split
    "|".join(map(re.escape, LANGUAGES.values())),
]
IS_SAME = re.compile("|".join(f"(?:{one})" for one in SAME), re.DOTALL)
# Widgets that shorten what does not fit on purpose, with an ellipsis and the whole in a tool tip.
SHORTENED = {"ElidedLabel"}
# Lies over the picture and is never wider than it; it goes away with the first boxes.
SHORTENED |= {"HintPlate"}


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a person reads or hears of a widget."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(i) for i in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(i) for i in range(widget.count()))
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            model = widget.model()
            for column in range(model.columnCount() if model else 0):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


def is_said(text: str) -> bool:
    return "⟦" in text or not text or IS_SAME.fullmatch(text.replace("&", "")) is not None


def cut_off(place: QWidget) -> Iterator[str]:
    """Widgets of a place that are too small for what they say."""
    for label in visible(place, QLabel):
        if label.text() and type(label).__name__ not in SHORTENED and not _fits(label):
            yield f"{_name(label)}: {label.text()!r} in {label.size().toTuple()}"
    for button in visible(place, QAbstractButton):
        if type(button).__name__ in SHORTENED or not button.text():
            continue
        wanted = button.minimumSizeHint().expandedTo(button.sizeHint())
        lines = button.text().replace("&", "").split("\n")
        text = max(map(button.fontMetrics().horizontalAdvance, lines))
        if text > button.width() or button.height() < min(wanted.height(), 1000) - 8:
            yield f"{_name(button)}: {button.text()!r} in {button.size().toTuple()}"


def _fits(label: QLabel) -> bool:
    inside = label.contentsRect().adjusted(-1, -1, 1, 1)
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 2
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(label.font())
    is_rich = "</" in label.text() and label.textFormat() != Qt.TextFormat.PlainText
    text = label.text().replace("&", "") if label.buddy() is not None else label.text()
    (document.setHtml if is_rich else document.setPlainText)(text)
    size = document.size()
    return size.width() <= inside.width() and size.height() <= inside.height() + 2


def _name(widget: QWidget) -> str:
    inner = widget.objectName() or type(widget).__name__
    parent = widget.parentWidget()
    return f"{type(parent).__name__}.{inner}"


@pytest.mark.parametrize("points", [9, pytest.param(16, marks=pytest.mark.slow)])
def test_nothing_is_cut_off_in_a_language_of_longer_words(
    points, larger_font, pseudo_locale, whole_window: WholeWindow
):
    cut = [f"{name}: {text}" for name, place in whole_window.tour() for text in cut_off(place)]
    assert not cut, "\n".join(cut)


def test_nothing_is_said_in_english_in_another_language(pseudo_locale, whole_window: WholeWindow):
    english = {f"{name}: {text}" for name, at in whole_window.tour() for text in in_english(at)}
    assert not english, "\n".join(sorted(english))


def in_english(place: QWidget) -> Iterator[str]:
    for widget in (place, *visible(place, QWidget)):
        title = widget.windowTitle() if widget is place else ""
        for text in (title, *texts_of(widget)):
            if not is_said(text):
                yield f"{_name(widget)}: {text!r}"
    for action in place.findChildren(QAction):
        if action.parent() is not None and not is_said(action.text()):
            yield f"action {action.objectName()}: {action.text()!r}"
