"""How good the detector is by now, on pictures that are looked at once and remembered."""

import time
from collections.abc import Callable, Generator, Iterable, Sequence

import torch

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.events import Event, Glimpse, Note, Progress
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.words import say
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine.augment import fit
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.evaluate import Scores, score
from deitdet_gui.engine.outcome import is_memory_full
from deitdet_gui.engine.predict import LEAST_SCORE, MOST, to_detections
from deitdet_gui.engine.spread import ALONE, Spread
from deitdet_gui.engine.views import View, Viewer, collate

STAGE = "looking at validation pictures"
BATCH = 8  # pictures at a time, where the memory has room for them
FEWEST = 8  # pictures, however little time there is
KEPT = 4  # pictures whose detections are kept at every judging, so that one can watch it learn
GLIMPSED_SCORE = 0.05
GLIMPSED_MOST = 60


class Judge:
    """Judges a detector on the same pictures again and again.

    Several processes take turns at ``BATCH`` pictures, so that each batch, and with it the last
    digit of what is found, is that of one process. What they find comes together in the first one.

    Args:
        dataset: the person's boxes.
        samples: the pictures, the same in all processes; none where nothing is to be judged.
        categories: the category id of each class.
        viewer: makes their plain views, and keeps the maps if the backbone is frozen.
        spread: the processes that share the work.

    Attributes:
        found: the last judging's detections of each picture; in the first process only.
    """

    def __init__(
        self,
        dataset: Dataset,
        samples: Sequence[Sample],
        categories: list[CategoryId],
        viewer: Viewer,
        spread: Spread = ALONE,
    ) -> None:
        self.dataset = dataset
        self.samples = samples
        self.categories = categories
        self.viewer = viewer
        self.spread = spread
        self.found: dict[ImageId, tuple[Detection, ...]] = {}
        self._views: dict[int, View] = {}  # of the samples that are this process's to judge
        self._batch = BATCH

    def prepare(self, has_time: Callable[[], bool]) -> Generator[Event, None, None]:
        """Make the views; when the time is up, go on with the pictures that there are by then."""
        made = of = len(self.samples)
        starts = range(0, of, BATCH * self.spread.world)
        for place in (place for start in starts for place in self._turn(start)):
            if place >= FEWEST and not has_time():
                made = place
                break
            self._views[place] = self.viewer.plain(self.samples[place])
            yield Progress(STAGE, min(of, self.spread.world * len(self._views)), of)
        made = self.spread.fewest(made)
        if made < of:
            yield Note(say("While training, only {count} pictures are judged on.", count=made))
        self.samples = self.samples[:made]

    def judge(
        self,
        detector: Detector,
        is_stopped: Callable[[], bool] = lambda: False,
        most_seconds: float | None = None,
    ) -> Generator[Event, None, Scores | None]:
        """The scores of a detector with the same backbone; in the first process only.

        Args:
            detector: it.
            is_stopped: asked between two looks; then it ends without scores.
            most_seconds: that it may take; when it would be more, this and every later judging
                is of the pictures that have been looked at by then.

        Raises:
            RuntimeError: there is no room for a single picture, or another fault of the device.
        """
        detector.eval()
        mine: dict[int, tuple[Detection, ...]] = {}
        of, together, took = len(self.samples), BATCH * self.spread.world, 0.0
        for start in range(0, of, together):
            began = time.monotonic()
            mine |= self._find_in(detector, self._turn(start))
            took += time.monotonic() - began
            done = min(start + together, of)
            if done == of:
                break
            yield Progress(STAGE, done, of)
            with_next = took * (1 + together / done)
            is_enough = most_seconds is not None and with_next > most_seconds
            is_over, is_enough = self.spread.agreed((is_stopped(), is_enough))
            if is_over:
                return None
            if is_enough:
                self.samples = self.samples[:done]
                yield Note(say("While training, only {count} pictures are judged on.", count=done))
                break
        return self._score(mine)

    def _score(self, mine: dict[int, tuple[Detection, ...]]) -> Scores | None:
        """The scores of what all processes found, of which this one found ``mine``."""
        rows = {
            place: found for each in self.spread.gathered(mine) for place, found in each.items()
        }
        if not self.spread.is_first:
            return None
        ids = [sample.image.id for sample in self.samples]
        self.found = {image: rows[place] for place, image in enumerate(ids)}
        all_found = [row for found in self.found.values() for row in found]
        return score(self.dataset, ids, all_found, by_size=False)

    def _find_in(self, detector: Detector, places: range) -> dict[int, tuple[Detection, ...]]:
        """What is found in these samples, in as many looks as the memory makes it."""
        found: dict[int, tuple[Detection, ...]] = {}
        while places:
            part = places[: self._batch]
            samples, views = [self.samples[i] for i in part], [self._views[i] for i in part]
            try:
                found |= zip(part, self._find(detector, samples, views), strict=True)
                places = places[len(part) :]
            except RuntimeError as error:
                if len(part) == 1 or not is_memory_full(error):
                    raise
                self._batch = len(part) // 2
                if self.viewer.device.place.type == "cuda":
                    torch.cuda.empty_cache()
        return found

    def _turn(self, start: int) -> range:
        """Places of this process's samples among those that all look at together."""
        start, of = start + BATCH * self.spread.rank, len(self.samples)
        return range(min(start, of), min(start + BATCH, of))

    def glimpses(self, step: int) -> list[Glimpse]:
        """What was found in the first few pictures at the last judging."""
        kept = [sample.image.id for sample in self.samples[:KEPT]]
        return [glimpse(step, image, self.found[image], True) for image in kept]

    def look(self, detector: Detector, sample: Sample) -> tuple[Detection, ...]:
        """What a detector with the same backbone finds in any picture."""
        detector.eval()
        (rows,) = self._find(detector, [sample], [self.viewer.plain(sample)])
        return rows

    def _find(
        self, detector: Detector, samples: Sequence[Sample], views: Sequence[View]
    ) -> list[tuple[Detection, ...]]:
        device = self.viewer.device
        batch = collate(views, device.place)
        with (
            torch.inference_mode(),
            torch.autocast(device.place.type, device.half_type, enabled=device.half),
        ):
            found = detector.detect(batch.images, batch.maps, LEAST_SCORE, MOST)
        rows = []
        for sample, one in zip(samples, found, strict=True):
            shown = sample.picture.shape
            geometry = fit(shown, self.viewer.canvas)
            image, original = sample.image.id, (sample.height, sample.width)
            rows.append(to_detections(one, geometry, shown, original, image, self.categories))
        return rows


def glimpse(step: int, image: ImageId, rows: Iterable[Detection], is_kept: bool) -> Glimpse:
    """The event that says what was found in a picture; the surest of it."""
    shown = [
        [int(d.category), *(round(n, 3) for n in (d.score, d.x0, d.y0, d.x1, d.y1))]
        for d in rows
        if d.score >= GLIMPSED_SCORE
    ]
    return Glimpse(step, int(image), shown[:GLIMPSED_MOST], is_kept)
