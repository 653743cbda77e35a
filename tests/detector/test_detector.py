import pytest
import torch
from torch.testing import assert_close

from deitdet_gui.core.plan import ARCHITECTURES, SHAPES
from deitdet_gui.detector import detector as detector_module
from deitdet_gui.detector.build import build
from deitdet_gui.detector.head import START, Head
from deitdet_gui.detector.targets import Truth

TINY = "deit_tiny_patch16_224"


def tiny(classes=3, canvas=(64, 96), taps=(1, 3), **more):
    torch.manual_seed(0)
    return build(TINY, classes, canvas, taps=taps, channels=32, **more)


def truth(*corners, labels=None, passed_over=()):
    boxes = torch.tensor(corners, dtype=torch.float32).reshape(-1, 4)
    return Truth(
        boxes,
        torch.tensor(labels or [0] * len(boxes), dtype=torch.int64),
        torch.tensor(passed_over, dtype=torch.float32).reshape(-1, 4),
    )


def noise(batch, height, width):
    return torch.randint(0, 256, (batch, 3, height, width), dtype=torch.uint8)


@pytest.mark.parametrize(("height", "width"), [(64, 96), (37, 129), (1, 1), (160, 32)])
def test_pictures_of_any_size_are_looked_at(height, width):
    found = tiny().eval().detect(noise(2, height, width), least_score=0.0)
    assert len(found) == 2
    for one in found:
        assert one.boxes.shape == (len(one.scores), 4)
        assert (one.boxes[:, 0::2] <= width).all()
        assert (one.boxes[:, 1::2] <= height).all()
        assert (one.boxes >= 0).all()
        assert (one.scores[:-1] >= one.scores[1:]).all()
        assert set(one.labels.tolist()) <= {0, 1, 2}


def test_maps_that_were_kept_give_the_same_detections():
    detector = tiny().eval()
    images = noise(2, 64, 96)
    fresh = detector.detect(images, least_score=0.0)
    kept = detector.detect(images, detector.features(images), least_score=0.0)
    assert_close(fresh[1].boxes, kept[1].boxes)
    assert_close(fresh[1].scores, kept[1].scores)


def test_whole_numbers_and_fractions_of_a_picture_are_the_same_to_it():
    detector = tiny().eval()
    images = noise(1, 64, 96)
    assert_close(detector.features(images)[0], detector.features(images.float())[0])


OPTIONS = [
    {"classic": True},
    {"pyramid": "top-down"},
    {"pyramid": "top-down", "detail": 0, "classic": True},
    {"assigner": "geometry"},
    {"assigner": "centre"},
    {"assigner": "centre", "classic": True, "bins": 0},
    {"bins": 0},
]


@pytest.mark.parametrize("options", [{}, *OPTIONS], ids=str)
def test_every_way_to_build_it_looks_at_pictures_of_any_size_and_learns(options):
    detector = tiny(**options)
    images, truths = noise(2, 70, 96), [truth([8, 8, 40, 40], labels=[2]), truth()]
    for found in detector.detect(images, least_score=0.0):
        assert found.boxes.shape[1:] == (4,)
    losses = detector.losses(images, truths)
    assert ("side" in losses.sums) == (detector.head.bins > 0 and not detector.classic)
    losses.sum.backward()
    parts = (detector.pyramid, detector.head)
    assert all(p.grad is not None for part in parts for p in part.parameters())


@pytest.mark.parametrize("options", [{}, *OPTIONS], ids=str)
def test_pictures_looked_at_some_at_a_time_are_assigned_as_all_at_once(options, monkeypatch):
    detector = tiny(**options).eval()
    images = noise(3, 64, 96)
    boxes = [[x, y, x + 20, y + 16] for x in range(0, 70, 10) for y in range(0, 40, 10)]
    truths = [truth(*boxes), truth([8, 8, 40, 40], labels=[2]), truth()]
    expected = detector.losses(images, truths)
    monkeypatch.setattr(detector_module, "MOST_PAIRS", 1)
    found = detector.losses(images, truths)
    assert_close(found.sums, expected.sums)
    assert_close(found.weight, expected.weight)


@pytest.mark.parametrize("classic", [False, True])
@pytest.mark.parametrize("by_geometry", [False, True])
def test_pictures_without_boxes_have_a_loss_that_can_be_learnt_from(classic, by_geometry):
    detector = tiny(classic=classic)
    losses = detector.losses(noise(2, 64, 96), [truth(), truth()], by_geometry=by_geometry)
    losses.sum.backward()
    assert losses.sums["class"] > 0
    assert losses.sums["box"] == 0
    assert all(p.grad is None or p.grad.isfinite().all() for p in detector.parameters())


