import copy

import pytest
import torch

from deitdet_gui.detector.build import build
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine.device import choose
from deitdet_gui.engine.learner import MOST_BAD_STEPS, AstrayError, Learner
from deitdet_gui.engine.views import Batch

BY_GEOMETRY = 0.05  # of the run: boxes are assigned by place alone


def small_detector(**more):
    torch.manual_seed(0)
    detector = build("deit_tiny_patch16_224", 2, (64, 64), taps=(0,), channels=16, **more)
    detector.backbone.freeze(99)
    return detector


def some_batch(count=4):
    random = torch.Generator().manual_seed(1)
    truths = []
    for number in range(count):
        corner = torch.rand(number, 2, generator=random) * 30  # the first shows nothing
        boxes = torch.cat([corner, corner + 12 + number], dim=1)
        labels = torch.arange(number) % 2
        truths.append(Truth(boxes, labels, torch.zeros(0, 4)))
    images = torch.randint(0, 255, (count, 3, 64, 64), generator=random, dtype=torch.uint8)
    return Batch(images, truths, [torch.randn(count, 192, 4, 4, generator=random)])


# By alignment, of two locations that do equally well the one or the other is taken, by rounding.
@pytest.mark.parametrize("classic", [False, True])
@pytest.mark.parametrize("pieces", [2, 3, 4])
def test_a_step_in_pieces_is_the_same_step(pieces, classic):
    whole = Learner(small_detector(classic=classic), choose("cpu"), lr=1e-2)
    parts = Learner(copy.deepcopy(whole.detector), choose("cpu"), lr=1e-2)
    parts.pieces = pieces
    batch = some_batch()
    expected, found = whole.step(batch, BY_GEOMETRY), parts.step(batch, BY_GEOMETRY)
    for name, loss in expected.items():
        torch.testing.assert_close(found[name], loss)
    gradients = {n: p.grad for n, p in whole.detector.named_parameters() if p.grad is not None}
    for name, parameter in parts.detector.named_parameters():
        if name in gradients:
            off = (parameter.grad - gradients[name]).norm()
            assert off <= 1e-4 * gradients[name].norm() + 1e-5, name


def test_losses_that_are_no_numbers_are_skipped_and_leave_the_weights_whole():
    learner = Learner(small_detector(), choose("cpu"), lr=1e-3)
    nothing = torch.full((1, 192, 4, 4), float("nan"))
    truth = Truth(torch.zeros(0, 4), torch.zeros(0, dtype=torch.int64), torch.zeros(0, 4))
    batch = Batch(torch.zeros(1, 3, 64, 64), [truth], [nothing])
    for _ in range(MOST_BAD_STEPS - 1):
        assert learner.step(batch, 0.5) == {}
    with pytest.raises(AstrayError):
        learner.step(batch, 0.5)
    assert learner.steps == 0
    assert all(p.isfinite().all() for p in learner.averaged.parameters())


def test_a_learner_that_goes_on_from_its_state_takes_the_same_step():
    first = Learner(small_detector(), choose("cpu"), lr=1e-2)
    first.step(some_batch(), 0.2)
    tensors, numbers = first.state()
    kept = {name: tensor.clone() for name, tensor in tensors.items()}
    second = Learner(small_detector(), choose("cpu"), lr=1e-2)
    second.restore(kept, numbers)
    first.step(some_batch(), 0.3)
    second.step(some_batch(), 0.3)
    for mine, theirs in zip(second.averaged.parameters(), first.averaged.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=0, atol=0)


def test_the_state_shares_no_memory_that_the_next_step_would_change_on_disk(tmp_path):
    from deitdet_gui.engine import snapshot

    learner = Learner(small_detector(), choose("cpu"), lr=1e-2)
    learner.step(some_batch(), 0.2)
    tensors, numbers = learner.state()
    snapshot.write(tmp_path / "last.ckpt", tensors, {"learner": numbers})
    before = {name: tensor.clone() for name, tensor in tensors.items()}
    learner.step(some_batch(), 0.2)
    found, _ = snapshot.read(tmp_path / "last.ckpt")
    for name, tensor in before.items():
        torch.testing.assert_close(found[name], tensor, rtol=0, atol=0)


def test_a_training_goes_on_on_a_device_that_scales_its_losses_and_back():
    plain, scaled = (Learner(small_detector(), choose("cpu"), lr=1e-3) for _ in range(2))
    scaled._scaler = torch.amp.GradScaler("cpu", enabled=True)
    for ours, theirs in ((plain, scaled), (scaled, plain)):
        theirs.restore(*ours.state())
        assert theirs.step(some_batch(), BY_GEOMETRY)


def test_back_before_the_first_step_the_optimizer_knows_of_no_step():
    learner = Learner(small_detector(), choose("cpu"), lr=1e-2)
    tensors, numbers = learner.state()
    tensors = {name: tensor.detach().clone() for name, tensor in tensors.items()}
    batch = some_batch()
    learner.step(batch, BY_GEOMETRY)
    expected = {name: p.detach().clone() for name, p in learner.detector.named_parameters()}
    for _ in range(3):
        learner.step(batch, BY_GEOMETRY)
    learner.restore(tensors, numbers)
    assert not any(learner.optimizer.state.values())
    learner.step(batch, BY_GEOMETRY)
    for name, parameter in learner.detector.named_parameters():
        torch.testing.assert_close(parameter.detach(), expected[name], msg=name)


@pytest.mark.parametrize("fault", ["CUDA out of memory", "CUDA error: CUBLAS_STATUS_ALLOC_FAILED"])
def test_a_memory_that_is_full_by_whatever_name_makes_a_step_go_in_pieces(fault, monkeypatch):
    learner, real = Learner(small_detector(), choose("cpu"), lr=1e-2), Learner._gradients
    kind = torch.OutOfMemoryError if "out of" in fault else RuntimeError

    def gradients(learner, *rest):
        if learner.pieces < 4:
            raise kind(fault)
        return real(learner, *rest)

    monkeypatch.setattr(Learner, "_gradients", gradients)
    assert learner.step(some_batch(), 0.5)
    assert learner.pieces == 4
    monkeypatch.setattr(Learner, "_gradients", raising(RuntimeError("shapes do not fit")))
    with pytest.raises(RuntimeError, match="shapes"):
        learner.step(some_batch(), 0.5)


def raising(error):
    def raises(*rest):
        raise error

    return raises


def test_a_training_on_the_cpu_asks_a_gpu_that_is_there_for_nothing(monkeypatch):
    learner = Learner(small_detector(), choose("cpu"), lr=1e-2)
    broken = raising(RuntimeError("CUDA-capable device(s) is/are busy or unavailable"))
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    for name in ("current_accelerator", "current_stream", "current_device_index"):
        monkeypatch.setattr(torch.accelerator, name, broken)
    monkeypatch.setattr(torch.cuda, "_lazy_init", broken)
    assert learner.step(some_batch(), 0.5)
