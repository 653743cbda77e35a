"""`deitdet check`: what a person reads, what a script gets, what is put right."""

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from deitdet_gui.cli import main
from deitdet_gui.commands.checking import PLACES
from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Dataset, ImageId
from deitdet_gui.core.edits import Edit, PutBox, PutCategory
from deitdet_gui.core.project import create, open_project

CORNERS = [(5, 5, 5, 30), (-4, 10, 30, 40), (40, 10, 90, 40), (10, 10, 40, 40), (10, 10, 40, 40)]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three pictures of 64 x 48; the first has a flat box, two past the edge and two twins."""
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(3):
        cells = np.random.default_rng(number).integers(0, 256, (48, 64, 3), np.uint8)
        PIL.Image.fromarray(cells).save(pictures / f"p{number}.png")
    create(tmp_path, pictures)
    with open_project(tmp_path) as opened:
        edits: list[Edit] = [PutCategory(Category(CategoryId(1), "cell"))]
        edits += [
            PutBox(Box(BoxId(n), ImageId(1), CategoryId(1), *corners))
            for n, corners in enumerate(CORNERS, start=1)
        ]
        opened.document.do("Prepare", None, edits)
        opened.document.save()
    return tmp_path


def dataset_of(project: Path) -> Dataset:
    with open_project(project, write=False) as opened:
        return opened.document.dataset


def report(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[-1]["event"] == "ended"
    (row,) = (r for r in rows if r["event"] == "report")
    data: dict[str, object] = row["data"]
    return data


def kinds(data: dict[str, object]) -> dict[str, int]:
    rows = data["kinds"]
    assert isinstance(rows, list)
    return {row["kind"]: row["count"] for row in rows}


def test_findings_are_grouped_by_kind_with_their_places_and_fixes(project, capsys) -> None:
    assert main(["check", str(project)]) == 0
    said = capsys.readouterr().out
    assert "Boxes past the edge (out-of-bounds): 2, warning. Training clips them" in said
    assert "  p0.png: cell box 2 (-4, 10, 30, 40) reaches 4 pixels past the edge" in said
    assert "[Clip to the picture]" in said
    assert f"delete what lies outside: deitdet check {project} --fix out-of-bounds" in said
    assert "errors: 0, warnings: 4, notes: 2." in said


def test_only_an_error_makes_the_exit_code_1(project, capsys) -> None:
    (project / "pictures" / "p2.png").write_bytes(b"")
    assert main(["check", str(project)]) == 1
    assert "p2.png: is not a picture" in capsys.readouterr().out
    assert main(["check", str(project), "--quick"]) == 0
    assert "The pictures themselves were not read." in capsys.readouterr().out


def test_checking_changes_nothing(project, capsys) -> None:
    before = (project / "annotations.json").read_bytes()
    assert main(["check", str(project)]) == 0
    assert (project / "annotations.json").read_bytes() == before


def test_a_script_gets_every_finding(project, capsys) -> None:
    assert main(["check", str(project), "--json"]) == 0
    data = report(capsys)
    found = {"zero-area": 1, "out-of-bounds": 2, "duplicate": 1, "empty-not-done": 2}
    assert kinds(data) == found
    assert (data["severity"], data["with_files"], data["fixed"]) == ("warning", True, {})
    rows = data["kinds"]
    assert isinstance(rows, list)
    assert rows[0]["findings"] == [
        {
            "severity": "warning",
            "where": "p0.png",
            "text": "cell box 1 (5, 5, 5, 30) has no area",
            "image": 1,
            "boxes": [1],
            "others": [],
            "fix": "Delete the box",
        }
    ]


def test_kinds_can_be_chosen_and_decide_the_exit_code(project, capsys) -> None:
    (project / "pictures" / "p2.png").write_bytes(b"")
    assert main(["check", str(project), "--kind", "duplicate", "zero-area", "--json"]) == 0
    data = report(capsys)
    assert kinds(data) == {"zero-area": 1, "duplicate": 1}
    assert data["with_files"] is False  # nothing of that is in the files
    assert main(["check", str(project), "--kind", "damaged-file", "--json"]) == 1
    assert kinds(report(capsys)) == {"damaged-file": 1}


def test_a_kind_that_needs_the_files_is_refused_by_quick(project, capsys) -> None:
    assert main(["check", str(project), "--quick", "--kind", "damaged-file"]) == 1
    said = capsys.readouterr().err
    assert "--quick reads no pictures" in said
    assert "Traceback" not in said


def test_all_of_a_kind_are_put_right_and_saved(project, capsys) -> None:
    fixes = ["--fix", "out-of-bounds", "duplicate"]
    assert main(["check", str(project), "--quick", *fixes]) == 0
    said = capsys.readouterr().out
    assert "Fixed: 2 of Boxes past the edge (out-of-bounds)." in said
    assert "Fixed: 1 of Boxes drawn twice (duplicate)." in said
    boxes = dataset_of(project).boxes
    assert sorted(boxes) == [1, 2, 3, 4]
    assert boxes[BoxId(2)].corners == (0, 10, 30, 40)
    assert main(["check", str(project), "--quick", *fixes, "--json"]) == 0
    data = report(capsys)
    assert data["fixed"] == {"out-of-bounds": 0, "duplicate": 0}


def test_a_damaged_picture_can_be_skipped_from_the_command_line(project, capsys) -> None:
    (project / "pictures" / "p2.png").write_bytes(b"")
    assert main(["check", str(project), "--fix", "damaged-file", "--json"]) == 0
    data = report(capsys)
    assert data["fixed"] == {"damaged-file": 1}
    assert "damaged-file" not in kinds(data)
    assert dataset_of(project).marks == {3: "skipped"}


def test_nothing_is_put_right_while_the_project_is_open_elsewhere(project, capsys) -> None:
    with open_project(project):
        assert main(["check", str(project), "--quick"]) == 0
        assert main(["check", str(project), "--quick", "--fix", "duplicate"]) == 1
    assert "is open in" in capsys.readouterr().err


def test_of_many_places_the_first_are_named(project, capsys) -> None:
    with open_project(project) as opened:
        flat = [
            PutBox(Box(BoxId(n), ImageId(2), CategoryId(1), n, 5, n, 30)) for n in range(10, 20)
        ]
        opened.document.do("Draw", None, flat)
        opened.document.save()
    assert main(["check", str(project), "--kind", "zero-area"]) == 0
    said = capsys.readouterr().out
    assert said.count("has no area") == PLACES
    assert f"... and {11 - PLACES} more" in said


def test_records_that_are_kept_but_not_shown_are_listed(project, capsys) -> None:
    path = project / "annotations.json"
    data = json.loads(path.read_bytes())
    data["annotations"].append({"id": 99, "image_id": 77, "category_id": 1, "bbox": [1, 2, 3, 4]})
    path.write_text(json.dumps(data))
    assert main(["check", str(project), "--kind", "unreadable-record"]) == 0
    assert "is of image 77, which is not listed" in capsys.readouterr().out


def test_a_sound_project_has_nothing_odd(project, capsys) -> None:
    every = ["zero-area", "out-of-bounds", "duplicate", "empty-not-done"]
    assert main(["check", str(project), "--fix", *every]) == 0
    assert "Nothing odd was found." in capsys.readouterr().out
