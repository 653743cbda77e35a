"""How good the detector is by now, on pictures that are looked at once and remembered."""

from collections.abc import Callable, Generator, Sequence

import torch

from deitdet_gui.core.dataset import CategoryId, Dataset
from deitdet_gui.core.events import Event, Note, Progress
from deitdet_gui.core.predictions import Detection
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine.augment import fit
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.evaluate import Scores, score
from deitdet_gui.engine.predict import LEAST_SCORE, MOST, to_detections
from deitdet_gui.engine.views import View, Viewer, collate

STAGE = "looking at validation pictures"
BATCH = 8
FEWEST = 8  # pictures, however little time there is


class Judge:
    """Judges a detector on the same pictures again and again.

    Args:
        dataset: the person's boxes.
        samples: the pictures.
        categories: the category id of each class.
        viewer: makes their plain views, and keeps the maps if the backbone is frozen.
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
        self._views: list[View] = []

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
        """The scores of a detector with the same backbone."""
        found: list[Detection] = []
        detector.eval()
        for start in range(0, len(self._views), BATCH):
            found.extend(self._find(detector, slice(start, start + BATCH)))
        return score(self.dataset, [s.image.id for s in self.samples], found, by_size=False)

    def _find(self, detector: Detector, part: slice) -> list[Detection]:
        device = self.viewer.device
        batch = collate(self._views[part], device.place)
        with (
            torch.inference_mode(),
            torch.autocast(device.place.type, device.half_type, enabled=device.half),
        ):
            found = detector.detect(batch.images, batch.maps, LEAST_SCORE, MOST)
        rows: list[Detection] = []
        for sample, one in zip(self.samples[part], found, strict=True):
            shown = sample.picture.shape
            geometry = fit(shown, self.viewer.canvas)
            image = sample.image
            original = (sample.height, sample.width)
            rows.extend(to_detections(one, geometry, shown, original, image.id, self.categories))
        return rows
