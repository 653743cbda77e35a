"""Judging together: whoever looks at a picture, what is found and its worth are the same."""

from dataclasses import dataclass, field

import pytest
import torch

from deitdet_gui.core.events import Note, Progress
from deitdet_gui.engine import judge as module
from deitdet_gui.engine.judge import BATCH, Judge
from deitdet_gui.engine.spread import ALONE, Spread
from tests.engine.judge_together import end_of, judge_of

PICTURES = 2 * BATCH + 3


@dataclass(frozen=True)
class Seat(Spread):
    """One process of several that are run one after the other, the first one last."""

    said: list[object] = field(default_factory=list)
    least: list[int] = field(default_factory=list)

    def gathered(self, value):
        self.said.append(value)
        return self.said[::-1] if self.is_first else []

    def fewest(self, count):
        return min([count, *self.least])

    def agreed(self, value):
        return value


@pytest.fixture(scope="module")
def run(tmp_path_factory, new_project, model_run):
    return model_run(new_project(tmp_path_factory.mktemp("judge") / "project", PICTURES))


def judged(judge: Judge, has_time=lambda: True):
    """What a judge that gets ready now finds; with the events of that."""
    told = list(judge.prepare(has_time))
    return end_of(judge.judge(judge.viewer.detector)), told


@pytest.fixture
def alone(run):
    judge = judge_of(run, ALONE)
    scores, _ = judged(judge)
    return judge, scores


@pytest.mark.parametrize("world", [2, 3, 5])
def test_several_processes_find_to_the_last_digit_what_one_finds(run, alone, world):
    said: list[object] = []
    for rank in reversed(range(world)):
        judge = judge_of(run, Seat(rank, world, said=said))
        scores, _ = judged(judge)
        assert (scores is None) == (rank > 0)
        assert bool(judge.found) == (rank == 0)
    one, scores_of_one = alone
    assert list(judge.found) == list(one.found)
    assert judge.found == one.found
    assert scores == scores_of_one
    assert judge.glimpses(3) == one.glimpses(3)


def test_each_process_looks_at_its_share(run, monkeypatch):
    looked: dict[int, int] = {}
    plain = module.Viewer.plain
    for rank in (1, 0):
        judge = judge_of(run, Seat(rank, 2))

        def note(viewer, sample, rank=rank):
            looked[rank] = looked.get(rank, 0) + 1
            return plain(viewer, sample)

        monkeypatch.setattr(module.Viewer, "plain", note)
        told = list(judge.prepare(lambda: True))
        done = [event.done for event in told if isinstance(event, Progress)]
        assert done == sorted(done)
    assert looked == {0: BATCH + 3, 1: BATCH}
    assert done[-1] == PICTURES


def test_who_has_less_time_says_for_all_how_many_pictures_are_judged(run):
    judge = judge_of(run, Seat(0, 2, least=[BATCH + 2]))
    told = list(judge.prepare(lambda: True))
    assert len(judge.samples) == BATCH + 2
    assert told[-1] == Note(f"While training, only {BATCH + 2} pictures are judged on.")
    hurried = judge_of(run, Seat(1, 2))
    list(hurried.prepare(lambda: False))
    assert len(hurried.samples) == BATCH  # its first one is behind the few that all wait for


def test_a_full_memory_makes_smaller_looks_and_the_same_scores(run, alone, monkeypatch):
    find, sizes = Judge._find, []

    def find_few(judge, detector, samples, views):
        sizes.append(len(samples))
        if len(samples) > 3:
            raise torch.OutOfMemoryError("on purpose")
        return find(judge, detector, samples, views)

    monkeypatch.setattr(Judge, "_find", find_few)
    judge = judge_of(run, ALONE)
    scores, _ = judged(judge)
    assert sizes[:3] == [8, 4, 2]
    assert list(judge.found) == list(alone[0].found)
    assert scores.ap == pytest.approx(alone[1].ap, abs=1e-6)


@pytest.fixture
def slow_looks(monkeypatch):
    """A second goes by whenever a judge looks at a batch; says how often it did."""
    clock, find, looks = [0.0], Judge._find_in, []

    def find_slowly(judge, detector, places):
        clock[0] += 1.0
        looks.append(len(places))
        return find(judge, detector, places)

    monkeypatch.setattr(module.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(Judge, "_find_in", find_slowly)
    return looks


def test_a_judging_that_would_take_too_long_is_of_fewer_pictures_and_stays_so(run, slow_looks):
    judge, told = judge_of(run, ALONE), []
    list(judge.prepare(lambda: True))
    detector = judge.viewer.detector
    scores = end_of(judge.judge(detector, most_seconds=2.5), told.append)
    assert scores.images == 2 * BATCH
    assert told[-1] == Note(f"While training, only {2 * BATCH} pictures are judged on.")
    assert end_of(judge.judge(detector)).images == 2 * BATCH
    assert slow_looks == [BATCH] * 4


def test_a_judging_that_has_the_time_is_of_all_pictures(run, slow_looks):
    judge, told = judge_of(run, ALONE), []
    list(judge.prepare(lambda: True))
    assert (
        end_of(judge.judge(judge.viewer.detector, most_seconds=3.0), told.append).images == PICTURES
    )
    assert [event.done for event in told] == [BATCH, 2 * BATCH]


def test_a_stop_is_heard_after_one_look(run, slow_looks):
    judge = judge_of(run, ALONE)
    list(judge.prepare(lambda: True))
    assert end_of(judge.judge(judge.viewer.detector, lambda: True)) is None
    assert slow_looks == [BATCH]
