"""Joins the training that goes on and the picture that is open."""

from deitdet_gui.gui.annotate.learning import Learning
from deitdet_gui.gui.train.training import Training


def join(training: Training, learning: Learning) -> None:
    """Have the open picture looked at whenever the model is judged, and show what was seen."""
    training.look_at(learning.image)
    learning.watched.connect(training.look_at)
    training.glimpsed.connect(learning.show)
    training.ended.connect(learning.end)
