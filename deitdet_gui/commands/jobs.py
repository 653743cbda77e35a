"""Commands that need torch. The window runs the same engine code."""

import argparse
import logging
from collections.abc import Iterable
from pathlib import Path

from deitdet_gui.commands.drawing import draw_detections
from deitdet_gui.commands.project import Pace
from deitdet_gui.commands.tables import evaluation_table, export_lines
from deitdet_gui.console import DONE, STOPPED, Console, StopRequest
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Event, Note, Report, encode
from deitdet_gui.core.preflight import look_before_training
from deitdet_gui.core.project import Opened, find_project, open_project
from deitdet_gui.core.runs import RunConfig, RunFolder, append_event, create_run, find_run
from deitdet_gui.core.splits import Split
from deitdet_gui.core.splitting import with_all
from deitdet_gui.engine.export import export_model as export_run_model
from deitdet_gui.engine.export_facts import Choice
from deitdet_gui.engine.jobs import evaluate as evaluate_run
from deitdet_gui.engine.jobs import files_in, files_of_project
from deitdet_gui.engine.jobs import predict as predict_files
from deitdet_gui.engine.outcome import exit_code, guarded
from deitdet_gui.engine.train import train as train_run


def train(arguments: argparse.Namespace) -> int:
    """Check, make a run, train."""
    console = Console(arguments.json)
    with open_project(arguments.project) as opened:
        if not opened.document.is_saved:
            opened.document.save()
        sheet = look_before_training(opened, _split(opened, console))
        if sheet.blockers:
            first, *_ = sheet.blockers
            raise UserError(f"{first.where}: {first.text}")
        console.show(Note(sheet.used_line()))
        for warning in sheet.warnings:
            console.show(Note(str(warning), "warning"))
        config = _config(arguments, opened.project.folder)
        if not opened.document.locked_by:
            sheet.split.write(opened.project.splits)
        run = create_run(opened, config, sheet.parts)
    console.show(Note(f"Run: {run.path}"))
    _log_to(run)
    with StopRequest(console) as stop:
        return _relay(console, train_run(run, stop), run)


def evaluate(arguments: argparse.Namespace) -> int:
    """Judge a run's model and print a table."""
    console = Console(arguments.json)
    run = find_run(find_project(arguments.project), arguments.run)
    with StopRequest(console) as stop:
        events = evaluate_run(run, arguments.split, stop, arguments.device)
        return _relay(console, events, None)


def predict(arguments: argparse.Namespace) -> int:
    """Find boxes in pictures, folders of pictures, or a project."""
    console = Console(arguments.json)
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
        )
        code = _relay(console, events, None)
    if arguments.draw is not None and code in (DONE, STOPPED):
        drawn = draw_detections(run, dict(files), arguments.out, arguments.draw)
        console.say(f"{drawn:,} pictures were drawn into {arguments.draw}.")
    return code


def export_model(arguments: argparse.Namespace) -> int:
    """Write a run's model as a file for other programs, and say how good it still is."""
    console = Console(arguments.json)
    run = find_run(find_project(arguments.project), arguments.run)
    choice = Choice(arguments.format, arguments.dynamic, arguments.nms, arguments.int8)
    with StopRequest(console) as stop:
        events = export_run_model(run, choice, arguments.out.absolute(), stop)
        return _relay(console, events, None)


def _relay(console: Console, events: Iterable[Event], record: RunFolder | None) -> int:
    """Show a job's events, keep them in the run's folder if given, and return the exit code."""
    last: Event | None = None
    log_path = record.log if record is not None else Path("the log")
    for last in guarded(events, log_path):
        if record is not None:
            append_event(record, encode(last))
        if isinstance(last, Report) and last.what == "evaluation":
            console.report(last.what, last.data, evaluation_table(last.data))
        elif isinstance(last, Report) and last.what == "export":
            console.report(last.what, last.data, export_lines(last.data))
        else:
            console.show(last)
    console.close()
    return exit_code(last)


def _split(opened: Opened, console: Console) -> Split:
    """The split with a part for each picture that counts, near-duplicates on the same side."""
    document = opened.document
    images = document.dataset.images
    names = [image.file_name for i, image in images.items() if document.dataset.is_trained_on(i)]
    split = Split.read(opened.project.splits)
    pace = Pace(console, "looking for near-duplicates")
    return with_all(split, opened.project, document.dataset, names, pace)


def _config(arguments: argparse.Namespace, project: Path) -> RunConfig:
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
    if arguments.resume is not None:
        settings["init_from"] = str(find_run(find_project(project), arguments.resume).path)
    return RunConfig.from_settings(settings)


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


def _log_to(run: RunFolder) -> None:
    handler = logging.FileHandler(run.log, encoding="utf-8")
    logging.basicConfig(
        level=logging.INFO,
        handlers=[handler],
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.captureWarnings(True)
