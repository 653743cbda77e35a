import pytest
import torch
import torchvision.ops
from torch.testing import assert_close

from deitdet_gui.detector import boxes


def test_overlap_of_two_squares_worked_out_by_hand():
    a, b = torch.tensor([0.0, 0, 10, 10]), torch.tensor([5.0, 5, 15, 15])
    both, either = boxes.overlap(a, b)
    assert (both.item(), either.item()) == (25, 175)
    assert boxes.iou(a, b).item() == pytest.approx(25 / 175)
    assert boxes.giou(a, b).item() == pytest.approx(25 / 175 - (225 - 175) / 225)


def test_iou_and_giou_agree_with_torchvision_on_every_pair():
    generator = torch.Generator().manual_seed(0)
    corners = torch.rand(2, 20, 2, 2, generator=generator) * 100
    a, b = torch.cat([corners.amin(2), corners.amax(2)], dim=-1)
    assert_close(boxes.iou(a[:, None], b), torchvision.ops.box_iou(a, b))
    assert_close(boxes.giou(a[:, None], b), torchvision.ops.generalized_box_iou(a, b))


def test_empty_boxes_overlap_nothing():
    point = torch.tensor([3.0, 3, 3, 3])
    assert boxes.iou(point, point).item() == 0
    assert boxes.giou(point, point).isfinite()


def test_distances_and_boxes_are_inverses():
    points = torch.tensor([[10.0, 20], [4, 4]])
    corners = torch.tensor([[1.0, 2, 30, 40], [5, 5, 9, 9]])
    distances = boxes.to_distances(points, corners)
    assert_close(distances[0], torch.tensor([9.0, 18, 20, 20]))
    assert distances[1, 0] == -1  # the location lies left of its box
    assert_close(boxes.from_distances(points, distances), corners)


def test_clip_takes_width_for_x_and_height_for_y():
    clipped = boxes.clip(torch.tensor([[-5.0, -5, 100, 100]]), height=30, width=50)
    assert clipped.tolist() == [[0, 0, 50, 30]]


def test_keep_best_drops_the_weaker_of_two_of_one_class_and_keeps_another_class():
    corners = torch.tensor([[0.0, 0, 10, 10], [1, 0, 11, 10], [0, 0, 10, 10]])
    scores = torch.tensor([[0.9, 0.0], [0.8, 0.0], [0.0, 0.7]])
    kept, sure, labels = boxes.keep_best(corners, scores, least=0.1, most=10, overlap=0.5)
    assert kept.tolist() == [[0, 0, 10, 10], [0, 0, 10, 10]]
    assert_close(sure, torch.tensor([0.9, 0.7]))
    assert labels.tolist() == [0, 1]


def test_keep_best_finds_nothing_where_all_scores_are_low():
    kept, sure, labels = boxes.keep_best(
        torch.zeros(5, 4), torch.zeros(5, 2), least=0.1, most=10, overlap=0.5
    )
    assert (kept.shape, sure.shape, labels.shape) == ((0, 4), (0,), (0,))


def test_keep_best_keeps_no_more_than_asked_for():
    corners = torch.arange(6.0)[:, None] * 100 + torch.tensor([0.0, 0, 10, 10])
    kept, sure, _ = boxes.keep_best(
        corners, torch.linspace(0.5, 1, 6)[:, None], least=0.1, most=2, overlap=0.5
    )
    assert kept[:, 0].tolist() == [500, 400]
    assert sure[0] == 1
