"""What whoever started a job may ask of it while it goes on."""

import json
import threading
from collections.abc import Callable
from typing import Any

from deitdet_gui.core.dataset import ImageId


class StoppedEarly(Exception):  # noqa: N818 - no error, but an order obeyed
    """Stop was ordered before there was anything to keep."""


class Orders:
    """Orders for a job; given by any thread, obeyed by the job between two steps.

    Called, it says whether to stop, so that it can be handed on wherever only that is asked.

    Args:
        also_stop: asked too; for a Ctrl-C on the command line.
    """

    def __init__(self, also_stop: Callable[[], bool] = lambda: False) -> None:
        self.stop = threading.Event()
        self._also_stop = also_stop
        self._changed = threading.Condition()
        self._is_paused = False
        self._watched: ImageId | None = None
        self._more_seconds = 0.0

    def __call__(self) -> bool:
        """The job is to end and to keep what it has."""
        return self.stop.is_set() or self._also_stop()

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    def pause(self, is_paused: bool = True) -> None:
        """Stand still, or go on."""
        with self._changed:
            self._is_paused = is_paused
            self._changed.notify_all()

    @property
    def watched(self) -> ImageId | None:
        """The picture that the person has open, to be looked at whenever the model is judged."""
        return self._watched

    def watch(self, image: ImageId | None) -> None:
        self._watched = image

    def extend(self, seconds: float) -> None:
        """Let the job take so much longer."""
        with self._changed:
            self._more_seconds += seconds

    def take_more_seconds(self) -> float:
        """How much longer it may take since this was last asked."""
        with self._changed:
            seconds, self._more_seconds = self._more_seconds, 0.0
        return seconds

    def wait(self, seconds: float) -> None:
        """Wait until something is ordered, at most this long; for a job that stands still."""
        with self._changed:
            if not self.stop.is_set():
                self._changed.wait(seconds)

    def obey(self, line: str) -> None:
        """Take one order as it comes over a pipe; what is no order is passed over.

        ``{"do": "stop"}``, ``"pause"``, ``"resume"``; ``{"do": "watch", "image": 12}`` with null
        for none; ``{"do": "extend", "minutes": 5}``.
        """
        try:
            order = json.loads(line)
        except ValueError:
            return
        if isinstance(order, dict):
            self._obey(order)

    def _obey(self, order: dict[str, Any]) -> None:
        match order:
            case {"do": "stop"}:
                self.end()
            case {"do": "pause"}:
                self.pause()
            case {"do": "resume"}:
                self.pause(False)
            case {"do": "watch", "image": int() | None as image}:
                self.watch(ImageId(image) if image is not None else None)
            case {"do": "extend", "minutes": int() | float() as minutes}:
                self.extend(60.0 * minutes)

    def end(self) -> None:
        """Stop."""
        with self._changed:
            self.stop.set()
            self._changed.notify_all()
