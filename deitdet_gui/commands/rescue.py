"""Commands for what went wrong outside of the app: relink, backups. Without torch."""

import argparse
from pathlib import Path

from deitdet_gui.commands.project import Pace, end
from deitdet_gui.console import Console
from deitdet_gui.core import backups as copies
from deitdet_gui.core import relink as relinking
from deitdet_gui.core.errors import LockedError, UserError
from deitdet_gui.core.events import Note
from deitdet_gui.core.lock import take_lock
from deitdet_gui.core.project import find_project, open_project, require_unlocked


def relink(arguments: argparse.Namespace) -> int:
    """Find pictures that were moved, and link them again where there is no doubt."""
    console = Console(arguments.json)
    images: Path | None = arguments.images
    if images is not None and not images.is_dir():
        raise UserError(f"{images} is not a folder.", hint="Name the one the pictures are in now.")
    with open_project(arguments.project) as opened:
        require_unlocked(opened)
        document, project = opened.document, opened.project
        if images is None and not project.pictures.is_dir():
            raise UserError(
                f"The picture folder {project.pictures} is not there.",
                hint="Say where the pictures are now: --images DIR",
            )
        plan = relinking.plan_relinking(
            document.dataset,
            project,
            images,
            Pace(console, "looking for pictures"),
        )
        relinking.relink(opened, plan)
        document.save()
    for finding in plan.findings:
        console.show(Note(str(finding), "warning"))
    words = [f"{plan.found:,} pictures are linked again, {len(plan.findings):,} are left."]
    if plan.root != project.pictures:
        words.append(f"The picture folder is {plan.root} now.")
    data: dict[str, object] = {
        "found": plan.found,
        "renamed": len(plan.names),
        "left": [{"where": f.where, "text": f.text} for f in plan.findings],
        "pictures": str(plan.root),
    }
    console.report("relink", data, words)
    return end(console)


def backups(arguments: argparse.Namespace) -> int:
    """List the copies of the annotation file, or put one of them in its place."""
    console = Console(arguments.json)
    project = find_project(arguments.project)
    found = copies.listed(project.annotations, project.backups)
    if arguments.restore is None:
        rows = [{"number": c.number, "made": f"{c.made:%Y-%m-%d %H:%M}"} for c in found]
        words = [f"{row['number']:>6}  {row['made']}" for row in rows]
        console.report("backups", {"backups": rows}, words or ["There are no backups yet."])
        return end(console)
    chosen = next((c for c in found if c.number == arguments.restore), None)
    if chosen is None:
        raise UserError(
            f"There is no backup {arguments.restore} of {project.annotations}.",
            hint=f"See which there are: deitdet backups {project.folder}",
        )
    lock, holder = take_lock(project)
    if lock is None:
        raise LockedError(project.folder, holder, "Close it there first.")
    with lock:
        aside = copies.restore(chosen.path, project.annotations)
    words = [f"The backup of {chosen.made:%Y-%m-%d %H:%M} is in the place of the annotations."]
    if aside is not None:
        words.append(f"What was there is kept as {aside.name}.")
    data: dict[str, object] = {"restored": chosen.number, "kept": str(aside or "")}
    console.report("restored", data, words)
    return end(console)