@pytest.mark.parametrize("options", [{}, *OPTIONS], ids=str)
def test_thirty_steps_on_four_pictures_bring_the_losses_down(options):
    detector = tiny(**options)
    images = noise(4, 64, 96)
    images[0, :, 8:40, 8:56] = 255
    images[1, :, 20:60, 30:90] = 0
    truths = [
        truth([8, 8, 56, 40], labels=[0]),
        truth([30, 20, 90, 60], labels=[1]),
        truth(),
        truth([0, 0, 96, 64], [4, 4, 12, 12], labels=[2, 2]),
    ]
    detector.backbone.requires_grad_(False)
    learning = [p for p in detector.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=2e-3)
    maps = detector.features(images)
    totals = []
    for _ in range(30):
        losses = detector.losses(images, truths, maps, by_geometry=True)
        total = torch.stack(list(losses.means().values())).sum()
        optimizer.zero_grad()
        total.backward()
        optimizer.step()
        totals.append(total.item())
    assert totals[-1] < 0.7 * totals[0]


def test_background_inside_what_is_passed_over_is_not_held_against_the_model():
    detector = tiny().eval()
    images = noise(1, 64, 96)
    everywhere = truth(passed_over=[[0, 0, 96, 64]])
    assert detector.losses(images, [truth()]).sums["class"] > 0
    assert detector.losses(images, [everywhere]).sums["class"] == 0


def test_the_order_of_boxes_does_not_matter():
    detector = tiny().eval()
    images = noise(1, 64, 96)
    boxes = [[8.0, 8, 40, 40], [50, 10, 90, 60]]
    one = detector.losses(images, [truth(*boxes, labels=[0, 1])])
    other = detector.losses(images, [truth(*boxes[::-1], labels=[1, 0])])
    assert_close(one.sums, other.sums)


def test_a_picture_learns_the_same_alone_and_beside_another():
    detector = tiny().eval()
    images = noise(2, 64, 96)
    together = detector.detect(images, least_score=0.0)
    alone = detector.detect(images[1:], least_score=0.0)
    assert_close(together[1].scores, alone[0].scores, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    "architecture", ["deit_tiny_distilled_patch16_224", "deit3_small_patch16_384"]
)
def test_class_and_distillation_tokens_are_left_out_of_the_maps(architecture):
    detector = build(architecture, 1, (32, 64), taps=(0,), channels=16).eval()
    maps = detector.features(noise(1, 32, 64))
    assert [tuple(m.shape) for m in maps] == [(1, detector.backbone.channels, 2, 4)]


def test_weights_for_another_size_of_picture_are_fitted_to_the_canvas():
    square, wide = tiny(canvas=(64, 64)), tiny(canvas=(32, 96))
    wide.backbone.load(square.backbone.vit.state_dict())
    assert wide.backbone.vit.pos_embed.shape == (1, 1 + 2 * 6, 192)
    assert_close(
        wide.backbone.vit.blocks[0].attn.qkv.weight, square.backbone.vit.blocks[0].attn.qkv.weight
    )


def test_weights_for_another_architecture_are_refused_by_name():
    other = build("deit_tiny_distilled_patch16_224", 1, (32, 32), taps=(0,), channels=16)
    with pytest.raises(ValueError, match="dist_token"):
        tiny().backbone.load(other.backbone.vit.state_dict())


