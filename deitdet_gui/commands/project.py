"""Commands about projects: demo, new, doctor. Without torch."""

import argparse
import time
from pathlib import Path

from deitdet_gui.console import DONE, USER, Console
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.doctor import checks
from deitdet_gui.core.events import Ended, Note
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.qt_libraries import has_display
from deitdet_gui.core.sample_project import make_sample_project

REPORT_SECONDS = 0.1
MOST_NOTES = 5  # on pictures that came in; a folder of animations would say the same of each


def demo(arguments: argparse.Namespace) -> int:
    """Make the sample project; then open it, or without a display run the loop and draw it."""
    console = Console(arguments.json)
    folder: Path = arguments.folder
    is_new = make_sample_project(folder, Pace(console, "painting the sample pictures"))
    console.say(f"The sample project is in {folder}." if is_new else f"{folder} is there already.")
    if arguments.make_only:
        return end(console)
    if arguments.headless or not has_display():
        from deitdet_gui.gui.tour import run_tour

        code = run_tour(folder, arguments.time, console.show)
        console.close()
        return code
    from deitdet_gui.gui.app import main as show_window

    return show_window(folder)


def new(arguments: argparse.Namespace) -> int:
    """Make a project over a folder of pictures."""
    console = Console(arguments.json)
    findings = create(arguments.project, arguments.images, Pace(console, "looking at the pictures"))
    with open_project(arguments.project, write=False) as opened:
        images = len(opened.document.dataset.images)
    left_out, notes = tell_of_pictures(console, findings)
    console.report(
        "new",
        {"images": images, "left_out": left_out, "notes": notes},
        [f"{images:,} pictures are in the project {arguments.project}."],
    )
    return end(console)


def tell_of_pictures(console: Console, findings: list[Finding]) -> tuple[list[str], list[str]]:
    """Say which pictures a new project leaves out, and what there is to know of the others."""
    left_out = [str(f) for f in findings if f.severity != "note"]
    notes = [str(f) for f in findings if f.severity == "note"]
    for text in left_out:
        console.show(Note(f"Left out: {text}", "warning"))
    for text in notes[:MOST_NOTES]:
        console.show(Note(text))
    if len(notes) > MOST_NOTES:
        console.show(Note(f"... and {len(notes) - MOST_NOTES:,} more notes like these."))
    return left_out, notes


def doctor(arguments: argparse.Namespace) -> int:
    """Look at the machine. Exit code 1 when something must be put right."""
    console = Console(arguments.json)
    found = checks(arguments.project)
    signs = {True: "ok  ", False: "BAD ", None: "note"}
    words = []
    for check in found:
        words.append(f"{signs[check.ok]}  {check.name}: {check.detail}")
        if check.fix:
            words.append(f"      {check.fix}")
    rows = [{"name": c.name, "ok": c.ok, "detail": c.detail, "fix": c.fix} for c in found]
    console.report("doctor", {"checks": rows}, words)
    code = USER if any(c.ok is False for c in found) else DONE
    end(console)
    return code


class Pace:
    """Passes progress on to the console, a few times a second."""

    def __init__(self, console: Console, stage: str) -> None:
        self._console = console
        self._stage = stage
        self._next = 0.0

    def __call__(self, done: int, of: int) -> None:
        now = time.monotonic()
        if now >= self._next or done == of:
            self._next = now + REPORT_SECONDS
            self._console.progress(self._stage, done, of)


def end(console: Console) -> int:
    """Close the console of a command that did what it was asked."""
    if console.as_json:
        console.show(Ended("finished"))
    console.close()
    return DONE
