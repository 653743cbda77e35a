import math

import pytest
import torch
import torchvision.ops
from torch.testing import assert_close

from deitdet_gui.detector import losses


def test_quality_focal_is_zero_where_the_score_is_the_one_asked_for():
    wanted = torch.tensor([0.2, 0.5, 0.9])
    assert_close(losses.quality_focal(torch.logit(wanted), wanted), torch.zeros(3))


def test_quality_focal_worked_out_by_hand():
    # Score 0.5, asked for 0: cross-entropy log 2, times 0.5 squared.
    loss = losses.quality_focal(torch.zeros(1), torch.zeros(1))
    assert loss.item() == pytest.approx(math.log(2) / 4)


def test_focal_agrees_with_torchvision():
    logits = torch.linspace(-4, 4, 10)
    wanted = torch.tensor([0.0, 1] * 5)
    theirs = torchvision.ops.sigmoid_focal_loss(logits, wanted, alpha=0.25, gamma=2)
    assert_close(losses.focal(logits, wanted), theirs)


def test_generalised_iou_agrees_with_torchvision():
    a = torch.tensor([[0.0, 0, 10, 10], [0, 0, 4, 4]])
    b = torch.tensor([[5.0, 5, 15, 15], [0, 0, 4, 4]])
    theirs = torchvision.ops.generalized_box_iou_loss(a, b)
    assert_close(losses.generalised_iou(a, b), theirs)


def test_smooth_l1_is_quadratic_near_zero_and_straight_beyond_one():
    wanted = torch.zeros(1, 4)
    assert losses.smooth_l1(torch.tensor([[0.5, 0, 0, 0]]), wanted).item() == 0.125
    assert losses.smooth_l1(torch.tensor([[3.0, 3, 0, 0]]), wanted).item() == 5


def test_distribution_focal_is_least_when_the_two_neighbours_share_as_the_distance_says():
    wanted = torch.full((1, 4), 2.25)
    share = torch.full((1, 4, 5), 1e-9)
    share[..., 2], share[..., 3] = 0.75, 0.25
    best = losses.distribution_focal(share.log(), wanted)
    assert best.item() == pytest.approx(-(0.75 * math.log(0.75) + 0.25 * math.log(0.25)), abs=1e-4)
    share[..., 2], share[..., 3] = 0.5, 0.5
    assert losses.distribution_focal(share.log(), wanted) > best


def test_distribution_focal_cuts_off_distances_that_no_bin_reaches():
    bins = torch.zeros(1, 4, 5)
    far = losses.distribution_focal(bins, torch.full((1, 4), 99.0))
    outside = losses.distribution_focal(bins, torch.full((1, 4), -3.0))
    assert far.isfinite()
    assert_close(far, outside)


@pytest.mark.parametrize("loss", [losses.generalised_iou, losses.smooth_l1])
def test_no_box_at_all_has_no_loss(loss):
    assert loss(torch.zeros(0, 4), torch.zeros(0, 4)).sum() == 0
