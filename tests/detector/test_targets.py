import pytest
import torch
from torch.testing import assert_close

from deitdet_gui.detector import targets
from deitdet_gui.detector.targets import Truth

NOTHING = torch.zeros(0, 4)


def grid(*strides, size=64):
    """Locations of a square picture and their strides, as the head gives them."""
    points, of = [], []
    for stride in strides:
        at = (torch.arange(size // stride) + 0.5) * stride
        y, x = torch.meshgrid(at, at, indexing="ij")
        points.append(torch.stack([x, y], -1).flatten(0, 1))
        of.append(torch.full((len(points[-1]),), float(stride)))
    return torch.cat(points), torch.cat(of)


def truth(*corners, labels=None, passed_over=NOTHING):
    boxes = torch.tensor(corners, dtype=torch.float32).reshape(-1, 4)
    return Truth(boxes, torch.tensor(labels or [0] * len(boxes), dtype=torch.int64), passed_over)


def proposals(points, side=32.0):
    """A square of one size around every location, for one picture."""
    return torch.cat([points - side / 2, points + side / 2], dim=1)[None]


def test_pad_marks_what_is_real():
    batch = targets.pad([truth([0, 0, 8, 8], [1, 1, 5, 5]), truth()])
    assert batch.boxes.shape == (2, 2, 4)
    assert batch.real.tolist() == [[True, True], [False, False]]


def test_a_batch_without_any_box_is_all_background():
    points, strides = grid(8, 16)
    batch = targets.pad([truth(), truth()])
    guess = proposals(points).expand(2, -1, -1)
    scores = torch.full((2, len(points), 3), 0.5)
    for assigned in (
        targets.by_geometry(points, strides, guess, batch),
        targets.by_centre(points, strides, guess, batch),
        targets.by_alignment(points, strides, guess, scores, batch),
    ):
        assert (assigned.index == -1).all()
        assert (assigned.quality == 0).all()


def test_by_geometry_answers_lie_inside_their_box():
    points, strides = grid(8, 16, 32)
    box = [8.0, 8, 56, 56]
    batch = targets.pad([truth(box)])
    assigned = targets.by_geometry(points, strides, proposals(points), batch)
    answers = points[assigned.index[0] == 0]
    assert len(answers) > 0
    assert ((answers > 8) & (answers < 56)).all()


def test_by_geometry_asks_for_the_iou_of_what_is_proposed():
    points, strides = grid(8)
    batch = targets.pad([truth([16, 16, 48, 48])])
    exact = torch.tensor([16.0, 16, 48, 48]).expand(1, len(points), 4)
    assigned = targets.by_geometry(points, strides, exact, batch)
    assert_close(assigned.quality[assigned.index == 0].min().item(), 1.0)


def test_a_box_smaller_than_a_cell_between_the_centres_still_gets_an_answer():
    points, strides = grid(8, 16, 32)
    tiny = [30.5, 30.5, 31.5, 31.5]  # the nearest centres are 28 and 36
    batch = targets.pad([truth(tiny)])
    scores = torch.full((1, len(points), 1), 0.01)
    by_alignment = targets.by_alignment(points, strides, proposals(points), scores, batch)
    by_geometry = targets.by_geometry(points, strides, proposals(points), batch)
    by_centre = targets.by_centre(points, strides, proposals(points), batch)
    assert (by_alignment.index == 0).any()
    assert (by_geometry.index == 0).any()
    assert (by_centre.index == 0).any()


def test_by_centre_answers_are_near_the_centre_on_the_level_for_that_size():
    points, strides = grid(8, 16, 32, size=512)
    batch = targets.pad([truth([40, 40, 80, 80], [20, 20, 460, 460])])  # 40 and 440 pixels
    assigned = targets.by_centre(points, strides, proposals(points), batch)
    for box, stride, centre in ((0, 8, 60), (1, 32, 240)):
        own = assigned.index[0] == box
        assert own.any()
        assert set(strides[own].tolist()) == {stride}
        assert ((points[own] - centre).abs() <= 1.5 * stride).all()


def test_by_centre_locations_in_two_boxes_go_to_the_smaller_one_but_for_the_others_last():
    points, strides = grid(8)
    batch = targets.pad([truth([0, 0, 64, 64], [16, 16, 48, 48])])
    assigned = targets.by_centre(points, strides, proposals(points), batch)
    middle = ((points - 32).abs() <= 8).all(-1)
    assert sorted(assigned.index[0][middle].tolist()) == [0, 1, 1, 1]


def test_by_alignment_takes_the_locations_that_do_best_and_asks_their_iou_of_the_best():
    points, strides = grid(8)
    box = torch.tensor([16.0, 16, 48, 48])
    batch = targets.pad([truth(box.tolist(), labels=[1])])
    guess = proposals(points, side=8.0)
    inside = ((points > 16) & (points < 48)).all(1).nonzero()[:, 0]
    good = inside[:3]
    guess[0, good] = box
    scores = torch.full((1, len(points), 2), 0.1)
    scores[0, good, 1] = torch.tensor([0.9, 0.6, 0.3])
    assigned = targets.by_alignment(points, strides, guess, scores, batch, most=3)
    assert (assigned.index[0] == 0).nonzero()[:, 0].tolist() == good.tolist()
    assert_close(assigned.quality[0, good], torch.tensor([1.0, 0.6 / 0.9, 0.3 / 0.9]))


def test_the_score_of_another_class_does_not_help():
    points, strides = grid(8)
    box = [16.0, 16, 48, 48]
    batch = targets.pad([truth(box, labels=[1])])
    guess = torch.tensor(box).expand(1, len(points), 4)
    inside = ((points > 16) & (points < 48)).all(1).nonzero()[:, 0]
    scores = torch.full((1, len(points), 2), 0.1)
    scores[0, inside[0], 0] = 0.9
    scores[0, inside[1], 1] = 0.9
    assigned = targets.by_alignment(points, strides, guess, scores, batch, most=1)
    assert (assigned.index[0] == 0).nonzero()[:, 0].tolist() == [inside[1].item()]


def test_a_location_that_two_boxes_claim_goes_to_the_one_it_overlaps_most():
    claims = torch.tensor([[[True, True], [True, False]]])
    overlaps = torch.tensor([[[0.2, 0.5], [0.6, 0.9]]])
    assert targets.settle(claims, overlaps).tolist() == [[1, 0]]


def test_padding_is_never_assigned():
    points, strides = grid(8)
    batch = targets.pad([truth([0, 0, 32, 32], [32, 32, 64, 64]), truth([0, 0, 64, 64])])
    guess = proposals(points).expand(2, -1, -1)
    scores = torch.full((2, len(points), 1), 0.5)
    assigned = targets.by_alignment(points, strides, guess, scores, batch)
    assert assigned.index[1].max() == 0


EVERY_WAY = ["by_alignment", "by_geometry", "by_centre"]


def assign(way, points, strides, guess, batch):
    if way == "by_alignment":
        scores = torch.full((*guess.shape[:2], 1), 0.01)
        return targets.by_alignment(points, strides, guess, scores, batch)
    return getattr(targets, way)(points, strides, guess, batch)


@pytest.mark.parametrize("way", EVERY_WAY)
def test_every_box_gets_an_answer_however_many_lie_in_one_cell(way):
    points, strides = grid(8, 16, 32)
    specks = [[x, y, x + 1.0, y + 1.0] for x in (33.0, 35.0, 37.0) for y in (33.0, 35.0, 37.0)]
    boxes = [[0.0, 0, 64, 64], [0.0, 0, 64, 64], *specks, [63.5, 63.5, 64, 64]]
    batch = targets.pad([truth(*boxes), truth([0, 0, 8, 8]), truth()])
    guess = proposals(points).expand(3, -1, -1)
    assigned = assign(way, points, strides, guess, batch)
    assert set(range(len(boxes))) <= set(assigned.index[0].tolist())
    assert 0 in assigned.index[1]
    assert (assigned.index[2] == -1).all()
    best = [assigned.quality[0][assigned.index[0] == box].max() for box in range(len(boxes))]
    assert min(best) >= targets.LEAST_QUALITY - 1e-6


@pytest.mark.parametrize("way", EVERY_WAY)
def test_more_boxes_than_locations_are_assigned_as_far_as_those_reach(way):
    points, strides = grid(32, 64)
    batch = targets.pad([truth(*[[10.0, 10, 20, 20]] * 9)])
    assigned = assign(way, points, strides, proposals(points), batch)
    assert len(set(assigned.index[0].tolist()) - {-1}) == len(points)
