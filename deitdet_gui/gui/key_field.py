"""A field that takes the next key that is pressed, whatever it is, as an answer."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)


class KeyField(QLineEdit):
    """Waits for one key while it has the focus. Escape gives up, and so does going elsewhere.

    Signals:
        pressed: a key, in Qt's portable spelling.
        given_up: no key after all.
    """

    pressed = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key, or Esc to give up"))
        self.setAccessibleName(self.tr("Press the new key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no action may take it first
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.given_up.emit()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS or not event.key():
            return
        key = portable(event)
        if key == "Esc":
            self.given_up.emit()
        else:
            self.pressed.emit(key)


def portable(event: QKeyEvent) -> str:
    """The key of an event as the table of actions spells it."""
    key, held = Qt.Key(event.key()), event.modifiers()
    held &= ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    text = event.text()
    is_symbol = text.isprintable() and not text.isalpha() and not text.isspace()
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    elif text and is_symbol and held == Qt.KeyboardModifier.ShiftModifier:
        held = Qt.KeyboardModifier.NoModifier  # Shift is how "?" is typed, not a part of it
    return QKeySequence(held.value | key.value).toString()
