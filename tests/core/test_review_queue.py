from deitdet_gui.core import review
from deitdet_gui.core.dataset import Category, CategoryId, Dataset, Image, ImageId
from deitdet_gui.core.edits import Edit
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.review_queue import ReviewQueue

CELL, PLATELET = CategoryId(1), CategoryId(2)
ONE, TWO, THREE, BLANK, NEW = map(ImageId, (1, 2, 3, 4, 5))


def found(image: ImageId, category: CategoryId, score: float, x: float) -> Detection:
    return Detection(image, category, score, x, 10, x + 15, 30)


# Sorted by count: two, one, three.
DETECTIONS = {
    ONE: (found(ONE, CELL, 0.9, 0), found(ONE, PLATELET, 0.6, 20)),
    TWO: tuple(found(TWO, CELL, s, 20 * i) for i, s in enumerate((0.8, 0.7, 0.6, 0.2))),
    THREE: (found(THREE, PLATELET, 0.95, 0),),
    BLANK: (),
}


def make(first: ImageId | None = TWO) -> tuple[Dataset, ReviewQueue]:
    images = (ONE, TWO, THREE, BLANK, NEW)
    dataset = Dataset(
        images={i: Image(i, f"{i}.jpg", 100, 100) for i in images},
        categories={CELL: Category(CELL, "cell"), PLATELET: Category(PLATELET, "platelet")},
    )
    queue = ReviewQueue(dataset, Predictions("a run", DETECTIONS, {}))
    queue.go_to(first)
    return dataset, queue


