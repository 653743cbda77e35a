"""``deitdet train``: a new training, one that goes on, one in several folds or processes."""

import argparse
import logging
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import torch

from deitdet_gui.commands.elsewhere import elsewhere
from deitdet_gui.commands.folds import tell_folds
from deitdet_gui.commands.jobs import relay
from deitdet_gui.commands.project import Pace
from deitdet_gui.console import DONE, Console, StopRequest
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Event, Note
from deitdet_gui.core.folds import deal_folds
from deitdet_gui.core.plan import next_time_of_day
from deitdet_gui.core.preflight import Preflight, look_before_training
from deitdet_gui.core.project import Opened, find_project, open_project
from deitdet_gui.core.runs import (
    RunConfig,
    RunFolder,
    create_run,
    find_run,
    set_end,
)
from deitdet_gui.core.splitting import look_alikes, settled
from deitdet_gui.core.words import noted
from deitdet_gui.engine import snapshot
from deitdet_gui.engine.outcome import guarded
from deitdet_gui.engine.spread import ALONE, Spread, join
from deitdet_gui.engine.train import train as train_run

CHOICES = ("preset", "weights", "device", "time", "finish_by", "set")


def train(arguments: argparse.Namespace) -> int:
    """Train in the way that the words ask for."""
    spread = join(os.environ, torch.cuda.is_available() and device_of(arguments) != "cpu")
    # What one of several processes says, all of them do; the first one says it.
    console = Console(arguments.json, is_quiet=not spread.is_first)
    try:
        if arguments.resume is not None:
            run = find_run(find_project(arguments.project), arguments.resume)
            if _can_go_on(run, arguments.more):
                return _go_on(run, arguments, console, spread)
            console.show(Note(f"{run.name} is finished: a new training begins with its model."))
            arguments.from_run = arguments.resume
        if arguments.more:
            raise UserError("--more is for a training that goes on.", "Name it: --resume RUN")
        if arguments.folds:
            if spread.world > 1:
                raise UserError("--folds is for one process.", "Start it without torchrun.")
            return _train_folds(arguments, console)
        run = spread.agreed(_new_run(arguments, console) if spread.is_first else None)
        console.show(Note(f"Run: {run.path}"))
        return _train(run, console, spread, 0.0)
    finally:
        spread.close()


def device_of(arguments: argparse.Namespace) -> str:
    """The device that the words, or the run that goes on, ask for."""
    if arguments.resume is not None:
        run = find_run(find_project(arguments.project), arguments.resume)
        if _can_go_on(run, arguments.more):
            return run.read_setup().config.device
    return _settings(arguments).get("device", RunConfig().device)


def _train(run: RunFolder, console: Console, spread: Spread, more_seconds: float) -> int:
    with _logged(run), noted(), StopRequest(console) as stop:
        if spread.world == 1 and torch.cuda.is_available():
            return relay(console, elsewhere(run, stop, more_seconds / 60))
        events = guarded(train_run(run, stop, more_seconds, spread), run.log)
        return relay(console, _recorded(events, run) if spread.is_first else events)


def _recorded(events: Iterable[Event], run: RunFolder) -> Iterator[Event]:
    """The events, kept with the run so that it can be looked at later.

    A full disk is no end of the training, which stands still until there is room.
    """
    record = EventLog(run.events)
    for event in events:
        why = record.keep(event)
        if why:
            yield Note(f"{run.events} cannot be written for now: {why}.", "warning")
        yield event


def _can_go_on(run: RunFolder, more_minutes: float) -> bool:
    """Whether there is anything left to do in this run."""
    if not run.last.exists():
        return not run.has_model  # a run that got nowhere begins anew
    return bool(more_minutes) or not snapshot.read(run.last)[1].get("is_over")


def _go_on(run: RunFolder, arguments: argparse.Namespace, console: Console, spread: Spread) -> int:
    chosen = [f"--{name.replace('_', '-')}" for name in CHOICES if getattr(arguments, name)]
    if chosen:
        raise UserError(
            f"{run.name} goes on as it was begun; {', '.join(chosen)} cannot change that.",
            f"Leave it out, or begin a new training from its model: --from {run.name}",
        )
    console.show(Note(f"{run.name} goes on, with the boxes that it began with."))
    return _train(run, console, spread, 60 * arguments.more)


