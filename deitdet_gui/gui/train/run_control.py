"""What can be ordered of a training that goes on, and what is said when it stands still."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.core.events import Paused
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.story import Story


class RunControl(QWidget):
    """Pause, more time, stop.

    Signals:
        pause_wanted: stand still (True), or go on.
        longer_wanted: take ten minutes more.
        stop_wanted: stop and keep the best.
    """

    pause_wanted = Signal(bool)
    longer_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused: Paused | None = None
        self._is_asked = False  # to pause or to go on; the engine has not answered yet
        self.pause, self.longer = QPushButton(), QPushButton(self.tr("10 more minutes"))
        self.stop = QPushButton()
        self.pause.clicked.connect(self._ask)
        self.longer.clicked.connect(self.longer_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.longer.setToolTip(self.tr("Give it ten more minutes than it has now."))
        self.longer.setAccessibleName(self.tr("Give it 10 more minutes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.longer, self.pause, self.stop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.begin()

    def begin(self) -> None:
        """Another training may be ordered about."""
        self._is_asked, self._paused = False, None
        self._caption(self.stop, self.tr("Stop, keep the best"))
        self.stop.setEnabled(True)
        self.longer.setEnabled(True)
        self._show_pause()

    def show_story(self, story: Story) -> None:
        """Follow what the engine said."""
        if story.paused is not self._paused:  # perhaps paused anew: the disk is still full
            self._is_asked, self._paused = False, story.paused
            self._show_pause()

    def say_stopping(self) -> None:
        for button in (self.stop, self.pause, self.longer):
            button.setEnabled(False)
        self._caption(self.stop, self.tr("Stopping…"))

    def toggle_pause(self) -> None:
        """As if the button was pressed, where it can be."""
        if self.pause.isEnabled() and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._is_asked = True
        self._show_pause()
        self.pause_wanted.emit(self._paused is None)

    def _show_pause(self) -> None:
        if self._is_asked:
            text = self.tr("Going on…") if self._paused else self.tr("Pausing…")
        else:
            text = self.tr("Go on") if self._paused else self.tr("Pause")
        self._caption(self.pause, text)
        self.pause.setEnabled(not self._is_asked)

    def _caption(self, button: QPushButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)


class Standstill(QWidget):
    """Says why a training stands still: it is paused, or the engine does not answer.

    Signals:
        wait_wanted: the person would rather wait.
        end_wanted: end the engine.
    """

    wait_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.callout = Callout(self.tr("Why the training stands still"))
        self.wait, self.end = QPushButton(self.tr("Wait")), QPushButton(self.tr("End it"))
        self.wait.clicked.connect(self.wait_wanted)
        self.end.clicked.connect(self.end_wanted)
        for button in (self.wait, self.end):
            button.setAccessibleName(button.text())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.wait)
        row.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.callout)
        column.addLayout(row)
        self.show_reason(None, "")

    @property
    def text(self) -> str:
        """What it says; the empty string while nothing stands still."""
        return self.callout.text

    def show_reason(self, paused: Paused | None, silence: str) -> None:
        """Say it, or hide.

        Args:
            paused: it stands still by order, or until something is put right.
            silence: that the engine does not get on, in words.
        """
        if silence:
            kept = self.tr("What it has saved is kept if you end it; it can go on from there.")
            self.callout.say("warning", silence, kept)
        elif paused is not None:
            safe = self.tr("Everything is on disk: the window may be closed, and it can go on.")
            text = self.tr("Paused at step {0}. {1}").format(paused.step, paused.text)
            self.callout.say("note", text.strip(), safe)
        else:
            self.callout.clear()
        for button in (self.wait, self.end):
            button.setVisible(bool(silence))
        self.setVisible(bool(silence or paused is not None))
