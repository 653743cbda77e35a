"""The command that looks for what is odd about a dataset, and puts it right. Without torch."""

import argparse
from collections import Counter
from collections.abc import Iterable

from deitdet_gui.commands.project import Pace, end
from deitdet_gui.console import DONE, USER, Console
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.health.examine import Health, examine
from deitdet_gui.core.health.files import Files, read_files
from deitdet_gui.core.health.fixes import put_right
from deitdet_gui.core.health.kinds import BY_ID, SEVERITIES, Family
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.project import Opened, open_project, require_unlocked

PLACES = 5  # of each kind that are named; --json names all


def check(arguments: argparse.Namespace) -> int:
    """Look at a project. Exit code 1 when there is an error; warnings and notes are fine."""
    console = Console(arguments.json)
    named: list[str] = arguments.kind
    fixes: list[str] = arguments.fix
    if arguments.quick:
        _refuse_contradiction([*named, *fixes])
    kinds = named or list(BY_ID)
    needed = [BY_ID[kind] for kind in (*kinds, *fixes)]
    with open_project(arguments.project, write=bool(fixes)) as opened:
        dataset = opened.document.dataset
        if fixes:
            require_unlocked(opened)
        files = None
        if not arguments.quick and any(kind.reads_files for kind in needed):
            pace = Pace(console, "reading pictures")
            files = read_files(opened.project, Moment.of(dataset), pace)
        fixed = {kind: _fix(opened, files, kind) for kind in fixes}
        if fixes:
            opened.document.save()
        health = examine(Moment.of(dataset), opened.findings, files).only(kinds)
    words = [*_fixed_lines(fixed), *_lines(health, str(arguments.project))]
    console.report("check", _data(health, fixed), words)
    end(console)
    return USER if health.severity == "error" else DONE


def _refuse_contradiction(named: Iterable[str]) -> None:
    needed = next((kind for kind in named if BY_ID[kind].reads_files), None)
    if needed is not None:
        raise UserError(f"--quick reads no pictures, so there can be no {needed}.")


def _fix(opened: Opened, files: Files | None, kind: str) -> int:
    """Put all findings of a kind right, as one change; returns how many there were."""
    dataset = opened.document.dataset
    family = examine(Moment.of(dataset), opened.findings, files)[kind]
    able = [finding for finding in family if finding.fix]
    opened.document.do(f"Fix: {BY_ID[kind].title}", None, put_right(dataset, able))
    return len(able)


def _fixed_lines(fixed: dict[str, int]) -> Iterable[str]:
    for kind, count in fixed.items():
        yield f"Fixed: {count:,} of {BY_ID[kind].title} ({kind})."


def _lines(health: Health, project: str) -> Iterable[str]:
    """A block for each kind: how many, what it means, the first places, what would fix them."""
    for family in health.families:
        kind = BY_ID[family.kind]
        yield f"{kind.title} ({kind.id}): {len(family):,}, {family.severity}. {kind.why}"
        yield from (f"  {finding}{_fix_in_words(finding)}" for finding in family[:PLACES])
        if len(family) > PLACES:
            yield f"  ... and {len(family) - PLACES:,} more"
        if kind.fix:
            yield f"  {kind.fix}: deitdet check {project} --fix {kind.id}"
        yield ""
    yield _summary(health)
    if not health.with_files:
        yield "The pictures themselves were not read."


def _summary(health: Health) -> str:
    if not health.families:
        return "Nothing odd was found."
    counts: Counter[str] = Counter()
    for family in health.families:
        counts[family.severity] += len(family)
    return ", ".join(f"{s}s: {counts[s]:,}" for s in reversed(SEVERITIES)) + "."


def _fix_in_words(finding: Finding) -> str:
    return f"  [{finding.fix.label}]" if finding.fix else ""


def _data(health: Health, fixed: dict[str, int]) -> dict[str, object]:
    return {
        "severity": health.severity if health.families else "none",
        "with_files": health.with_files,
        "fixed": fixed,
        "kinds": [_family_row(family) for family in health.families],
    }


def _family_row(family: Family) -> dict[str, object]:
    return {
        "kind": family.kind,
        "title": BY_ID[family.kind].title,
        "severity": family.severity,
        "count": len(family),
        "findings": [_row(finding) for finding in family],
    }


def _row(finding: Finding) -> dict[str, object]:
    return {
        "severity": finding.severity,
        "where": finding.where,
        "text": finding.text,
        "image": finding.image,
        "boxes": list(finding.boxes),
        "others": list(finding.others),
        "fix": finding.fix.label if finding.fix else None,
    }
