"""The command that says how pictures of more than 8 bits are shown and learnt from."""

import argparse

from deitdet_gui.commands.project import end
from deitdet_gui.console import Console
from deitdet_gui.core import settings
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import find_project, open_project, require_unlocked
from deitdet_gui.core.stretch import PER_PICTURE, Stretch


def stretch(arguments: argparse.Namespace) -> int:
    """Set the project's stretch, or tell it."""
    console = Console(arguments.json)
    chosen = _chosen(arguments)
    if chosen is not None:
        with open_project(arguments.project) as opened:
            require_unlocked(opened)
            settings.put(opened.project.settings, "stretch", chosen.as_json())
    now = find_project(arguments.project).stretch
    words = [f"Pictures of more than 8 bits: {now}."]
    if chosen is not None:
        words.append("Models trained from now on learn from pictures like that; train again.")
    console.report("stretch", {**now.as_json()}, words)
    return end(console)


def _chosen(arguments: argparse.Namespace) -> Stretch | None:
    low, high = arguments.low, arguments.high
    if arguments.per_picture:
        if low is not None or high is not None:
            raise UserError("A stretch is per picture or from --low to --high, not both.")
        return PER_PICTURE
    if low is None and high is None:
        return None
    if low is None or high is None:
        raise UserError("A range has two ends.", hint="Give --low and --high, such as 0 and 4095.")
    return Stretch("range", low, high)