@pytest.mark.parametrize(
    ("canvas", "other"), [((96, 128), (128, 160)), ((64, 144), (96, 96)), ((64, 144), (64, 144))]
)
def test_weights_of_another_training_are_fitted_from_the_canvas_that_they_had(canvas, other):
    trained, new = tiny(canvas=canvas).backbone, tiny(canvas=other).backbone
    height, width = canvas[0] // 16, canvas[1] // 16
    down = torch.linspace(0, 1, height)[:, None].expand(height, width).reshape(1, -1, 1)
    with torch.no_grad():
        trained.vit.pos_embed[:, 1:] = down
    new.load(trained.vit.state_dict(), canvas)
    rows = new.vit.pos_embed[0, 1:, 0].reshape(other[0] // 16, other[1] // 16)
    assert_close(rows, rows[:, :1].expand_as(rows))
    assert (rows.diff(dim=0) > 0).all()


def test_weights_that_are_not_for_the_canvas_said_are_refused():
    trained = tiny(canvas=(96, 128)).backbone
    with pytest.raises(ValueError, match="49 places, a canvas"):
        tiny().backbone.load(trained.vit.state_dict(), (96, 96))


def test_every_parameter_that_the_maps_come_from_is_in_one_layer():
    backbone = tiny(taps=(3, 11)).backbone
    listed = [id(p) for layer in backbone.layers() for p in layer]
    closing = [id(p) for p in backbone.vit.norm.parameters()]
    assert sorted(listed + closing) == sorted(id(p) for p in backbone.vit.parameters())
    assert len(tiny(taps=(1, 3)).backbone.layers()) == 1 + 4


@pytest.mark.parametrize("taps", [(0,), (3, 11)])
@pytest.mark.parametrize("frozen", [0, 1])
def test_whatever_learns_has_a_gradient_even_of_pictures_without_boxes(taps, frozen):
    detector = tiny(taps=taps)
    detector.backbone.freeze(frozen)
    detector.losses(noise(2, 64, 64), [truth(), truth()]).sum.backward()
    learning = {name: p for name, p in detector.named_parameters() if p.requires_grad}
    assert [name for name, p in learning.items() if p.grad is None] == []


def test_freezing_leaves_the_last_layers_learning():
    backbone = tiny().backbone
    backbone.freeze(len(backbone.layers()) - 2)
    assert not backbone.vit.blocks[1].attn.qkv.weight.requires_grad
    assert backbone.vit.blocks[2].attn.qkv.weight.requires_grad
    backbone.freeze(len(backbone.layers()))
    assert backbone.is_frozen


def test_every_preset_is_written_down():
    assert set(ARCHITECTURES) == set(SHAPES) == {"nano", "small", "base"}


PLAIN = ["pyramid.up", "head.to_class", "head.to_side"]
CONVOLUTIONS = [
    *("pyramid.detail.to_4.0", "pyramid.detail.to_4.1"),
    *("pyramid.detail.to_8", "pyramid.detail.to_16"),
    *("pyramid.gather", "pyramid.fine", "pyramid.middle", "pyramid.coarse"),
    *("head.classify.0", "head.classify.1", "head.regress.0", "head.regress.1"),
]


def convolution(name):
    return {f"{name}.0.weight", f"{name}.1.weight", f"{name}.1.bias"}


def test_a_model_from_before_pyramid_assigner_and_bins_could_be_chosen_still_fits():
    shape = {"taps": [5, 8, 11], "channels": 64, "classic": False, "drop_path": 0.0}  # model.json
    names = {f"{layer}.{kind}" for layer in PLAIN for kind in ("weight", "bias")}
    names = names.union(*(convolution(layer) for layer in CONVOLUTIONS))
    weights = build(TINY, 2, (64, 96), **shape).state_dict()
    assert {name for name in weights if not name.startswith("backbone.")} == names
    assert weights["head.to_side.weight"].shape == (4 * 17, 64, 1, 1)
    assert weights["pyramid.gather.0.weight"].shape == (64, 3 * 192, 1, 1)
    assert weights["pyramid.fine.0.weight"].shape == (64, 64 + 32, 3, 3)


def fill_with_ramps(detector):
    """Known weights without a random number, so that recorded answers stay true everywhere."""
    with torch.no_grad():
        for parameter in detector.parameters():
            ramp = torch.linspace(-0.05, 0.05, parameter.numel())
            parameter.copy_(ramp.view_as(parameter))


def test_known_weights_give_the_answers_that_were_recorded():
    detector = tiny(classes=2).eval()
    fill_with_ramps(detector)
    images = (torch.arange(3 * 64 * 96) % 256).view(1, 3, 64, 96)
    losses = detector.losses(images, [truth([8, 8, 56, 40], labels=[1])], by_geometry=True)
    (found,) = detector.detect(images, least_score=0.0, most=2)
    recorded = {"class": 43.7463, "box": 1.51033, "side": 0.592051}
    assert {k: v.item() for k, v in losses.means().items()} == pytest.approx(recorded, rel=1e-3)
    assert found.boxes[0].tolist() == pytest.approx([0, 0, 84.590, 64], abs=0.05)
    assert found.scores.tolist() == pytest.approx([0.5212, 0.5134], rel=1e-3)


@pytest.mark.parametrize(("bins", "about"), [(0, START), (8, 0.75 * START), (16, START)])
def test_a_fresh_head_proposes_boxes_of_about_six_strides_everywhere(bins, about):
    torch.manual_seed(0)
    head = Head(classes=3, channels=16, bins=bins)
    levels = [torch.randn(1, 16, side, side) for side in (8, 4, 2)]
    _, strides = head.points(levels)
    distances = head.distances(head(levels)[1], strides) / strides[:, None]
    assert distances.mean().item() == pytest.approx(about, rel=0.1)
    assert 0.5 * about < distances.min() <= distances.max() < 1.5 * about


def test_distances_keep_their_digits_where_the_rest_is_in_half_precision():
    head = tiny().head
    bins = torch.randn(1, 5, 4, 17, generator=torch.Generator().manual_seed(0))
    strides = torch.full((5,), 32.0)
    with torch.autocast("cpu", torch.bfloat16):
        found = head.distances(bins, strides)
    assert_close(found, head.distances(bins, strides))
