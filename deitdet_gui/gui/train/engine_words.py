"""Names that the engine sends in English, in the language of the window: stages, losses, devices.

Its sentences are said again when its events are read; see ``core.words``. What is not known stays
English.
"""

import re

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.words import number


def _tr(text: str) -> str:
    return QCoreApplication.translate("engine", text)


def device_in_words(reason: str) -> str:
    """A device and why it was chosen: "CPU, 2 cores: torch sees no CUDA device"."""
    device, _, why = reason.rpartition(": ")
    texts = {
        "torch sees no CUDA device": _tr("{device}: torch sees no CUDA device"),
        "torch sees a CUDA device": _tr("{device}: torch sees a CUDA device"),
        "asked for": _tr("{device}: asked for"),
    }
    if why not in texts:
        return reason
    cores = re.fullmatch(r"CPU, (\d+) cores?", device)
    return texts[why].format(device=cpu_in_words(int(cores[1])) if cores else device)


def cpu_in_words(cores: int) -> str:
    return _tr("CPU, 1 core") if cores == 1 else _tr("CPU, {0} cores").format(number(cores))


def stage_name(stage: str) -> str:
    """What the engine does where there are no losses yet, as in the middle of a sentence."""
    names = {
        "checking the file": _tr("checking the file"),
        "downloading weights": _tr("downloading weights"),
        "drawing pictures again": _tr("drawing pictures again"),
        "finding boxes": _tr("finding boxes"),
        "looking at training pictures": _tr("looking at training pictures"),
        "looking at validation pictures": _tr("looking at validation pictures"),
        "making the file": _tr("making the file"),
        "reading pictures": _tr("reading pictures"),
    }
    return names.get(stage, stage)


def loss_name(name: str) -> str:
    """A line of the plot of losses."""
    names = {
        "total": _tr("total"),
        "class": _tr("class"),
        "box": _tr("box"),
        "side": _tr("side"),
    }
    return names.get(name, name)
