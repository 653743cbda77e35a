"""The training that goes on now: its run, its story, and how it ended."""

from collections import deque
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.events import Ended, Event, Failed
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.log_view import MOST_LINES
from deitdet_gui.gui.train.story import Pace, Story
from deitdet_gui.gui.train.wording import in_words, short_progress

REDRAW_MS = 250  # four times a second is live enough, and leaves the cores to the engine
QUIET_S = 60.0


class Training(QObject):
    """Runs one training at a time by the engine; other jobs of the engine are not its business.

    Signals:
        went_on: the story has more in it; at most a few times a second.
        logged: lines of the engine's log.
        ended: this run is over. Other listeners of the engine know by then.
    """

    went_on = Signal()
    logged = Signal(str)
    ended = Signal(object)

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.run: RunFolder | None = None
        self.story = Story()
        self.log: deque[str] = deque(maxlen=MOST_LINES)
        self.is_going = False
        self._began_at = self._heard_at = 0.0
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._redraw.timeout.connect(self.went_on)
        self._watch = QTimer(self, interval=5_000)
        self._watch.timeout.connect(self.went_on)
        self._over = QTimer(self, singleShot=True, interval=0)
        self._over.timeout.connect(self._tell_end)
        engine.received.connect(self._take)
        engine.logged.connect(self._take_log)
        engine.ended.connect(self._end)

    def start(self, run: RunFolder) -> None:
        """Train.

        Raises:
            RuntimeError: the engine is busy.
        """
        self.run, self.story = run, Story()
        self.log.clear()
        self.is_going = True
        self._began_at = self._heard_at = monotonic()
        self._watch.start()
        self._engine.start_job(["train", str(run.path)], run.log)

    def stop(self) -> None:
        """Stop and keep the best."""
        if self.is_going:
            self._engine.stop_job()

    @property
    def ended_well(self) -> bool:
        return isinstance(self.story.end, Ended)

    @property
    def pace(self) -> Pace:
        return self.story.pace(monotonic() - self._began_at)

    @property
    def in_words(self) -> str:
        """How it goes, for the status bar."""
        quiet = monotonic() - self._heard_at
        text = short_progress(self.story, self.pace)
        if quiet < QUIET_S:
            return text
        return self.tr("{0} (no word for {1})").format(text, in_words(quiet))

    def _take(self, event: Event) -> None:
        if not self.is_going:
            return
        self._heard_at = monotonic()
        self.story.tell(event)
        if not self._redraw.isActive():
            self._redraw.start()

    def _take_log(self, text: str) -> None:
        if self.is_going:
            self.log.extend(text.split("\n"))
            self.logged.emit(text)

    def _end(self, end: Ended | Failed) -> None:
        if not self.is_going:
            return
        self.story.tell(end)
        self.is_going = False
        self._redraw.stop()
        self._watch.stop()
        # Whoever hears of it may start the next job, and then the engine's other listeners would
        # take this end for that job's.
        self._over.start()

    def _tell_end(self) -> None:
        self.ended.emit(self.run)
