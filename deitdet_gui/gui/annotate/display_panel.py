"""A small panel over the picture: brightness and what else is for eyes only."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.display import CHANNELS, HIGHEST_GAMMA, Channel, Display
from deitdet_gui.core.words import number
from deitdet_gui.gui.mnemonics import without_mnemonic

MARGIN = 12  # logical pixels, to the canvas's edges
SLIDER_WIDTH = 7.0  # times the height of a line
END = 100  # of every slider, on both sides of the middle, which changes nothing


class DisplayPanel(QFrame):
    """Lies in the upper right corner of the canvas. Every change counts at once.

    Signals:
        changed: something is set otherwise now.
        closed: the person is done with it.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # or a press here would draw
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Display"))
        self.channel = QComboBox()
        for channel, text in self._channel_texts().items():
            self.channel.addItem(text, channel)
        self.brightness, self.contrast, self.gamma = (self._slider() for _ in range(3))
        self.auto = QCheckBox(self.tr("A&utomatic: stretch each picture"))
        self.inverted = QCheckBox(self.tr("In&verted"))
        self.normal = QPushButton(self.tr("&Back to normal"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._values: dict[QSlider, QLabel] = {}
        self._lay_out()
        self._connect()
        self._show_values()
        canvas.installEventFilter(self)
        self.hide()

    @property
    def display(self) -> Display:
        """What is set, without the ends that only a picture can tell."""
        return Display(
            channel=self._channel,
            gamma=HIGHEST_GAMMA ** (self.gamma.value() / END),
            contrast=self.contrast.value(),
            brightness=self.brightness.value(),
            is_inverted=self.inverted.isChecked(),
        )

    @property
    def is_auto(self) -> bool:
        return self.auto.isChecked()

    def set_normal(self) -> None:
        """Show pictures as they are again."""
        blockers = [QSignalBlocker(widget) for widget in self._widgets]
        self.channel.setCurrentIndex(0)
        for slider in self._values:
            slider.setValue(0)
        self.auto.setChecked(False)
        self.inverted.setChecked(False)
        del blockers
        self._note_change()

    def say(self, note: str) -> None:
        """Say what all this does to the picture, and what not."""
        if note != self.note.text():
            self.note.setText(note)
            self._place()

    def open(self) -> None:
        """Come up and take the keyboard."""
        self.show()
        self.raise_()
        self._place()
        self.brightness.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @property
    def _channel(self) -> Channel:
        return CHANNELS[max(self.channel.currentIndex(), 0)]

    @property
    def _widgets(self) -> tuple[QWidget, ...]:
        return self.channel, *self._values, self.auto, self.inverted

    def _channel_texts(self) -> dict[Channel, str]:
        return {
            "all": self.tr("All colours"),
            "red": self.tr("Red only"),
            "green": self.tr("Green only"),
            "blue": self.tr("Blue only"),
            "grey": self.tr("Grey"),
        }

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(-END, END)
        slider.setPageStep(10)
        slider.setMinimumWidth(round(SLIDER_WIDTH * self.fontMetrics().height()))
        return slider

    def _lay_out(self) -> None:
        grid = QGridLayout()
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&Channel"), self.channel),
            (self.tr("Bri&ghtness"), self.brightness),
            (self.tr("C&ontrast"), self.contrast),
            (self.tr("Ga&mma"), self.gamma),
        ]
        for row, (text, widget) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(without_mnemonic(text))
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1, 1, 1 if isinstance(widget, QSlider) else 2)
            if isinstance(widget, QSlider):
                value = self._values[widget] = QLabel()
                value.setMinimumWidth(self.fontMetrics().horizontalAdvance("+1000"))
                value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(value, row, 2)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.normal)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.inverted)
        layout.addWidget(self.auto)
        layout.addWidget(self.note)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.channel.currentIndexChanged.connect(self._note_change)
        for slider in self._values:
            slider.valueChanged.connect(self._note_change)
        self.auto.toggled.connect(self._note_change)
        self.inverted.toggled.connect(self._note_change)
        self.normal.clicked.connect(self.set_normal)

    def _note_change(self) -> None:
        self._show_values()
        self.changed.emit()

    def _show_values(self) -> None:
        for slider, label in self._values.items():
            if slider is self.gamma:
                text = number(self.display.gamma, ".2f")
            else:
                text = f"{slider.value():+d}" if slider.value() else "0"
            label.setText(text)
        is_normal = self.display.is_plain and not self.is_auto
        self.normal.setEnabled(not is_normal)

    def _place(self) -> None:
        room = self._canvas.size()
        width = min(self.sizeHint().width(), max(room.width() - 2 * MARGIN, 0))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else -1
        self.resize(width, max(height, self.sizeHint().height()))
        left = self._canvas.width() - self.width() - MARGIN
        self.move(QPoint(max(left, 0), MARGIN))
