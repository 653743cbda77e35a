"""A training run: its choices and its folder.

The folder holds everything that is needed to repeat or to judge the run: the choices, a frozen copy
of the annotations, the events, the model. The window writes into it only before the engine starts.
"""

import json
import math
import time
import typing
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Literal

from deitdet_gui.core.coco import Rendering
from deitdet_gui.core.errors import ReadError, SaveError, UserError
from deitdet_gui.core.events import Event, decode
from deitdet_gui.core.files import atomic_write, atomic_write_pieces
from deitdet_gui.core.project import Opened, Project, find_project
from deitdet_gui.core.splits import Part
from deitdet_gui.core.stretch import PER_PICTURE, Stretch
from deitdet_gui.core.words import say

Preset = Literal["nano", "small", "base"]


def _help(text: str) -> dict[str, str]:
    return {"help": text}


@dataclass(frozen=True, slots=True)
class RunConfig:
    """What can be chosen about a training. ``auto`` and 0 leave the choice to the engine.

    Raises:
        UserError: a value is out of range; the message names the field.
    """

    preset: Preset = field(
        default="small", metadata=_help("size of the backbone: nano, small or base")
    )
    weights: str = field(
        default="auto", metadata=_help("backbone weights: auto, starter, random, or a file")
    )
    device: str = field(default="auto", metadata=_help("auto, cpu, cuda, cuda:1, mps"))
    minutes: float = field(
        default=0.0,
        metadata=_help("wall-clock budget in minutes, all included; 0: by data and device"),
    )
    finish_by: float = field(
        default=0.0, metadata=_help("end by this time, in seconds since 1970; instead of minutes")
    )
    steps: int = field(default=0, metadata=_help("training steps; 0: as many as fit the budget"))
    batch: int = field(default=0, metadata=_help("pictures a step; 0: by device"))
    patience: int = field(
        default=0,
        metadata=_help("end when so many judgings in a row were no better; 0: take all the time"),
    )
    canvas: int = field(
        default=0,
        metadata=_help("network input: square root of its area in pixels; 0: by box sizes"),
    )
    freeze: Literal["auto", "frozen", "last-2", "full"] = field(
        default="auto", metadata=_help("which part of the backbone stays as it was")
    )
    views: int = field(
        default=0,
        metadata=_help("augmented views a picture that a frozen backbone caches; 0: by budget"),
    )
    cache_gb: float = field(
        default=0.0,
        metadata=_help("disk for a frozen backbone's features in GB; 0: by what is free"),
    )
    augment: Literal["auto", "none", "light", "strong", "aerial"] = field(
        default="auto", metadata=_help("augmentation; aerial also turns pictures upside down")
    )
    mosaic: Literal["auto", "on", "off"] = field(
        default="auto", metadata=_help("views of four pictures at once; never at the end")
    )
    repeats: Literal["auto", "on", "off"] = field(
        default="auto", metadata=_help("pictures with rare categories come up oftener")
    )
    flips: Literal["auto", "none", "horizontal", "all"] = field(
        default="auto", metadata=_help("mirroring; none where left and right differ")
    )
    validation: Literal["auto", "none"] = field(
        default="auto",
        metadata=_help("none: learn from validation pictures too, and judge on none"),
    )
    losses: Literal["aligned", "classic"] = field(
        default="aligned",
        metadata=_help("aligned: quality focal + GIoU + DFL; classic: cross-entropy + smooth L1"),
    )
    lr: float = field(
        default=0.0, metadata=_help("peak learning rate of pyramid and head; 0: the default")
    )
    threads: int = field(default=0, metadata=_help("CPU threads; 0: all cores"))
    seed: int = field(default=0, metadata=_help("seed of everything random"))
    init_from: str = field(
        default="", metadata=_help("model to begin with, instead of a fresh head: a run's folder")
    )

    def __post_init__(self) -> None:
        for f in fields(self):
            value = getattr(self, f.name)
            allowed = typing.get_args(f.type) if typing.get_origin(f.type) is Literal else ()
            if allowed and value not in allowed:
                raise UserError(
                    say("{name} cannot be {value!r}.", name=f.name, value=value),
                    hint=say("One of: {names}.", names=", ".join(map(str, allowed))),
                )
            kind = type(f.default)
            fits = isinstance(value, kind) or (kind is float and isinstance(value, int))
            if not fits or isinstance(value, bool):
                raise UserError(
                    say("{name} cannot be {value!r}.", name=f.name, value=value),
                    hint=say("It takes a {type}.", type=kind.__name__),
                )
            if isinstance(value, int | float) and not 0 <= value < 1e11:
                raise UserError(
                    say("{name} cannot be {value!r}.", name=f.name, value=value),
                    hint=say("A number from 0 on."),
                )

    @staticmethod
    def from_settings(settings: Mapping[str, str], base: "RunConfig | None" = None) -> "RunConfig":
        """A config from texts, as ``--set KEY=VALUE`` gives them.

        Raises:
            UserError: an unknown key, or a text that is no such value.
        """
        values = asdict(base or RunConfig())
        for key, text in settings.items():
            if key not in values:
                raise UserError(
                    say("There is no setting {key!r}.", key=key),
                    hint=say("Known: {names}.", names=", ".join(values)),
                )
            kind = type(values[key])
            try:
                values[key] = kind(text)
            except ValueError:
                raise UserError(
                    say("{key} cannot be {text!r}.", key=key, text=text),
                    hint=say("It takes a {type}.", type=kind.__name__),
                ) from None
        return RunConfig(**values)


