import json
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from deitdet_gui.core.errors import ReadError, SaveError, UserError
from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Ended, Note, encode
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import (
    RunConfig,
    RunFolder,
    RunSetup,
    create_run,
    find_run,
    list_runs,
    parts_of,
    set_end,
    usual_minutes,
)
from deitdet_gui.core.splits import Part

PARTS: dict[str, Part] = {"a.png": "train", "caf\udce9.png": "val"}


@pytest.mark.parametrize("field", [f.name for f in fields(RunConfig)])
def test_every_choice_is_checked_and_named_when_it_cannot_be(field: str) -> None:
    for value in (-1, None, True, [], float("nan"), float("inf"), 10**12):
        with pytest.raises(UserError, match=f"^{field} cannot be"):
            RunConfig(**{field: value})
    kind = type(getattr(RunConfig(), field))
    if kind is not str:
        with pytest.raises(UserError, match=f"^{field} cannot be 'x'"):
            RunConfig(**{field: "x"})


def test_every_choice_says_what_it_is_for() -> None:
    assert all(f.metadata["help"] for f in fields(RunConfig))


@pytest.mark.parametrize(
    "values",
    [{"preset": "huge"}, {"freeze": "last-3"}, {"augment": "x"}, {"flips": ""}, {"losses": "x"}],
)
def test_a_choice_out_of_a_list_names_the_list(values: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="One of: "):
        RunConfig(**values)


def test_without_validation_its_pictures_are_for_training() -> None:
    setup = RunSetup(RunConfig(), Path(), Path(), {**PARTS, "t.png": "test"})
    assert parts_of(setup) == setup.parts
    setup = replace(setup, config=RunConfig(validation="none"))
    assert set(parts_of(setup).values()) == {"train", "test"}
    assert parts_of(setup).keys() == setup.parts.keys()


def test_settings_are_texts() -> None:
    settings = {"minutes": "2.5", "batch": "8", "preset": "nano", "weights": "/x/y"}
    config = RunConfig.from_settings(settings, RunConfig(seed=7))
    assert config == RunConfig("nano", "/x/y", minutes=2.5, batch=8, seed=7)
    assert RunConfig(minutes=2).minutes == 2


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"nonsense": "1"}, "no setting 'nonsense'.*Known: preset"),
        ({"batch": "many"}, "batch cannot be 'many'.*takes a int"),
        ({"batch": "1.5"}, "batch cannot be"),
        ({"minutes": "nan"}, "minutes cannot be nan"),
        ({"seed": "-1"}, "seed cannot be -1"),
        ({"preset": "x"}, "preset cannot be 'x'"),
    ],
)
def test_settings_that_are_no_such_value_are_refused(settings: dict[str, str], words: str) -> None:
    with pytest.raises(UserError, match=words):
        RunConfig.from_settings(settings)


def test_a_run_holds_all_that_it_takes_to_repeat_it(opened: Opened) -> None:
    run = create_run(opened, RunConfig(preset="nano", batch=4), PARTS)
    setup = run.read_setup()
    assert setup.config == RunConfig(preset="nano", batch=4)
    assert (setup.parts, setup.project) == (PARTS, opened.project.folder)
    assert setup.pictures == opened.project.pictures
    assert run.annotations.read_bytes() == opened.project.annotations.read_bytes()
    assert run.name.endswith("_nano")
    assert not run.has_model
    assert run.evaluation("val").name == "evaluation-val.json"
    names = {run.events, run.log, run.best, run.model, run.predictions, run.config}
    assert {path.parent for path in names} == {run.path}
    assert len(names) == 6


