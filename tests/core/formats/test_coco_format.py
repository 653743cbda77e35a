import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from pycocotools import mask as coco_mask

from deitdet_gui.core.box import CROWD
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats import READERS
from deitdet_gui.core.formats.labelled import silent
from deitdet_gui.core.formats.outlines import around_pixels, around_runs, counts_of_coco
from deitdet_gui.core.formats.writing import json_bytes
from tests.core.formats.reading import lay, only, read

IMAGE = {"id": 5, "file_name": "x/a.jpg", "width": 100, "height": 80}
COW = {"id": 0, "name": "cow"}


def coco(*annotations: Any, **more: Any) -> dict[str, Any]:
    return {"images": [IMAGE], "categories": [COW], "annotations": list(annotations), **more}


def annotation(**more: Any) -> dict[str, Any]:
    return {"id": 1, "image_id": 5, "category_id": 0, "bbox": [1, 2, 3, 4], **more}


def test_boxes_crowds_and_category_zero_come_in(tmp_path: Path) -> None:
    picture = only("coco", lay(tmp_path, {"x.json": coco(annotation(iscrowd=1), annotation())}))
    assert (picture.file_name, picture.width, picture.height) == ("x/a.jpg", 100, 80)
    assert [(b.category, b.corners, b.flags) for b in picture.boxes] == [
        ("cow", (1, 2, 4, 6), CROWD),
        ("cow", (1, 2, 4, 6), 0),
    ]


POLYGON = [[1, 9, 5.5, 2, 7, 4], [20, 20, 21, 22, 19, 21]]
RUNS = {"size": [3, 4], "counts": [4, 1, 2, 2, 3]}


@pytest.mark.parametrize(
    ("more", "corners", "note"),
    [
        ({"bbox": None, "segmentation": POLYGON}, (1, 2, 21, 22), "an outline came in"),
        ({"bbox": None, "segmentation": RUNS, "iscrowd": 1}, (1, 1, 3, 3), "a mask came in"),
        ({"segmentation": POLYGON}, (1, 2, 4, 6), "an outline beside a box was not kept"),
        ({"segmentation": []}, (1, 2, 4, 6), ""),
    ],
)
def test_boxes_come_from_outlines_where_there_is_nothing_else(
    tmp_path: Path, more: dict[str, Any], corners: tuple[float, ...], note: str
) -> None:
    (box,) = only("coco", lay(tmp_path, {"x.json": coco(annotation(**more))})).boxes
    assert box.corners == corners
    assert box.changed.startswith(note)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"category_id": 7}, "has category 7, which is not listed"),
        ({"category_id": True}, "has category True, which is not listed"),
        ({"bbox": [1, 2, 3]}, "has the box a list; it takes four numbers"),
        ({"bbox": [1, 2, 3, "x"]}, "'x' is no number"),
        ({"bbox": [1, 2, True, 4]}, "True is no number"),
        ({"bbox": [1, 2, float("inf"), 4]}, "inf is no finite number"),
        ({"bbox": None}, "has the box None"),
        ({"bbox": None, "segmentation": [[1]]}, "has a point of 1 numbers"),
        ({"bbox": None, "segmentation": [[], 7]}, "has no points"),
        ({"bbox": None, "segmentation": {"size": [3, 4]}}, "has a mask that cannot be read"),
        ({"bbox": None, "segmentation": {"size": [], "counts": [1]}}, "has a mask that"),
        ({"bbox": None, "segmentation": {"size": [3, 4], "counts": [12]}}, "has an empty mask"),
        ({"bbox": None, "segmentation": {"size": [3, 4], "counts": "\x01"}}, "has a mask that"),
        ({"bbox": None, "segmentation": {"size": [3, 4], "counts": "o" * 99}}, "has a mask that"),
        ({"bbox": None, "segmentation": {"size": [3, 4], "counts": [None]}}, "None is no number"),
        ({"bbox": None, "segmentation": {"size": [3, 4], "counts": [0, 1e30]}}, "has a mask that"),
    ],
)
def test_an_annotation_that_is_no_box_is_named(
    tmp_path: Path, more: dict[str, Any], words: str
) -> None:
    picture = only("coco", lay(tmp_path, {"x.json": coco(annotation(**more), annotation())}))
    assert len(picture.boxes) == 1
    assert words in picture.faults[0]


