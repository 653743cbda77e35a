"""The training that goes on now: its run, its story, what is ordered of it, and how it ended."""

from collections import deque
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Ended, Event, Failed, Glimpse, Heartbeat, Hello, Note
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.log_view import MOST_LINES
from deitdet_gui.gui.train.story import Pace, Story
from deitdet_gui.gui.train.watching import Watch
from deitdet_gui.gui.train.wording import short_progress

REDRAW_MS = 250  # four times a second is live enough, and leaves the cores to the engine
LONGER_MINUTES = 10


class Training(QObject):
    """Runs one training at a time by the engine; other jobs of the engine are not its business.

    Attributes:
        run: the one that goes on, or the last one.
        story: what it has told.
        watch: notices when the engine does not get on.

    Signals:
        went_on: the story has more in it; at most a few times a second.
        logged: lines of the engine's log.
        glimpsed: what the model sees in the picture that is watched.
        ended: this run is over. Other listeners of the engine know by then.
    """

    went_on = Signal()
    logged = Signal(str)
    glimpsed = Signal(object)
    ended = Signal(object)

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.run: RunFolder | None = None
        self.story = Story()
        self.log: deque[str] = deque(maxlen=MOST_LINES)
        self.is_going = False
        self.watch = Watch(self)
        self._arguments: list[str] = []
        self._watched: ImageId | None = None
        self.second_try = ""  # why it was started once more, in words
        self._began_at = 0.0
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._redraw.timeout.connect(self.went_on)
        self._over = QTimer(self, singleShot=True, interval=0)
        self._over.timeout.connect(self._tell_end)
        self.watch.changed.connect(self.went_on)
        engine.received.connect(self._take)
        engine.logged.connect(self._take_log)
        engine.ended.connect(self._end)

    def start(self, run: RunFolder, story: Story | None = None, more_minutes: float = 0.0) -> None:
        """Train, or go on with a run that was not finished.

        Args:
            run: its folder; what it had saved last is where it goes on.
            story: what it has told before, if it has.
            more_minutes: how much longer a finished one is to take.

        Raises:
            RuntimeError: the engine is busy.
        """
        self.run, self.story = run, story or Story()
        self.log.clear()
        self.second_try = ""
        self._arguments = ["train", str(run.path)]
        if more_minutes:
            self._arguments += ["--minutes-more", f"{more_minutes:g}"]
        self._start()

    def stop(self) -> None:
        """Stop and keep the best."""
        if self.is_going:
            self._engine.stop_job()

    def pause(self, is_paused: bool) -> None:
        """Let it stand still, or go on; ``Paused`` and ``Resumed`` answer."""
        if self.is_going:
            self._engine.order("pause" if is_paused else "resume")

    def extend(self, minutes: float = LONGER_MINUTES) -> None:
        """Let it take so much longer."""
        if self.is_going:
            self._engine.order("extend", minutes=minutes)

    def end_now(self) -> None:
        """End an engine that does not answer; what it had saved is kept."""
        if self.is_going:
            self._engine.end_job()

    def forget(self) -> None:
        """The project is being closed: nothing more is told of it, and nothing begins again."""
        self._over.stop()
        self.watch.stop()
        self.is_going = False

    def look_at(self, image: ImageId | None) -> None:
        """Have this picture looked at whenever the model is judged; None for none."""
        if image == self._watched:
            return
        self._watched = image
        if self.is_going:
            self._engine.order("watch", image=image)

    @property
    def ended_well(self) -> bool:
        return isinstance(self.story.end, Ended)

    @property
    def pace(self) -> Pace:
        return self.story.pace(monotonic() - self._began_at)

    @property
    def in_words(self) -> str:
        """How it goes, for the status bar."""
        if self.watch.text:
            return self.watch.text
        if self.story.paused is not None:
            return self.tr("training paused")
        return short_progress(self.story, self.pace)

    def _start(self) -> None:
        self.is_going = True
        self._began_at = monotonic()
        self.watch.begin()
        run = self.run
        self._engine.start_job(self._arguments, run.log if run is not None else None)

    def _take(self, event: Event) -> None:
        if not self.is_going:
            return
        self.watch.hear(event)
        if isinstance(event, Heartbeat):
            return
        if isinstance(event, Glimpse) and not event.kept:
            if event.image == self._watched:
                self.glimpsed.emit(event)
            return
        if isinstance(event, Hello) and self._watched is not None:
            self._engine.order("watch", image=self._watched)
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
        self._redraw.stop()
        self.watch.stop()
        # Whoever hears of it may start the next job, and then the engine's other listeners would
        # take this end for that job's.
        self._over.start()

    def _tell_end(self) -> None:
        end = self.story.end
        may_try_again = not self.second_try and not self._engine.is_busy
        if may_try_again and isinstance(end, Failed) and end.kind == "device":
            self._try_again(end.message)
            return
        self.is_going = False
        self.ended.emit(self.run)

    def _try_again(self, why: str) -> None:
        """A GPU that broke is perhaps well again in a new process; once, and that is said."""
        text = self.tr("{0} The training was started once more, from where it was saved last.")
        self.second_try = text.format(why)
        note = Note(self.second_try, level="warning")
        self.story.tell(note)
        self.log.append(note.text)
        if self.run is not None:
            EventLog(self.run.events).keep(note)  # the story has it, whatever comes of this
        self._arguments = self._arguments[:2]  # that it takes longer is in the snapshot by now
        self._start()
        self.went_on.emit()
