"""What a training keeps: the best model so far, and where it is."""

from dataclasses import dataclass
from typing import Any

from torch import Tensor

from deitdet_gui.core.dataset import Category
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.plan import Plan
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.stretch import Stretch
from deitdet_gui.core.words import say
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine import checkpoint, snapshot
from deitdet_gui.engine.evaluate import Scores
from deitdet_gui.engine.faults import Faults
from deitdet_gui.engine.weights import Weights


@dataclass(frozen=True, slots=True)
class Keeper:
    """Writes a run's model and its snapshot.

    Attributes:
        run: where to.
        plan: what is done.
        categories: of the classes, in their order.
        weights: where the backbone's were from.
        backbone: ``identity`` of a frozen backbone; empty where it learns.
        stretch: how more than 8 bits became 8.
        faults: to happen on purpose.
    """

    run: RunFolder
    plan: Plan
    categories: list[Category]
    weights: Weights
    backbone: str
    stretch: Stretch
    faults: Faults

    def keep_model(
        self, detector: Detector, scores: Scores | None, step: int, seconds: float
    ) -> None:
        """Write the averaged detector.

        Args:
            detector: it.
            scores: how good it is; None where nobody has judged it.
            step: that it is from.
            seconds: that the training took up to there.

        Raises:
            SaveError: it could not be written; the model before it is still there.
        """
        self.faults.before_save(step)
        height, width = self.plan.canvas
        numbers = {"ap": scores.ap, "ap50": scores.ap50, "ap75": scores.ap75} if scores else {}
        card = checkpoint.ModelCard(
            preset=self.plan.preset,
            shape=self.plan.shape,
            canvas=[width, height],
            categories=[(c.id, c.name) for c in self.categories],
            thresholds=scores.thresholds() if scores else {},
            weights=self.weights.source,
            weights_sha256=self.weights.sha256,
            scores=dict(numbers),
            step=step,
            seconds=round(seconds, 1),
            stretch=self.stretch,
        )
        checkpoint.save(self.run, detector, card, self.plan.keeps_features)

    def keep_place(self, tensors: dict[str, Tensor], state: dict[str, Any], step: int) -> None:
        """Write where the training is.

        Raises:
            SaveError: it could not be written; the snapshot before it is still there.
        """
        self.faults.before_save(step)
        row = {
            "plan": self.plan.as_json(),
            "categories": [[c.id, c.name] for c in self.categories],
            "backbone": self.backbone,
            **state,
        }
        snapshot.write(self.run.last, tensors, row)

    def check_fits(self, state: dict[str, Any]) -> None:
        """See to it that a snapshot is of this training.

        Raises:
            ReadError: it is of another one.
        """
        names = [[c.id, c.name] for c in self.categories]
        if state.get("categories") != names:
            raise ReadError(
                say(
                    "{path} is of a training with other categories: {theirs!r}, not {ours!r}.",
                    path=self.run.last,
                    theirs=state.get("categories"),
                    ours=names,
                ),
                snapshot.broken_hint(),
            )
        if state.get("backbone") != self.backbone:
            raise ReadError(
                say(
                    "{path} is of a training with another backbone: the weights that it began "
                    "with are not those of {source}.",
                    path=self.run.last,
                    source=self.weights.source,
                ),
                snapshot.broken_hint(),
            )