def test_runs_of_the_same_minute_are_numbered_and_listed_in_order(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list_runs(opened.project) == []
    opened.project.runs.mkdir(parents=True)
    for number in [1, *range(2, 13)]:
        name = "2026-11-22_1403_small" + (f"-{number}" if number > 1 else "")
        (opened.project.runs / name).mkdir()
        (opened.project.runs / name / "config.json").touch()
        os.utime(opened.project.runs / name / "config.json", ns=(number, number))
    (opened.project.runs / "no run").mkdir()
    names = [run.name for run in list_runs(opened.project)]
    assert names[:2] == ["2026-11-22_1403_small", "2026-11-22_1403_small-2"]
    assert names[-1] == "2026-11-22_1403_small-12"
    made = {create_run(opened, RunConfig(), PARTS).name for _ in range(3)}
    assert len(made) == 3


def test_the_newest_of_two_runs_of_one_minute_is_newest_whatever_its_preset(opened: Opened) -> None:
    opened.project.runs.mkdir(parents=True)
    for number, preset in enumerate(("small", "nano", "base")):
        config = opened.project.runs / f"2026-11-22_1403_{preset}" / "config.json"
        config.parent.mkdir()
        config.touch()
        os.utime(config, ns=(number, number))
    names = [run.name.rpartition("_")[2] for run in list_runs(opened.project)]
    assert names == ["small", "nano", "base"]


def test_a_run_is_found_by_name_path_or_as_the_newest_with_a_model(opened: Opened) -> None:
    with pytest.raises(ReadError, match="has no trained model yet"):
        find_run(opened.project, None)
    runs = [create_run(opened, RunConfig(), PARTS) for _ in range(3)]
    for run in runs[:2]:
        run.best.touch()
        run.model.touch()
    assert find_run(opened.project, None) == runs[1]
    assert find_run(opened.project, runs[0].name).path == runs[0].path
    assert find_run(opened.project, str(runs[2].path)).path == runs[2].path
    with pytest.raises(ReadError, match=f"no run 'x' in .*There are: {runs[0].name}"):
        find_run(opened.project, "x")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"config": {}, "parts": []}', '{"config": 3, "parts": {}}']
)
def test_a_damaged_config_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadError, match="is not a run"):
        RunFolder(tmp_path).read_setup()
    (tmp_path / "config.json").write_text(text)
    with pytest.raises(ReadError, match=r"config\.json is damaged"):
        RunFolder(tmp_path).read_setup()


def test_the_end_of_a_run_can_be_moved_and_all_else_stays(opened: Opened) -> None:
    run = create_run(opened, RunConfig(batch=4, finish_by=5.0), PARTS)
    before = json.loads(run.config.read_bytes())
    set_end(run, 7.5)
    before["config"]["finish_by"] = 7.5
    assert json.loads(run.config.read_bytes()) == before
    assert run.read_setup().parts == PARTS


def test_a_config_of_a_newer_version_is_read_without_what_is_new(opened: Opened) -> None:
    run = create_run(opened, RunConfig(), PARTS)
    row = json.loads(run.config.read_bytes())
    row["config"]["magic"] = 3
    run.config.write_text(json.dumps(row))
    assert run.read_setup().config == RunConfig()
    row["config"]["batch"] = "many"
    run.config.write_text(json.dumps(row))
    with pytest.raises(UserError, match="batch cannot be 'many'"):
        run.read_setup()


def test_events_are_read_back_and_what_a_crash_cut_is_passed_over(tmp_path: Path) -> None:
    run = RunFolder(tmp_path)
    assert list(run.read_events()) == []
    events = [Note("a line\u2028in it, and caf\udce9"), Ended("finished")]
    for event in events:
        EventLog(run.events).keep(event)
    with run.events.open("a") as file:
        file.write('{"event": "from_the_future"}\n' + encode(events[1])[:-9])
    first, last = run.read_events()
    assert (first, last) == (events[0], events[1])


def test_a_folder_that_cannot_be_made_is_said(opened: Opened) -> None:
    opened.project.runs.write_text("in the way")
    with pytest.raises(SaveError, match="runs could not be written"):
        create_run(opened, RunConfig(), PARTS)


@pytest.mark.parametrize(
    ("pictures", "device", "minutes"),
    [(0, "cpu", 3), (20, "cpu", 3), (200, "cpu", 8), (2000, "mps", 26), (10**6, "cpu", 30),
     (100, "cuda", 2), (1000, "cuda:1", 11), (10**6, "cuda", 30)],
)  # fmt: skip
def test_the_usual_time_grows_with_the_pictures_within_reason(
    pictures: int, device: str, minutes: float
) -> None:
    assert usual_minutes(pictures, device) == minutes
