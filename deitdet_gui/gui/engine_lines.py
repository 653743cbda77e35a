"""What comes out of the engine's pipes: bytes into lines, lines into events, a death into words.

No Qt here.
"""

import re
import signal
from collections import deque
from collections.abc import Iterator

from deitdet_gui.core.events import Event, Failed, decode
from deitdet_gui.core.words import say

LONGEST_LINE = 1 << 20  # an evaluation of a thousand categories is 50 kB
LONGEST_LOG_LINE = 4_000
MOST_LOG_A_BATCH = 64 << 10
_FREQUENT = re.compile(rb'\s*\{\s*"event"\s*:\s*"(step|progress|heartbeat)"')


class LineSplitter:
    """Cuts a stream of bytes into lines, the longest of them capped."""

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._longest = longest
        self._rest = bytearray()
        self._is_skipping = False  # the rest of a line that was too long

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the lines that ``data`` completes, without their ends."""
        *whole, last = data.split(b"\n")
        for piece in whole:
            self._take(piece)
            if not self._is_skipping:
                yield bytes(self._rest)
            self._rest.clear()
            self._is_skipping = False
        self._take(last)
        if len(self._rest) >= self._longest and not self._is_skipping:
            yield bytes(self._rest) + b" ..."
            self._rest.clear()
            self._is_skipping = True

    def rest(self) -> list[bytes]:
        """The last line, if it has no end."""
        return [bytes(self._rest)] if self._rest else []

    def _take(self, piece: bytes) -> None:
        if not self._is_skipping:
            self._rest += piece[: self._longest - len(self._rest)]


class Batch:
    """Lines between two deliveries.

    Of steps and of progress only the latest counts; it is decoded only then, so that a flood costs
    little. Every other event is kept, and the order stays.
    """

    def __init__(self) -> None:
        self._lines: dict[int, bytes] = {}
        self._latest: dict[bytes, int] = {}
        self._count = 0
        self._log: deque[str] = deque()
        self._log_size = 0
        self._log_dropped = 0

    def add(self, line: bytes) -> None:
        """Take a line of the engine's stdout."""
        frequent = _FREQUENT.match(line)
        if frequent:
            self._lines.pop(self._latest.get(frequent[1], -1), None)
            self._latest[frequent[1]] = self._count
        self._lines[self._count] = line
        self._count += 1

    def take_events(self) -> tuple[list[Event], list[bytes]]:
        """The events so far in their order, and the lines that are none."""
        events, noise = [], []
        for line in self._lines.values():
            try:
                event = decode(line.decode("utf-8"))
            except (ValueError, RecursionError):
                noise.append(line)
                continue
            if event is not None:
                events.append(event)
        self._lines.clear()
        self._latest.clear()
        return events, noise

    def add_log(self, line: str) -> None:
        """Take a line of the log, from stderr or noise from stdout."""
        self._log.append(line)
        self._log_size += len(line) + 1
        while self._log_size > MOST_LOG_A_BATCH:
            self._log_size -= len(self._log.popleft()) + 1
            self._log_dropped += 1

    def take_log(self) -> str:
        """The log lines so far; of a flood the last ones."""
        if self._log_dropped:
            left_out = say("({count} lines are left out here)", count=self._log_dropped)
            self._log.appendleft(left_out)
        text = "\n".join(self._log)
        self._log.clear()
        self._log_size = self._log_dropped = 0
        return text


def why_it_died(code: int, is_crash: bool, last_lines: list[str]) -> Failed:
    """Put a death without a word into words.

    Args:
        code: the exit code, or the signal's number when ``is_crash``.
        is_crash: it was ended by a signal.
        last_lines: of its log.
    """
    hint = say("What was written so far is kept. See the log.")
    if not is_crash:
        text = say("The engine ended with code {code} and gave no reason.", code=code)
    elif code == 9:
        text = say("The engine was killed by the system (signal 9), perhaps for want of memory.")
        hint = say("Close other programs or choose a smaller model, then train again.")
    else:
        text = say("The engine crashed ({signal}).", signal=_signal_name(code))
    if last_lines:
        log = "\n".join(line[:200] for line in last_lines)
        text = f"{text}\n{say('The last lines of its log:')}\n{log}"
    return Failed("crash", text, hint)


def _signal_name(number: int) -> str:
    try:
        return f"signal {number}, {signal.Signals(number).name}"
    except ValueError:
        return f"code {number}"
