import pytest

from deitdet_gui.core.dataset import Box, Category
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.project import open_project
from deitdet_gui.gui import autosave as module
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.document_signals import DocumentSignals


@pytest.fixture
def signals(opened):
    return DocumentSignals(opened.document)


@pytest.fixture
def autosave(signals, monkeypatch):
    monkeypatch.setattr(module, "QUIET_MS", 20)
    saver = Autosave(signals.document)
    signals.history_changed.connect(saver.note_change)
    yield saver
    saver.stop()


def draw(signals, number=1):
    image = next(iter(signals.dataset.images))
    box = Box(number, image, 1, 1.0, 1.0, 10.0 + number, 9.0)
    assert signals.do("Draw", image, [PutCategory(Category(1, "cell")), PutBox(box)])


def test_an_edit_is_in_the_file_after_a_quiet_moment(qtbot, signals, autosave, opened):
    with qtbot.waitSignal(autosave.saved):
        draw(signals)
    assert b'"bbox": [1, 1, 10, 8]' in opened.project.annotations.read_bytes()
    assert opened.document.is_saved
    assert not opened.document.journal.path.exists()


def test_an_edit_made_while_a_save_is_under_way_is_saved_after_it(qtbot, signals, autosave, opened):
    draw(signals, 1)
    autosave.start()
    draw(signals, 2)
    qtbot.waitUntil(lambda: opened.document.is_saved)
    with open_project(opened.project.folder, write=False) as again:
        assert set(again.document.dataset.boxes) == {1, 2}


def test_a_failed_save_is_told_and_tried_again(qtbot, signals, autosave, opened, monkeypatch):
    monkeypatch.setattr(module, "RETRY_MS", 20)
    real = module.Saving.write
    broken = [True]

    def write(saving):
        if broken:
            raise SaveError("no room")
        real(saving)

    monkeypatch.setattr(module.Saving, "write", write)
    with qtbot.waitSignal(autosave.failed) as told:
        draw(signals)
    assert told.args == ["no room"]
    assert not opened.document.is_saved
    broken.clear()
    with qtbot.waitSignal(autosave.saved):
        pass
    assert opened.document.is_saved


def test_a_fault_of_the_disk_that_nobody_thought_of_does_not_end_the_saving(
    qtbot, signals, autosave, opened, monkeypatch
):
    monkeypatch.setattr(module, "RETRY_MS", 20)
    real = module.Saving.write
    broken = [True]

    def write(saving):
        if broken:
            raise OSError(5, "Input/output error")
        real(saving)

    monkeypatch.setattr(module.Saving, "write", write)
    with qtbot.waitSignal(autosave.failed):
        draw(signals)
    broken.clear()
    with qtbot.waitSignal(autosave.saved):
        pass
    assert opened.document.is_saved


def test_a_file_changed_by_another_program_is_not_overwritten_until_someone_decides(
    qtbot, signals, autosave, opened
):
    theirs = opened.project.annotations.read_bytes() + b"\n"
    opened.project.annotations.write_bytes(theirs)
    with qtbot.waitSignal(autosave.conflict):
        draw(signals)
    assert opened.project.annotations.read_bytes() == theirs
    assert autosave.is_in_conflict
    with qtbot.waitSignal(autosave.conflict):  # whoever put the notice away is told again
        draw(signals, 2)
    assert opened.project.annotations.read_bytes() == theirs
    assert autosave.keep_mine()
    assert not autosave.is_in_conflict
    assert b'"bbox"' in opened.project.annotations.read_bytes()
    assert theirs in [p.read_bytes() for p in (opened.project.private / "backups").iterdir()]


def test_save_now_writes_at_once(signals, autosave, opened):
    draw(signals)
    assert autosave.save_now()
    assert opened.document.is_saved


def test_a_save_that_is_asked_for_is_answered_when_all_is_in_the_file(
    qtbot, signals, autosave, opened
):
    draw(signals)
    with qtbot.waitSignal(autosave.settled) as told:
        autosave.save_soon()
        assert not opened.document.is_saved  # it has not waited
    assert told.args == [True]
    assert opened.document.is_saved
    with qtbot.waitSignal(autosave.settled) as told:
        autosave.save_soon()  # with nothing to do
    assert told.args == [True]


def test_what_is_written_already_does_not_answer_for_a_later_edit(qtbot, signals, autosave, opened):
    draw(signals, 1)
    autosave.start()
    draw(signals, 2)
    with qtbot.waitSignal(autosave.settled) as told:
        autosave.save_soon()
    assert told.args == [True]
    with open_project(opened.project.folder, write=False) as again:
        assert set(again.document.dataset.boxes) == {1, 2}


