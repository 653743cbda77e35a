"""``deitdet compare``: torch is loaded only if a run was not evaluated yet."""

import argparse
from pathlib import Path

from deitdet_gui.commands.tables import comparison_table
from deitdet_gui.console import Console, StopRequest
from deitdet_gui.core.events import Ended, Event, Report
from deitdet_gui.core.project import find_project
from deitdet_gui.core.runs import find_run
from deitdet_gui.engine.compare import compare as compare_runs
from deitdet_gui.engine.outcome import exit_code, guarded


def compare(arguments: argparse.Namespace) -> int:
    """Compare two runs of a project and print a table."""
    console = Console(arguments.json)
    project = find_project(arguments.project)
    a, b = (find_run(project, name) for name in (arguments.run_a, arguments.run_b))
    last: Event | None = None
    with StopRequest(console) as stop:
        events = compare_runs(a, b, arguments.split, stop, arguments.device)
        for last in guarded(events, Path("the log")):
            if isinstance(last, Report):
                console.report(last.what, last.data, comparison_table(last.data))
            elif console.as_json or not (isinstance(last, Ended) and last.how == "finished"):
                console.show(last)  # the table ends with the same words
    console.close()
    return exit_code(last)
