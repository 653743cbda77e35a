"""Commands that bring other programs' labels in, and take ours out. Without torch."""

import argparse
from pathlib import Path

from deitdet_gui.commands.project import Pace, end, tell_of_pictures
from deitdet_gui.console import Console
from deitdet_gui.core import importing
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.exchange_report import ExchangeReport
from deitdet_gui.core.exporting import export_project
from deitdet_gui.core.formats import listed_categories, reader_for
from deitdet_gui.core.project import Opened, create, open_project, require_unlocked

MOST_NAMED = 20  # findings of a kind on the terminal; the saved report names all


def bring_in(arguments: argparse.Namespace) -> int:
    """Import labels."""
    console = Console(arguments.json)
    _check_report(arguments.report, arguments.project, arguments.source)
    reader = reader_for(arguments.source, arguments.format)
    state = importing.parse_state(arguments.state) if arguments.state else None
    is_project = (arguments.project / ".deitdet").exists()
    if not is_project and arguments.images is not None:
        pace = Pace(console, "looking at the pictures")
        tell_of_pictures(console, create(arguments.project, arguments.images, pace))
    with open_project(arguments.project) as opened:
        require_unlocked(opened)
        prefix = _prefix(opened, arguments.images) if is_project and arguments.images else ""
        document = opened.document
        pictures = reader(arguments.source, Pace(console, "reading labels"))
        listed = listed_categories(arguments.source, reader)
        edits, report = importing.plan_import(document.dataset, pictures, state, prefix, listed)
        document.do(f"Import {arguments.source.name}", None, edits)
        document.save()
    return _tell(console, "import", report, arguments.report)


def take_out(arguments: argparse.Namespace) -> int:
    """Export labels."""
    console = Console(arguments.json)
    _check_report(arguments.report, arguments.project, arguments.destination)
    with open_project(arguments.project, write=False) as opened:
        report = export_project(
            opened,
            arguments.destination,
            arguments.format,
            split=arguments.split,
            only=arguments.only,
            copy_images=arguments.copy_images,
            overwrite=arguments.overwrite,
            report=Pace(console, "writing labels"),
        )
    return _tell(console, "export", report, arguments.report)


def _check_report(path: Path | None, project: Path, other: Path) -> None:
    """Refuse a place for the report that would be of no use, or do harm, before work begins."""
    if path is None:
        return
    target = path.resolve()
    hint = "Name another file for the report."
    if target.is_dir():
        raise UserError(f"{path} is a folder.", hint=hint)
    if not next(folder for folder in target.parents if folder.exists()).is_dir():
        raise UserError(f"{path} lies below a file, which cannot be.", hint=hint)
    if target == other.resolve():
        raise UserError(f"{path} is the labels themselves.", hint=hint)
    private = (project / ".deitdet").resolve()
    if target == (project / "annotations.json").resolve() or target.is_relative_to(private):
        raise UserError(f"{path} belongs to the project.", hint=hint)


def _tell(console: Console, what: str, report: ExchangeReport, path: Path | None) -> int:
    lines = report.lines(MOST_NAMED)
    if path is not None:
        report.save(path)
        lines.append(f"The whole report is in {path}.")
    elif lines != report.lines():
        lines.append("--report FILE keeps the whole report.")
    console.report(what, report.data(), lines)
    return end(console)


def _prefix(opened: Opened, images: Path) -> str:
    """Where the labelled pictures lie, seen from the project's picture folder."""
    root = opened.project.pictures.resolve()
    try:
        return images.resolve().relative_to(root).as_posix()
    except ValueError:
        raise UserError(
            f"{images} is not inside the project's picture folder {root}.",
            hint="Leave --images out if the pictures have the same names there.",
        ) from None
