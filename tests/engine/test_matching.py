"""Our evaluation against pycocotools, on whatever boxes and detections there can be."""

import contextlib
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from deitdet_gui.core.box import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.coco import annotations, results
from deitdet_gui.core.dataset import BoxTable, Category, Dataset, Image
from deitdet_gui.core.formats.labelled import LabelledPicture
from deitdet_gui.core.formats.voc import read_voc
from deitdet_gui.core.predictions import Detection
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.matching import found_of, truths_of
from deitdet_gui.engine.precision import SIZES, outcomes, tables

CATEGORIES = (3, 8, 11)  # ids
IMAGES = (5, 6, 20)
FLAGS = ((), (), (), ("crowd",), ("ignore",), ("difficult",))
# Sides on a grid, so that equal overlaps and overlaps of exactly 0.5 come about.
PLACES = st.sampled_from([0, 8, 16, 24, 30, 32, 64, 96, 100, 128])
SCORES = st.sampled_from([0.05, 0.3, 0.5, 0.7, 0.9])


@st.composite
def corners(draw):
    x, y, width, height = draw(PLACES), draw(PLACES), draw(PLACES), draw(PLACES)
    return float(x), float(y), float(x + width), float(y + height)


boxes = st.builds(
    lambda image, category, place, flags: (image, category, place, *flags),
    st.sampled_from(IMAGES),
    st.sampled_from(CATEGORIES[:2]),
    corners(),
    st.sampled_from(FLAGS),
)
detections = st.tuples(st.sampled_from(IMAGES), st.sampled_from(CATEGORIES), corners(), SCORES)


def dataset_of(rows):
    made = [
        Box(BoxId(n), ImageId(image), CategoryId(category), *place, **dict.fromkeys(flags, True))
        for n, (image, category, place, *flags) in enumerate(rows, start=1)
    ]
    return Dataset(
        images={ImageId(i): Image(ImageId(i), f"{i}.png", 300, 300) for i in IMAGES},
        categories={CategoryId(c): Category(CategoryId(c), f"category {c}") for c in CATEGORIES},
        boxes=BoxTable.of(made),
    )


def judged(dataset, images, found):
    """What pycocotools says of the same."""
    truth, guess = COCO(), COCO()
    made = (box for image in images for box in dataset.boxes_of(image))
    rows = [
        {**row, "id": n, "iscrowd": 0, "area": row["bbox"][2] * row["bbox"][3]}
        for n, row in enumerate(results(found), start=1)
    ]
    for coco, annotation in ((truth, annotations(made, list(dataset.categories))), (guess, rows)):
        coco.dataset = {
            "images": [{"id": i} for i in images],
            "categories": [{"id": c} for c in dataset.categories],
            "annotations": annotation,
        }
        with contextlib.redirect_stdout(io.StringIO()):
            coco.createIndex()
    with contextlib.redirect_stdout(io.StringIO()):
        judge = COCOeval(truth, guess, "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    return judge


def compare(dataset, images, found):
    """Every number that both of them know."""
    judge, scores = judged(dataset, images, found), score(dataset, images, found)
    ours = [scores.ap, scores.ap50, scores.ap75, scores.small, scores.medium, scores.large]
    ours += [scores.ar1, scores.ar10, scores.ar100]
    ours += [scores.ar_small, scores.ar_medium, scores.ar_large]
    assert ours == pytest.approx(judge.stats.tolist(), abs=1e-9)
    pictures, ids = sorted(images), sorted(dataset.categories)
    rows = outcomes(
        found_of(found, pictures, ids), truths_of(dataset, pictures, ids), len(ids), SIZES
    )
    theirs = judge.eval
    for place, (row, one) in enumerate(zip(rows, scores.categories, strict=True)):
        made = tables(row)
        precision = theirs["precision"][:, :, place].transpose(2, 3, 0, 1)  # (A, 3, T, 101)
        assert made.precision == pytest.approx(precision[:, 2], abs=1e-9)
        at = theirs["scores"][:, :, place].transpose(2, 3, 0, 1)[:, 2]
        reached = made.precision > 0
        assert made.scores[reached] == pytest.approx(at[reached], abs=1e-9)
        assert made.recall == pytest.approx(theirs["recall"][:, place].transpose(1, 0, 2))
        known = precision[0, 2][precision[0, 2] > -1]
        assert one.ap == pytest.approx(known.mean() if known.size else -1)


def compare_drawn(rows, guesses, pictures):
    found = [Detection(image, category, s, *place) for image, category, place, s in guesses]
    compare(dataset_of(rows), [ImageId(i) for i in IMAGES[:pictures]], found)


drawn = given(st.lists(boxes, max_size=10), st.lists(detections, max_size=14), st.integers(1, 3))
patient = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
test_every_number_is_pycocotools_number = settings(max_examples=25, **patient)(drawn(compare_drawn))
test_so_it_is_for_very_many_cases = pytest.mark.slow(
    settings(max_examples=600, **patient)(drawn(compare_drawn))
)


@pytest.mark.parametrize("seed", range(3))
def test_so_it_is_for_more_detections_than_count(seed):
    random = np.random.default_rng(seed)
    rows, found = [], []
    for image in IMAGES:
        for _ in range(30):
            x, y = random.uniform(0, 200, 2)
            width, height = random.uniform(4, 140, 2)
            category = int(random.choice(CATEGORIES))
            flags = FLAGS[random.integers(len(FLAGS))]
            rows.append((image, category, (x, y, x + width, y + height), *flags))
            for _ in range(12):
                place = np.array([x, y, x + width, y + height]) + random.normal(0, 4, 4)
                place[2:] = np.maximum(place[2:], place[:2])
                certain = round(float(random.random()), 2)
                found.append(Detection(image, category, certain, *map(float, place)))
    compare(dataset_of(rows), list(IMAGES), found)


def test_nothing_at_all_is_no_score():
    scores = score(dataset_of([]), [], [])
    assert (scores.images, scores.boxes, scores.ap, scores.ar100) == (0, 0, -1, -1)
    assert score(Dataset(), [], []).ap == -1


@pytest.mark.bccd
def test_so_it_is_for_blood_cells(bccd: Path):
    random = np.random.default_rng(0)
    pictures = [one for one in read_voc(bccd) if isinstance(one, LabelledPicture)]
    names = sorted({box.category for picture in pictures for box in picture.boxes})
    made, found = [], []
    for image, picture in enumerate(pictures, start=1):
        for label in picture.boxes:
            category = CategoryId(1 + names.index(label.category))
            made.append(Box(BoxId(len(made) + 1), ImageId(image), category, *label.corners))
            for spread in (4, 40):
                place = np.array(label.corners) + random.normal(0, spread, 4)
                place[2:] = np.maximum(place[2:], place[:2])
                sure = float(random.random()) / spread
                found.append(Detection(ImageId(image), category, sure, *map(float, place)))
    images = [ImageId(i) for i in range(1, 1 + len(pictures))]
    dataset = Dataset(
        images={i: Image(i, f"{i}", 640, 480) for i in images},
        categories={
            CategoryId(i): Category(CategoryId(i), n) for i, n in enumerate(names, start=1)
        },
        boxes=BoxTable.of(made),
    )
    compare(dataset, images, found)