@dataclass(frozen=True)
class RunFolder:
    """The names of a run's files."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def config(self) -> Path:
        return self.path / "config.json"

    @property
    def annotations(self) -> Path:
        return self.path / "annotations.json"

    @property
    def events(self) -> Path:
        return self.path / "events.jsonl"

    @property
    def log(self) -> Path:
        return self.path / "log.txt"

    @property
    def best(self) -> Path:
        return self.path / "best.safetensors"

    @property
    def model(self) -> Path:
        return self.path / "model.json"

    @property
    def last(self) -> Path:
        """What it takes to go on exactly where the run is; see ``engine.snapshot``."""
        return self.path / "last.ckpt"

    @property
    def predictions(self) -> Path:
        return self.path / "predictions.npz"

    def evaluation(self, split: Part) -> Path:
        return self.path / f"evaluation-{split}.json"

    def detections(self, split: Part) -> Path:
        """What the model found when it was evaluated; ``Predictions``, for comparing runs."""
        return self.path / f"detections-{split}.npz"

    @property
    def has_model(self) -> bool:
        return self.best.exists() and self.model.exists()

    def read_setup(self) -> "RunSetup":
        """What the run was asked to do.

        Raises:
            ReadError: the folder is no run, or its config is damaged.
        """
        try:
            row = json.loads(self.config.read_bytes())
            known = {f.name for f in fields(RunConfig)}
            config = RunConfig(**{k: v for k, v in row["config"].items() if k in known})
            parts = {str(k): v for k, v in row["parts"].items()}
            stretch = Stretch.from_json(row["stretch"]) if "stretch" in row else PER_PICTURE
            return RunSetup(config, Path(row["project"]), Path(row["pictures"]), parts, stretch)
        except FileNotFoundError as error:
            raise ReadError(
                say("{path} is not a run: it has no config.json.", path=self.path)
            ) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ReadError(
                say("{config} is damaged: {error!r}.", config=self.config, error=error)
            ) from error

    def read_events(self) -> Iterator[Event]:
        """The events so far; lines that a crash cut short or that are not known are passed over."""
        try:
            text = self.events.read_text("utf-8", errors="replace")
        except OSError:
            return
        for line in text.split("\n"):  # not splitlines: JSON may hold other line ends as they are
            try:
                event = decode(line)
            except ValueError:
                continue
            if event is not None:
                yield event


@dataclass(frozen=True, slots=True)
class RunSetup:
    """The contents of ``config.json``.

    ``parts``: file name -> part, of the images that count. ``stretch``: the project's, back then.
    """

    config: RunConfig
    project: Path
    pictures: Path
    parts: dict[str, Part]
    stretch: Stretch = PER_PICTURE


def parts_of(setup: RunSetup) -> dict[str, Part]:
    """File name -> part, as the run uses them: without validation it learns from those, too."""
    if setup.config.validation != "none":
        return setup.parts
    return {name: "train" if part == "val" else part for name, part in setup.parts.items()}


def usual_minutes(train_images: int, device: str) -> float:
    """How many minutes a training gets when nobody chose a time.

    On a CPU twenty pictures get three minutes, two hundred eight, two thousand twenty-six.

    Args:
        train_images: how many pictures there are to learn from.
        device: as the engine tells it: "cpu", "cuda", "cuda:1", "mps".
    """
    if device.startswith("cuda"):
        return float(round(min(30.0, max(2.0, 1 + 0.01 * train_images))))
    return float(min(30, max(3, math.ceil(0.56 * math.sqrt(train_images)))))


def create_run(
    opened: Opened,
    config: RunConfig,
    parts: Mapping[str, Part],
    annotations: Rendering | None = None,
) -> RunFolder:
    """Make the folder of a new run, with a frozen copy of the annotations.

    Args:
        opened: the project, saved.
        config: the choices.
        parts: file name -> part, of the images that are done or empty.
        annotations: as they were when that was looked at, for another thread than the one that
            edits; those of now when left out.

    Raises:
        SaveError: a file could not be written.
    """
    project = opened.project
    stamp = datetime.now().strftime("%Y-%m-%d_%H%M")
    run = RunFolder(_new_folder(project.runs, f"{stamp}_{config.preset}"))
    row = {
        "config": asdict(config),
        "project": str(project.folder),
        "pictures": str(project.pictures),
        "stretch": project.stretch.as_json(),
        "created": time.time(),
        "parts": dict(parts),
    }
    text = json.dumps(row, ensure_ascii=False, indent=1) + "\n"
    rendering = annotations or opened.document.file.render()
    atomic_write_pieces(run.annotations, rendering.pieces())
    # Last, because it is what makes the folder a run.
    atomic_write(run.config, text.encode("utf-8", "backslashreplace"))
    return run


def set_end(run: RunFolder, finish_by: float) -> None:
    """Say when a run that has not begun is to end; for one that shares a time with others.

    Raises:
        SaveError: it could not be written.
    """
    row = json.loads(run.config.read_bytes())
    row["config"]["finish_by"] = finish_by
    text = json.dumps(row, ensure_ascii=False, indent=1) + "\n"
    atomic_write(run.config, text.encode("utf-8", "backslashreplace"))


def list_runs(project: Project) -> list[RunFolder]:
    """The project's runs, oldest first."""
    if not project.runs.is_dir():
        return []
    found = [RunFolder(p) for p in project.runs.iterdir() if (p / "config.json").exists()]
    return sorted(found, key=_age)


