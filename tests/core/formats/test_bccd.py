"""A real dataset through one format after another."""

import json
from collections import Counter
from pathlib import Path

import pytest

from deitdet_gui.core.dataset import Dataset, State
from deitdet_gui.core.exporting import ExportReport, export_project
from deitdet_gui.core.formats import reader_for
from deitdet_gui.core.importing import ImportReport, plan_import
from deitdet_gui.core.project import create, open_project


def labels(dataset: Dataset) -> Counter[tuple[str, str, tuple[float, ...]]]:
    images = {i: image.file_name for i, image in dataset.images.items()}
    names = {i: category.name for i, category in dataset.categories.items()}
    return Counter((images[b.image], names[b.category], b.corners) for b in dataset.boxes.values())


def take_in(source: Path, pictures: Path, folder: Path) -> tuple[Dataset, ImportReport]:
    create(folder, pictures)
    with open_project(folder) as opened:
        reader = reader_for(source, None)
        edits, report = plan_import(
            opened.document.dataset, reader(source, lambda done, of: None), State.DONE
        )
        opened.document.do("Import", None, edits)
        opened.document.save()
        return opened.document.dataset, report


def take_out(folder: Path, destination: Path, file_format: str) -> ExportReport:
    with open_project(folder, write=False) as opened:
        return export_project(opened, destination, file_format)


@pytest.mark.bccd
def test_bccd_survives_voc_yolo_labelme_and_coco(bccd: Path, tmp_path: Path) -> None:
    pictures = bccd / "JPEGImages"
    first, report = take_in(bccd / "Annotations", pictures, tmp_path / "voc")
    assert (report.pictures, report.boxes) == (report.pictures_in, report.boxes_in) == (364, 4888)
    assert report.left_out == []
    assert not report.changed
    truncated = sum(box.truncated for box in first.boxes.values())
    assert truncated
    assert len(report.oddities) == 2  # boxes of one pixel
    before, folder = labels(first), tmp_path / "voc"
    for file_format in ("yolo", "labelme", "coco"):
        out = take_out(folder, tmp_path / f"{file_format}-files", file_format)
        folder = tmp_path / file_format
        again, report = take_in(tmp_path / f"{file_format}-files", pictures, folder)
        after = labels(again)
        assert out.boxes == report.boxes_in == report.boxes == after.total()
        assert report.left_out == []
        assert again.states()[State.DONE] == first.states()[State.DONE]
        assert out.left_out == []
        assert out.changed.total() == (truncated if file_format == "yolo" else 0)  # it has no flags
        assert after == before  # corners on whole pixels come back to the last bit
    rows = json.loads((tmp_path / "coco-files" / "annotations.json").read_bytes())
    assert len(rows["annotations"]) == before.total()
