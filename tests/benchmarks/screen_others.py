"""The welcome, the Train and Review pages, the sheet of findings, and notices."""

import json
import shutil
from pathlib import Path

import numpy as np
import screen_things as things
from screen_stage import Stage

from deitdet_gui.core.dataset import State
from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Event,
    Failed,
    Hello,
    Note,
    Progress,
    Saved,
    Started,
    Step,
    encode,
)
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.runs import RunConfig, RunFolder, create_run, list_runs
from deitdet_gui.gui.train.curves import Curves
from deitdet_gui.gui.train.disclosure import Disclosure
from deitdet_gui.gui.workspace import Workspace

STEPS = 400
WHILE = 5  # steps that are drawn before a training is taken a picture of


def welcome_first(stage: Stage) -> None:
    stage.app.close_project()
    stage.app.window.welcome.show_recent([])
    stage.grab("welcome-first")
    folders = [make(stage.folder) for make in (things.usual, things.odd, things.plain)]
    stage.app.window.welcome.show_recent(folders)
    stage.grab("welcome-recent")
    deep = stage.folder / "a very long folder name that goes on and on " / "deep" / ("deeper" * 6)
    deep.mkdir(parents=True, exist_ok=True)
    stage.app.window.welcome.show_recent(
        [deep, *folders, *(stage.folder / f"p{i}" for i in "1234")]
    )
    stage.grab("welcome-many")


def train_before(stage: Stage) -> None:
    workspace = stage.open(things.plain(stage.folder))
    _train_page(stage)
    stage.grab("train-nothing-done")
    workspace = stage.open(things.usual(stage.folder))
    _train_page(stage)
    stage.grab("train-before")
    workspace.train.choices.set_preset("nano")
    stage.grab("train-choices")
    workspace.train.choices.findChild(Disclosure).open()
    workspace.train.choices.more.patience.setCurrentIndex(1)
    stage.grab("train-more-choices")


