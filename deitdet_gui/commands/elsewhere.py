"""A training in a process of its own, as the window has it too.

What a process had on a GPU that failed is lost, nothing in it works on the GPU any more, and while
it lives it keeps the GPU's memory. So who trains on a GPU may end, and another one goes on.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

from deitdet_gui.core.events import Ended, Event, Failed, Heartbeat, Note, decode
from deitdet_gui.core.runs import RunFolder


def elsewhere(run: RunFolder, stop: Callable[[], bool], more_minutes: float) -> Iterator[Event]:
    """The events of a training; after a failure of the GPU, those of one more try.

    It goes on from the last snapshot; once, for a GPU that is broken fails again.

    Args:
        run: what is trained; its record is kept there.
        stop: asked a few times a second, at the latest every two.
        more_minutes: than it was to take.
    """
    for event in _process(run, stop, more_minutes):
        if not isinstance(event, Failed) or event.kind != "device":
            yield event
            continue
        yield Note(f"{event.message} It goes on from the last snapshot, once.", "warning")
        yield from _process(run, stop, 0.0)  # that it takes longer is in the snapshot by now


def _process(run: RunFolder, stop: Callable[[], bool], more_minutes: float) -> Iterator[Event]:
    command = [sys.executable, "-m", "deitdet_gui.engine", "train", str(run.path)]
    options = ["--orders=stdin", f"--minutes-more={more_minutes}"]
    last: Event | None = None
    with (
        run.log.open("ab") as log,
        subprocess.Popen(
            [*command, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            encoding="utf-8",
            start_new_session=True,  # a Ctrl-C is for us, who pass it on as an order
        ) as job,
    ):
        for last in _heard(job, stop):
            if not isinstance(last, Failed | Ended):
                yield last
    # Not before it is gone, and the GPU free.
    if isinstance(last, Failed | Ended):
        yield last
    else:
        text = f"The training's process ended with code {job.returncode} and gave no reason."
        yield Failed("crash", text, f"What was written so far is kept. See {run.log}.")


def _heard(job: "subprocess.Popen[str]", stop: Callable[[], bool]) -> Iterator[Event]:
    """What an engine says, but for its heartbeats, at which a stop is passed on to it."""
    assert job.stdin is not None
    assert job.stdout is not None
    has_told = False
    for line in job.stdout:
        if stop() and not has_told:
            has_told = True
            with contextlib.suppress(BrokenPipeError):  # its last words: it has ended by itself
                os.write(job.stdin.fileno(), b'{"do": "stop"}\n')  # nothing left to be flushed
        event = decode(line)
        if event is not None and not isinstance(event, Heartbeat):
            yield event
