"""How good the detector is by now, on pictures that are looked at once and remembered."""

from collections.abc import Callable, Generator, Iterable, Sequence

import torch

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.events import Event, Glimpse, Note, Progress
from deitdet_gui.core.predictions import Detection
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine.augment import fit
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.evaluate import Scores, score
from deitdet_gui.engine.predict import LEAST_SCORE, MOST, to_detections
from deitdet_gui.engine.views import View, Viewer, collate

STAGE = "looking at validation pictures"
BATCH = 8  # pictures at a time, where the memory has room for them
FEWEST = 8  # pictures, however little time there is
KEPT = 4  # pictures whose detections are kept at every judging, so that one can watch it learn
GLIMPSED_SCORE = 0.05
GLIMPSED_MOST = 60


class Judge:
    """Judges a detector on the same pictures again and again.

    Args:
        dataset: the person's boxes.
        samples: the pictures; none where nothing is to be judged.
        categories: the category id of each class.
        viewer: makes their plain views, and keeps the maps if the backbone is frozen.

    Attributes:
        found: the last judging's detections of each picture.
    """

    def __init__(
        self,
        dataset: Dataset,
        samples: Sequence[Sample],
        categories: list[CategoryId],
        viewer: Viewer,
    ) -> None:
        self.dataset = dataset
        self.samples = samples
        self.categories = categories
        self.viewer = viewer
        self.found: dict[ImageId, tuple[Detection, ...]] = {}
        self._views: list[View] = []
        self._batch = BATCH

    def prepare(self, has_time: Callable[[], bool]) -> Generator[Event, None, None]:
        """Make the views; when the time is up, go on with the pictures that there are by then."""
        for done, sample in enumerate(self.samples, start=1):
            if done > FEWEST and not has_time():
                yield Note(f"While training, only {len(self._views)} pictures are judged on.")
                break
            self._views.append(self.viewer.plain(sample))
            yield Progress(STAGE, done, len(self.samples))
        self.samples = self.samples[: len(self._views)]

    def judge(self, detector: Detector) -> Scores:
        """The scores of a detector with the same backbone.

        Raises:
            torch.OutOfMemoryError: there is no room for a single picture.
        """
        detector.eval()
        self.found = {}
        while len(self.found) < len(self._views):
            part = slice(len(self.found), len(self.found) + self._batch)
            views = self._views[part]
            try:
                rows = list(self._find(detector, self.samples[part], views))
            except torch.OutOfMemoryError:
                if len(views) == 1:
                    raise
                rows = []
                self._batch = len(views) // 2
                if self.viewer.device.place.type == "cuda":
                    torch.cuda.empty_cache()
            self.found |= {sample.image.id: found for sample, found in rows}
        all_found = [row for rows in self.found.values() for row in rows]
        return score(self.dataset, [s.image.id for s in self.samples], all_found, by_size=False)

    def glimpses(self, step: int) -> list[Glimpse]:
        """What was found in the first few pictures at the last judging."""
        kept = [sample.image.id for sample in self.samples[:KEPT]]
        return [glimpse(step, image, self.found[image], True) for image in kept]

    def look(self, detector: Detector, sample: Sample) -> tuple[Detection, ...]:
        """What a detector with the same backbone finds in any picture."""
        detector.eval()
        ((_, rows),) = self._find(detector, [sample], [self.viewer.plain(sample)])
        return rows

    def _find(
        self, detector: Detector, samples: Sequence[Sample], views: Sequence[View]
    ) -> Iterable[tuple[Sample, tuple[Detection, ...]]]:
        device = self.viewer.device
        batch = collate(views, device.place)
        with (
            torch.inference_mode(),
            torch.autocast(device.place.type, device.half_type, enabled=device.half),
        ):
            found = detector.detect(batch.images, batch.maps, LEAST_SCORE, MOST)
        for sample, one in zip(samples, found, strict=True):
            shown = sample.picture.shape
            geometry = fit(shown, self.viewer.canvas)
            image, original = sample.image.id, (sample.height, sample.width)
            yield sample, to_detections(one, geometry, shown, original, image, self.categories)


def glimpse(step: int, image: ImageId, rows: Iterable[Detection], is_kept: bool) -> Glimpse:
    """The event that says what was found in a picture; the surest of it."""
    shown = [
        [int(d.category), *(round(n, 3) for n in (d.score, d.x0, d.y0, d.x1, d.y1))]
        for d in rows
        if d.score >= GLIMPSED_SCORE
    ]
    return Glimpse(step, int(image), shown[:GLIMPSED_MOST], is_kept)
