"""What a run's engines said, kept beside the run so that it can be looked at later."""

from pathlib import Path

from deitdet_gui.core.events import Event, Failed, Hello, encode


class EventLog:
    """The end of a run's ``events.jsonl``, to which one engine adds.

    What a full disk has no room for waits for the next event, so that nothing is missing once there
    is room. An engine that greets and is refused, as another one has the run, leaves no word of it:
    the record is that of the other.

    Args:
        path: the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._waiting = bytearray(self._mending())
        self._is_telling = True

    def keep(self, event: Event) -> str:
        """Add one event.

        Returns:
            Why events have to wait, the first time that they have to; otherwise nothing.
        """
        if isinstance(event, Failed) and event.kind == "held":
            self._waiting.clear()
            return ""
        self._waiting += encode(event).encode("utf-8", "backslashreplace")
        if isinstance(event, Hello):
            return ""
        try:
            self._write()
        except OSError as error:
            why, self._is_telling = str(error.strerror or error) * self._is_telling, False
            return why
        self._is_telling = True
        return ""

    def _write(self) -> None:
        """Write what waits. A disk that fills up takes the beginning: the rest belongs behind."""
        with self.path.open("ab", buffering=0) as file:
            while self._waiting:
                del self._waiting[: file.write(self._waiting)]

    def _mending(self) -> bytes:
        """The end of a line that a crash cut short."""
        try:
            with self.path.open("rb") as file:
                if file.seek(0, 2):
                    file.seek(-1, 2)
                    return b"" if file.read() == b"\n" else b"\n"
        except OSError:
            pass  # there is none yet; or it cannot be read, and nor can it be written
        return b""