def _new_run(arguments: argparse.Namespace, console: Console) -> RunFolder:
    with open_project(arguments.project) as opened:
        sheet = _look_before(opened, console)
        config = _config(arguments, opened.project.folder)
        if not opened.document.locked_by:
            sheet.split.write(opened.project.splits)
        return create_run(opened, config, sheet.parts)


def _train_folds(arguments: argparse.Namespace, console: Console) -> int:
    """Train once for each fold, and judge every picture by a model that has not seen it."""
    runs = []
    with open_project(arguments.project) as opened:
        sheet = _look_before(opened, console)
        dataset = opened.document.dataset
        names = [name for name, part in sheet.parts.items() if part != "test"]
        groups = look_alikes(opened.project, names, Pace(console, "looking for near-duplicates"))
        config = _config(arguments, opened.project.folder)
        if config.validation == "none":
            raise UserError(
                "With validation=none no fold leaves a picture out.", "Leave out one of the two."
            )
        for parts in deal_folds(dataset, names, arguments.folds, groups):
            runs.append(create_run(opened, config, parts))
    for number, run in enumerate(runs, start=1):
        if config.finish_by:
            set_end(run, _share_of_time(config.finish_by, len(runs) - number + 1, time.time()))
        console.show(Note(f"Fold {number} of {len(runs)}. Run: {run.path}"))
        code = _train(run, console, ALONE, 0.0)
        if code != DONE:
            return code
    with StopRequest(console) as stop:
        return relay(console, tell_folds(runs, stop, arguments.device or "auto"))


def _share_of_time(finish_by: float, runs: int, now: float) -> float:
    """When the next of so many runs is to end, so that all that are left get as much time."""
    return now + max(0.0, finish_by - now) / runs


def _look_before(opened: Opened, console: Console) -> Preflight:
    """What training would find out too late.

    Raises:
        UserError: there is no use in training.
    """
    if not opened.document.is_saved:
        opened.document.save()
    pace = Pace(console, "looking for near-duplicates")
    split = settled(opened.project, opened.document.dataset, pace)
    sheet = look_before_training(opened, split)
    if sheet.blockers:
        first, *_ = sheet.blockers
        raise UserError(f"{first.where}: {first.text}")
    console.show(Note(sheet.used_line()))
    for warning in sheet.warnings:
        console.show(Note(str(warning), "warning"))
    return sheet


def _settings(arguments: argparse.Namespace) -> dict[str, str]:
    settings: dict[str, str] = {}
    for pair in arguments.set:
        key, equals, value = pair.partition("=")
        if not equals:
            raise UserError(f"--set {pair} has no value.", hint="Write --set KEY=VALUE.")
        settings[key] = value
    for key, value in (
        ("preset", arguments.preset),
        ("weights", arguments.weights),
        ("device", arguments.device),
        ("minutes", arguments.time),
    ):
        if value is not None:
            settings[key] = str(value)
    return settings


def _config(arguments: argparse.Namespace, project: Path) -> RunConfig:
    settings = _settings(arguments)
    if arguments.finish_by is not None:
        settings["finish_by"] = str(next_time(arguments.finish_by, datetime.now()))
    if arguments.from_run is not None:
        settings["init_from"] = str(find_run(find_project(project), arguments.from_run).path)
    config = RunConfig.from_settings(settings)
    if config.minutes and config.finish_by:
        raise UserError(
            "A training has a length or an end, not both.", "Leave --time or --finish-by out."
        )
    return config


def next_time(text: str, now: datetime) -> float:
    """When it is next so late, as ``17:30`` says, in seconds since 1970.

    Raises:
        UserError: it is no time of day.
    """
    try:
        clock = time.strptime(text, "%H:%M")
    except ValueError:
        raise UserError(f"--finish-by {text!r} is no time of day.", "Write it as 17:30.") from None
    return next_time_of_day(clock.tm_hour, clock.tm_min, now)


@contextmanager
def _logged(run: RunFolder) -> Iterator[None]:
    """What libraries have to say goes into the run's log meanwhile."""
    handler = logging.FileHandler(run.log, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()
