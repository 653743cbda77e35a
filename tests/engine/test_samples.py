"""Pictures that are decoded when they are asked for, and trainings that cannot keep or read all."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.events import Note, Started
from deitdet_gui.engine import data, pace, pool, snapshot
from deitdet_gui.engine import train as training
from deitdet_gui.engine.data import LeftOut, Sample
from deitdet_gui.engine.learner import Learner
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.samples import Samples
from deitdet_gui.engine.train import train

NO_BOX = (np.zeros((0, 4)), np.zeros(0, np.int64), np.zeros((0, 4)))
SIZE = 4 * 6 * 3  # bytes of a picture


def go_on():
    return False


class Folder:
    """Reads pictures that are nowhere, counts how often, and some are broken."""

    def __init__(self, *broken):
        self.broken = broken
        self.read = []

    def __call__(self, image, left_out):
        self.read.append(image)
        left_out.boxes.append(f"box of {image}")
        if image in self.broken:
            left_out.pictures.append(f"{image} is damaged")
            return None
        picture = np.full((4, 6, 3), image, np.uint8)
        return Sample(Image(ImageId(image), f"{image}.png", 6, 4), 4, 6, picture, *NO_BOX)


def test_every_picture_is_decoded_once_where_there_is_room():
    folder = Folder()
    samples = Samples(range(5), folder, room=5 * SIZE)
    for _ in range(3):
        assert [int(sample.picture[0, 0, 0]) for sample in samples] == [0, 1, 2, 3, 4]
    assert folder.read == [0, 1, 2, 3, 4]


def test_where_there_is_no_room_for_all_the_least_recently_used_go_first():
    folder = Folder()
    samples = Samples(range(5), folder, room=2 * SIZE)
    for place in (0, 1, 0, 2, 0, 1):
        assert samples[place].image.id == place
    assert folder.read == [0, 1, 2, 1]


def test_several_threads_decode_a_picture_once():
    barrier, folder = Barrier(4), Folder()
    samples = Samples(range(3), folder, room=3 * SIZE)

    def look(_):
        barrier.wait()
        return [sample.image.id for sample in samples]

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(look, range(4))) == [[0, 1, 2]] * 4
    assert sorted(folder.read) == [0, 1, 2]


def test_the_next_picture_stands_in_for_a_broken_one_which_is_told_once():
    folder = Folder(3, 4)
    samples = Samples(range(5), folder, room=0, looked_over=frozenset([0]))
    for _ in range(2):
        assert [sample.image.id for sample in samples] == [0, 1, 2, 0, 0]
    news = samples.take_news()
    assert news.pictures == ["3 is damaged", "4 is damaged"]
    assert news.boxes == ["box of 1", "box of 2", "box of 3", "box of 4"]
    assert samples.take_news() == LeftOut()
    assert samples.images == [0, 1, 2, 3, 4]


def test_where_no_picture_can_be_read_it_says_so():
    samples = Samples(range(3), Folder(0, 1, 2), room=0)
    with pytest.raises(ReadError, match="None of the training pictures"):
        samples[1]


def damage(picture):
    """Leave the header, which says what size it has, and half of the rest."""
    data = picture.read_bytes()
    picture.write_bytes(data[: len(data) // 2])


def warnings(events):
    return [e.text for e in events if isinstance(e, Note) and e.level == "warning"]


def test_a_picture_that_turns_out_to_be_damaged_is_named_and_the_training_goes_on(project, new_run):
    run = new_run(project)
    damage(project / "5.png")
    events = list(train(run, go_on))
    (told,) = [text for text in warnings(events) if "5.png" in text]
    assert "1 picture left out" in told
    assert [e.train_images for e in events if isinstance(e, Started)] == [4]
    assert events[-1].how == "finished"


def learnt(run):
    tensors, state = snapshot.read(run.last)
    return {n: t for n, t in tensors.items() if n.startswith(("learning", "mean"))}, state


def stopped_at(run, step):
    """Train up to a step."""
    orders, real = Orders(), Orders.take_more_seconds
    asked = iter(range(10**6))

    def take():
        if next(asked) == step:
            orders.end()
        return real(orders)

    orders.take_more_seconds = take
    return list(train(run, orders))


@pytest.mark.parametrize("choices", [{}, {"freeze": "last-2", "mosaic": "on"}])
def test_a_run_equals_another_that_had_no_room_for_its_pictures_and_was_cut_beside_a_damaged_one(
    project, new_run, monkeypatch, choices
):
    damage(project / "5.png")
    whole, cut = (new_run(project, steps=5, **choices) for _ in range(2))
    list(train(whole, go_on))
    plan = training.make_plan
    monkeypatch.setattr(training, "make_plan", lambda *a: replace(plan(*a), pictures=0))
    stopped_at(cut, 2)
    list(train(cut, go_on))
    (expected, _), (found, state) = learnt(whole), learnt(cut)
    assert state["plan"]["pictures"] == 0
    for name, tensor in expected.items():
        torch.testing.assert_close(found[name], tensor, rtol=0, atol=1e-6, msg=name)


def test_pictures_are_decoded_once_in_a_whole_training(project, new_run, monkeypatch):
    real, read = data.decode, []
    monkeypatch.setattr(data, "decode", lambda path, **k: read.append(path.name) or real(path, **k))
    list(train(new_run(project, steps=5, freeze="last-2"), go_on))
    assert sorted(read) == [f"{number}.png" for number in range(1, 7)]


def test_slow_pictures_do_not_cost_more_than_the_time_that_there_is(
    tmp_path, new_project, new_run, monkeypatch
):
    project = new_project(tmp_path / "project", pictures=24)
    parts = {f"{n}.png": "val" if n <= 12 else "train" for n in range(1, 25)}
    clock = {"now": 0.0}

    def taking(seconds, does):
        def slowly(*arguments, **more):
            clock["now"] += seconds
            return does(*arguments, **more)

        return slowly

    stopped = SimpleNamespace(
        monotonic=lambda: clock["now"], perf_counter=lambda: clock["now"], time=time.time
    )
    for module in (pace, pool):
        monkeypatch.setattr(module, "time", stopped)
    monkeypatch.setattr(data, "decode", taking(1.5, data.decode))
    monkeypatch.setattr(Learner, "step", taking(0.1, Learner.step))
    run = new_run(project, parts, steps=0, minutes=0.1)
    assert list(train(run, go_on))[-1].how == "finished"
    state = snapshot.read(run.last)[1]["pace"]
    assert state["done"] > 5
    assert 6 * 0.9 < state["elapsed"] < 6 * 1.1
