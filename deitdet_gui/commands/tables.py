"""Evaluations and comparisons as lines of text."""

from typing import Any

import msgspec

from deitdet_gui.core.comparison import Comparison, Difference
from deitdet_gui.core.preflight import FEW_BOXES
from deitdet_gui.core.scores import Calibration, CategoryScore, Mistakes, Scores

NAME_WIDTH = 20
SHAKY = "~"


def evaluation_table(row: dict[str, Any]) -> list[str]:
    """An evaluation as words: a line for each category, then for all, then what went wrong.

    Args:
        row: what an ``evaluation-SPLIT.json`` holds.
    """
    scores = msgspec.convert(row, Scores)
    head = (
        f"{'category':<{NAME_WIDTH}} {'boxes':>8} {'AP':>7} {'AP50':>7} {'AR':>7} "
        f"{'small':>7} {'medium':>7} {'large':>7} {'at':>6} {'prec.':>6} {'recall':>6}"
    )
    lines = [head, "-" * len(head), *map(_category_line, scores.categories)]
    lines.append(
        f"{'all':<{NAME_WIDTH}} {scores.boxes:>7,}  {_share(scores.ap):>7} "
        f"{_share(scores.ap50):>7} {_share(scores.ar100):>7} {_share(scores.small):>7} "
        f"{_share(scores.medium):>7} {_share(scores.large):>7}   AP75 {_share(scores.ap75)}"
    )
    if any(c.is_shaky for c in scores.categories):
        lines.append(f"{SHAKY} fewer than {FEW_BOXES} boxes to find: mostly luck")
    if scores.mistakes is not None:
        lines += ["", *_mistake_lines(scores.mistakes)]
    if scores.calibration is not None:
        lines += _calibration_lines(scores.calibration)
    return lines


def comparison_table(data: dict[str, Any]) -> list[str]:
    """A comparison as words: what was left out, a line for each category, what it means.

    Args:
        data: a ``Comparison`` as the engine reports it.
    """
    made = msgspec.convert(data, Comparison)
    head = f"{'':<{NAME_WIDTH}} {'boxes':>8} {'A':>7} {'B':>7} {'B - A':>8}   95 % between"
    lines = [f"A: {made.a}", f"B: {made.b}", *made.left_out.in_words("A", "B")]
    lines += ["", head, "-" * len(head)]
    for one in made.categories:
        shaky = SHAKY if one.boxes < FEW_BOXES else " "
        lines.append(_difference_line(one.name, f"{one.boxes:>7,}{shaky}", one.ap))
    lines.append(_difference_line("AP", f"{made.boxes:>7,} ", made.ap))
    lines.append(_difference_line("AP50", " " * 8, made.ap50))
    return [*lines, "", made.verdict("A", "B")]


def export_lines(row: dict[str, Any]) -> list[str]:
    """A checked export as words.

    Args:
        row: what the engine reports of it.
    """
    lines = [f"{row['file']}: {row['bytes'] / 1e6:,.1f} MB."]
    if row["script"]:
        lines.append(f"Try it: python {row['script']} {row['file']} PICTURE")
    part = {"val": "validation", "train": "training"}[row["split"]]
    lines.append(
        f"On {row['images']:,} {part} pictures its AP is {row['ap_after']:.4f}, "
        f"that of the model in the app {row['ap_before']:.4f}."
    )
    return lines


def _category_line(c: CategoryScore) -> str:
    return (
        f"{c.name[:NAME_WIDTH]:<{NAME_WIDTH}} {c.boxes:>7,}{SHAKY if c.is_shaky else ' '} "
        f"{_share(c.ap):>7} {_share(c.ap50):>7} {_share(c.ar):>7} {_share(c.small):>7} "
        f"{_share(c.medium):>7} {_share(c.large):>7} {c.threshold:>6.2f} "
        f"{_share(c.precision):>6} {_share(c.recall):>6}"
    )


def _mistake_lines(made: Mistakes) -> list[str]:
    """The counts, and the confusion matrix unless there is but one category."""
    lines = [
        f"At these thresholds: {made.right:,} right, {made.missed:,} missed, "
        f"{made.spurious:,} spurious, {made.wrong_category:,} of the wrong category, "
        f"{made.badly_placed:,} badly placed."
    ]
    if len(made.names) < 2:
        return lines
    width = max(9, *(len(f"{n:,}") for row in made.confusion for n in row)) + 1
    titles = [*(name[: width - 1] for name in made.names), "not found"]
    rows = [*(name[:NAME_WIDTH] for name in made.names), "nothing there"]
    lines.append("there, found as".ljust(NAME_WIDTH) + "".join(f"{t:>{width}}" for t in titles))
    for name, counts in zip(rows, made.confusion, strict=True):
        lines.append(f"{name:<{NAME_WIDTH}}" + "".join(f"{n:>{width},}" for n in counts))
    return lines


def _calibration_lines(made: Calibration) -> list[str]:
    if made.error < 0:
        return []
    return [f"A score is off by {made.error:.3f} on average from the share that is right."]


def _difference_line(name: str, boxes: str, one: Difference) -> str:
    start = f"{name[:NAME_WIDTH]:<{NAME_WIDTH}} {boxes} {_share(one.a):>7} {_share(one.b):>7}"
    if one.a < 0:
        return start
    return f"{start} {one.by:>+8.3f}   {one.low:+.3f} and {one.high:+.3f}"


def _share(value: float) -> str:
    return "-" if value < 0 else f"{value:.3f}"


def folds_table(data: dict[str, Any]) -> list[str]:
    """``Report("folds")``: each fold's AP, and that of all pictures together by category."""
    width = max(map(len, data["runs"]))
    folds = zip(data["runs"], data["ap"], strict=True)
    return [
        *(f"{name:{width}}  AP {_share(ap)}" for name, ap in folds),
        "",
        "All pictures, each judged by the model that has not seen it:",
        *evaluation_table(data["together"] | {"run": "folds", "split": "val"}),
    ]
