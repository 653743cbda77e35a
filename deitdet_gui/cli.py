"""The command line. Rooms are imported when a command needs them, so that help is instant."""

import argparse
import faulthandler
import io
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

import deitdet_gui
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.export_options import add_export_options

Command = Callable[[argparse.Namespace], int]

INTERNAL = 70


def main(words: Sequence[str] | None = None) -> int:
    """Run ``deitdet WORDS`` and return the exit code: 0, 1, 2, 3 or 70 as the README says."""
    if sys.stderr is sys.__stderr__ is not None:  # a process of our own, with a terminal or a log
        sys.excepthook = _tell_internal_fault
        faulthandler.enable()
    arguments = _parse(list(sys.argv[1:] if words is None else words))
    _prepare_streams(getattr(arguments, "json", False))
    command: Command = arguments.command
    try:
        return command(arguments)
    except UserError as error:
        from deitdet_gui.console import USER, Console

        Console(getattr(arguments, "json", False)).fail_by(error)
        return USER


def _prepare_streams(is_json: bool) -> None:
    """Names of files may hold what a terminal has no code for; events are UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if is_json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def main_gui() -> int:
    """The same, for an icon: there is no terminal to talk to."""
    return main()


def _parse(words: list[str]) -> argparse.Namespace:
    parser, names = _parser()
    # A word that is no command and no option is a project to open.
    if not words or (words[0] not in names and not words[0].startswith("-")):
        if words and not Path(words[0]).exists():
            parser.error(f"{words[0]!r} is neither a command nor a folder")
        words = ["open", *words]
    return parser.parse_args(words)


def _parser() -> tuple[argparse.ArgumentParser, set[str]]:
    parser = argparse.ArgumentParser(
        prog="deitdet",
        usage="deitdet [PROJECT]  |  deitdet COMMAND ...",
        description="Draw boxes, train a detector on them, see what it finds, put it right. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=deitdet_gui.__version__)
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="deitdet"
    )
    names = set()

    def add(
        name: str, command: Command, text: str, *, json: bool = True
    ) -> argparse.ArgumentParser:
        names.add(name)
        one = commands.add_parser(name, help=text, description=text)
        one.set_defaults(command=command)
        if json:
            one.add_argument("--json", action="store_true", help="events on stdout, one a line")
        return one

    _add_project_commands(add)
    _add_check_command(add)
    _add_train_command(add)
    _add_engine_commands(add)
    return parser, names


def _add_project_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    one = add("open", _open, "open the window on a project or a folder of pictures", json=False)
    one.add_argument("project", type=Path, nargs="?", help="a project, or a folder of pictures")

    one = add("demo", _demo, "make the sample project and open it")
    one.add_argument("folder", type=Path, nargs="?", default=Path("deitdet-sample"))
    one.add_argument("--headless", action="store_true", help="run the whole loop without a window")
    one.add_argument("--make-only", action="store_true", help="make the project, open nothing")
    one.add_argument("--time", type=float, default=3.0, metavar="MIN", help="of the training")

    one = add("new", _new, "make a project over a folder of pictures")
    one.add_argument("project", type=Path)
    one.add_argument("--images", type=Path, required=True, metavar="DIR", help="the pictures")

    _add_exchange_commands(add)

    one = add("split", _split, "say which pictures are for training, validation and test")
    one.add_argument("project", type=Path)
    one.add_argument("--ratios", type=float, nargs=3, metavar=("TRAIN", "VAL", "TEST"))
    one.add_argument("--seed", type=int, help="another number is another split")
    one.add_argument(
        "--by-folder", action="store_true", help="keep each folder's pictures together"
    )
    one.add_argument("--no-groups", action="store_true", help="do not look for near-duplicates")
    for part in ("train", "val", "test"):
        one.add_argument(f"--{part}", type=Path, metavar="LIST", help="a name or stem a line")
    one.add_argument("--export", type=Path, metavar="DIR", help="write the split as such lists")

    one = add("stretch", _stretch, "say how pictures of more than 8 bits are shown and learnt from")
    one.add_argument("project", type=Path)
    one.add_argument("--low", type=float, metavar="VALUE", help="what is black in every picture")
    one.add_argument("--high", type=float, metavar="VALUE", help="what is white in every picture")
    one.add_argument(
        "--per-picture", action="store_true", help="the darkest and brightest of each by itself"
    )

    one = add("relink", _relink, "find pictures that were moved or renamed")
    one.add_argument("project", type=Path)
    one.add_argument("--images", type=Path, metavar="DIR", help="where to look; else in its folder")

    one = add("backups", _backups, "list the copies of the annotations, or bring one back")
    one.add_argument("project", type=Path)
    one.add_argument("--restore", type=int, metavar="N", help="bring the copy of this number back")

    one = add("doctor", _doctor, "look for what is missing on this machine")
    one.add_argument("project", type=Path, nargs="?", help="also check that it can be written")


def _add_exchange_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    from deitdet_gui.core.formats import READERS, WRITERS

    one = add("import", _import, "bring another program's labels into a project")
    one.add_argument("project", type=Path)
    one.add_argument("source", type=Path, help="a file or folder of labels")
    one.add_argument("--format", choices=sorted(READERS), help="else it is told by looking")
    one.add_argument("--images", type=Path, metavar="DIR", help="where the labelled pictures lie")
    one.add_argument("--state", help="mark every picture that comes in, such as done")
    one.add_argument("--report", type=Path, metavar="FILE", help="keep the report; .json or text")

    one = add("export", _export, "write the boxes of a project for another program")
    one.add_argument("project", type=Path)
    one.add_argument("destination", type=Path, help="a new folder, or a file where one is enough")
    one.add_argument("--format", choices=sorted(WRITERS), required=True)
    one.add_argument("--split", choices=["train", "val", "test"], help="only this part")
    one.add_argument(
        "--only",
        choices=["labelled", "done"],
        default="labelled",
        help="labelled: in progress too (the usual); done: done and empty",
    )
    one.add_argument("--copy-images", action="store_true", help="copy the pictures along")
    one.add_argument("--overwrite", action="store_true", help="replace an earlier export")
    one.add_argument("--report", type=Path, metavar="FILE", help="keep the report; .json or text")


def _add_check_command(add: Callable[..., argparse.ArgumentParser]) -> None:
    from deitdet_gui.core.health.kinds import KINDS

    kinds = [kind.id for kind in KINDS]
    one = add("check", _check, "look for what is odd about a dataset, and put it right")
    one.add_argument("project", type=Path)
    one.add_argument("--quick", action="store_true", help="do not read the pictures")
    for name, text in (
        ("--kind", f"only these; one or more of: {', '.join(kinds)}"),
        ("--fix", "put all findings of these kinds right, and save"),
    ):
        one.add_argument(
            name, nargs="+", action="extend", default=[], choices=kinds, metavar="KIND", help=text
        )


def _add_train_command(add: Callable[..., argparse.ArgumentParser]) -> None:
    one = add("train", _train, "train a detector on the pictures that are done")
    one.add_argument("project", type=Path)
    one.add_argument("--preset", choices=["nano", "small", "base"])
    one.add_argument("--weights", help="auto, starter, random, or a file")
    one.add_argument("--device", help="auto, cpu, cuda, ...")
    one.add_argument("--time", type=float, metavar="MIN", help="wall-clock budget, all included")
    one.add_argument("--finish-by", metavar="HH:MM", help="end by this time of day instead")
    one.add_argument(
        "--resume",
        metavar="RUN",
        help="go on with this training where it was left; from one that is finished, see --from",
    )
    one.add_argument(
        "--more",
        type=float,
        default=0.0,
        metavar="MIN",
        help="with --resume: let it learn so much longer than was planned",
    )
    one.add_argument(
        "--from",
        dest="from_run",
        metavar="RUN",
        help="begin a new training with this one's model; categories are matched by name",
    )
    one.add_argument(
        "--folds",
        type=int,
        default=0,
        metavar="K",
        help="for few pictures: train K times, leaving other pictures out each time",
    )
    one.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="any other choice"
    )


def _add_engine_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    one = add("evaluate", _evaluate, "judge a model by COCO's rules")
    one.add_argument("project", type=Path)
    one.add_argument("--run", help="its name or folder; else the newest with a model")
    one.add_argument("--split", choices=["train", "val", "test"], default="val")
    one.add_argument("--device", default="auto")

    one = add(
        "compare", _compare, "say which of two trainings is better, and whether it may be luck"
    )
    one.add_argument("project", type=Path)
    one.add_argument("run_a", metavar="RUN_A", help="a run's name or folder")
    one.add_argument("run_b", metavar="RUN_B", help="the run that is held against it")
    one.add_argument("--split", choices=["val", "test"], default="val")
    one.add_argument("--device", default="auto")

    one = add("predict", _predict, "find boxes in pictures; writes COCO results")
    one.add_argument(
        "sources", type=Path, nargs="+", metavar="SRC", help="pictures, folders, a project"
    )
    one.add_argument("--run", required=True, help="the run's folder; with a project also its name")
    one.add_argument("--out", type=Path, required=True, metavar="JSON")
    one.add_argument("--draw", type=Path, metavar="DIR", help="also draw the boxes on copies")
    one.add_argument("--threshold", type=float, default=0.01, help="least score, 0 to 1")
    one.add_argument("--device", default="auto")

    one = add("export-model", _export_model, "write a trained model for other programs")
    one.add_argument("run", type=Path, help="a run's folder, or a project: its newest model")
    one.add_argument("dest", type=Path, help="the file to write, or a folder for it")
    add_export_options(one)


def _open(arguments: argparse.Namespace) -> int:
    from deitdet_gui.core.qt_libraries import has_display

    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise UserError(
            "There is no display to open a window on.",
            hint="What works without one: deitdet --help",
        )
    from deitdet_gui.gui.app import main as show_window

    return show_window(arguments.project)


def _demo(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import project

    return project.demo(arguments)


def _new(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import project

    return project.new(arguments)


def _import(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import exchange

    return exchange.bring_in(arguments)


def _export(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import exchange

    return exchange.take_out(arguments)


def _split(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import splitting

    return splitting.split(arguments)


def _stretch(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import stretch

    return stretch.stretch(arguments)


def _relink(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import rescue

    return rescue.relink(arguments)


def _backups(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import rescue

    return rescue.backups(arguments)


def _doctor(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import project

    return project.doctor(arguments)


def _check(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import checking

    return checking.check(arguments)


def _train(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import training

    return training.train(arguments)


def _evaluate(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import jobs

    return jobs.evaluate(arguments)


def _compare(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import comparing

    return comparing.compare(arguments)


def _export_model(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import jobs

    return jobs.export_model(arguments)


def _predict(arguments: argparse.Namespace) -> int:
    from deitdet_gui.commands import jobs

    return jobs.predict(arguments)


def _tell_internal_fault(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A fault of ours: the traceback goes into a file, one sentence to the person, exit code 70."""
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.write("\nStopped.\n")
        os._exit(3)
    if issubclass(kind, BrokenPipeError):
        os._exit(1)  # whoever reads our words, such as `head`, has had enough; no fault of ours
    text = "".join(traceback.format_exception(kind, error, trace))
    with tempfile.NamedTemporaryFile(
        "w", prefix="deitdet-fault-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        file.write(text)
    sys.stderr.write(f"Something went wrong in DeiTDet: {error!r}. Details: {file.name}\n")
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(INTERNAL)  # Python itself would end with 1, which means a mistake of the person
