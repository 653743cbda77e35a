"""How the command line speaks: words and progress bars for people, events for scripts."""

import signal
import sys
import threading
import time
from collections.abc import Iterable
from types import FrameType, TracebackType

from tqdm import tqdm

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Event,
    Failed,
    Note,
    Paused,
    Predicted,
    Progress,
    Report,
    Resumed,
    Started,
    Step,
    encode,
)
from deitdet_gui.core.scores import ap_in_words

LOG_SECONDS = 30.0  # between two states of a bar where nobody watches it move

DONE, USER, STOPPED = 0, 1, 3


class Console:
    """Shows events. With ``as_json`` they go to stdout, one a line; otherwise words go there.

    Progress bars and messages about trouble go to stderr either way.

    Args:
        as_json: for scripts.
        is_quiet: only trouble is told; for all but the first of several processes.
    """

    def __init__(self, as_json: bool, is_quiet: bool = False) -> None:
        self.as_json = as_json
        self._is_quiet = is_quiet
        self._bar: tqdm[None] | None = None
        self._stage = ""

    def say(self, text: str) -> None:
        """Print words for a person; scripts get the same from events."""
        if not self.as_json:
            tqdm.write(text, file=sys.stdout)  # above the bar, if there is one
            sys.stdout.flush()

    def report(self, what: str, data: dict[str, object], words: Iterable[str]) -> None:
        """Give a result: ``data`` to scripts, ``words`` to people."""
        if self.as_json:
            self._write(Report(what, data))
        else:
            self.say("\n".join(words))

    def progress(self, stage: str, done: int, of: int) -> None:
        self.show(Progress(stage, done, of))

    def show(self, event: Event) -> None:
        if isinstance(event, Failed):
            self.fail(event)
        elif self._is_quiet:
            pass
        elif self.as_json:
            self._write(event)
        else:
            self._show_in_words(event)

    def _show_in_words(self, event: Event) -> None:
        match event:
            case Progress(stage, done, of):
                self._advance(stage, done, of)
            case Step():
                self._advance("training", event.step, event.of)
                if self._bar is not None:
                    self._bar.set_postfix_str(
                        f"loss {sum(event.losses.values()):.3f}", refresh=False
                    )
            case _:
                words = _words(event)
                if words:
                    self.say(words)

    def fail(self, event: Failed) -> None:
        """Tell of a failure: the event to scripts, one message on stderr to everyone."""
        if self.as_json:
            self._write(event)
        self._close_bar()
        sys.stderr.write(f"{event.message} {event.hint}".rstrip() + "\n")

    def fail_by(self, error: UserError) -> None:
        self.fail(Failed("user", error.message, error.hint))

    def close(self) -> None:
        self._close_bar()
        sys.stdout.flush()

    def _write(self, event: Event) -> None:
        sys.stdout.write(encode(event))
        sys.stdout.flush()

    def _advance(self, stage: str, done: int, of: int) -> None:
        if self._bar is None or self._stage != stage:
            self._close_bar()
            self._stage = stage
            pace = 0.2 if sys.stderr.isatty() else LOG_SECONDS
            self._bar = tqdm(total=of, desc=stage, file=sys.stderr, leave=False, mininterval=pace)
        self._bar.total = of
        self._bar.update(done - self._bar.n)

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
            self._stage = ""


class StopRequest:
    """Ctrl-C and a polite kill ask a job to stop and keep its best; a second one ends it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._asked = threading.Event()
        self._before: dict[int, object] = {}

    def __call__(self) -> bool:
        return self._asked.is_set()

    def __enter__(self) -> "StopRequest":
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._ask)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def _ask(self, number: int, frame: FrameType | None) -> None:
        if self._asked.is_set():
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        self._asked.set()
        sys.stderr.write("\nStopping; the best so far is kept. Once more to end at once.\n")


def _words(event: Event) -> str:
    """What an event says to a person; nothing for those that only scripts need."""
    match event:
        case Note(text, level):
            return f"Warning: {text}" if level == "warning" else text
        case Started():
            return _started(event)
        case Evaluated():
            best = "  (best so far)" if event.best else ""
            minutes = f"{event.seconds / 60:5.1f} min"
            return f"{minutes}  {event.split}: {ap_in_words(event.ap, event.ap50)}{best}"
        case Paused(_, text):
            return f"Paused: {text}"
        case Resumed():
            return "It goes on."
        case Predicted(path, images, detections):
            return f"{detections:,} detections on {images:,} pictures: {path}"
        case Ended(how, text):
            return text or f"The job is {how}."
    return ""


def _started(event: Started) -> str:
    width, height = event.canvas
    val = f"{event.val_images} for validation" if event.val_images else "none for validation"
    lines = [f"It goes on from step {event.resumed_at:,}."] if event.resumed_at else []
    lines += [
        f"Training on {event.train_images} pictures, {val}; "
        f"{len(event.categories)} categories: {', '.join(event.categories)}.",
        f"Device: {event.device} ({event.device_reason}).",
        f"Backbone weights: {event.weights}; {event.freeze}. Input {width} x {height}.",
    ]
    if event.seconds:
        left = max(0.0, event.seconds - event.seconds_before)
        end = time.strftime("%H:%M", time.localtime(time.time() + left))
        lines.append(f"About {left / 60:.0f} minutes, until {end}.")
    return "\n".join(lines)
