"""Pausing, going on, more time, the queue, silence, a broken GPU and watching it learn."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image as Picture
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from deitdet_gui.core.box import BoxColumns
from deitdet_gui.core.box_table import BoxTable
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.events import Failed, Glimpse, Heartbeat, Started, Step
from deitdet_gui.core.plan import is_uneven
from deitdet_gui.core.preflight import Preflight
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.runs import RunFolder, list_runs
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.glimpses import detections_of
from deitdet_gui.gui.train import watching
from deitdet_gui.gui.train.choices import MODEL
from deitdet_gui.gui.train.page import TrainPage
from deitdet_gui.gui.train.plan_view import PlannedOn
from deitdet_gui.gui.train.story import Story
from deitdet_gui.gui.train.strip_view import StripView, evenly
from deitdet_gui.gui.train.time_choice import TimeChoice
from deitdet_gui.gui.train.training import Training
from deitdet_gui.gui.train.watching import Watch
from deitdet_gui.gui.workspace import Workspace

FAKE = [sys.executable, str(Path(__file__).with_name("fake_engine.py"))]
PICTURES = 10
WAIT_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A whole workspace over a small project, with an engine that only pretends."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.engine = EngineThread(command=FAKE, grace_ms=300)
        self.work = Workspace(open_project(folder), self.engine, Answers())
        # The review would look at all pictures after each training.
        self.work.train.trained.disconnect()
        for widget in (*self.work.pages.values(), *self.work.sheets):
            qtbot.addWidget(widget, before_close_func=lambda _: self.page.give_up())
        self.page.resize(1280, 800)
        edits: list[Edit] = [PutCategory(Category(CategoryId(1), "cell"))]
        for image in self.work.signals.dataset.images:
            box = Box(BoxId(1000 + image), image, CategoryId(1), 5, 5, 25, 25)
            edits += [PutBox(box), MarkImage(image, State.DONE)]
        assert self.work.signals.do("Label", None, edits)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.wait(lambda: not self.page._probe._is_asking and not self.page.outlook.is_busy)

    @property
    def page(self) -> TrainPage:
        return self.work.train

    @property
    def runs(self) -> list[RunFolder]:
        return list_runs(self.work.opened.project)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=WAIT_MS)

    def press_train(self) -> None:
        count = len(self.runs)
        self.qtbot.mouseClick(self.page.button, LEFT)
        self.wait(lambda: len(self.runs) > count and not self.page.starting.is_busy)

    def train_to_the_end(self) -> RunFolder:
        with self.qtbot.waitSignal(self.page.training.ended, timeout=WAIT_MS):
            self.press_train()
        return self.runs[-1]

    def reach(self, step: int) -> None:
        story = self.page.training.story
        self.wait(lambda: story.step is not None and story.step.step >= step)

    def state_of(self, run: RunFolder) -> str:
        return self.page.runs.texts(run)[-1]

    def close(self) -> None:
        self.engine.shutdown(200)
        self.work.abandon()


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda how: monkeypatch.setenv("FAKE_ENGINE", how)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    for i in range(PICTURES):
        Picture.new("RGB", (64, 48), (20 * i, 90, 120)).save(tmp_path / f"picture_{i:02d}.png")
    create(tmp_path, tmp_path)
    made = Desk(tmp_path, qtbot)
    yield made
    made.close()


def test_a_training_pauses_takes_more_minutes_and_goes_on(desk, behave):
    behave("steps:20 wait_at:10 until:resume")
    desk.press_train()
    desk.reach(10)
    control, standstill = desk.page.view.control, desk.page.view.standstill
    desk.qtbot.mouseClick(control.pause, LEFT)
    assert not control.pause.isEnabled()
    desk.wait(lambda: "Paused at step 10. As you asked." in standstill.text)
    assert "may be closed" in standstill.text
    assert desk.page.training.in_words == "training paused"
    assert desk.state_of(desk.runs[-1]) == "paused"
    desk.qtbot.mouseClick(control.longer, LEFT)
    notes = desk.page.training.story.notes
    desk.wait(lambda: any(note.text == "10 more minutes." for note in notes))
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        desk.qtbot.mouseClick(control.pause, LEFT)
    assert standstill.isHidden()
    assert desk.state_of(desk.runs[-1]) == "finished"


def test_a_stopped_run_goes_on_where_it_was_and_a_finished_one_trains_longer(desk, behave):
    behave("steps:20 wait_at:15")
    desk.press_train()
    desk.reach(15)
    runs = desk.page.runs
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        desk.qtbot.mouseClick(desk.page.view.stop, LEFT)
    (run,) = desk.runs
    assert (runs.go_on.isVisible(), runs.longer.isVisible()) == (True, False)
    behave("steps:20")
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        desk.qtbot.mouseClick(runs.go_on, LEFT)
    started = desk.page.training.story.started
    assert started is not None
    assert started.resumed_at == 10
    assert (runs.go_on.isVisible(), runs.longer.isVisible()) == (False, True)
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        runs.longer.menu().actions()[1].trigger()
    assert desk.page.training.story.evaluations[-1].step == 30
    assert [e.step for e in Story.of(run.read_events()).evaluations] == [10, 20, 30]


@pytest.mark.slow
def test_a_new_run_begins_with_the_model_of_another(desk, behave):
    behave("steps:10")
    first = desk.train_to_the_end()
    desk.qtbot.mouseClick(desk.page.runs.anew, LEFT)
    choices = desk.page.choices
    assert choices.weights.currentIndex() == MODEL
    assert desk.train_to_the_end().read_setup().config.init_from == str(first.path)
    choices.set_preset("nano")
    assert choices.config().init_from == ""


def test_trainings_in_the_queue_begin_one_after_another_also_after_a_failed_one(desk, behave):
    behave("steps:20 wait_at:10")
    desk.press_train()
    desk.reach(10)
    for preset in ("nano", "base", "small"):
        desk.page.choices.set_preset(preset)
        desk.press_train()
    view, queue = desk.page.queue_view, desk.page.queue
    heading = view._heading
    view.show_before("predicting 3 / 9")
    assert heading.text() == "Next, when this is over: predicting 3 / 9"
    view.show_before("")
    assert heading.text() == "Next"
    assert [text.split("  ·  ")[1] for text in view.texts] == ["Nano", "Base", "Small"]
    base = queue.waiting[1].run
    desk.wait(lambda: desk.state_of(base) == "waits")
    view.choose(1)
    desk.qtbot.mouseClick(view._up, LEFT)
    assert queue.waiting[0].run == base
    view.choose(2)
    gone = queue.waiting[2].run
    desk.qtbot.mouseClick(view._remove, LEFT)
    assert not gone.path.exists()
    order: list[RunFolder] = []
    queue.began.connect(order.append)
    waiting = [one.run for one in queue.waiting]
    behave("fail")
    desk.qtbot.mouseClick(desk.page.view.stop, LEFT)
    desk.wait(lambda: len(order) == 2 and not desk.page.training.is_going)
    assert order == waiting
    assert [desk.state_of(run) for run in waiting] == ["failed", "failed"]
    assert view.isHidden()


@pytest.mark.slow
def test_a_run_that_never_began_is_offered_to_begin(desk, behave):
    behave("steps:20 wait_at:10")
    desk.press_train()
    desk.reach(10)
    desk.press_train()
    waiting = desk.runs[-1]
    desk.page.queue.stop()
    desk.page._reader.start(waiting)
    desk.wait(lambda: desk.state_of(waiting) == "not begun")
    desk.page.runs.choose(waiting)
    assert desk.page.runs.go_on.text() == "Begin next"


def test_an_engine_that_hangs_is_said_and_ended(desk, behave):
    behave("steps:20 quiet_at:5 wait_at:5")
    desk.work.annotate.learning.toggle()  # an answer to an order would be a sign of life
    desk.press_train()
    standstill = desk.page.view.standstill
    desk.wait(lambda: "has not got on for 2 min" in standstill.text)
    assert "has not got on" in desk.page.training.in_words
    desk.qtbot.mouseClick(standstill.wait, LEFT)
    assert standstill.text == ""
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        desk.page.view.standstill.end_wanted.emit()
    assert desk.state_of(desk.runs[-1]) == "stopped"


def test_silence_is_noticed_and_waiting_asks_again_later(qtbot, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(watching, "monotonic", lambda: now[0])
    watch = Watch()
    watch.begin()
    now[0] += 50
    watch.look()
    assert watch.text == ""  # Python and torch are being loaded
    watch.hear(Heartbeat(0.1))
    now[0] += 16
    watch.look()
    assert watch.text == "The engine has not got on for 16 s."
    watch.wait()
    now[0] += 10
    watch.look()
    assert watch.text == ""
    now[0] += 20
    watch.look()
    assert "46 s" in watch.text
    watch.hear(Heartbeat(0.1))
    assert watch.text == ""
    watch.stop()


def test_a_broken_gpu_is_tried_once_more_and_that_is_said(desk, behave):
    behave("steps:20 break_at:15 wait_at:16 until:extend")
    desk.press_train()
    desk.reach(16)
    assert "The GPU broke." in desk.page.view.outcome.text
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        desk.page.training.extend()
    (run,) = desk.runs
    story = desk.page.training.story
    assert desk.state_of(run) == "finished"
    assert any("The GPU broke. The training was started once more" in n.text for n in story.notes)
    assert [e.step for e in story.evaluations] == [10, 20]
    behave("steps:20 break_at:5")
    desk.train_to_the_end()
    assert desk.state_of(desk.runs[-1]) == "failed"


class EngineOfWords(QObject):
    """An engine that remembers what it was asked to do, and does nothing."""

    received = Signal(object)
    logged = Signal(str)
    ended = Signal(object)
    is_busy = False

    def __init__(self):
        super().__init__()
        self.asked = []

    def start_job(self, arguments, log):
        self.asked.append(arguments)


def test_a_second_try_does_not_ask_for_more_time_a_second_time(qtbot, tmp_path):
    engine = EngineOfWords()
    training = Training(engine)
    training.start(RunFolder(tmp_path), more_minutes=10)
    engine.ended.emit(Failed("device", "The GPU broke."))
    qtbot.waitUntil(lambda: len(engine.asked) == 2, timeout=WAIT_MS)
    words = ["train", str(tmp_path)]
    assert engine.asked == [[*words, "--minutes-more", "10"], words]
    training.forget()


def test_the_open_picture_is_watched_and_shown_until_the_training_is_over(desk, behave):
    behave("steps:20 wait_at:15")
    annotate, dataset = desk.work.annotate, desk.work.signals.dataset
    boxes = len(dataset.boxes)
    desk.press_train()
    layer = annotate.learning.layer
    desk.wait(lambda: bool(layer.shown) and "step" in layer.title)
    other = next(i for i in dataset.images if i != annotate.current_image)
    annotate.go_to(other)
    assert layer.isHidden()
    desk.wait(lambda: bool(layer.shown))
    assert {d.image for d in layer.shown} == {other}
    annotate.learning.toggle()
    assert layer.isHidden()
    annotate.learning.toggle()
    desk.wait(lambda: bool(layer.shown))
    with desk.qtbot.waitSignal(desk.page.training.ended, timeout=WAIT_MS):
        desk.qtbot.mouseClick(desk.page.view.stop, LEFT)
    assert layer.shown == []
    assert len(dataset.boxes) == boxes


@pytest.mark.slow
def test_kept_pictures_are_drawn_over_the_steps_live_and_of_an_old_run(desk, behave):
    behave("steps:30 glimpse")
    first = desk.train_to_the_end()
    view = desk.page.view
    assert view.strip.steps == [10, 20, 30]
    assert len(view.strip.images) == 2
    assert view.main.isTabVisible(view.main.indexOf(view.strip))
    behave("steps:10")
    desk.train_to_the_end()
    assert not view.main.isTabVisible(view.main.indexOf(view.strip))
    desk.page.runs.choose(first)
    desk.wait(lambda: view.strip.steps == [10, 20, 30])


def test_the_plan_is_shown_before_the_start_and_follows_the_choices(desk):
    plan, choices = desk.page.plan, desk.page.choices
    choices.minutes.setValue(7)
    assert "Length: 7 minutes" in plan.texts
    choices.more.mosaic.setCurrentIndex(1)
    assert any("four in one" in text for text in plan.texts)
    choices.more.repeats.setCurrentIndex(1)
    assert any(text.startswith("Rare categories") for text in plan.texts)
    choices.more.cache.setValue(2.0)
    assert any("2.0 GB of disk" in text for text in plan.texts)
    choices.more.patience.setCurrentIndex(1)
    assert "Ends early: when AP was no better 2 times in a row" in plan.texts
    choices.freeze.setCurrentIndex(3)
    assert any("the whole network" in text for text in plan.texts)


@pytest.mark.parametrize("rare", [0, 1, 5])
def test_rare_categories_are_found_by_columns_as_the_engine_finds_them(rare):
    images = {ImageId(i): Image(ImageId(i), f"{i}.png", 64, 48) for i in range(1, 21)}
    boxes = [Box(BoxId(i), ImageId(i), CategoryId(3), 1, 1, 9, 9) for i in range(1, 21)]
    boxes += [Box(BoxId(50 + i), ImageId(i), CategoryId(8), 1, 1, 9, 9) for i in range(1, rare + 1)]
    kinds = {CategoryId(i): Category(CategoryId(i), f"{i}") for i in (3, 8)}
    dataset = Dataset(images, kinds, BoxTable(BoxColumns.of(boxes)))
    parts = {image.file_name: "train" for image in images.values()}
    sheet = Preflight({}, Split(), parts, [])
    assert PlannedOn.of(sheet, dataset).is_uneven == is_uneven(dataset, list(images.values()))
    assert is_uneven(dataset, list(images.values())) == (rare == 1)


def test_a_time_of_the_day_can_be_chosen_instead_of_minutes(qtbot):
    choice = TimeChoice()
    qtbot.addWidget(choice)
    choice.minutes.setValue(20)
    assert choice.finish_by == 0
    choice.by.setChecked(True)
    assert not choice.minutes.isEnabled()
    assert choice.finish_by > 0
    assert 18 <= choice.chosen_minutes <= 21


def test_a_resumed_run_forgets_what_it_had_done_after_it_was_saved():
    story = Story()
    for step in (1, 2, 3, 4):
        story.tell(Step(step, 10, {"box": 1.0}, 0.1, float(step)))
        story.tell(Glimpse(step, 7, [], kept=True))
    story.tell(Started(1, 1, [], "cpu", "", "", "frozen", [1, 1], None, None, resumed_at=2))
    assert story.losses["total"].steps == [1, 2]
    assert [g.step for g in story.glimpses[7]] == [1, 2]


def test_rows_that_are_no_detections_are_passed_over():
    rows = [[1, 0.9, 0.0, 0.0, 5.0, 5.0], [1, None, 0.0, 0.0, 5.0, 5.0], [1, 0.9], "x"]
    found = detections_of(Glimpse(1, 7, rows, kept=True), least_score=0.5, most=10)
    assert [d.corners for d in found] == [(0.0, 0.0, 5.0, 5.0)]


def test_a_strip_of_many_steps_shows_some_from_all_over():
    assert evenly(range(0, 1000, 10), 5) == [0, 250, 500, 740, 990]


def test_a_strip_follows_the_newest_step_until_the_person_looks_at_others(qtbot, desk):
    strip = StripView()
    qtbot.addWidget(strip)
    strip.resize(400, 300)
    dataset = desk.work.signals.dataset
    image = next(iter(dataset.images))
    rows = [Glimpse(step, image, [], kept=True) for step in range(1, 9)]
    glimpses = {image: rows[:4]}
    bar = strip.horizontalScrollBar()
    strip.show_glimpses(glimpses, dataset)  # before anybody sees it, behind the curves
    with qtbot.waitExposed(strip):
        strip.show()
    assert bar.value() == bar.maximum() > 0
    glimpses[image] = rows[:6]
    strip.show_glimpses(glimpses, dataset)
    assert bar.value() == bar.maximum()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    glimpses[image] = rows
    strip.show_glimpses(glimpses, dataset)
    assert bar.value() == 0
