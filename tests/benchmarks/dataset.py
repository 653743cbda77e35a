"""Open, edit and save a project of the shape of COCO 2017, beside pycocotools and a small project.

    python tests/benchmarks/dataset.py [--images 118000] [--boxes 860000] [--rounds 3]

Makes the files in a temporary folder (150 MB). Each reading is a process of its own, taken in
turns, and the best of the rounds counts. Memory is the peak above that of the loaded libraries.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

SMALL = (10, 100)  # images and boxes of the small project
EDITS = 400


def main() -> None:
    arguments = _arguments()
    if arguments.measure:
        print(json.dumps(MEASURES[arguments.measure](arguments.project)))
        return
    with tempfile.TemporaryDirectory(prefix="deitdet-benchmark-") as folder:
        large, small = Path(folder, "large"), Path(folder, "small")
        make_project(large, arguments.images, arguments.boxes)
        make_project(small, *SMALL)
        size = (large / "annotations.json").stat().st_size
        print(
            f"{arguments.images:,} images, {arguments.boxes:,} boxes, {size / 1e6:.0f} MB; "
            f"best of {arguments.rounds} rounds"
        )
        found: dict[str, list[dict[str, float]]] = {}
        for _ in range(arguments.rounds):
            for name, project in (
                ("pycocotools", large), ("open", large), ("edit", large), ("save", large)
            ):  # fmt: skip
                found.setdefault(name, []).append(measure(name, project))
        report(found)


def report(found: dict[str, list[dict[str, float]]]) -> None:
    def best(name: str, key: str) -> float:
        return min(row[key] for row in found[name])

    theirs, ours = best("pycocotools", "seconds"), best("open", "seconds")
    print(
        f"open     pycocotools {theirs:.2f} s, DeiTDet {ours:.2f} s: {theirs / ours:.1f} x faster"
    )
    theirs, ours = best("pycocotools", "mib"), best("open", "mib")
    print(f"memory   pycocotools {theirs:.0f} MiB, DeiTDet {ours:.0f} MiB: {ours / theirs:.2f} x")
    large, small = best("edit", "seconds"), best("edit", "small")
    print(
        f"edit     {large * 1e6:.0f} us here, {small * 1e6:.0f} us in a project of {SMALL[1]} "
        f"boxes: {large / small:.2f} x (to the disk)"
    )
    print(
        f"save     {best('save', 'window') * 1e3:.1f} ms in the window's thread, "
        f"{best('save', 'seconds'):.2f} s beside it; the first of a session, which keeps a "
        f"backup, {best('save', 'first'):.2f} s"
    )


def measure(name: str, project: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--measure", name, "--project", str(project)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    row: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return row


def read_by_pycocotools(project: Path) -> dict[str, float]:
    from pycocotools.coco import COCO

    path = str(project / "annotations.json")
    return _cost(lambda: COCO(path))


def open_by_us(project: Path) -> dict[str, float]:
    from deitdet_gui.core.project import open_project

    opened = []
    row = _cost(lambda: opened.append(open_project(project)))
    opened[0].close()
    return row


def edit(project: Path) -> dict[str, float]:
    """The median of adding a box until it is proof against a power cut, by turns in two."""
    from deitdet_gui.core.box import Box, CategoryId
    from deitdet_gui.core.edits import PutBox
    from deitdet_gui.core.project import Opened, open_project

    def add(opened: Opened, width: int) -> float:
        document = opened.document
        image = next(iter(document.dataset.images))
        box = Box(document.dataset.new_box_id(), image, CategoryId(1), 0, 0, width, 5)
        start = time.perf_counter()
        document.do("Draw", image, [PutBox(box)])
        document.journal.sync()
        return time.perf_counter() - start

    with open_project(project) as large, open_project(project.with_name("small")) as small:
        times = [(add(large, 1 + i), add(small, 1 + i)) for i in range(EDITS)]
        for opened in (large, small):
            opened.document.journal.clear()  # the next round begins with the same files
    return {"seconds": median(t for t, _ in times), "small": median(t for _, t in times)}


def save(project: Path) -> dict[str, float]:
    from deitdet_gui.core.box import Box, CategoryId
    from deitdet_gui.core.edits import PutBox
    from deitdet_gui.core.project import open_project

    with open_project(project) as opened:
        document = opened.document
        image = next(iter(document.dataset.images))
        times: list[tuple[float, float]] = []
        for i in range(4):
            box = Box(document.dataset.new_box_id(), image, CategoryId(1), 0, 0, 5 + i, 5)
            document.do("Draw", image, [PutBox(box)])
            start = time.perf_counter()
            saving = document.prepare_save()
            prepared = time.perf_counter()
            saving.write()
            times.append((prepared - start, time.perf_counter() - prepared))
            document.finish_save(saving)
        while document.undo():
            pass
        document.save()
    first, *later = times
    return {
        "first": first[1],
        "window": median(window for window, _ in later),
        "seconds": median(beside for _, beside in later),
    }


MEASURES = {"pycocotools": read_by_pycocotools, "open": open_by_us, "edit": edit, "save": save}


def make_project(folder: Path, images: int, boxes: int) -> None:
    """Write a project without pictures, its records laid out as those of COCO 2017."""
    folder.mkdir()
    with (folder / "annotations.json").open("w") as file:
        file.writelines(_text(images, boxes))


def _text(images: int, boxes: int) -> Iterator[str]:
    rng = random.Random(0)
    yield '{"info": {"description": "the shape of COCO 2017"}, "licenses": [], "images": ['
    for i in range(1, images + 1):
        name = f"{i:012}.jpg"
        row = {
            "license": 3, "file_name": name, "coco_url": f"http://images.cocodataset.org/{name}",
            "height": 480, "width": 640, "date_captured": "2013-11-14 11:18:45", "id": i,
        }  # fmt: skip
        yield (", " if i > 1 else "") + json.dumps(row)
    yield '], "annotations": ['
    for i in range(1, boxes + 1):
        x, y = round(rng.uniform(0, 500), 2), round(rng.uniform(0, 400), 2)
        width, height = round(rng.uniform(1, 140), 2), round(rng.uniform(1, 80), 2)
        row = {
            "segmentation": [], "area": round(width * height, 4), "iscrowd": 0,
            "image_id": rng.randrange(images) + 1, "bbox": [x, y, width, height],
            "category_id": rng.randrange(1, 91), "id": i,
        }  # fmt: skip
        yield (", " if i > 1 else "") + json.dumps(row)
    names = ({"supercategory": "thing", "id": c, "name": f"category {c}"} for c in range(1, 91))
    yield '], "categories": [' + ", ".join(map(json.dumps, names)) + "]}"


def _cost(work: object) -> dict[str, float]:
    assert callable(work)
    before = _peak_mib()
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    peak = _peak_mib()
    del result
    return {"seconds": seconds, "mib": peak - before}


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--images", type=int, default=118_000)
    parser.add_argument("--boxes", type=int, default=860_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--measure", choices=sorted(MEASURES), help=argparse.SUPPRESS)
    parser.add_argument("--project", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
