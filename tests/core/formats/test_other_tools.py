"""Do other tools read what we write?"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from pycocotools.coco import COCO

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.exporting import export_project
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.splits import Split

ROOT = Path(__file__).parents[3]
SUPERVISION = ["supervision==0.31.2", "av==18.1.0", "matplotlib==3.11.2", "scipy==1.17.1"]
NAMES = ("a b.png", "ä.png", "empty.png")
BOXES = {
    "a b.png": [("Zelle ü", 1, 2, 30, 40), ("no", 5, 5, 9.5, 9)],
    "ä.png": [("no", 0, 0, 100, 80)],
    "empty.png": [],
}


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an export in every format, of three pictures, one of them empty."""
    folder = tmp_path_factory.mktemp("exports")
    (folder / "pictures").mkdir()
    for name in NAMES:
        PIL.Image.new("RGB", (100, 80), "grey").save(folder / "pictures" / name)
    create(folder / "project", folder / "pictures")
    with open_project(folder / "project") as opened:
        ids = {image.file_name: i for i, image in opened.document.dataset.images.items()}
        categories = {"Zelle ü": CategoryId(1), "no": CategoryId(2)}
        edits: list[Edit] = [PutCategory(Category(i, name)) for name, i in categories.items()]
        for name, boxes in BOXES.items():
            for label, *corners in boxes:
                number = BoxId(len(edits))
                edits.append(PutBox(Box(number, ids[name], categories[label], *corners)))
            edits.append(MarkImage(ids[name], State.DONE if boxes else State.EMPTY))
        opened.document.do("Label", None, edits)
        Split(dict.fromkeys(NAMES, "train")).write(opened.project.splits)
        for file_format in ("coco", "createml", "labelme", "voc", "yolo"):
            export_project(opened, folder / file_format, file_format, copy_images=True)
    return folder


def test_pycocotools_reads_our_coco(exports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    coco = COCO(str(exports / "coco" / "annotations.json"))
    assert len(coco.getImgIds()) == 3
    names = {row["id"]: row["name"] for row in coco.loadCats(coco.getCatIds())}
    for image in coco.loadImgs(coco.getImgIds()):
        rows = coco.loadAnns(coco.getAnnIds(imgIds=[image["id"]]))
        found = [(names[r["category_id"]], *r["bbox"]) for r in rows]
        wanted = BOXES[image["file_name"]]
        assert found == [(label, x0, y0, x1 - x0, y1 - y0) for label, x0, y0, x1, y1 in wanted]
    assert coco.dataset["info"]
    assert coco.dataset["licenses"] == []


@pytest.mark.slow
def test_torchvision_reads_our_coco_and_voc(
    exports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from torchvision.datasets import CocoDetection, VOCDetection

    coco = CocoDetection(str(exports / "coco/images"), str(exports / "coco/annotations.json"))
    assert sorted(len(target) for _, target in coco) == [0, 1, 2]
    place = tmp_path / "VOCdevkit" / "VOC2012"
    shutil.copytree(exports / "voc", place)
    for path in (place / "JPEGImages").glob("*.png"):  # it looks for the ending that VOC has
        path.rename(path.with_suffix(".jpg"))
    voc = VOCDetection(str(tmp_path), image_set="train")
    found: list[Any] = [target["annotation"].get("object", []) for _, target in voc]
    assert sorted(map(len, found)) == [0, 1, 2]


@pytest.fixture(scope="module")
def supervision(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with supervision and what it needs; apart from ours, because it brings its own."""
    named = os.environ.get("DEITDET_SUPERVISION")
    if named:
        return Path(named)
    folder = tmp_path_factory.mktemp("supervision")
    constraints = ROOT / "packaging" / "constraints.txt"
    command = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    done = subprocess.run(
        [*command, "--target", str(folder), "-c", str(constraints), *SUPERVISION],
        capture_output=True,
        text=True,
    )
    if done.returncode and "No matching distribution" in done.stderr:
        pytest.skip(f"supervision cannot be fetched here: {done.stderr.splitlines()[-1]}")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("file_format", ["coco", "createml", "labelme", "voc", "yolo"])
def test_supervision_reads_what_we_write(
    exports: Path, supervision: Path, file_format: str
) -> None:
    script = Path(__file__).with_name("read_by_supervision.py")
    done = subprocess.run(
        [sys.executable, str(script), file_format, str(exports / file_format)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(supervision), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert set(found) == set(NAMES)
    for name, boxes in BOXES.items():
        labels = [row[0] for row in found[name]]
        assert labels == sorted(label for label, *_ in boxes)
        for row, (_, *corners) in zip(found[name], sorted(boxes), strict=True):
            # It takes 1 from all four corners of VOC, and so makes boxes a pixel smaller.
            assert row[1:] == pytest.approx(corners, abs=1 if file_format == "voc" else 1e-4)