def test_who_draws_on_is_answered_for_what_was_there_when_it_was_asked(qtbot, signals, autosave):
    draw(signals, 1)
    answers = []
    autosave.settled.connect(answers.append)
    autosave.save_soon()
    draw(signals, 2)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [True]
    qtbot.waitUntil(lambda: signals.document.is_saved)
    assert answers == [True]  # once


def test_a_save_that_is_asked_for_and_fails_says_so(qtbot, signals, autosave, monkeypatch):
    def write(_):
        raise SaveError("no room")

    monkeypatch.setattr(module.Saving, "write", write)
    draw(signals)
    said = []
    autosave.failed.connect(said.append)
    autosave.settled.connect(said.append)
    autosave.save_soon()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == ["no room", False]


def test_a_save_that_nobody_waits_for_is_answered_by_one_that_is_waited_for(
    qtbot, signals, autosave
):
    draw(signals)
    with qtbot.waitSignal(autosave.settled) as told:
        autosave.save_soon()
        assert autosave.save_now()
    assert told.args == [True]


def test_a_save_that_must_wait_for_a_decision_is_not_promised(qtbot, signals, autosave, opened):
    draw(signals)
    autosave.hold("theirs")
    with qtbot.waitSignal(autosave.settled) as told:
        autosave.save_soon()
    assert told.args == [False]


def test_a_project_that_is_open_elsewhere_is_not_written(qtbot, project_folder, opened, open_it):
    second = open_it(project_folder)
    signals = DocumentSignals(second.document)
    image = next(iter(signals.dataset.images))
    with qtbot.waitSignal(signals.refused) as told:
        assert not signals.do("Draw", image, [PutCategory(Category(1, "cell"))])
    assert "open in process" in told.args[0]


class Clock:
    """Stands still unless it is told otherwise."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def slow(signals, clock, monkeypatch):
    """Saves take as long as ``took`` says. Nothing starts one but the test."""
    took = [0.0]
    real = module.Saving.write

    def write(saving):
        clock.now += took[0]
        real(saving)

    monkeypatch.setattr(module.Saving, "write", write)
    saver = Autosave(signals.document, clock=clock)
    saver.took = took
    signals.history_changed.connect(saver.note_change)
    yield saver
    saver.stop()


def save(qtbot, saver):
    with qtbot.waitSignal(saver.saved):
        saver.start()


@pytest.mark.parametrize(
    ("took_s", "quiet_ms"),
    [(0.01, 2_000), (0.2, 2_000), (0.9, 9_000), (5.0, 50_000), (7.0, 60_000)],
)
def test_the_quiet_moment_before_a_save_is_ten_times_as_long_as_the_last_one_took(
    qtbot, signals, slow, took_s, quiet_ms
):
    draw(signals, 1)
    assert slow._quiet.interval() == 2_000
    slow.took[0] = took_s
    save(qtbot, slow)
    draw(signals, 2)
    assert slow._quiet.isActive()
    assert slow._quiet.interval() == quiet_ms


def test_an_edit_made_during_a_slow_save_waits_as_long_after_it(qtbot, signals, slow, opened):
    draw(signals, 1)
    slow.took[0] = 3.0
    slow.start()
    draw(signals, 2)
    qtbot.waitUntil(lambda: not slow.is_writing)
    assert not opened.document.is_saved
    assert slow._quiet.interval() == 30_000
    assert opened.document.journal.path.exists()


def test_a_save_that_waits_for_itself_counts_too(signals, slow):
    draw(signals, 1)
    slow.took[0] = 2.0
    assert slow.save_now()
    draw(signals, 2)
    assert slow._quiet.interval() == 20_000


def test_who_never_pauses_is_saved_after_a_minute(qtbot, signals, slow, clock):
    draw(signals, 1)
    slow.took[0] = 4.0
    save(qtbot, slow)
    draw(signals, 2)
    clock.now += 35
    draw(signals, 3)
    assert slow._quiet.interval() == 25_000
    clock.now += 24
    draw(signals, 4)
    assert slow._quiet.interval() == 1_000
    slow.took[0] = 0.0
    save(qtbot, slow)
    draw(signals, 5)
    assert slow._quiet.interval() == 2_000


def test_a_slow_save_that_failed_is_not_tried_again_too_soon(qtbot, signals, slow, monkeypatch):
    def fail(_):
        slow._clock.now += 4.0
        raise SaveError("no room")

    monkeypatch.setattr(module.Saving, "write", fail)
    draw(signals, 1)
    with qtbot.waitSignal(slow.failed):
        slow.start()
    assert slow._quiet.interval() == 40_000
