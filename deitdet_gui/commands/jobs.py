"""Commands that need torch: evaluate, predict. The window runs the same engine code."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

import torch

from deitdet_gui.commands.drawing import draw_detections
from deitdet_gui.commands.tables import evaluation_table, export_lines, folds_table
from deitdet_gui.console import DONE, STOPPED, Console, StopRequest
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.events import Event, Report
from deitdet_gui.core.export_options import ENDINGS, Format
from deitdet_gui.core.project import find_project
from deitdet_gui.core.runs import RunFolder, find_run, run_at
from deitdet_gui.engine.export import export_model as export_run_model
from deitdet_gui.engine.export_facts import Choice
from deitdet_gui.engine.jobs import evaluate as evaluate_run
from deitdet_gui.engine.jobs import files_in, files_of_project
from deitdet_gui.engine.jobs import predict as predict_files
from deitdet_gui.engine.outcome import exit_code, guarded
from deitdet_gui.engine.spread import Spread, join


def evaluate(arguments: argparse.Namespace) -> int:
    """Judge a run's model and print a table."""
    console = Console(arguments.json)
    run = find_run(find_project(arguments.project), arguments.run)
    with StopRequest(console) as stop:
        events = evaluate_run(run, arguments.split, stop, arguments.device)
        return relay(console, events)


def predict(arguments: argparse.Namespace) -> int:
    """Find boxes in pictures, folders of pictures, or a project."""
    spread = join(os.environ, torch.cuda.is_available() and arguments.device != "cpu")
    try:
        return _predict(arguments, spread)
    finally:
        spread.close()


def _predict(arguments: argparse.Namespace, spread: Spread) -> int:
    console = Console(arguments.json, is_quiet=not spread.is_first)
    sources: list[Path] = arguments.sources
    for source in sources:
        if not source.exists():
            raise ReadError(f"{source} does not exist.", hint="Check the path.")
    is_project = len(sources) == 1 and (sources[0] / "annotations.json").exists()
    files = files_of_project(sources[0]) if is_project else files_in(sources)
    run = _run_of(arguments.run, sources[0] if is_project else None)
    with StopRequest(console) as stop:
        events = predict_files(
            run,
            files,
            stop,
            arguments.out,
            arguments.device,
            arguments.threshold,
            with_names=not is_project,
            spread=spread,
        )
        code = relay(console, events)
    if arguments.draw is not None and spread.is_first and code in (DONE, STOPPED):
        drawn = draw_detections(run, dict(files), arguments.out, arguments.draw)
        console.say(f"{drawn:,} pictures were drawn into {arguments.draw}.")
    return code


def export_model(arguments: argparse.Namespace) -> int:
    """Write a run's model as a file for other programs, and say how good it still is."""
    console = Console(arguments.json)
    run = run_at(arguments.run)
    choice = Choice(arguments.format, arguments.dynamic, arguments.nms, arguments.int8)
    with StopRequest(console) as stop:
        events = export_run_model(run, choice, _file_at(arguments.dest, arguments.format), stop)
        return relay(console, events)


def _file_at(dest: Path, form: Format) -> Path:
    """Where an export goes: a file by its ending, else into a folder."""
    return (dest if dest.suffix else dest / f"model{ENDINGS[form]}").absolute()


def relay(console: Console, events: Iterable[Event]) -> int:
    """Show a job's events and return the exit code."""
    last: Event | None = None
    for last in guarded(events, Path("the log")):
        if isinstance(last, Report) and last.what == "evaluation":
            console.report(last.what, last.data, evaluation_table(last.data))
        elif isinstance(last, Report) and last.what == "folds":
            console.report(last.what, last.data, folds_table(last.data))
        elif isinstance(last, Report) and last.what == "export":
            console.report(last.what, last.data, export_lines(last.data))
        else:
            console.show(last)
    console.close()
    return exit_code(last)


def _run_of(name: str, project: Path | None) -> RunFolder:
    if project is not None:
        return find_run(find_project(project), name)
    folder = Path(name).absolute()
    if not (folder / "model.json").exists():
        raise ReadError(
            f"{folder} has no trained model.",
            hint="Name the run's folder: PROJECT/.deitdet/runs/...",
        )
    return RunFolder(folder)
