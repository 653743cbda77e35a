"""Pictures that were moved or renamed: which are missing, where they are now, linking them again.

A picture is taken for the one that is missing when it has its name and its size in pixels. Of
several the one whose folders agree is taken; where that leaves a choice, the person has it. A
picture with another name, or one that the project lists already, is taken only where a thumbnail
proves that it is the same file.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from deitdet_gui.core import settings
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Dataset, Image, ImageId
from deitdet_gui.core.edits import Edit, PutImage, RemoveImage
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.pictures import list_pictures, picture_size
from deitdet_gui.core.project import (
    Opened,
    Project,
    picture_path,
    relative,
    require_unlocked,
)
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import Split
from deitdet_gui.core.thumbnails import thumbnail_place
from deitdet_gui.core.words import say

MOST_PAIRS = 2_000_000  # of a missing picture and a file, compared by thumbnails: two seconds


@dataclass(frozen=True)
class Relinking:
    """What linking pictures again would do.

    Attributes:
        root: the picture folder from now on.
        names: the new names of images whose files have other names now.
        replaced: images without boxes or marks that stand for the same files; they go.
        found: how many missing pictures are there again afterwards.
        findings: what is left, and why.
    """

    root: Path
    names: dict[ImageId, str] = field(default_factory=dict)
    replaced: tuple[ImageId, ...] = ()
    found: int = 0
    findings: list[Finding] = field(default_factory=list)


def missing_images(images: Iterable[Image], root: Path) -> list[Image]:
    """Those whose files are not there. Lists each folder once instead of asking for each file."""
    there: set[str] = set()
    for here, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        prefix = Path(here).relative_to(root).as_posix()
        there.update(files if prefix == "." else (f"{prefix}/{name}" for name in files))
    return [i for i in images if i.file_name not in there and not _is_file(root, i.file_name)]


def plan_relinking(
    dataset: Dataset, project: Project, folder: Path | None = None, report: Report | None = None
) -> Relinking:
    """Look for the pictures that are missing. Changes nothing.

    Args:
        dataset: whose images are looked for. It must not change meanwhile.
        project: where they should be.
        folder: where to look; the project's picture folder when None. When no picture is in its
            place any more, this may be a whole picture folder that was moved.
        report: told how many missing pictures have been looked for.

    Raises:
        ReadError: the folder cannot be listed.
    """
    images = list(dataset.images.values())
    missing = missing_images(images, project.pictures)
    folder = project.pictures if folder is None else folder.resolve()
    if not missing:
        return Relinking(project.pictures)
    root, total = project.pictures, len(missing)
    if len(missing) == len(images) and folder != root:
        root = _moved_root(missing, folder, report) or root
    if root != project.pictures:
        missing = missing_images(images, root)
        folder = root
    if not folder.is_relative_to(root):
        return Relinking(root, findings=[_outside(folder, root)])
    search = _Search(dataset, project, root, folder, {i.id for i in missing})
    names, findings = search.match(missing, report)
    replaced = tuple(search.idle[name] for name in names.values() if name in search.idle)
    return Relinking(root, names, replaced, total - len(missing) + len(names), findings)


def relink(opened: Opened, plan: Relinking) -> None:
    """Do what ``plan`` says: one undoable change, and where need be another picture folder.

    Where the folder is another one, the project must be opened anew.

    Raises:
        LockedError: another window has the project open.
        SaveError: a file could not be written.
    """
    require_unlocked(opened)
    document, project = opened.document, opened.project
    images = document.dataset.images
    if plan.names:
        split = Split.read(project.splits)
        # The old names stay in the split: an undo must not move pictures to another part.
        new = {n: split.parts[images[i].file_name] for i, n in plan.names.items()
               if images[i].file_name in split.parts}  # fmt: skip
        if new:
            replace(split, parts={**split.parts, **new}).write(project.splits)
        edits: list[Edit] = [RemoveImage(image) for image in plan.replaced]
        edits += [PutImage(replace(images[i], file_name=n)) for i, n in plan.names.items()]
        document.do(f"Relink {len(plan.names)} pictures", None, edits)
    if plan.root != project.pictures:
        document.save()  # the names fit the new folder only
        place = relative(plan.root.resolve(), project.folder.resolve())
        settings.put(project.settings, "pictures", place)


class _Search:
    """Files that may be pictures that are missing.

    ``idle`` are names of files that the project lists, but of which nobody has said anything: a
    moved picture that was taken for a new one.
    """

    def __init__(
        self, dataset: Dataset, project: Project, root: Path, folder: Path, missing: set[ImageId]
    ) -> None:
        self._root = root
        self._thumbnails = project.thumbnails
        self._sizes: dict[str, tuple[int, int] | None] = {}
        here = {i.file_name: i.id for i in dataset.images.values() if i.id not in missing}
        self.idle = {n: i for n, i in here.items() if _is_idle(dataset, i)}
        prefix = folder.relative_to(root).as_posix()
        listed = list_pictures(folder)
        names = listed if prefix == "." else [f"{prefix}/{name}" for name in listed]
        self._free = [n for n in names if n not in here or n in self.idle]
        self._by_name: dict[str, list[str]] = defaultdict(list)
        for name in self._free:
            if name in self.idle:
                continue  # it may well be another picture: cameras begin at img1 every day
            self._by_name[PurePosixPath(name).name].append(name)

    def match(
        self, missing: Sequence[Image], report: Report | None
    ) -> tuple[dict[ImageId, str], list[Finding]]:
        """New names of those that can be told, and what is to be said of the others."""
        names: dict[ImageId, str] = {}
        findings: dict[ImageId, Finding] = {}
        for done, image in enumerate(missing, start=1):
            best = self._best(image)
            if isinstance(best, Finding):
                findings[image.id] = best
            else:
                names[image.id] = best
            if report is not None:
                report(done, len(missing))
        names |= self._proved([i for i in missing if i.id in findings], set(names.values()))
        claims = Counter(names.values())
        for image in missing:
            if claims.get(names.get(image.id, ""), 0) > 1:
                text = say(
                    "{id} may be this picture, or another that is missing.", id=names.pop(image.id)
                )
                findings[image.id] = _left(image, text)
        return names, [finding for image, finding in findings.items() if image not in names]

    def _best(self, image: Image) -> str | Finding:
        candidates = self._by_name.get(_parts(image)[-1], [])
        if not candidates:
            return _left(image, say("was not found."))
        fitting = [name for name in candidates if self._fits(name, image)]
        if not fitting:
            return _left(image, self._misfit(candidates[0], image))
        alike = {name: _tail(name, image) for name in fitting}
        best = [name for name in fitting if alike[name] == max(alike.values())]
        if len(best) == 1:
            return best[0]
        text = say("may be any of {names}. Move the right one back.", names=", ".join(best[:3]))
        return _left(image, text)

    def _misfit(self, name: str, image: Image) -> str:
        """Why a file that has the name of ``image`` cannot be it."""
        size = self._size(name)
        if size is None:
            return say("{name} has its name but is no picture that can be read.", name=name)
        return say(
            "{name} has its name but is {now_width} x {now_height}, not {width} x {height}.",
            name=name,
            now_width=size[0],
            now_height=size[1],
            width=image.width,
            height=image.height,
        )

    def _proved(self, missing: Sequence[Image], taken: set[str]) -> dict[ImageId, str]:
        """Files of any name, of which there is a thumbnail under the old name."""
        free = [name for name in self._free if name not in taken]
        if not missing or len(missing) * len(free) > MOST_PAIRS or not self._thumbnails.is_dir():
            return {}
        made = set(self._thumbnails.glob("*/*.jpg"))
        found: dict[ImageId, list[str]] = defaultdict(list)
        for name in free:
            try:
                stat = (self._root / name).stat()
            except OSError:
                continue
            for image in missing:
                stamp = (image.file_name, stat.st_mtime_ns, stat.st_size)
                if thumbnail_place(self._thumbnails, *stamp) in made and self._fits(name, image):
                    found[image.id].append(name)
        return {image: names[0] for image, names in found.items() if len(names) == 1}

    def _fits(self, name: str, image: Image) -> bool:
        return not (image.width and image.height) or self._size(name) == (image.width, image.height)

    def _size(self, name: str) -> tuple[int, int] | None:
        if name not in self._sizes:
            self._sizes[name] = _size_of(self._root / name)
        return self._sizes[name]


def _moved_root(missing: Sequence[Image], folder: Path, report: Report | None) -> Path | None:
    """The folder that holds most of the pictures under their own names and in their own sizes."""
    listed = set(list_pictures(folder))
    by_name: dict[str, list[str]] = defaultdict(list)
    for name in listed:
        by_name[PurePosixPath(name).name].append(name)
    votes: Counter[str] = Counter()
    for image in missing:
        votes.update(_roots(image, folder, by_name))
    if not votes:
        return None
    way = max(votes, key=lambda way: (votes[way], -len(way)))
    root = folder.parents[way.count("../") - 1] if way.startswith("../") else folder / way
    good = 0
    for done, image in enumerate(missing, start=1):
        if report is not None:
            report(done, len(missing))
        if _is_file(root, image.file_name):
            size = _size_of(root / image.file_name)
            good += 1 if not image.width or size == (image.width, image.height) else -1
    return root if good > 0 else None


def _roots(image: Image, folder: Path, by_name: dict[str, list[str]]) -> set[str]:
    """Ways from ``folder`` down, or up, to where ``image`` has its own name."""
    parts = _parts(image)
    own = "/".join(parts)
    names = by_name.get(parts[-1], [])
    ways = {n.removesuffix(own) for n in names if n == own or n.endswith("/" + own)}
    for up in range(1, len(parts)):
        if folder.parts[-up:] == parts[:up] and "/".join(parts[up:]) in names:
            ways.add("../" * up)
    return ways


def _parts(image: Image) -> tuple[str, ...]:
    return PurePosixPath(image.file_name.replace("\\", "/")).parts or ("",)


def _tail(name: str, image: Image) -> int:
    """How many names the two paths have in common, from their ends."""
    pairs = zip(reversed(PurePosixPath(name).parts), reversed(_parts(image)), strict=False)
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def _size_of(path: Path) -> tuple[int, int] | None:
    try:
        return picture_size(path)
    except ReadError:
        return None


def _is_file(root: Path, name: str) -> bool:
    try:
        return picture_path(root, name).is_file()
    except (ReadError, OSError, ValueError):
        return False


def _is_idle(dataset: Dataset, image: ImageId) -> bool:
    said = image in dataset.marks or image in dataset.rejections
    return not said and not dataset.count_of(image)


def _left(image: Image, text: str) -> Finding:
    return Finding("warning", image.file_name, text, image.id)


def _outside(folder: Path, root: Path) -> Finding:
    text = say(
        "does not lie in the picture folder {root}, in which other pictures are "
        "still in their place. Move the pictures back into it, or all of them "
        "out of it.",
        root=root,
    )
    return Finding("error", str(folder), text)
