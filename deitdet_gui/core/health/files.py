"""What only the files can say: which pictures are damaged, of what size, copies of each other."""

import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.health import fixes
from deitdet_gui.core.health.kinds import Family, family_of
from deitdet_gui.core.likeness import near_duplicates, picture_hashes
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.pictures import picture_size, read_picture
from deitdet_gui.core.project import Project, picture_path
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import PARTS, Part, Split
from deitdet_gui.core.words import say

SMALL_PX = 256  # decoded to this size a picture is read to its end, but quickly
AT_ONCE = 64  # pictures handed to the threads; giving up waits for these
MOST_THREADS = 8


@dataclass(frozen=True, slots=True)
class PictureFact:
    """What a file is: its upright size, or why it cannot be read."""

    width: int = 0
    height: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Files:
    """What was found on disk, at one time. Looking at it again costs nothing.

    Attributes:
        pictures: image name -> what its file is.
        copies: names of pictures that show the same, group by group.
        parts: image name -> part of the split; empty where there is no split.
        split_problem: why the split could not be read.
    """

    pictures: Mapping[str, PictureFact] = field(default_factory=dict)
    copies: tuple[tuple[str, ...], ...] = ()
    parts: Mapping[str, Part] = field(default_factory=dict)
    split_problem: str = ""


def read_files(project: Project, dataset: Moment, report: Report | None = None) -> Files:
    """Read every picture that counts, to its end.

    Args:
        project: where things lie.
        dataset: which pictures, and which of them count.
        report: told how many steps are done; it may raise to give up.
    """
    names = [i.file_name for i in _used(dataset)]
    steps = 2 * len(names)  # each is decoded, then compared
    facts = {}
    for name, fact in _facts(project, names):
        facts[name] = fact
        if report is not None:
            report(len(facts), steps)
    readable = [name for name, fact in facts.items() if not fact.problem]

    def compared(done: int, of: int) -> None:
        if report is not None:
            report(steps - of + done, steps)

    copies = near_duplicates(picture_hashes(project, readable, compared))
    try:
        return Files(facts, tuple(copies), Split.read(project.splits).parts)
    except ReadError as error:
        return Files(facts, tuple(copies), split_problem=str(error))


def read_fact(project: Project, name: str) -> PictureFact:
    """Look at one picture's file, to its end."""
    try:
        path = picture_path(project.pictures, name)
        width, height = picture_size(path)
        read_picture(path, at_most=SMALL_PX)
    except ReadError as error:
        # The name is said anyway.
        where = str(project.pictures / name)
        return PictureFact(problem=error.message.removeprefix(where).strip())
    return PictureFact(width, height)


def find_in_files(dataset: Moment, files: Files) -> list[Family]:
    """What the files say of the dataset as it is now."""
    damaged, resized = [], []
    if files.split_problem:
        damaged.append(Finding("error", say("Split"), files.split_problem, kind="damaged-file"))
    for place, image in enumerate(dataset.images):
        fact = files.pictures.get(image.file_name)
        if fact is None or not dataset.is_used[place]:
            continue
        if fact.problem:
            damaged.append(_damaged(image, fact))
        elif (fact.width, fact.height) != (image.width, image.height):
            resized.append(_resized(image, fact, int(dataset.boxes_per_image[place])))
    return [
        family_of("damaged-file", damaged),
        family_of("size-mismatch", resized),
        family_of("near-duplicate", list(_across(dataset, files))),
    ]


def _used(dataset: Moment) -> list[Image]:
    pairs = zip(dataset.images, dataset.is_used.tolist(), strict=True)
    return [image for image, is_used in pairs if is_used]


def _facts(project: Project, names: list[str]) -> Iterator[tuple[str, PictureFact]]:
    threads = min(MOST_THREADS, os.cpu_count() or 1)
    with ThreadPoolExecutor(threads, "reading pictures") as pool:
        for start in range(0, len(names), AT_ONCE):
            some = names[start : start + AT_ONCE]
            facts = pool.map(lambda name: read_fact(project, name), some)
            yield from zip(some, facts, strict=True)


def _damaged(image: Image, fact: PictureFact) -> Finding:
    fix = fixes.skip((image.id,), say("Skip this picture"))
    return Finding("error", image.file_name, fact.problem, image.id, kind="damaged-file", fix=fix)


def _resized(image: Image, fact: PictureFact, boxes: int) -> Finding:
    now = f"{fact.width} x {fact.height}"
    is_turned = (fact.height, fact.width) == (image.width, image.height)
    if not (image.width and image.height):
        text = say("is {now}; annotations.json does not say how large", now=now)
    elif is_turned:
        text = say(
            "is {now}, annotations.json says {width} x {height}: "
            "labelled before it was turned upright?",
            now=now,
            width=image.width,
            height=image.height,
        )
    else:
        text = say(
            "is {now}, annotations.json says {width} x {height}",
            now=now,
            width=image.width,
            height=image.height,
        )
    if boxes:
        end = "" if is_turned else "."  # that is a question already
        text = f"{text}{end} {say('Boxes that may be off: {boxes:,}.', boxes=boxes)}"
    fix = fixes.note_size(image.id, (fact.width, fact.height))
    return Finding(
        "error" if boxes and image.width and image.height else "warning",
        image.file_name,
        text,
        image.id,
        kind="size-mismatch",
        fix=fix,
    )


def _across(dataset: Moment, files: Files) -> Iterator[Finding]:
    """Copies of which one is learnt from and another one judged on."""
    ids = {image.file_name: image.id for image in _used(dataset)}
    for group in files.copies:
        parts = {name: files.parts[name] for name in group if name in ids and name in files.parts}
        if len(set(parts.values())) < 2:
            continue
        # What the model is judged on stays as it is, so that runs can be compared.
        kept = max(set(parts.values()), key=PARTS.index)
        copies = tuple(ids[name] for name, part in parts.items() if part != kept)
        yield _copy(parts, kept, ids, copies)


def _copy(
    parts: Mapping[str, Part],
    kept: Part,
    ids: Mapping[str, ImageId],
    copies: tuple[ImageId, ...],
) -> Finding:
    where = next(name for name, part in parts.items() if part != kept)
    rest = [name for name in parts if name != where]
    text = say(
        "({part}) looks the same as {others}",
        part=parts[where],
        others=_listed(f"{n} ({parts[n]})" for n in rest),
    )
    label = (
        say("Skip the copy")
        if len(copies) == 1
        else say("Skip the {count} copies", count=len(copies))
    )
    return Finding(
        "warning",
        where,
        text,
        ids[where],
        kind="near-duplicate",
        others=tuple(ids[name] for name in rest),
        fix=fixes.skip(copies, label),
    )


def _listed(words: Iterable[str]) -> str:
    listed = list(words)
    shown, more = ", ".join(listed[:3]), len(listed) - 3
    return say("{shown} and {count:,} more", shown=shown, count=more) if more > 0 else shown
