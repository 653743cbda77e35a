import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from deitdet_gui.core.events import Ended, Event, Failed, Hello, Note, Report, Started, Step
from deitdet_gui.gui import engine_thread
from deitdet_gui.gui.engine_lines import Batch, LineSplitter, why_it_died
from deitdet_gui.gui.engine_thread import EngineThread

FAKE = [sys.executable, str(Path(__file__).with_name("fake_engine.py"))]
WAIT_MS = 20_000


WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication
from deitdet_gui.core.events import Step
from deitdet_gui.gui.engine_thread import EngineThread

app = QCoreApplication([])
engine = EngineThread(command=sys.argv[1:3])
engine.received.connect(lambda e: isinstance(e, Step) and print("training", flush=True))
engine.start_job(["train", sys.argv[3]])
app.exec()
"""


class Listener(QObject):
    """What a page hears; it lives in the window's thread."""

    def __init__(self, engine: EngineThread) -> None:
        super().__init__()
        self.engine = engine
        self.events: list[Event] = []
        self.log: list[str] = []
        self.ends: list[Ended | Failed] = []
        self.threads: set[bool] = set()
        self.on_event: Callable[[Event], None] = lambda event: None
        engine.received.connect(self.hear)
        engine.logged.connect(self.log.append)
        engine.ended.connect(self.end)

    def hear(self, event: Event) -> None:
        self.threads.add(QThread.currentThread() is self.thread())
        self.events.append(event)
        self.on_event(event)

    def end(self, end: Ended | Failed) -> None:
        assert not self.engine.is_busy
        self.ends.append(end)

    def of(self, kind: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda how: monkeypatch.setenv("FAKE_ENGINE", how)


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[EngineThread]:
    thread = EngineThread(command=FAKE, grace_ms=300)
    yield thread
    thread.shutdown(200)


@pytest.fixture
def heard(engine: EngineThread) -> Listener:
    return Listener(engine)


@pytest.fixture
def run(qtbot: QtBot, engine: EngineThread, heard: Listener, tmp_path: Path) -> Callable[..., None]:
    def go(job: str = "train", log: Path | None = None) -> None:
        with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
            engine.start_job([job, str(tmp_path)], log)

    return go


def processes() -> list[psutil.Process]:
    return [p for p in psutil.Process().children() if "fake_engine.py" in " ".join(p.cmdline())]


def test_a_run_that_finishes_tells_its_events_in_order_in_the_windows_thread(run, heard):
    run()
    assert [type(e) for e in heard.events[:3]] == [Hello, Started, Note]
    assert heard.events[-1] == Ended("finished")
    assert heard.of(Step)[-1].step == 20
    assert heard.ends == [Ended("finished")]
    assert heard.threads == {True}


def test_the_engine_is_busy_from_the_start_until_it_has_ended(qtbot, engine, heard, tmp_path):
    changes: list[bool] = []
    engine.busy_changed.connect(changes.append)
    assert (engine.is_busy, engine.job) == (False, "")
    engine.start_job(["device"])
    assert (engine.is_busy, engine.job) == (True, "device")
    with pytest.raises(RuntimeError, match="busy"):
        engine.start_job(["train", str(tmp_path)])
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT_MS)
    assert changes == [True, False]
    assert heard.of(Report)[0].data["threads"] == 2


def test_a_job_that_gives_way_is_ended_by_the_next_and_heard_no_more(
    run, heard, engine, behave, qtbot
):
    behave("deaf")
    gone: list[str] = []
    engine.displaced.connect(lambda: gone.append(engine.job))
    with qtbot.waitSignal(engine.received, timeout=WAIT_MS):
        engine.start_job(["device"], gives_way=True)
    assert not engine.is_busy
    heard.events.clear()
    behave("steps:2")
    run()
    assert gone == ["device"]
    assert heard.ends == [Ended("finished")]
    assert not heard.of(Note) or heard.of(Step)
    assert heard.of(Hello)[0].job == "train"


