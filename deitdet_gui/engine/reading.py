"""What a training learns from and what it is judged on, as far as there is time to read it."""

from collections.abc import Callable, Generator, Iterator

import numpy as np

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.events import Event, Note
from deitdet_gui.core.plan import Plan
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import say
from deitdet_gui.engine import telling
from deitdet_gui.engine.data import LeftOut, Pictures, Sample
from deitdet_gui.engine.judge import FEWEST
from deitdet_gui.engine.samples import Samples, none_readable
from deitdet_gui.engine.spread import Spread

LOOK_SHARE = 0.1  # of a time budget, after which no more headers are read
JUDGED_SHARE = 0.2  # ... and no more pictures are got ready for judging
LAST_JUDGED_SHARE = 0.35  # ... not even the first few
JUDGED = 100  # validation pictures looked at while training; the evaluation afterwards takes all

Within = Callable[[float], Callable[[], bool]]


def read_pictures(
    pictures: Pictures,
    plan: Plan,
    within: Within,
    spread: Spread,
    before: list[ImageId] | None,
) -> Generator[Event, None, tuple[Samples, list[Sample], Part]]:
    """Look over the pictures for training, and decode those for judging.

    Args:
        pictures: of the run.
        plan: what is done.
        within: makes a question: is less than this share of the time budget gone?
        spread: the processes that share the training, and come to the same pictures.
        before: what a run that goes on was judged on; None for what chance says.

    Returns:
        What is learnt from, what is judged on, and of which part that is.

    Raises:
        ReadError: there is nothing to learn from.
    """
    left_out, config = LeftOut(), pictures.setup.config
    part: Part = "val"
    val = pictures.part("val")
    random = np.random.default_rng(config.seed)
    judged_ids = [ImageId(int(i)) for i in random.permutation(val)]
    if before is not None:
        judged_ids = [image for image in before if image in set(val)]
    if len(judged_ids) > JUDGED:
        judged_ids = judged_ids[:JUDGED]
        yield Note(say("While training, only {count} pictures are judged on.", count=JUDGED))
    train = yield from _look_over(pictures, plan, left_out, within(LOOK_SHARE), spread)
    judged = yield from _judged(pictures, plan, judged_ids, left_out, within, spread)
    if config.validation != "none" and not judged:
        some, part = before or train.images[:JUDGED], "train"
        judged = yield from _judged(pictures, plan, some, LeftOut(), within, spread)
    yield from _told(left_out)
    if not train:
        raise none_readable()
    if config.validation == "none":
        yield Note(say("Every picture is learnt from, and none is judged on."))
    elif part == "train":
        yield Note(telling.judged_on_training(), "warning")
    return train, judged, part


def _look_over(
    pictures: Pictures, plan: Plan, left_out: LeftOut, has_time: Callable[[], bool], spread: Spread
) -> Generator[Event, None, Samples]:
    """The training pictures, without those whose headers say already that they are none."""
    images = pictures.part("train")
    looked = yield from pictures.look_over(images, has_time)
    looked = looked[: spread.fewest(len(looked))]
    good = []
    for image, found in zip(images, looked, strict=False):
        left_out.pictures += found.pictures
        left_out.boxes += found.boxes
        if not found.pictures:
            good.append(image)
    return Samples(
        good + images[len(looked) :],
        lambda image, found: pictures.one(image, plan.canvas, found),
        plan.pictures,
        frozenset(good),
    )


def _judged(
    pictures: Pictures,
    plan: Plan,
    images: list[ImageId],
    left_out: LeftOut,
    within: Within,
    spread: Spread,
) -> Generator[Event, None, list[Sample]]:
    """Pictures to judge on, the same in all processes, as many as there is time for."""
    is_early, is_in_time = within(JUDGED_SHARE), within(LAST_JUDGED_SHARE)
    broken = len(left_out.pictures)
    judged = yield from pictures.read(
        images, plan.canvas, left_out, lambda done: is_early() or (done < FEWEST and is_in_time())
    )
    judged = judged[: spread.fewest(len(judged))]
    if len(judged) + len(left_out.pictures) - broken < len(images):
        count = len(judged)
        yield Note(say("While training, only {count} pictures are judged on.", count=count))
    return judged


def with_news(events: Iterator[Event], samples: Samples, spread: Spread) -> Iterator[Event]:
    """The events, and between them which pictures turned out to be broken.

    What other processes have found before the first step is told, too.
    """
    for news in spread.gathered(samples.take_news()):
        yield from _told(news)
    for event in events:
        yield event
        yield from _told(samples.take_news())


def _told(news: LeftOut) -> Iterator[Note]:
    for sentence in news.sentences():
        yield Note(sentence, "warning")
