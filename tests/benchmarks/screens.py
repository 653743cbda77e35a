"""Pictures of every page and dialog of the window, to be looked at by a person.

    python tests/benchmarks/screens.py OUT [--scheme light dark] [--scale 1 2] [--language en de]
        [--only NAME...] [--size 1280x800] [--points 9]

They are named PAGE-WHAT-SCHEME-SCALE-LANGUAGE.png. ``--only`` keeps those in whose name any of the
texts occurs. The language "pseudo" is English made 40 % longer. Nothing is trained: an engine that
pretends takes its place. Each scheme, scale and language is a process of its own.
"""

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCREEN = (2000, 1400)  # of the display that is pretended, in points


def main() -> None:
    arguments = _arguments()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.projects is not None:
        _take(arguments)
        return
    with tempfile.TemporaryDirectory(prefix="deitdet-screens-") as folder:
        kinds = itertools.product(arguments.scheme, arguments.scale, arguments.language)
        codes = [_run(arguments, Path(folder), *kind) for kind in kinds]
    sys.exit(max(codes))


def _run(
    arguments: argparse.Namespace, folder: Path, scheme: str, scale: str, language: str
) -> int:
    screen = folder / f"screen-{scale}.json"
    width, height = (round(side * float(scale)) for side in SCREEN)
    one = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screen.write_text(json.dumps({"screens": [one]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": scale,
        "FAKE_ENGINE": "steps:40 pace:0.03 wait_at:30",
        "PYTHONPATH": str(ROOT),
        "XDG_DOCUMENTS_DIR": str(folder),
    }
    command = [sys.executable, __file__, str(arguments.out), f"--projects={folder}"]
    command += ["--scheme", scheme, "--scale", scale, "--language", language]
    command += ["--size", arguments.size, "--points", str(arguments.points)]
    if arguments.only:
        command += ["--only", *arguments.only]
    return subprocess.run(command, env=environment, check=False).returncode


def _take(arguments: argparse.Namespace) -> None:
    """Take the pictures of one scheme, scale and language, in this process."""
    import screen_annotate
    import screen_dialogs
    import screen_others
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from screen_stage import Stage

    def tell(kind: QtMsgType, _: object, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            sys.stderr.write(f"Qt: {text}\n")

    qInstallMessageHandler(tell)

    stage = Stage(arguments)
    failed = []
    for take in (*screen_annotate.TAKES, *screen_dialogs.TAKES, *screen_others.TAKES):
        page = take.__name__.partition("_")[0]
        if not stage.is_wanted(page):
            continue
        try:
            take(stage)
        except (TimeoutError, AssertionError, AttributeError, StopIteration, ValueError) as error:
            failed.append(f"{take.__name__}: {error!r}")
        stage.clear()
    stage.close()
    for line in failed:
        print(line, file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(bool(failed))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--scheme", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--scale", nargs="+", default=["1", "2"])
    parser.add_argument("--language", nargs="+", default=["en", "de"])
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--size", default="1280x800", help="of the window")
    parser.add_argument("--points", type=float, default=9, help="of the font")
    parser.add_argument("--projects", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