def test_a_job_that_waits_for_one_that_gives_way_can_be_stopped(engine, heard, behave, tmp_path):
    behave("deaf")
    engine.start_job(["device"], gives_way=True)
    engine.start_job(["train", str(tmp_path)])
    engine.shutdown(100)
    assert heard.ends == [Ended("stopped")]
    assert not processes()


def test_two_jobs_one_after_the_other_do_not_mix(run, heard, behave):
    behave("fail")
    run()
    behave("steps:2")
    run()
    assert isinstance(heard.ends[0], Failed)
    assert heard.ends[1] == Ended("finished")


def test_stop_ends_the_run_early_and_in_order(run, heard, engine, behave):
    behave("steps:1000 wait_at:5")
    heard.on_event = lambda event: engine.stop_job() if isinstance(event, Step) else None
    run()
    assert heard.ends == [Ended("stopped")]
    assert heard.of(Step)[-1].step <= 5


def test_an_engine_that_is_deaf_is_killed_after_the_grace(run, heard, engine, behave):
    behave("deaf")
    heard.on_event = lambda event: engine.stop_job() if isinstance(event, Note) else None
    run()
    assert isinstance(heard.ends[0], Ended)
    assert heard.ends[0].how == "stopped"
    assert "did not stop by itself" in heard.ends[0].text


def test_an_engine_that_lingers_after_its_last_word_is_ended(run, heard, behave):
    behave("steps:1 linger")
    run()
    assert heard.ends == [Ended("finished")]
    assert not processes()


def test_kill_ends_a_deaf_engine_at_once(run, heard, engine, behave):
    behave("deaf")
    heard.on_event = lambda event: engine.kill_job() if isinstance(event, Note) else None
    run()
    assert isinstance(heard.ends[0], Ended)


def test_an_engine_killed_by_the_system_is_a_crash_that_names_the_signal(run, heard, behave):
    behave("steps:50 die_at:3")
    run()
    end = heard.ends[0]
    assert isinstance(end, Failed)
    assert end.kind == "crash"
    assert "signal 9" in end.message
    assert "memory" in end.message


def test_an_engine_that_exits_without_a_word_shows_the_end_of_its_log(run, heard, behave):
    behave("exit:70")
    run()
    end = heard.ends[0]
    assert isinstance(end, Failed)
    assert "code 70" in end.message
    assert "it was too much" in end.message


def test_what_the_engine_says_of_its_failure_is_passed_on(run, heard, behave):
    behave("fail")
    run()
    assert heard.ends == [
        Failed("out_of_memory", "There is not enough memory.", "Choose the preset nano.")
    ]


def test_a_missing_program_is_told_apart_from_a_crash(qtbot, behave, tmp_path):
    engine = EngineThread(command=[str(tmp_path / "nothing")])
    heard = Listener(engine)
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        engine.start_job(["train", str(tmp_path)])
    engine.shutdown()
    assert isinstance(heard.ends[0], Failed)
    assert heard.ends[0].kind == "start"
    assert heard.ends[0].hint


def test_a_flood_of_steps_is_thinned_and_the_last_one_comes_through(
    qtbot, run, heard, engine, behave
):
    behave("flood:50000")
    ticks: list[int] = []
    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: ticks.append(len(heard.events)))
    timer.start()
    run()
    timer.stop()
    steps = heard.of(Step)
    assert steps[-1].step == 50_000
    assert len(steps) < 500
    assert len(ticks) > len(steps)
    assert [e.step for e in steps] == sorted(e.step for e in steps)


def test_a_flood_of_log_lines_is_cut_in_the_window_and_whole_on_disk(run, heard, behave, tmp_path):
    behave("logflood:50000 steps:1")
    run(log=tmp_path / "log.txt")
    lines = (tmp_path / "log.txt").read_text().splitlines()
    assert lines[0] == "log line 0"
    assert lines[-1] == "log line 49999"
    assert len(lines) == 50_000
    assert "log line 49999" in "\n".join(heard.log)