def train_while(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    _train_page(stage)
    page = workspace.train
    page.start()
    stage.wait(lambda: page.training.story.best is not None)
    stage.wait(lambda: page.view.curves is not None and _points(page.view.curves) > WHILE)
    stage.grab("train-while")
    stage.window.go_to("annotate")
    stage.grab("annotate-while-training")
    stage.window.go_to("train")
    page.view.stop.click()
    stage.wait(lambda: not stage.app.engine.is_busy)
    stage.grab("train-stopped")
    for run in list_runs(workspace.opened.project):
        shutil.rmtree(run.path)


def train_after(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    failed = _run(workspace, Failed("out_of_memory", "There is not enough memory.", "Choose nano."))
    whole = _run(workspace, Ended("finished"))
    _train_page(stage)
    page = workspace.train
    stage.wait(lambda: whole in page.runs.runs and page.runs.texts(whole)[-1] != "")
    page.runs.choose(failed)
    page.runs.choose(whole)
    stage.wait(lambda: page.view.run == whole and bool(page.view.outcome.text))
    stage.grab("train-after")
    page.runs.choose(failed)
    stage.wait(lambda: page.view.run == failed)
    stage.grab("train-failed")
    for run in (failed, whole):  # other schemes and languages begin without them too
        shutil.rmtree(run.path)


def review_nothing(stage: Stage) -> None:
    stage.open(things.plain(stage.folder))
    stage.window.go_to("review")
    stage.grab("review-no-model")


def review_detections(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    run = _run(workspace, Ended("finished"))
    stage.window.go_to("review")
    page = workspace.review
    page.show_run(run)
    stage.turn()
    stage.grab("review-not-predicted")
    _find(workspace, run)
    page.show_run(run)
    stage.wait(lambda: page.queue is not None)
    stage.settle()
    stage.grab("review-detections")
    page.answering.accept()
    stage.settle()
    stage.grab("review-answered")
    stage.window.go_to("annotate")
    stage.settle()
    stage.grab("annotate-with-review-badge")
    stage.app.project_actions.undo()
    Predictions(run.name, dict.fromkeys(workspace.signals.dataset.images, ()), {}).write(
        run.predictions
    )
    stage.window.go_to("review")
    page.show_run(run)
    stage.turn()
    stage.grab("review-nothing-waits")


def health_sheet(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    workspace.toggle_health()
    panel = workspace.health
    stage.wait(lambda: panel.view.model().rowCount() > 0)
    stage.wait(lambda: panel.checkup.is_idle)
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    panel.view.expandAll()
    stage.grab("health-findings")
    workspace.toggle_health()


def notices_all(stage: Stage) -> None:
    stage.open(things.usual(stage.folder))
    notices = stage.window.notices
    notices.inform("3 changes of a session that ended suddenly were brought back.")
    stage.grab("notices-inform")
    notices.inform("2 boxes on 2 pictures came in from labels.", ("Undo", stage.turn))
    stage.grab("notices-inform-answer")
    notices.clear()
    notices.warn("Open in another window. You can look, but not change anything here.",
                 ("Try again", stage.turn))  # fmt: skip
    stage.grab("notices-warn")
    notices.clear()
    stage.app._tell_save_failed(
        "annotations.json could not be written: No space left on device. What is not saved is kept "
        "in the journal and comes back when the project is opened again."
    )
    stage.grab("notices-alarm")
    notices.clear()
    stage.workspace.autosave.save_now()


def notices_missing(stage: Stage) -> None:
    folder = _copy(stage, things.usual(stage.folder), "missing")
    for path in sorted((folder / "pictures").iterdir())[:3]:
        path.unlink()
    stage.open(folder)
    stage.wait(stage.window.notices.isVisible)
    stage.grab("notices-missing-pictures")


def notices_conflict(stage: Stage) -> None:
    folder = _copy(stage, things.usual(stage.folder), "conflict")
    workspace = stage.open(folder)
    workspace.autosave.stop()
    workspace.annotate.walk.go_to_row(3)
    workspace.annotate.canvas.select_all()
    workspace.annotate.edits.slots["delete"]()
    path = workspace.opened.project.annotations
    row = json.loads(path.read_bytes())
    row["annotations"] = row["annotations"][:5]
    path.write_text(json.dumps(row))
    stage.wait(stage.window.notices.isVisible)
    stage.grab("notices-conflict")
    stage.answers.say_yes = True
    stage.app.close_project()


def notices_read_only(stage: Stage) -> None:
    from deitdet_gui.core.project import open_project

    folder = _copy(stage, things.usual(stage.folder), "locked")
    with open_project(folder):
        stage.open(folder)
        stage.grab("notices-read-only")
        stage.window.go_to("train")
        stage.turn()
        stage.grab("train-read-only")
        stage.app.close_project()


def notices_lost(stage: Stage) -> None:
    folder = _copy(stage, things.usual(stage.folder), "lost")
    (folder / "annotations.json").unlink()
    stage.app.open(folder)
    stage.wait(lambda: stage.window.notices.isVisible() or stage.app.workspace is not None)
    stage.grab("notices-annotations-lost")


def _train_page(stage: Stage) -> None:
    stage.window.go_to("train")
    page = stage.workspace.train
    stage.wait(lambda: ":" in page.device.text())
    stage.wait(lambda: not page.outlook.is_busy)
    stage.turn()


def _points(curves: Curves) -> int:
    return max((len(line.x) for line in curves.loss.lines), default=0)


def _copy(stage: Stage, folder: Path, name: str) -> Path:
    stage.app.close_project()
    return Path(shutil.copytree(folder, stage.folder / f"{name}-{stage.kind}"))


def _run(workspace: Workspace, end: Event) -> RunFolder:
    """A run as the engine leaves it."""
    dataset = workspace.signals.dataset
    names = [i.file_name for i in dataset.images.values() if dataset.state_of(i.id) == State.DONE]
    parts = {name: "val" if i % 4 == 0 else "train" for i, name in enumerate(names)}
    run = create_run(workspace.opened, RunConfig(), parts)
    labels = [category.name for category in dataset.categories.values()]
    reason = "CPU, 2 cores: no GPU that can be used"
    events: list[Event] = [
        Hello(1, "1", "train"),
        Started(
            9, 3, labels, "cpu", reason, "the starter weights", "frozen", [640, 480], None, 120
        ),
        Note("One box without an area was left out.", "warning"),
        Progress("caching features", 9, 9),
    ]
    last = STEPS if isinstance(end, Ended) else 20
    rng = np.random.default_rng(1)
    for i in range(1, last + 1):
        noise = float(rng.normal(0, 0.03))
        losses = {
            "class": 1.2 * np.exp(-i / 90) + 0.2 + noise,
            "box": np.exp(-i / 150) + 0.3 + noise,
        }
        events.append(Step(i, STEPS, losses, 1e-3, i * 0.3, (STEPS - i) * 0.3))
        if i % 50 == 0:
            ap = 0.6 * (1 - np.exp(-i / 120))
            each = {name: ap * (0.6 + 0.1 * k) for k, name in enumerate(labels)}
            events.append(Evaluated(i, "val", ap, min(1, ap * 1.5), ap * 1.1, each, True, i * 0.3))
            events.append(Saved(str(run.best), True, i))
    if isinstance(end, Ended):
        run.best.write_bytes(b"weights")
        run.model.write_text("{}")
    run.events.write_text("".join(f"{encode(event)}\n" for event in (*events, end)))
    run.log.write_text("step 1 took 0.3 s\nstep 2 took 0.3 s\n")
    return run


def _find(workspace: Workspace, run: RunFolder) -> None:
    dataset = workspace.signals.dataset
    rng = np.random.default_rng(2)
    kinds = list(dataset.categories)
    found = {}
    for image in dataset.images.values():
        rows = []
        for k in range(6 if dataset.state_of(image.id) == State.UNLABELLED else 1):
            x, y = rng.uniform(0, image.width - 120), rng.uniform(0, image.height - 90)
            score = float(rng.uniform(0.4, 0.99))
            rows.append(Detection(image.id, kinds[k % len(kinds)], score, x, y, x + 90, y + 70))
        found[image.id] = tuple(sorted(rows, key=lambda d: -d.score))
    Predictions(run.name, found, dict.fromkeys(kinds, 0.5)).write(run.predictions)


TAKES = (
    welcome_first,
    train_before,
    train_while,
    train_after,
    review_nothing,
    review_detections,
    health_sheet,
    notices_all,
    notices_missing,
    notices_conflict,
    notices_read_only,
    notices_lost,
)
