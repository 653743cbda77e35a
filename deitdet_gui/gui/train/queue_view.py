"""The waiting trainings as a short list, with what can be done about them."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.core import words
from deitdet_gui.gui.train.queue import TrainingQueue, Waiting
from deitdet_gui.gui.train.run_reader import choices_of
from deitdet_gui.gui.train.wording import date_of, in_words, preset_name

MOST_ROWS = 4  # seen at once


class QueueView(QWidget):
    """Shows a queue; hidden while nothing waits."""

    def __init__(self, queue: TrainingQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._heading, self._list = QLabel(), QListWidget()
        self._list.setAccessibleName(self.tr("Trainings that wait for their turn"))
        self._up = QPushButton(self.tr("Move up"))
        self._remove = QPushButton(self.tr("Remove"))
        for button in (self._up, self._remove):
            button.setAccessibleName(button.text())
        self._up.clicked.connect(self._move_up)
        self._remove.clicked.connect(self._take_out)
        self._list.currentRowChanged.connect(self._show_buttons)
        queue.changed.connect(self._show)
        self.setToolTip(
            self.tr(
                "They begin one after another. After the window was closed they do not begin by "
                "themselves, but stay in the list of trainings."
            )
        )
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._up)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._list)
        self.show_before("")
        self._show()

    @property
    def texts(self) -> list[str]:
        """What the rows say."""
        return [self._list.item(i).text() for i in range(self._list.count())]

    def show_before(self, job: str) -> None:
        """Say what has to be over first, such as a look at all pictures; "" for nothing else."""
        after = self.tr("Next, when this is over: {0}").format(job)
        self._heading.setText(after if job else self.tr("Next"))

    def choose(self, row: int) -> None:
        self._list.setCurrentRow(row)

    def _show(self) -> None:
        row = self._list.currentRow()
        self._list.clear()
        for number, one in enumerate(self._queue.waiting, start=1):
            self._list.addItem(f"{number}.  {self._text_of(one)}")
        count = self._list.count()
        self._list.setCurrentRow(min(max(row, 0), count - 1))
        line = max(self._list.sizeHintForRow(0), self.fontMetrics().height())
        frame = 2 * self._list.frameWidth()
        self._list.setFixedHeight(min(count, MOST_ROWS) * line + frame + 2)
        self.setVisible(bool(count))
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self._list.currentRow()
        self._up.setEnabled(row > 0)
        self._remove.setEnabled(row >= 0)

    def _move_up(self) -> None:
        row = self._list.currentRow()
        self._queue.move_up(row)
        self._list.setCurrentRow(max(0, row - 1))

    def _take_out(self) -> None:
        self._queue.remove(self._list.currentRow())

    def _text_of(self, one: Waiting) -> str:
        preset, pictures = choices_of(one.run)
        count = self.tr("{0} pictures").format(words.number(pictures))
        parts = [date_of(one.run), preset_name(preset), count]
        if one.more_minutes:
            parts.append(self.tr("{0} more").format(in_words(60 * one.more_minutes)))
        return "  ·  ".join(parts)
