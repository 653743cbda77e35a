import random
from dataclasses import replace

import numpy as np
import pytest

from deitdet_gui.core import review
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, RemoveBox, with_true_mark
from deitdet_gui.core.predictions import Detection, Predictions, undecided
from deitdet_gui.core.review import Waiting

IMAGE, CELL, PLATELET, GONE = ImageId(7), CategoryId(1), CategoryId(2), CategoryId(9)
SURE = Detection(IMAGE, CELL, 0.9, 10, 10, 50, 50)
UNSURE = Detection(IMAGE, PLATELET, 0.4, 60, 60, 80, 80)


def dataset_of(*boxes: Box) -> Dataset:
    return Dataset(
        images={IMAGE: Image(IMAGE, "a.jpg", 100, 100)},
        categories={CELL: Category(CELL, "cell"), PLATELET: Category(PLATELET, "platelet")},
        boxes={box.id: box for box in boxes},
    )


def predictions_of(*detections: Detection) -> Predictions:
    found: dict[ImageId, list[Detection]] = {IMAGE: []}
    for detection in detections:
        found.setdefault(detection.image, []).append(detection)
    ordered = {i: tuple(sorted(ds, key=lambda d: -d.score)) for i, ds in found.items()}
    return Predictions("a run", ordered, {CELL: 0.437, GONE: 0.2})


def do(dataset: Dataset, edits: tuple[Edit, ...]) -> None:
    for edit in edits:
        edit.apply(dataset)


def waits(dataset: Dataset, *detections: Detection, threshold: float = 0.1) -> list[Detection]:
    return undecided(dataset, predictions_of(*detections), IMAGE, threshold)


def a_rectangle(chance: random.Random) -> tuple[float, float, float, float]:
    # Few places, so that many rectangles lie nearly on each other.
    x, y = chance.choice((0, 2, 30)), chance.choice((0, 3, 40))
    return x, y, x + chance.choice((20, 21, 40)), y + chance.choice((20, 22))


def a_crowd(seed: int) -> tuple[Dataset, Predictions]:
    """Many images, boxes, rejections and detections, of categories and images that may be gone."""
    chance = random.Random(seed)
    images = [ImageId(i) for i in range(40)]
    categories = [CELL, PLATELET, CategoryId(5), GONE]
    dataset = Dataset(
        images={i: Image(i, f"{i}.jpg", 100, 100) for i in images},
        categories={c: Category(c, str(c)) for c in categories if c != GONE},
    )
    for number in range(150):
        place = (chance.choice(images), chance.choice(categories[:3]), *a_rectangle(chance))
        said = {chance.choice(("ignore", "crowd", "difficult")): chance.random() < 0.15}
        dataset.put_box(Box(BoxId(number), *place, **said))
    for image in chance.sample(images, 15):
        dataset.rejections[image] = tuple(
            Rejection(chance.choice(categories), *a_rectangle(chance)) for _ in range(3)
        )
    found = {}
    for image in chance.sample(images, 35):
        scores = sorted((chance.random() for _ in range(chance.randrange(9))), reverse=True)
        found[image] = tuple(
            Detection(image, chance.choice(categories), s, *a_rectangle(chance)) for s in scores
        )
    return dataset, Predictions("a run", found, {})


@pytest.mark.parametrize("seed", range(6))
def test_the_tally_counts_what_undecided_says(seed: int) -> None:
    dataset, predictions = a_crowd(seed)
    waiting = Waiting(dataset, predictions)
    for thresholds in ({}, {CELL: 0.1, PLATELET: 0.9}, dict.fromkeys(dataset.categories, 0.0)):
        tally = waiting.tally(thresholds)
        truth = {i: undecided(dataset, predictions, i, thresholds) for i in predictions.detections}
        assert tally.counts.tolist() == [len(truth[i]) for i in waiting.images]
        best = [truth[i][0].score if truth[i] else 0.0 for i in waiting.images]
        assert tally.best.tolist() == best
        assert tally.detections == sum(map(len, truth.values()))
        assert tally.pictures == sum(map(bool, truth.values()))
        for category in waiting.categories:
            of_it = [d for found in truth.values() for d in found if d.category == category]
            assert tally.per_category[category] == len(of_it)
            assert waiting.tally(thresholds, category).detections == len(of_it)
    assert waiting.tally({}).detections > 0


