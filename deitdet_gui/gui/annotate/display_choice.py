"""Shows pictures brighter, in one colour or inverted, to eyes only, and says that it does."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.display import PLAIN
from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.annotate.display_panel import DisplayPanel
from deitdet_gui.gui.annotate.picture_show import PictureShow
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.plate import Plate


class DisplayChoice(QObject):
    """Puts what the panel says onto one canvas. It holds until the window is closed."""

    def __init__(self, canvas: Canvas, pictures: PictureShow, page: QWidget) -> None:
        super().__init__(page)
        self._canvas = canvas
        self._pictures = pictures
        self._auto_of = -1  # the version of the picture whose ends are known
        self._ends = PLAIN.ends
        self.panel = DisplayPanel(canvas)
        self.note = Plate(canvas, "upper left")
        self.note.setAccessibleName(self.tr("Display"))
        self.panel.changed.connect(self._apply)
        self.panel.closed.connect(self.close)
        canvas.view_changed.connect(self._follow_picture)

    def toggle(self) -> None:
        """Open the panel, or put it away; what it says holds on."""
        if self.panel.isVisible():
            self.close()
        else:
            self.panel.say(self._what_it_does())
            self.panel.open()

    def close(self) -> None:
        """Put the panel away."""
        self.panel.hide()
        self._canvas.setFocus()

    def set_normal(self) -> None:
        """Show pictures as they are again."""
        self.panel.set_normal()

    def _what_it_does(self) -> str:
        text = self.tr("For your eyes only: files and models stay as they are.")
        # Of more than 8 bits they say how the project stretches them, which comes before this.
        return "\n".join([text, *self._pictures.notes])

    def _follow_picture(self) -> None:
        """Another picture has other ends, and other things are to be said of it."""
        if self.panel.isVisible():
            self.panel.say(self._what_it_does())
        if self.panel.is_auto and self._auto_of != self._canvas.picture.version:
            self._apply()

    def _apply(self) -> None:
        picture, display = self._canvas.picture, self.panel.display
        is_other_channel = picture.display.channel != display.channel
        if self.panel.is_auto:
            if is_other_channel or self._auto_of != picture.version:
                picture.display = display
                self._ends, self._auto_of = picture.auto_ends(), picture.version
            display = replace(display, ends=self._ends)
        else:
            self._auto_of = -1
        picture.display = display
        self._canvas.update()
        is_normal = display.is_plain and not self.panel.is_auto
        text = self.tr("Shown with other brightness or colours. {key} sets them.")
        self.note.say("" if is_normal else text.format(key=key_text("display")))
