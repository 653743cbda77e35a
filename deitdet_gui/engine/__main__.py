"""``python -m deitdet_gui.engine JOB``: one job, told as event lines on stdout.

    train RUN [--minutes-more 5]            evaluate RUN [--split val]
    predict RUN --project PROJECT           predict RUN SRC... --out results.json
    compare RUN_A RUN_B [--split val]
    export-model RUN --format onnx --out FILE
    device                                  which device would be used, and why

Each takes ``--orders=stdin`` under a window. The first event is Hello, the last Ended or Failed.
"""

import argparse
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import deitdet_gui
from deitdet_gui.core.events import PROTOCOL, Event, Hello
from deitdet_gui.core.export_options import add_export_options
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.engine.channel import Channel
from deitdet_gui.engine.outcome import exit_code, guarded

UNDER_A_WINDOW = 5  # the window's hand and eye come first, on the same cores


def main(words: Sequence[str] | None = None) -> int:
    """Do one job and return the process's exit code."""
    arguments = _parser().parse_args(words)
    channel = Channel(obey_stdin=arguments.orders == "stdin")
    run = RunFolder((arguments.run or Path()).absolute())  # none for the device
    _log_to_stderr()
    if arguments.orders == "stdin" and hasattr(os, "nice"):
        os.nice(UNDER_A_WINDOW)
    if arguments.job == "train" and run.path.is_dir():
        channel.record_to(run.events)
    channel.send(Hello(PROTOCOL, deitdet_gui.__version__, arguments.job))
    last: Event | None = None
    for last in guarded(_events(arguments, run, channel), run.log):
        channel.send(last)
    return exit_code(last)


def _events(arguments: argparse.Namespace, run: RunFolder, channel: Channel) -> Iterator[Event]:
    stop = channel.orders
    if arguments.job == "compare":
        from deitdet_gui.engine.compare import compare

        other = RunFolder(arguments.other.absolute())
        yield from compare(run, other, arguments.split, stop, arguments.device)
        return
    # torch takes seconds to import, and a stop or a closed window must be noticed before that.
    from deitdet_gui.engine import jobs
    from deitdet_gui.engine.train import train

    if arguments.job == "train":
        yield from train(run, stop, 60 * arguments.minutes_more)
    elif arguments.job == "device":
        yield from jobs.tell_device()
    elif arguments.job == "export-model":
        from deitdet_gui.engine.export import export_model
        from deitdet_gui.engine.export_facts import Choice

        choice = Choice(arguments.format, arguments.dynamic, arguments.nms, arguments.int8)
        yield from export_model(run, choice, arguments.out.absolute(), stop)
    elif arguments.job == "evaluate":
        yield from jobs.evaluate(run, arguments.split, stop, arguments.device)
    else:
        if arguments.project is None:
            files = jobs.files_in(arguments.sources)
        else:
            files = jobs.files_of_project(arguments.project)
        yield from jobs.predict(
            run, files, stop, arguments.out, arguments.device, arguments.threshold
        )


def _log_to_stderr() -> None:
    """Whoever started us keeps what stderr says, a crash of a library included."""
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format=form)
    logging.captureWarnings(True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m deitdet_gui.engine")
    jobs = parser.add_subparsers(dest="job", required=True)
    for name in ("device", "train", "evaluate", "predict", "compare", "export-model"):
        job = jobs.add_parser(name)
        job.set_defaults(run=None)
        if name != "device":
            job.add_argument("run", type=Path, help="the run's folder")
        if name == "compare":
            job.add_argument("other", type=Path, help="the folder of the run to compare it with")
        job.add_argument("--orders", choices=["none", "stdin"], default="none")
        if name == "train":
            job.add_argument("--minutes-more", type=float, default=0.0, help="longer than planned")
        if name in ("evaluate", "predict", "compare"):
            job.add_argument("--device", default="auto")
        if name in ("evaluate", "compare"):
            job.add_argument("--split", choices=["train", "val", "test"], default="val")
        if name == "export-model":
            add_export_options(job)
            job.add_argument("--out", type=Path, required=True, metavar="FILE")
        if name == "predict":
            job.add_argument("sources", type=Path, nargs="*", help="pictures and folders")
            job.add_argument("--project", type=Path, help="all pictures of this project instead")
            job.add_argument("--out", type=Path, help="COCO results; else the run's predictions")
            job.add_argument("--threshold", type=float, default=0.0, help="least score")
    return parser


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    os._exit(code)  # torch's threads and ours hold nothing that is worth waiting for