def test_looking_again_at_one_image_is_as_good_as_at_all() -> None:
    dataset, predictions = a_crowd(3)
    waiting = Waiting(dataset, predictions)
    for image in waiting.images[:20]:
        for detection in predictions.detections[image][:2]:
            if detection.category in dataset.categories:
                do(dataset, review.accept(dataset, detection))
        waiting.look_again([image, ImageId(999)])
    afresh = Waiting(dataset, predictions)
    assert np.array_equal(waiting.tally({}).counts, afresh.tally({}).counts)


def test_comparing_in_small_portions_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    dataset, predictions = a_crowd(4)
    at_once = Waiting(dataset, predictions).tally({})
    monkeypatch.setattr(review, "PAIRS_AT_ONCE", 3)
    assert np.array_equal(Waiting(dataset, predictions).tally({}).counts, at_once.counts)


def test_nothing_waits_in_an_ignore_region_nor_in_a_crowd_of_its_category() -> None:
    region = Box(BoxId(1), IMAGE, CELL, 50, 50, 100, 100, ignore=True)
    crowd = Box(BoxId(2), IMAGE, CELL, 0, 0, 45, 45, crowd=True)
    cell_in_crowd = Detection(IMAGE, CELL, 0.9, 5, 5, 15, 15)
    platelet_in_crowd = Detection(IMAGE, PLATELET, 0.8, 5, 5, 15, 15)
    half_out_of_the_region = Detection(IMAGE, PLATELET, 0.7, 40, 60, 60, 80)
    found = [UNSURE, cell_in_crowd, platelet_in_crowd, half_out_of_the_region]
    dataset = dataset_of(region, crowd)
    assert waits(dataset, *found) == [platelet_in_crowd, half_out_of_the_region]
    assert waits(dataset_of(), *found) == sorted(found, key=lambda d: -d.score)


def test_images_and_categories_that_are_gone_have_nothing_that_waits() -> None:
    other = Detection(ImageId(99), CELL, 0.9, 0, 0, 9, 9)
    nameless = Detection(IMAGE, GONE, 0.9, 0, 0, 9, 9)
    waiting = Waiting(dataset_of(), predictions_of(SURE, other, nameless))
    assert waiting.tally({}).detections == 1
    assert waiting.place_of(ImageId(5)) is None


def test_predictions_without_a_single_detection_are_fine() -> None:
    tally = Waiting(dataset_of(), predictions_of()).tally({}, CELL)
    assert (tally.detections, tally.pictures, tally.ranked("most").tolist()) == (0, 0, [])


def test_images_are_ranked_by_count_by_score_or_as_they_are_listed() -> None:
    dataset = dataset_of()
    found = {}
    for number, scores in ((1, (0.6, 0.55)), (2, ()), (3, (0.99,)), (4, (0.8, 0.7))):
        image = ImageId(number)
        dataset.images[image] = Image(image, f"{number}.jpg", 100, 100)
        found[image] = tuple(
            Detection(image, CELL, s, 9 * i, 0, 9 * i + 5, 9) for i, s in enumerate(scores)
        )
    waiting = Waiting(dataset, Predictions("a run", found, {}))
    tally = waiting.tally({})
    orders = {
        order: [int(waiting.images[place]) for place in tally.ranked(order)]
        for order in ("most", "surest", "listed")
    }
    assert orders == {"most": [4, 1, 3], "surest": [3, 4, 1], "listed": [1, 3, 4]}


def test_thresholds_begin_where_the_model_was_best() -> None:
    assert review.starting_thresholds(dataset_of(), predictions_of()) == {CELL: 0.44, PLATELET: 0.5}
    assert (review.to_threshold(0.0), review.to_threshold(1.0)) == (0.01, 0.99)


def test_an_accepted_detection_is_a_box_and_waits_no_more() -> None:
    dataset = dataset_of()
    do(dataset, review.accept(dataset, SURE))
    assert dataset.boxes_of(IMAGE) == [Box(BoxId(1), IMAGE, CELL, 10, 10, 50, 50)]
    assert dataset.rejections == {}
    assert waits(dataset, SURE, UNSURE) == [UNSURE]
    assert dataset.state_of(IMAGE) == State.IN_PROGRESS


def test_accepting_as_another_category_answers_the_detection_too() -> None:
    dataset = dataset_of()
    do(dataset, review.accept(dataset, SURE, PLATELET))
    assert [box.category for box in dataset.boxes_of(IMAGE)] == [PLATELET]
    assert waits(dataset, SURE) == []


def test_accepting_with_corners_far_away_answers_the_detection_too() -> None:
    dataset = dataset_of()
    do(dataset, review.accept(dataset, SURE, corners=(10, 10, 20, 20)))
    assert dataset.boxes_of(IMAGE)[0].corners == (10, 10, 20, 20)
    assert waits(dataset, SURE) == []