def find_run(project: Project, name: str | None) -> RunFolder:
    """A run by name or path; without one, the newest that has a model.

    Raises:
        ReadError: there is none.
    """
    if name is None:
        runs = [run for run in list_runs(project) if run.has_model]
        if not runs:
            raise ReadError(
                say("{folder} has no trained model yet.", folder=project.folder),
                hint=say("Train one: deitdet train {folder}", folder=project.folder),
            )
        return runs[-1]
    for path in (project.runs / name, Path(name)):
        if (path / "config.json").exists() or (path / "model.json").exists():
            return RunFolder(path.absolute())
    names = ", ".join(run.name for run in list_runs(project))
    raise ReadError(
        say("There is no run {name!r} in {folder}.", name=name, folder=project.folder),
        hint=say("There are: {names}.", names=names) if names else say("There are none."),
    )


def run_at(folder: Path, name: str | None = None) -> RunFolder:
    """The run in a folder; in that of a project the one of this name, or the newest with a model.

    Raises:
        ReadError: there is none.
    """
    folder = folder.absolute()
    if name is None and (folder / "model.json").exists():
        return RunFolder(folder)
    return find_run(find_project(folder), name)


def _new_folder(parent: Path, name: str) -> Path:
    try:
        parent.mkdir(parents=True, exist_ok=True)
        path, number = parent / name, 1
        while path.exists():
            number += 1
            path = parent / f"{name}-{number}"
        path.mkdir()
    except OSError as error:
        raise SaveError(
            say(
                "{parent} could not be written: {why}.", parent=parent, why=error.strerror or error
            ),
            hint=say("Free some space or check the folder's permissions."),
        ) from error
    return path


def _age(run: RunFolder) -> tuple[str, int, str]:
    """Sorts by the minute in the name, which a copied project keeps, then by the config's own time.

    The config is written once, when the run is made.
    """
    return run.name[: len("2026-11-22_1403")], run.config.stat().st_mtime_ns, run.name