def test_what_belongs_to_no_image_is_named(tmp_path: Path) -> None:
    rows = coco(annotation(image_id=6), 7, annotation(image_id=None))
    rows["images"] += [{"id": 5, "file_name": "again.jpg"}, {"id": 9}, 3]
    pictures, findings = read("coco", lay(tmp_path, {"x.json": rows}))
    assert [picture.file_name for picture in pictures] == ["x/a.jpg", "again.jpg"]
    assert [str(finding) for finding in findings] == [
        "x.json: annotations[1]: is 7, not an object",
        "x.json: images[2]: has no file_name",
        "x.json: images[3]: has no file_name",
        "x.json: annotations[0]: is of image 6, which is not listed",
        "x.json: annotations[2]: is of image None, which is not listed",
    ]


@pytest.mark.parametrize("ids", [(5, 5.0), ("a", "a"), (0, 0), (2**70, 2**70)])
def test_any_scheme_of_ids_is_read(tmp_path: Path, ids: tuple[Any, Any]) -> None:
    rows = coco(annotation(image_id=ids[1]), images=[{**IMAGE, "id": ids[0]}])
    assert len(only("coco", lay(tmp_path, {"x.json": rows})).boxes) == 1


def test_without_a_list_of_categories_their_numbers_are_their_names(tmp_path: Path) -> None:
    rows = coco(annotation(category_id=17), categories=[])
    assert only("coco", lay(tmp_path, {"x.json": rows})).boxes[0].category == "category_17"


def test_files_of_parts_are_read_together(tmp_path: Path) -> None:
    parts = {f"{part}/_annotations.coco.json": coco(annotation()) for part in ("test", "train")}
    pictures, _ = read("coco", lay(tmp_path, parts))
    assert [picture.file_name for picture in pictures] == ["test/x/a.jpg", "train/x/a.jpg"]


@pytest.mark.parametrize("rows", [[], {}, {"images": 3}, {"images": [], "annotations": 3}])
def test_json_of_something_else_is_refused(tmp_path: Path, rows: Any) -> None:
    (tmp_path / "x.json").write_text(json.dumps(rows))
    with pytest.raises(ReadError, match="is not COCO"):
        list(READERS["coco"](tmp_path / "x.json", silent))


@given(arrays.arrays(np.uint8, st.tuples(*[st.integers(1, 12)] * 2), elements=st.integers(0, 1)))
def test_masks_have_the_boxes_that_pycocotools_gives_them(mask: np.ndarray) -> None:
    packed = coco_mask.encode(np.asfortranarray(mask))
    if not mask.any():
        with pytest.raises(ValueError, match="empty mask"):
            around_runs(counts_of_coco(packed["counts"].decode()), mask.shape[0])
        return
    y0, x0, y1, x1 = around_runs(counts_of_coco(packed["counts"].decode()), mask.shape[0])
    assert (x0, y0, x1, y1) == around_pixels(mask > 0)
    left, top, width, height = coco_mask.toBbox(packed)
    assert (x0, y0, x1, y1) == (left, top, left + width, top + height)


def test_json_has_a_record_a_line_and_can_hold_half_a_character() -> None:
    value = {"info": {"by": "\ud83d"}, "images": [{"id": 1}, {"id": 2}], "annotations": []}
    data = json_bytes(value)
    assert json.loads(data) == value
    assert data.decode().splitlines()[3:5] == ['{"id": 1},', '{"id": 2}']
    assert json.loads(json_bytes([{"a": [1.5]}])) == [{"a": [1.5]}]
