"""The words that say how a model is exported: the same for the command and for the engine."""

import argparse
from typing import Literal

Format = Literal["onnx", "torchscript"]
ENDINGS: dict[Format, str] = {"onnx": ".onnx", "torchscript": ".pt"}  # of the files


def add_export_options(command: argparse.ArgumentParser) -> None:
    """Let a command take ``--format``, ``--dynamic``, ``--nms`` and ``--int8``."""
    add = command.add_argument
    add("--format", choices=list(ENDINGS), default="onnx", help="the file's format (onnx)")
    add("--dynamic", action="store_true", help="any height and width that 32 divides, from 96 on")
    add(
        "--nms",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="double boxes are removed in the file (the usual), or left to who uses it",
    )
    add("--int8", action="store_true", help="smaller and faster on CPUs; onnx only")
