"""Times and runs in words."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from deitdet_gui.core import words
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.run_dates import day_text
from deitdet_gui.gui.train.engine_words import stage_name
from deitdet_gui.gui.train.story import Pace, Story


def _tr(text: str) -> str:
    return QCoreApplication.translate("train", text)


def in_words(seconds: float) -> str:
    """A length of time as one would say it: "3 min", "1 h 20 min"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return _tr("under a minute")
    if minutes < 60:
        return _tr("{0} min").format(minutes)
    return _tr("{0} h {1} min").format(*divmod(minutes, 60))


def in_seconds(seconds: float) -> str:
    """A short length of time, to the second while it is under two minutes: "40 s"."""
    if seconds < 120:
        return _tr("{0} s").format(round(seconds))
    return in_words(seconds)


def preset_name(preset: str) -> str:
    names = {"nano": _tr("Nano"), "small": _tr("Small"), "base": _tr("Base")}
    return names.get(preset, preset)


def number(value: float | None) -> str:
    """An average precision with two digits; a dash where there is none."""
    return "-" if value is None or value < 0 else words.number(value, ".2f")


def stage_in_words(story: Story, pace: Pace) -> str:
    """What goes on now and how long it will take, in one line."""
    stage, step = story.stage, story.step
    if stage is not None:
        name = stage_name(stage.stage)
        name = name[:1].upper() + name[1:]
        text = _tr("{0}: {1} of {2}").format(name, words.number(stage.done), words.number(stage.of))
    elif step is not None:
        text = _tr("Step {0} of about {1}").format(words.number(step.step), words.number(step.of))
    else:
        text = _tr("Starting the engine")
    left = pace.seconds_left
    return text if left is None else _tr("{0}, {1} left").format(text, in_words(left))


def short_progress(story: Story, pace: Pace) -> str:
    """The same for the status bar: "training 41 %, AP 0.44, 3 min left"."""
    name = stage_name(story.stage.stage) if story.stage is not None else _tr("training")
    if story.step is None and story.stage is None:
        name = _tr("starting")
    parts = [name if pace.share is None else f"{name} {round(100 * pace.share)} %"]
    if story.best is not None:
        parts.append(_tr("AP {0}").format(number(story.best.ap)))
    if pace.seconds_left is not None:
        parts.append(_tr("{0} left").format(in_words(pace.seconds_left)))
    return ", ".join(parts)


def time_of(run: RunFolder) -> datetime:
    """When the run began: its name says it, or else its file."""
    try:
        return datetime.strptime(run.name[:15], "%Y-%m-%d_%H%M")
    except ValueError:
        pass
    try:
        return datetime.fromtimestamp(run.config.stat().st_mtime)
    except OSError:
        return datetime.min


def date_of(run: RunFolder) -> str:
    """When the run began, for people: "22 Nov 14:03", with a number for the second of a minute."""
    when = time_of(run)
    if when == datetime.min:
        return run.name
    day = day_text(when)
    clock = QLocale().toString(QTime(when.hour, when.minute), "HH:mm")
    repeat = re.search(r"_[a-z]+-(\d+)$", run.name)
    return f"{day} {clock} ({repeat[1]})" if repeat else f"{day} {clock}"
