"""Going on with a run: nobody else does so meanwhile, and it is from where it was left."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from torch import Tensor

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import HeldError, SaveError, UserError
from deitdet_gui.core.files import sweep
from deitdet_gui.core.lock import take
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.words import say
from deitdet_gui.engine import snapshot
from deitdet_gui.engine.marks import Marks
from deitdet_gui.engine.pace import Pace
from deitdet_gui.engine.spread import Spread


@contextmanager
def held(run: RunFolder, spread: Spread) -> Iterator[None]:
    """Nobody else trains this run meanwhile. The first of several processes holds it for all.

    Raises:
        HeldError: somebody does already.
    """
    lock, holder = None, ""
    if spread.is_first and run.config.exists():
        # What cannot be written here is said when there is something to write.
        with suppress(OSError):
            lock, holder = take(run.path / "lock")
            if lock is not None:
                sweep(run.path)  # what killed engines were writing, each as large as a snapshot
    holder = spread.agreed(holder)
    if holder:
        raise HeldError(
            say("{run} is being trained already, by {holder}.", run=run.name, holder=holder),
            say("Wait for it, or stop it there."),
        )
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def place_of(
    run: RunFolder, more_seconds: float, until: float, spread: Spread
) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Where the run was left, or nothing where it has not begun.

    Args:
        run: it.
        more_seconds: how much longer it is to take. That is in the snapshot at once, so that
            whoever tries again after a fault neither asks for it twice nor forgets it.
        until: when it was to end, in seconds since 1970, or 0.
        spread: the processes that share the work.

    Raises:
        UserError: it is at its end.
        ReadError: what is there is no snapshot.
    """
    if not run.last.exists():
        return {}, {}
    tensors, state = snapshot.read(run.last)
    if more_seconds:
        with snapshot.fitting(run.last):
            _extend(state, more_seconds, until)
        spread.fewest(0)  # all have read it
        if spread.is_first:
            with suppress(SaveError):  # a full disk; the next snapshot waits for room
                snapshot.write(run.last, tensors, state)
    elif state.get("is_over"):
        raise UserError(
            say("The training {run} is finished.", run=run.name),
            say("Say how much longer it is to go on, or begin a new one from its model."),
        )
    return tensors, state


def _extend(state: dict[str, Any], seconds: float, until: float) -> None:
    pace = Pace(None, None, until=until)
    pace.restore(state["pace"])
    pace.extend(seconds)
    marks = Marks(pace)
    marks.extend()
    state.update(pace=pace.state(), marks=marks.left, fruitless=0, is_over=False)


def judged_before(run: RunFolder, state: dict[str, Any]) -> list[ImageId] | None:
    """The pictures that a run was judged on; None where it was on none yet.

    It goes on with those: only then its scores can be compared.

    Raises:
        ReadError: the snapshot names none.
    """
    if "judged" not in state:
        return None
    with snapshot.fitting(run.last):
        return [ImageId(int(image)) for image in state["judged"]]
