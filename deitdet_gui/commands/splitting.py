"""The command split: make the split of a project, take it from lists, or write it as lists."""

import argparse
from pathlib import Path

from deitdet_gui.commands.project import Pace, end
from deitdet_gui.console import Console
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Note
from deitdet_gui.core.files import set_aside
from deitdet_gui.core.project import Opened, open_project, require_unlocked
from deitdet_gui.core.runs import list_runs
from deitdet_gui.core.splits import (
    DEFAULT_RATIOS,
    PARTS,
    Part,
    Split,
    by_lists,
    refuse_ratios,
    write_lists,
)
from deitdet_gui.core.splitting import Group, SplitTable, look_alikes, make_split, tabulate
from deitdet_gui.core.versions import NewerVersionError


def split(arguments: argparse.Namespace) -> int:
    """Make, import or export a split, and say how it came out."""
    console = Console(arguments.json)
    is_asked = _check(arguments)
    with open_project(arguments.project) as opened:
        require_unlocked(opened)
        path = opened.project.splits
        try:
            before = Split.read(path)
        except ReadError as error:
            if not is_asked or isinstance(error, NewerVersionError):
                raise
            console.show(Note(f"{error.message} It was kept as {set_aside(path).name}.", "warning"))
            before = Split()
        is_made = is_asked or not before.parts
        listed = _by_lists(opened, arguments)  # before the pictures are looked at, which takes long
        groups = [] if arguments.no_groups or not is_made else _look(opened, console)
        made = listed or (_by_ratio(opened, arguments, groups) if is_made else before)
        if is_made:
            made.extra = before.extra
            made.write(path)
            _warn(opened, console, before, made)
        lists = write_lists(made, arguments.export) if arguments.export is not None else []
        table = tabulate(opened.document.dataset, made, groups)
    words = [*_words(table, is_from_lists=bool(_lists(arguments)))]
    if lists:
        words.append(f"The lists are in {arguments.export}.")
    console.report("split", _data(made, table, lists), words)
    return end(console)


def _check(arguments: argparse.Namespace) -> bool:
    """Whether anything says how to split; without it a split that is there is only exported."""
    by_rule = (arguments.ratios, arguments.seed, arguments.by_folder or None)
    has_rule = any(one is not None for one in by_rule)
    if _lists(arguments) and has_rule:
        raise UserError(
            "A split is made from lists or from ratios, not from both.",
            hint="With lists, leave out --ratios, --seed and --by-folder.",
        )
    if arguments.ratios is not None:
        refuse_ratios(tuple(arguments.ratios))
    return bool(_lists(arguments)) or has_rule or arguments.export is None


def _lists(arguments: argparse.Namespace) -> dict[Part, Path]:
    return {part: getattr(arguments, part) for part in PARTS if getattr(arguments, part)}


def _look(opened: Opened, console: Console) -> list[Group]:
    names = [image.file_name for image in opened.document.dataset.images.values()]
    return look_alikes(opened.project, names, Pace(console, "looking for near-duplicates"))


def _by_lists(opened: Opened, arguments: argparse.Namespace) -> Split | None:
    lists = _lists(arguments)
    names = [image.file_name for image in opened.document.dataset.images.values()]
    return by_lists(names, lists) if lists else None


def _by_ratio(opened: Opened, arguments: argparse.Namespace, groups: list[Group]) -> Split:
    dataset = opened.document.dataset
    ratios = tuple(arguments.ratios or DEFAULT_RATIOS)
    return make_split(dataset, ratios, arguments.seed or 0, groups, arguments.by_folder)


def _warn(opened: Opened, console: Console, before: Split, made: Split) -> None:
    runs = list_runs(opened.project)
    if runs and any(made.parts.get(name) != part for name, part in before.parts.items()):
        text = f"The scores of the {len(runs):,} runs so far are of another split: do not compare."
        console.show(Note(text, "warning"))


def _words(table: SplitTable, is_from_lists: bool) -> list[str]:
    shown = [part for part in PARTS if table.pictures[part] or part != "test"]
    width = max([len("pictures"), *(len(row.name) for row in table.categories)])
    width = min(width, 32)
    words = [f"{'':<{width}}" + "".join(f"{part:>16}" for part in shown)]
    rows = [("pictures", table.pictures), *((row.name, row.boxes) for row in table.categories)]
    for name, counts in rows:
        total = max(1, sum(counts.values()))
        cells = (f"{counts[part]:>10,} {counts[part] / total:>5.0%}" for part in shown)
        words.append(f"{name[:width]:<{width}}" + "".join(cells))
    if table.unplaced:
        text = "pictures are on no list; they join by their names when they are used."
        words.append(f"{table.unplaced:,} {text}")
    if table.groups:
        groups = "1 group" if table.groups == 1 else f"{table.groups:,} groups"
        kept = "in one part each" if is_from_lists else "kept together"
        words.append(f"Near-duplicates: {groups}, {table.grouped:,} pictures, {kept}.")
    if table.problems:
        words += ["Worth a look:", *(f"  {problem}" for problem in table.problems)]
    return words


def _data(made: Split, table: SplitTable, lists: list[Path]) -> dict[str, object]:
    return {
        **{str(part): count for part, count in table.pictures.items()},
        "on_no_list": table.unplaced,
        "ratios": list(made.ratios),
        "seed": made.seed,
        "by_folder": made.by_folder,
        "categories": [
            {"name": row.name, "pictures": row.pictures, "boxes": row.boxes}
            for row in table.categories
        ],
        "near_duplicates": {"groups": table.groups, "pictures": table.grouped},
        "problems": table.problems,
        "lists": [str(path) for path in lists],
    }