def do(dataset: Dataset, queue: ReviewQueue, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Make edits, tell the queue, and give back what takes them back."""
    inverse = tuple(edit.apply(dataset) for edit in edits)[::-1]
    queue.note([queue.image] if queue.image is not None else [])
    return inverse


def listed(queue: ReviewQueue) -> list[ImageId]:
    return [queue.images[place] for place in queue.ranked]


def test_the_best_detection_of_a_picture_comes_first() -> None:
    _, queue = make()
    assert listed(queue) == [TWO, ONE, THREE]
    assert queue.current == DETECTIONS[TWO][0]
    assert (queue.index, queue.row) == (0, 0)
    assert queue.not_looked_at == 1
    assert queue.coming(5) == [ONE, THREE]
    queue.go_to(None)
    assert queue.coming(2) == [TWO, ONE]


def test_an_answer_brings_the_next_detection_and_moves_no_picture() -> None:
    dataset, queue = make()
    queue.step(1)
    do(dataset, queue, review.accept(dataset, DETECTIONS[TWO][1]))
    assert queue.current == DETECTIONS[TWO][2]
    do(dataset, queue, review.reject(dataset, [DETECTIONS[TWO][2]]))
    assert queue.current == DETECTIONS[TWO][0]  # it was passed over
    do(dataset, queue, review.reject(dataset, [DETECTIONS[TWO][0]]))
    assert (queue.current, queue.index, queue.image) == (None, None, TWO)
    assert listed(queue) == [TWO, ONE, THREE]
    assert queue.tally.detections == 3


def test_what_an_undo_brings_back_becomes_current() -> None:
    dataset, queue = make()
    inverse = do(dataset, queue, review.accept(dataset, DETECTIONS[TWO][0]))
    assert queue.current == DETECTIONS[TWO][1]
    do(dataset, queue, inverse)
    assert queue.current == DETECTIONS[TWO][0]
    edits = review.reject(dataset, [DETECTIONS[TWO][2]])
    inverse = do(dataset, queue, edits)
    queue.go_to(ONE)
    for edit in inverse:
        edit.apply(dataset)
    queue.note([TWO])
    assert queue.image == ONE
    queue.go_to(TWO, prefer=queue.returned)
    assert queue.current == DETECTIONS[TWO][2]


def test_steps_go_over_to_the_next_picture_that_waits_and_round() -> None:
    dataset, queue = make()
    do(dataset, queue, review.accept_all(dataset, DETECTIONS[ONE], {}))
    queue.note([ONE])
    seen = []
    for _ in range(5):
        seen.append(queue.current)
        assert queue.step(1)
    assert seen == [*DETECTIONS[TWO][:3], DETECTIONS[THREE][0], DETECTIONS[TWO][0]]
    queue.go_to(TWO)
    queue.step(-1)
    assert queue.current == DETECTIONS[THREE][0]
    queue.step(-1)
    assert queue.current == DETECTIONS[TWO][2]  # from behind


def test_picture_steps_visit_answered_pictures_too() -> None:
    dataset, queue = make()
    do(dataset, queue, review.accept_all(dataset, DETECTIONS[ONE], {}))
    queue.note([ONE])
    queue.step_picture(1)
    assert (queue.image, queue.current) == (ONE, None)
    queue.step_picture(1, only_waiting=True)
    assert queue.image == THREE


def test_a_step_from_a_picture_that_is_not_listed_begins_the_list() -> None:
    _, queue = make(first=NEW)
    assert (queue.row, queue.current) == (None, None)
    queue.step(1)
    assert queue.image == TWO
    queue.go_to(BLANK)
    queue.step_picture(-1)
    assert queue.image == THREE


def test_one_picture_alone_is_gone_round() -> None:
    _, queue = make(first=THREE)
    queue.set_threshold(None, 0.94)
    assert listed(queue) == [THREE]
    assert queue.step(1)
    assert queue.current == DETECTIONS[THREE][0]
    assert not queue.step_picture(1)
    queue.set_threshold(None, 0.99)
    assert not queue.step(1)
    assert queue.current is None


def test_thresholds_of_one_and_of_all_categories_sort_anew() -> None:
    _, queue = make()
    queue.step(1)
    queue.set_threshold(PLATELET, 0.7)
    assert queue.thresholds == {CELL: 0.5, PLATELET: 0.7}
    assert queue.tally.per_category == {CELL: 4, PLATELET: 1}
    assert queue.current == DETECTIONS[TWO][1]
    queue.set_threshold(None, 0.85)
    assert listed(queue) == [THREE, ONE]
    assert (queue.image, queue.current, queue.row) == (TWO, None, None)
    queue.set_threshold(CELL, 0.1)
    assert len(queue.detections) == 4


def test_a_category_alone_hides_the_others_and_says_so() -> None:
    _, queue = make(first=ONE)
    assert queue.hidden_on_picture() == 0
    queue.set_category(PLATELET)
    assert listed(queue) == [THREE, ONE]
    assert queue.detections == [DETECTIONS[ONE][1]]
    assert queue.hidden_on_picture() == 1
    queue.set_order("listed")
    assert listed(queue) == [ONE, THREE]


def test_a_category_that_goes_takes_its_filter_along_and_one_that_comes_has_a_threshold() -> None:
    dataset, queue = make()
    queue.set_category(PLATELET)
    del dataset.categories[PLATELET]
    dataset.categories[CategoryId(8)] = Category(CategoryId(8), "new")
    queue.note()
    assert queue.category is None
    assert queue.thresholds[CategoryId(8)] == 0.5
    assert queue.tally.detections == 4


def test_a_picture_that_goes_is_looked_at_no_more() -> None:
    dataset, queue = make()
    del dataset.images[TWO]
    queue.note()
    assert (queue.image, queue.current) == (None, None)
    assert queue.tally.pictures == 2
    assert queue.step(1)


def test_adjusted_corners_stay_until_they_are_forgotten() -> None:
    _, queue = make()
    queue.adjust((1, 2, 3, 4))
    queue.step(1)
    assert not queue.forget_adjustment()
    queue.step(-1)
    assert queue.corners_of(DETECTIONS[TWO][0]) == (1, 2, 3, 4)
    assert queue.adjusted == {DETECTIONS[TWO][0]: (1, 2, 3, 4)}
    assert queue.forget_adjustment()
    assert queue.corners_of(DETECTIONS[TWO][0]) == DETECTIONS[TWO][0].corners
    queue.go_to(None)
    queue.adjust((1, 2, 3, 4))
    assert queue.adjusted == {}
