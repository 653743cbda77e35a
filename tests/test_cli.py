"""The command line as a script uses it: words, exit codes, events, files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from deitdet_gui.cli import main
from deitdet_gui.commands import drawing
from deitdet_gui.console import Console
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.events import Failed
from deitdet_gui.core.lock import take_lock
from deitdet_gui.core.project import find_project, open_project
from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.core.splits import Split

VOC = """<annotation><filename>{name}</filename><size><width>40</width><height>30</height></size>
<object><name>cell</name><bndbox><xmin>{x0}</xmin><ymin>3</ymin><xmax>{x1}</xmax><ymax>9</ymax></bndbox></object>
</annotation>"""


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(4):
        picture = PIL.Image.fromarray(np.full((30, 40, 3), 40 * number, np.uint8))
        picture.save(folder / f"p{number}.png")
    return folder


@pytest.fixture
def project(tmp_path, pictures):
    folder = tmp_path / "project"
    assert main(["new", str(folder), "--images", str(pictures)]) == 0
    return folder


@pytest.fixture
def labels(tmp_path):
    folder = tmp_path / "labels"
    folder.mkdir()
    corners = [(1, 20), (5, 5), (30, 50)]  # good, no width, past the edge
    for number, (x0, x1) in enumerate(corners):
        text = VOC.format(name=f"p{number}.png", x0=x0, x1=x1)
        (folder / f"p{number}.xml").write_text(text)
    return folder


def events(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_new_lists_the_pictures_and_names_what_it_cannot_read(tmp_path, pictures, capsys):
    (pictures / "notes.jpg").write_text("not a picture")
    assert main(["new", str(tmp_path / "p"), "--images", str(pictures), "--json"]) == 0
    *_, report, ended = events(capsys)
    assert report["data"]["images"] == 4
    assert "notes.jpg" in report["data"]["left_out"][0]
    assert ended["event"] == "ended"


def test_new_over_an_empty_folder_says_what_to_do_and_makes_nothing(tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert main(["new", str(tmp_path / "p"), "--images", str(tmp_path / "empty")]) == 1
    said = capsys.readouterr().err
    assert "no pictures" in said
    assert "Traceback" not in said
    assert not (tmp_path / "p").exists()


def test_import_reports_pictures_boxes_and_each_odd_box_with_its_corners(project, labels, capsys):
    assert main(["import", str(project), str(labels), "--state", "done"]) == 0
    said = capsys.readouterr().out
    assert "3 pictures, 3 boxes" in said
    assert "p1.xml: cell box (5, 3, 5, 9)" in said
    assert "p2.xml: cell box (30, 3, 50, 9)" in said
    with open_project(project) as opened:
        assert len(opened.document.dataset.boxes) == 3


def test_importing_twice_adds_nothing(project, labels, capsys):
    main(["import", str(project), str(labels)])
    capsys.readouterr()
    assert main(["import", str(project), str(labels), "--json"]) == 0
    *_, report, _ = events(capsys)
    assert report["data"]["boxes"] == 0
    assert report["data"]["already_there"] == 3


def test_import_makes_the_project_when_it_is_told_where_the_pictures_are(
    tmp_path, pictures, labels
):
    folder = tmp_path / "fresh"
    assert main(["import", str(folder), str(labels), "--images", str(pictures)]) == 0
    with open_project(folder) as opened:
        assert len(opened.document.dataset.boxes) == 3


def test_a_coco_file_cut_in_half_is_refused_with_its_place_and_changes_nothing(
    project, tmp_path, capsys
):
    before = (project / "annotations.json").read_bytes()
    half = tmp_path / "half.json"
    half.write_bytes(before[: len(before) // 2])
    assert main(["import", str(project), str(half)]) == 1
    assert "line" in capsys.readouterr().err
    assert (project / "annotations.json").read_bytes() == before


def test_split_takes_lists_of_stems(project, tmp_path, capsys):
    (tmp_path / "train.txt").write_text("p0\np1\n")
    (tmp_path / "test.txt").write_text("p3\n")
    arguments = ["--train", str(tmp_path / "train.txt"), "--test", str(tmp_path / "test.txt")]
    assert main(["split", str(project), *arguments, "--json"]) == 0
    *_, report, _ = events(capsys)
    data = report["data"]
    assert [data[key] for key in ("train", "val", "test", "on_no_list")] == [2, 0, 1, 1]
    with open_project(project) as opened:
        assert Split.read(opened.project.splits).names("train") == ["p0.png", "p1.png"]


def test_split_writes_lists_that_come_back_as_the_same_split(project, labels, tmp_path, capsys):
    main(["import", str(project), str(labels), "--state", "done"])
    assert main(["split", str(project), "--ratios", ".5", ".25", ".25", "--no-groups"]) == 0
    said = capsys.readouterr().out
    assert "cell" in said
    assert "is not in" not in said  # three pictures, three parts
    path = project / ".deitdet" / "splits.json"
    before = json.loads(path.read_text())["images"]
    assert main(["split", str(project), "--export", str(tmp_path / "lists"), "--json"]) == 0
    *_, report, _ = events(capsys)
    assert [Path(name).name for name in report["data"]["lists"]] == [
        "train.txt",
        "val.txt",
        "test.txt",
    ]
    assert json.loads(path.read_text())["images"] == before
    assert main(["split", str(project), "--seed", "7"]) == 0
    words = [f"--{part}={tmp_path / 'lists' / part}.txt" for part in ("train", "val", "test")]
    assert main(["split", str(project), *words]) == 0
    assert json.loads(path.read_text())["images"] == before


def test_split_keeps_a_damaged_one_aside_and_says_so(project, capsys):
    path = project / ".deitdet" / "splits.json"
    path.write_text("{")
    assert main(["split", str(project), "--export", str(project / "lists")]) == 1
    assert path.read_text() == "{"
    assert main(["split", str(project), "--json"]) == 0
    note = next(event for event in events(capsys) if event["event"] == "note")
    assert "kept as splits-1.kept" in note["text"]
    assert (project / ".deitdet" / "splits-1.kept").read_text() == "{"


def test_split_warns_that_the_scores_of_earlier_runs_are_of_another_split(project, capsys):
    main(["split", str(project)])
    with open_project(project) as opened:
        create_run(opened, RunConfig(), Split.read(opened.project.splits).parts)
    capsys.readouterr()
    assert main(["split", str(project)]) == 0  # the same again
    assert "do not compare" not in capsys.readouterr().out
    assert main(["split", str(project), "--ratios", ".5", ".5", "0"]) == 0
    assert "do not compare" in capsys.readouterr().out


def test_split_refuses_lists_and_ratios_together(project, tmp_path, capsys):
    (tmp_path / "a.txt").write_text("p0\n")
    arguments = ["--train", str(tmp_path / "a.txt"), "--ratios", ".5", ".5", "0"]
    assert main(["split", str(project), *arguments]) == 1
    assert "not from both" in capsys.readouterr().err


def test_training_without_a_done_picture_says_so(project, capsys):
    assert main(["train", str(project)]) == 1
    said = capsys.readouterr().err
    assert "none is marked as done" in said
    assert "Traceback" not in said


def test_a_failure_that_is_shown_is_told_on_stderr_in_words_and_as_an_event(capsys):
    for as_json in (False, True):
        Console(as_json).show(Failed("user", "It broke.", "Mend it."))
        said = capsys.readouterr()
        assert said.err == "It broke. Mend it.\n"
        assert ('"event": "failed"' in said.out) == as_json


def test_a_name_that_the_terminal_has_no_letters_for_is_told_all_the_same(pictures, tmp_path):
    (pictures / "blåbær.jpg").write_text("no picture")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii:strict"}
    for number, option in enumerate(([], ["--json"])):
        words = ["new", str(tmp_path / f"new{number}"), "--images", str(pictures), *option]
        done = subprocess.run(
            [sys.executable, "-m", "deitdet_gui", *words], capture_output=True, env=environment
        )
        assert done.returncode == 0, done.stderr
        assert ("blåbær" if option else r"bl\xe5b\xe6r") in done.stdout.decode()


def test_a_folder_for_drawings_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SaveError, match="could not be drawn"):
        drawing._save(PIL.Image.new("RGB", (4, 4)), tmp_path / "file" / "x.png")


def test_a_project_that_is_open_elsewhere_is_not_written(project, labels, capsys):
    with open_project(project):
        assert main(["import", str(project), str(labels)]) == 1
    assert "is open in process" in capsys.readouterr().err


def test_an_unknown_word_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["frobnicate"])
    assert ended.value.code == 2
    assert "neither a command nor a folder" in capsys.readouterr().err


def test_a_fault_of_ours_ends_with_70_and_a_file_with_the_traceback(tmp_path):
    script = (
        "import sys, deitdet_gui.cli as cli\n"
        "cli._new = lambda arguments: 1 / 0\n"
        "sys.exit(cli.main(['new', 'p', '--images', 'x']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert done.returncode == 70
    assert "ZeroDivisionError" in done.stderr
    (kept,) = Path(tmp_path).glob("deitdet-fault-*.txt")
    assert "Traceback" in kept.read_text()


def test_a_reader_that_has_had_enough_is_no_fault_of_ours(tmp_path):
    script = (
        "import os, sys, deitdet_gui.cli as cli\n"
        "def broken(arguments): raise BrokenPipeError(32, 'Broken pipe')\n"
        "cli._new = broken\n"
        "cli.main(['new', 'p', '--images', 'x'])\n"
    )
    env = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=env)
    assert done.returncode == 1
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_help_loads_neither_torch_nor_qt():
    code = (
        "import sys; from deitdet_gui.cli import _parse; _parse(['doctor']); "
        "sys.exit(bool({'torch', 'PySide6'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_backups_are_listed_and_brought_back(project, labels, capsys):
    main(["import", str(project), str(labels)])
    broken = project / "annotations.json"
    broken.write_text("{")
    capsys.readouterr()
    assert main(["backups", str(project), "--json"]) == 0
    (copy,) = events(capsys)[0]["data"]["backups"]
    assert main(["train", str(project)]) == 1
    assert f"--restore {copy['number']}" in capsys.readouterr().err
    assert main(["backups", str(project), "--restore", "77"]) == 1
    assert "There is no backup 77" in capsys.readouterr().err
    with take_lock(find_project(project))[0]:
        assert main(["backups", str(project), "--restore", str(copy["number"])]) == 1
        assert "Close it there first" in capsys.readouterr().err
    assert main(["backups", str(project), "--restore", str(copy["number"])]) == 0
    assert "kept as annotations-1.kept" in capsys.readouterr().out
    with open_project(project) as opened:
        assert len(opened.document.dataset.images) == 4


def test_relink_links_what_was_moved_and_names_what_is_left(project, pictures, capsys):
    (pictures / "deep").mkdir()
    (pictures / "p0.png").rename(pictures / "deep" / "p0.png")
    (pictures / "p1.png").unlink()
    capsys.readouterr()
    assert main(["relink", str(project), "--json"]) == 0
    note, report = (e for e in events(capsys) if e["event"] in ("note", "report"))
    assert "p1.png: was not found" in note["text"]
    assert {k: report["data"][k] for k in ("found", "renamed")} == {"found": 1, "renamed": 1}
    with open_project(project) as opened:
        names = [image.file_name for image in opened.document.dataset.images.values()]
    assert names[0] == "deep/p0.png"


def test_a_project_is_not_made_where_a_file_lies(tmp_path, pictures, capsys):
    (tmp_path / "file").write_text("mine")
    assert main(["new", str(tmp_path / "file"), "--images", str(pictures)]) == 1
    assert "is a file. Name a new folder for the project." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["--ratios", "0.5", "0.5", "0.5"], "The ratios 0.5 0.5 0.5 cannot be used."),
        (["--train", "missing.txt"], "missing.txt could not be read: No such file or directory."),
    ],
)
def test_a_split_that_cannot_be_made_is_refused_before_pictures_are_read(
    project, capsys, monkeypatch, wrong, said
):
    monkeypatch.setattr("deitdet_gui.commands.splitting.look_alikes", None)
    assert main(["split", str(project), *wrong]) == 1
    assert said in capsys.readouterr().err


def test_relink_says_where_it_cannot_look(project, tmp_path, capsys):
    assert main(["relink", str(project), "--images", str(tmp_path / "nowhere")]) == 1
    assert "nowhere is not a folder." in capsys.readouterr().err
    with open_project(project, write=False) as opened:
        opened.project.pictures.rename(tmp_path / "moved")
    assert main(["relink", str(project)]) == 1
    assert "Say where the pictures are now: --images DIR" in capsys.readouterr().err
    assert main(["relink", str(project), "--images", str(tmp_path / "moved")]) == 0


def test_no_window_is_opened_where_there_is_no_display(project, capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([str(project)]) == 1
    assert "There is no display to open a window on." in capsys.readouterr().err


def test_wrong_usage_of_a_command_is_told_in_its_own_words(capsys):
    with pytest.raises(SystemExit):
        main(["new"])
    error = capsys.readouterr().err
    assert error.startswith("usage: deitdet new ")
    assert "deitdet new: error:" in error
