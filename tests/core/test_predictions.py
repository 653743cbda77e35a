from pathlib import Path

import numpy as np
import pytest

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    Rejection,
)
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.predictions import Detection, Detections, Predictions, iou, undecided

ONE = ImageId(1)


def found(score: float, *corners: float, category: int = 1) -> Detection:
    return Detection(ONE, CategoryId(category), score, *corners)


def predictions(*detections: Detection) -> Predictions:
    return Predictions("run", {ONE: detections, ImageId(2): ()}, {CategoryId(1): 0.3})


def test_predictions_come_back_from_disk_best_first(tmp_path: Path) -> None:
    low, high = found(0.25, 0, 0.1, 10, 10), found(0.5, 1, 2, 3, 4)
    predictions(low, high).write(tmp_path / "p.npz")
    again = Predictions.read(tmp_path / "p.npz")
    assert again == predictions(high, low)
    Predictions("run", {}, {}).write(tmp_path / "p.npz")
    assert Predictions.read(tmp_path / "p.npz") == Predictions("run", {}, {})


def test_detections_as_columns_are_the_same_detections() -> None:
    rows = (found(0.75, 0, 0.1, 10, 10), found(0.5, 1, 2, 3, 4, category=2))
    columns = Detections.of(ONE, rows)
    assert columns == rows
    assert rows == columns
    assert columns != rows[:1]
    assert columns != 3
    assert columns[-1] == rows[1]
    assert columns[1:] == rows[1:]
    assert columns.take(columns.scores > 0.6) == rows[:1]
    assert Detections.of(ONE, columns) is columns
    assert [type(value) for value in (columns[0].category, columns[0].x1)] == [int, float]
    assert Detections.of(ONE, ()) == ()


def test_many_detections_are_read_as_columns_of_48_bytes_each(tmp_path: Path) -> None:
    predictions(*[found(0.5, i, i, i + 1, i + 1) for i in range(100)]).write(tmp_path / "p.npz")
    one = Predictions.read(tmp_path / "p.npz").detections[ONE]
    assert isinstance(one, Detections)
    assert sum(c.nbytes for c in (one.categories, one.scores, one.corners)) == 100 * 48


def test_predictions_of_pictures_that_were_not_said_to_be_looked_at_are_kept(
    tmp_path: Path,
) -> None:
    path = tmp_path / "p.npz"
    predictions(found(0.5, 1, 2, 3, 4)).write(path)
    with np.load(path) as file:
        columns = dict(file)
    np.savez(path, **{**columns, "looked_at": np.array([2])})
    assert list(Predictions.read(path).detections) == [2, ONE]
    for name, wrong in (
        ("score", np.array([1])),
        ("image", np.array([1.0])),
        ("category", np.array([1, 2])),
        ("corners", np.zeros((1, 3))),
    ):
        np.savez(path, **{**columns, name: wrong})
        with pytest.raises(ReadError, match="could not be read"):
            Predictions.read(path)


def test_damaged_predictions_are_a_read_error(tmp_path: Path) -> None:
    path = tmp_path / "p.npz"
    with pytest.raises(ReadError, match="Predict again"):
        Predictions.read(path)
    predictions(*[found(0.5, 0, 0, i, i) for i in range(50)]).write(path)
    data = np.frombuffer(path.read_bytes(), np.uint8)
    for length in range(0, len(data) - 1, 37):
        path.write_bytes(data[:length].tobytes())
        with pytest.raises(ReadError, match=r"p\.npz: the predictions could not be read"):
            Predictions.read(path)
    chance = np.random.default_rng(0)
    errors = 0
    for _ in range(200):
        bad = data.copy()
        bad[chance.integers(0, len(bad))] ^= 1 << chance.integers(0, 8)
        path.write_bytes(bad.tobytes())
        try:
            Predictions.read(path)
        except ReadError:
            errors += 1
    assert errors > 100


def test_other_arrays_and_pickles_are_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "p.npy", np.zeros(3))
    np.savez(tmp_path / "q.npz", run=np.array([{}], dtype=object))
    np.savez(tmp_path / "r.npz", run=np.array("x"))
    for name in ("p.npy", "q.npz", "r.npz"):
        with pytest.raises(ReadError):
            Predictions.read(tmp_path / name)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ((0, 0, 10, 10), 1),
        ((5, 0, 15, 10), 1 / 3),
        ((0, 0, 5, 5), 0.25),
        ((10, 0, 20, 10), 0),
        ((20, 20, 30, 30), 0),
        ((3, 3, 3, 3), 0),
    ],
)
def test_iou_is_what_one_works_out_by_hand(other: tuple[float, ...], expected: float) -> None:
    (value,) = iou((0, 0, 10, 10), [other])  # type: ignore[list-item]
    assert value == pytest.approx(expected)


def test_iou_of_nothing_is_nothing() -> None:
    assert iou((0, 0, 1, 1), []).shape == (0,)
    assert iou((3, 3, 3, 3), [(3, 3, 3, 3)]).tolist() == [0]


def test_only_news_above_the_threshold_waits() -> None:
    dataset = Dataset(
        {ONE: Image(ONE, "a", 100, 100)},
        {CategoryId(c): Category(CategoryId(c), str(c)) for c in (1, 2)},
        {BoxId(1): Box(BoxId(1), ONE, CategoryId(1), 0, 0, 10, 10)},
        rejections={ONE: (Rejection(CategoryId(1), 50, 50, 60, 60),)},
    )
    known = found(0.9, 0, 0, 10, 9)
    other_category = found(0.9, 0, 0, 10, 9, category=2)
    beside = found(0.8, 5, 0, 15, 10)
    refused = found(0.8, 50, 50, 60, 59)
    gone = found(0.8, 70, 70, 80, 80, category=3)
    weak = found(0.2, 70, 70, 80, 80)
    many = predictions(known, other_category, beside, refused, gone, weak)
    assert undecided(dataset, many, ONE, 0.3) == [other_category, beside]
    assert undecided(dataset, many, ONE, 0) == [other_category, beside, weak]
    assert undecided(dataset, many, ONE, {CategoryId(1): 0.85}) == [other_category]
    assert undecided(dataset, many, ImageId(7), 0.3) == []
