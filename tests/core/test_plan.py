"""The choices that a training makes by itself."""

import json

import pytest

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
)
from deitdet_gui.core.plan import POLICIES, Machine, Plan, make_plan, repeat_factors
from deitdet_gui.core.runs import RunConfig

CPU = Machine(threads=2, memory=10 << 30, disk=100 << 30)
GPU = Machine(device="cuda", memory=10 << 30, gpu_memory=20 << 30)


def dataset_of(*present: str, names: tuple[str, ...] = ("cell", "dust")) -> Dataset:
    """One image for each text, with a box of each category whose number is in it."""
    return Dataset(
        images={ImageId(n): Image(ImageId(n), f"{n}.png", 640, 480) for n in range(len(present))},
        categories={CategoryId(n): Category(CategoryId(n), name) for n, name in enumerate(names)},
        boxes={
            BoxId(10 * n + int(c)): Box(
                BoxId(10 * n + int(c)), ImageId(n), CategoryId(int(c)), 5, 5, 60, 60
            )
            for n, text in enumerate(present)
            for c in text
        },
    )


def plan_of(
    machine: Machine = CPU, dataset: Dataset | None = None, now: float = 0, **choices: object
) -> Plan:
    dataset = dataset if dataset is not None else dataset_of(*["0"] * 30)
    images = list(dataset.images.values())
    return make_plan(RunConfig(**choices), machine, dataset, images, now)  # type: ignore[arg-type]


def test_without_a_gpu_the_backbone_is_frozen_and_its_features_are_kept() -> None:
    plan = plan_of()
    assert plan.freeze == "frozen"
    assert plan.keeps_features
    assert plan.memory == 3 << 30
    assert plan.pictures == 1 << 30
    assert plan.disk == 8 << 30
    assert plan.seconds == 4 * 60
    assert plan.steps is None


def test_on_a_gpu_everything_learns_in_larger_batches() -> None:
    plan = plan_of(GPU)
    assert plan.freeze == "full"
    assert not plan.keeps_features
    assert plan.batch > plan_of().batch
    assert plan.shape["drop_path"] > 0


def test_what_the_person_chose_is_kept() -> None:
    plan = plan_of(steps=7, batch=3, lr=0.5, canvas=320, freeze="last-2", cache_gb=1.0, views=2)
    assert (plan.steps, plan.batch, plan.lr, plan.freeze) == (7, 3, 0.5, "last-2")
    assert (plan.seconds, plan.disk, plan.views) == (None, 1 << 30, 2)
    assert plan.canvas == (288, 384)


def test_a_time_to_be_finished_by_is_a_budget() -> None:
    assert plan_of(finish_by=10_000.0, now=9_400).seconds == pytest.approx(600)
    assert plan_of(finish_by=10_000.0, now=11_000).seconds == pytest.approx(6)


@pytest.mark.parametrize(
    ("names", "flips", "mirrored"),
    [
        (("cell", "dust"), "auto", (True, False)),
        (("Left hand", "dust"), "auto", (False, False)),
        (("Left hand", "dust"), "all", (True, True)),
        (("cell", "dust"), "none", (False, False)),
    ],
)
def test_pictures_are_not_mirrored_where_sides_have_names(
    names: tuple[str, ...], flips: str, mirrored: tuple[bool, bool]
) -> None:
    policy = plan_of(dataset=dataset_of("0", names=names), flips=flips).policy
    assert (policy.flip_x, policy.flip_y) == mirrored


def test_mosaics_are_as_the_preset_has_them_or_as_chosen() -> None:
    assert plan_of(augment="strong").policy == POLICIES["strong"]
    assert plan_of(augment="strong", mosaic="off").policy.mosaic == 0
    assert plan_of(augment="none", mosaic="on").policy.mosaic == 0.5
    assert plan_of(augment="aerial").policy.flip_y


def test_rare_categories_come_up_oftener_only_where_they_are_very_rare() -> None:
    even = dataset_of("0", "0", "1")
    uneven = dataset_of(*["0"] * 30, "1")
    assert not plan_of(dataset=even).repeats
    assert plan_of(dataset=uneven).repeats
    assert not plan_of(dataset=uneven, repeats="off").repeats
    assert plan_of(dataset=even, repeats="on").repeats


def test_an_image_comes_up_as_often_as_its_rarest_category_wants() -> None:
    present = [[0]] * 15 + [[0, 1]]
    *common, rare = repeat_factors(present)
    # Shares are 1 and 1/16, the middle is 17/32, half of it 17/64: sqrt(17/64 * 16).
    assert common == [1.0] * 15
    assert rare == pytest.approx((17 / 4) ** 0.5)
    assert repeat_factors([[0]] * 999 + [[0, 1]])[-1] == 4.0
    assert repeat_factors([[], []]) == [1.0, 1.0]


def test_a_plan_can_be_written_down_and_read_by_a_person() -> None:
    plan = plan_of()
    assert json.loads(json.dumps(plan.as_json()))["batch"] == 8
    words = dict(plan.in_words())
    assert words["Input"] == "640 x 480 pixels"
    assert words["Length"] == "4 minutes"
    assert words["Variation"] == "mirrored, scaled 0.7 to 1.5, recoloured"
    assert "3.0 GB of memory and 8.0 GB of disk" in words["Kept"]
    assert "Kept" not in dict(plan_of(GPU).in_words())
    assert "Ends early" not in words


def test_a_short_plan_counts_in_seconds_and_one_that_may_end_early_says_when() -> None:
    words = dict(plan_of(minutes=1.0, patience=2).in_words())
    assert words["Length"] == "60 seconds"
    assert words["Ends early"] == "when AP was no better 2 times in a row"


def test_a_machine_is_told_by_the_engine_and_unknown_words_are_passed_over() -> None:
    row = {"device": "cuda", "threads": 4, "from": "the future"}
    machine = Machine.from_json(row)
    assert (machine.device, machine.threads, machine.is_cpu) == ("cuda", 4, False)