def test_a_box_is_accepted_where_the_model_saw_it_whatever_size_is_on_record() -> None:
    dataset = dataset_of()
    dataset.images[IMAGE] = replace(dataset.images[IMAGE], width=0, height=0)
    do(dataset, review.accept(dataset, Detection(IMAGE, CELL, 0.9, 5, 20, 60, 130)))
    assert dataset.boxes_of(IMAGE)[0].corners == (5, 20, 60, 130)


def test_an_empty_image_that_gets_a_box_is_not_empty_any_more() -> None:
    dataset = dataset_of()
    dataset.marks[IMAGE] = State.EMPTY
    do(dataset, review.accept(dataset, SURE))
    assert dataset.state_of(IMAGE) == State.IN_PROGRESS


def test_accepting_all_takes_each_object_once() -> None:
    again = Detection(IMAGE, CELL, 0.5, 11, 11, 50, 50)
    dataset = dataset_of()
    do(dataset, review.accept_all(dataset, [again, UNSURE, SURE], {UNSURE: (60, 60, 82, 80)}))
    assert [box.corners for box in dataset.boxes_of(IMAGE)] == [SURE.corners, (60, 60, 82, 80)]
    assert len({box.id for box in dataset.boxes_of(IMAGE)}) == 2
    assert waits(dataset, SURE, again, UNSURE) == []


def test_a_rejected_detection_stays_rejected_when_a_later_run_finds_it_again() -> None:
    dataset = dataset_of()
    do(dataset, review.reject(dataset, [SURE]))
    do(dataset, review.reject(dataset, [UNSURE]))
    nearly = Detection(IMAGE, CELL, 0.95, 11, 9, 51, 50)
    elsewhere = Detection(IMAGE, CELL, 0.95, 50, 50, 90, 90)
    assert waits(dataset, nearly, elsewhere, UNSURE) == [elsewhere]
    assert dataset.boxes == {}


def test_every_answer_can_be_taken_back() -> None:
    dataset = dataset_of()
    dataset.marks[IMAGE] = State.EMPTY
    dataset.rejections[IMAGE] = (Rejection(CELL, 0, 0, 5, 5),)
    for edits in (
        review.accept(dataset, SURE, PLATELET),
        review.reject(dataset, [SURE]),
        review.accept_all(dataset, [SURE, UNSURE], {}),
    ):
        for inverse in [edit.apply(dataset) for edit in edits][::-1]:
            inverse.apply(dataset)
        assert dataset.boxes == {}
        assert dataset.marks == {IMAGE: State.EMPTY}
        assert dataset.rejections == {IMAGE: (Rejection(CELL, 0, 0, 5, 5),)}


def test_a_mark_goes_when_the_boxes_make_it_a_lie() -> None:
    dataset, box = dataset_of(), Box(BoxId(3), IMAGE, CELL, 0, 0, 9, 9)
    put, remove, no_mark = PutBox(box), RemoveBox(BoxId(3)), MarkImage(IMAGE, None)
    assert with_true_mark(dataset, IMAGE, [put]) == (put,)
    dataset.marks[IMAGE] = State.EMPTY
    assert with_true_mark(dataset, IMAGE, [put]) == (put, no_mark)
    dataset.put_box(box)
    dataset.marks[IMAGE] = State.DONE
    assert with_true_mark(dataset, IMAGE, [put]) == (put,)
    assert with_true_mark(dataset, IMAGE, [remove]) == (remove, no_mark)
    assert with_true_mark(dataset, IMAGE, []) == ()


def test_finishing_says_done_or_empty_and_says_it_once() -> None:
    box = Box(BoxId(3), IMAGE, CELL, 0, 0, 9, 9)
    assert review.finish(dataset_of(), IMAGE) == (MarkImage(IMAGE, State.EMPTY),)
    dataset = dataset_of(box)
    assert review.finish(dataset, IMAGE) == (MarkImage(IMAGE, State.DONE),)
    do(dataset, review.finish(dataset, IMAGE))
    assert review.finish(dataset, IMAGE) == ()


def test_detections_that_no_box_could_be_are_passed_over() -> None:
    broken = Detection(IMAGE, CELL, 0.9, float("nan"), 0, 9, 9)
    flat = Detection(IMAGE, CELL, 0.9, 5, 5, 5, 9)
    left = review.without_impossible(predictions_of(SURE, broken, flat))
    assert left.detections == {IMAGE: (SURE,)}
    assert left.thresholds == predictions_of().thresholds
