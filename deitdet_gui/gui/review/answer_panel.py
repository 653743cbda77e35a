"""The right side: what is looked at, the answers to give, and the keys for them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import Box, CategoryId, Corners
from deitdet_gui.core.predictions import Detection, iou
from deitdet_gui.core.review_queue import ReviewQueue
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import PRIMARY_STYLE
from deitdet_gui.gui.review.marks import KeyCap, ScoreBar, Swatch, faint, plain

BUTTONS = ("accept", "reject", "accept_all", "reject_all", "review_done")
DIGITS = 10
SAME_PLACE_IOU = 0.5  # a box of another category this close is worth a word


class AnswerPanel(QWidget):
    """Shows the current detection, or the person's box that is selected.

    Args:
        actions: the page's actions; buttons and legend are made from them.
    """

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._primary = ""
        self._place = faint(plain())
        self._swatch = Swatch(side=16)
        self._name = plain()
        font = QFont(self._name.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._score = plain()
        self._score.setFont(font)
        self._bar = ScoreBar()
        self._size = faint(plain())
        self._remark = plain(wraps=True)
        self._categories = QGridLayout()
        self._lay_out()
        self.show_nothing()

    def set_categories(self, looks: Sequence[CategoryLook]) -> None:
        """Say which digit stands for which category."""
        while (item := self._categories.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, look in enumerate(looks[:DIGITS]):
            name = plain(look.name)
            name.setMinimumWidth(10)
            self._categories.addWidget(KeyCap(str((row + 1) % DIGITS)), row, 0)
            self._categories.addWidget(Swatch(look.colour), row, 1)
            self._categories.addWidget(name, row, 2)

    def show_current(self, queue: ReviewQueue, looks: Mapping[CategoryId, CategoryLook]) -> None:
        """Show the detection that the queue stands at."""
        detection, index = queue.current, queue.index
        if detection is None or index is None:
            return
        look, corners = looks[detection.category], queue.corners_of(detection)
        self._show_head(look, corners)
        count = len(queue.detections)
        self._place.setText(self.tr("Detection {0} of {1} here").format(index + 1, count))
        self._score.setText(number(detection.score, ".2f"))
        threshold = queue.thresholds[detection.category]
        self._bar.show_score(detection.score, threshold, look.colour)
        self._bar.show()
        self._name_buttons(count)
        other = _category_there(queue, detection)
        if corners != detection.corners:
            self._remark_on(self.tr("Adjusted. Enter accepts it like this."))
        elif other is not None and other in looks:
            self._remark_on(self.tr("You have a box here: {0}.").format(looks[other].name))
        else:
            self._remark_on("")

    def show_box(self, box: Box, look: CategoryLook | None, others: int, waiting: int) -> None:
        """Show a box of the person that is selected.

        Args:
            box: the one to show.
            look: of its category.
            others: how many more are selected.
            waiting: how many detections wait on this picture.
        """
        self._show_head(look, box.corners)
        texts = {0: self.tr("Your box"), 1: self.tr("Your box and one more")}
        many = self.tr("Your box and {0} more")
        self._place.setText(texts.get(others, many).format(number(others)))
        self._score.setText("")
        self._bar.hide()
        self._remark_on(self.tr("Drag it, or change its category by digit. Enter goes back."))
        self._name_buttons(waiting, is_box=True)

    def show_nothing(self, text: str = "", can_finish: bool = False) -> None:
        """No detection is looked at; why, in a sentence, and whether the picture can be done."""
        for widget in (self._place, self._swatch, self._name, self._score, self._bar, self._size):
            widget.hide()
        self._remark_on(text)
        self._name_buttons(0, can_finish=can_finish)

    def _remark_on(self, text: str) -> None:
        """A sentence under the facts; none takes no room."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))

    @property
    def words(self) -> str:
        """Everything that is said, for whoever cannot see it."""
        labels = (self._place, self._name, self._score, self._size, self._remark)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def _show_head(self, look: CategoryLook | None, corners: Corners) -> None:
        for label in (self._place, self._name, self._score, self._size):
            label.show()
        self._swatch.setVisible(look is not None)
        if look is not None:
            self._swatch.set_colour(look.colour)
        self._name.setText(look.name if look else "")
        x0, y0, x1, y1 = corners
        size = self.tr("{0:.0f} \u00d7 {1:.0f} px").format(x1 - x0, y1 - y0)
        self._size.setText(self.tr("{0}, at {1:.0f}, {2:.0f}").format(size, x0, y0))

    def _name_buttons(self, count: int, is_box: bool = False, can_finish: bool = True) -> None:
        """Say what the keys do now.

        Args:
            count: how many detections wait on this picture.
            is_box: a box of the person is selected.
            can_finish: there is a picture to be done with.
        """
        captions = {
            "accept": self.tr("Back to detections") if is_box else self.tr("Accept"),
            "reject": self.tr("Delete box") if is_box else self.tr("Reject"),
            "accept_all": self.tr("Accept all {0}") if count else self.tr("Accept all"),
            "reject_all": self.tr("Reject all {0}") if count else self.tr("Reject all"),
            "review_done": self.tr("Done, and next"),
        }
        for name, caption in captions.items():
            button = self._buttons[name]
            button.setText(caption.format(number(count)))
            is_of_all = name in ("accept_all", "reject_all")
            button.setEnabled(count > 0 or (is_box and not is_of_all))
        self._buttons["review_done"].setEnabled(can_finish)
        self._make_primary("accept" if count or is_box or not can_finish else "review_done")

    def _make_primary(self, primary: str) -> None:
        """Colour the answer that is the likeliest now."""
        if primary != self._primary:
            self._primary = primary
            for name, button in self._buttons.items():
                button.setStyleSheet(PRIMARY_STYLE if name == primary else "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._swatch)
        head.addWidget(self._name, 1)
        head.addWidget(self._score)
        facts = QVBoxLayout()
        facts.setSpacing(6)
        facts.addWidget(self._place)
        facts.addLayout(head)
        facts.addWidget(self._bar)
        facts.addWidget(self._size)
        facts.addWidget(self._remark)
        facts.addStretch(1)
        top = QWidget()
        top.setLayout(facts)
        facts.setContentsMargins(0, 0, 0, 0)
        top.setMinimumHeight(150)  # so that the buttons stay where they are
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(top)
        column.addLayout(self._make_buttons())
        column.addSpacing(8)
        column.addWidget(self._make_legend(), 1)

    def _make_buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._buttons: dict[str, QPushButton] = {}
        for row, name in enumerate(BUTTONS):
            action = self._actions[name]
            button = QPushButton(action.text())
            button.clicked.connect(action.trigger)
            # Keys belong to the page; a focused button would take Space for itself.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(button, row, 0)
            grid.addWidget(KeyCap(shown_key(action)), row, 1)
            self._buttons[name] = button
        return grid

    def _make_legend(self) -> QScrollArea:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        legend: dict[tuple[str, ...], str] = {
            ("next_detection", "previous_detection"): self.tr("next, previous detection"),
            ("review_next_image", "review_previous_image"): self.tr("next, previous picture"),
            ("lower_threshold", "raise_threshold"): self.tr("show more, fewer"),
            ("review_zoom", "review_fit"): self.tr("zoom to it, fit"),
            ("give_back",): self.tr("take adjusting back"),
        }
        for row, (names, words) in enumerate(legend.items()):
            keys = QHBoxLayout()
            keys.setSpacing(4)
            for name in names:
                keys.addWidget(KeyCap(shown_key(self._actions[name])))
            keys.addStretch(1)
            grid.addLayout(keys, row, 0)
            grid.addWidget(faint(plain(words, wraps=True)), row, 1)
        self._categories.setContentsMargins(0, 0, 0, 0)
        self._categories.setHorizontalSpacing(8)
        self._categories.setVerticalSpacing(4)
        self._categories.setColumnStretch(2, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(faint(plain(self.tr("Accept as"))))
        column.addLayout(self._categories)
        column.addSpacing(4)
        column.addWidget(faint(plain(self.tr("Keys"))))
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Keys"))
        return area


def _category_there(queue: ReviewQueue, detection: Detection) -> CategoryId | None:
    """The category of the person's box where a detection is, if it is another one."""
    boxes = queue.dataset.boxes_of(detection.image)
    overlaps = iou(detection.corners, [box.corners for box in boxes])
    if not boxes or overlaps.max() <= SAME_PLACE_IOU:
        return None
    there = boxes[int(overlaps.argmax())].category
    return there if there != detection.category else None


def shown_key(action: QAction) -> str:
    """The first key of an action as people know it, short."""
    text = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    for long, short in (("Return", "Enter"), ("Backspace", "⌫"), ("Shift+", "⇧")):
        text = text.replace(long, short)
    return text


def category_of(looks: Mapping[CategoryId, CategoryLook], digit: int) -> CategoryId | None:
    """The category that a digit key stands for; 0 is the tenth."""
    row = (digit - 1) % DIGITS
    return next((c for c, look in looks.items() if look.row == row), None)