def test_noise_on_stdout_goes_to_the_log_and_breaks_no_event(run, heard, behave, tmp_path):
    behave("noise steps:3")
    (tmp_path / "log.txt").write_text("an older line\n")
    run(log=tmp_path / "log.txt")
    log = "\n".join(heard.log)
    assert heard.ends == [Ended("finished")]
    assert "noise on stdout" in log
    assert "last line" in log
    assert " 20%" in log
    assert " 10%" not in log
    on_disk = (tmp_path / "log.txt").read_text()
    assert on_disk.startswith("an older line\n")
    assert "noise on stdout" in on_disk


def test_a_log_that_cannot_be_written_does_not_stop_the_job(run, heard, behave, tmp_path):
    behave("steps:1")
    run(log=tmp_path)
    assert heard.ends == [Ended("finished")]
    assert "could not be written" in "\n".join(heard.log)


@pytest.mark.parametrize("how", ["deaf", "steps:1000 wait_at:5"])
def test_shutdown_leaves_no_thread_and_no_process(qtbot, engine, heard, behave, tmp_path, how):
    behave(how)
    with qtbot.waitSignal(engine.received, timeout=WAIT_MS):
        engine.start_job(["train", str(tmp_path)])
    engine.shutdown(200)
    assert not engine.isRunning()
    assert not processes()
    assert not engine.is_busy
    assert [end.how for end in heard.ends if isinstance(end, Ended)] == ["stopped"]


def test_a_job_can_be_started_after_a_shutdown(run, heard, engine, behave):
    behave("steps:1")
    run()
    engine.shutdown()
    run()
    assert heard.ends == [Ended("finished"), Ended("finished")]


def test_shutdown_right_after_a_start_leaves_nothing(engine, heard, behave, tmp_path):
    behave("deaf")
    engine.start_job(["train", str(tmp_path)])
    engine.shutdown(100)
    assert not processes()
    assert len(heard.ends) == 1


def test_the_engine_ends_when_the_window_is_killed(behave, tmp_path):
    behave("steps:1000 wait_at:5")
    root = Path(engine_thread.__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, *FAKE, str(tmp_path)], cwd=root, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"training\n"
        engines = psutil.Process(window.pid).children()
        window.kill()
    assert len(engines) == 1
    _, alive = psutil.wait_procs(engines, timeout=WAIT_MS / 1000)
    assert [p for p in alive if p.status() != psutil.STATUS_ZOMBIE] == []


def test_the_engine_is_this_python_and_never_a_program_of_the_working_folder():
    assert engine_thread.engine_command() == [sys.executable, "-m", "deitdet_gui.engine"]


def test_lines_are_put_together_across_reads_and_the_longest_is_cut():
    splitter = LineSplitter(longest=10)
    assert list(splitter.feed(b"ab")) == []
    assert list(splitter.feed(b"cd\nef\n\ngh")) == [b"abcd", b"ef", b""]
    assert list(splitter.feed(b"i" * 100)) == [b"ghiiiiiiii ..."]
    assert list(splitter.feed(b"still the same line\nnext\n")) == [b"next"]
    assert splitter.rest() == []
    assert list(splitter.feed(b"no end")) == []
    assert splitter.rest() == [b"no end"]


def test_a_batch_keeps_every_event_but_old_steps_and_keeps_their_order():
    batch = Batch()
    step = '{"event": "step", "step": %d, "of": 9, "losses": {}, "lr": 0, "seconds": 0}'
    for line in (step % 1, '{"event": "note", "text": "a"}', step % 2, '{"event": "ended"', "{}"):
        batch.add(line.encode())
    events, noise = batch.take_events()
    assert [type(e) for e in events] == [Note, Step]
    assert events[-1].step == 2
    assert noise == [b'{"event": "ended"', b"{}"]
    assert batch.take_events() == ([], [])


def test_a_death_is_put_into_words():
    assert "signal 11, SIGSEGV" in why_it_died(11, True, []).message
    assert "code 1 " in why_it_died(1, False, []).message
    assert "smaller model" in why_it_died(9, True, []).hint
