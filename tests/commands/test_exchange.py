"""Import and export as a script uses them."""

import json
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from deitdet_gui.cli import main
from deitdet_gui.core.dataset import Corners, State
from deitdet_gui.core.formats import WRITERS
from deitdet_gui.core.project import open_project
from deitdet_gui.core.splits import Split

COCO = {
    "images": [{"id": n, "file_name": f"sub dir/p{n}.png"} for n in range(3)],
    "categories": [{"id": 1, "name": "Zelle ü"}],
    "annotations": [
        {"id": 1, "image_id": 0, "category_id": 1, "bbox": [1, 2, 10.5, 8]},
        {"id": 2, "image_id": 1, "category_id": 1, "bbox": [1, 2, "x", 8]},
    ],
}


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for number in range(3):
        path = tmp_path / "pictures" / "sub dir" / f"p{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.new("RGB", (40, 30)).save(path)
    return tmp_path / "pictures"


@pytest.fixture
def project(tmp_path: Path, pictures: Path) -> Path:
    (tmp_path / "labels.json").write_text(json.dumps(COCO), "utf-8")
    words = ["import", str(tmp_path / "project"), str(tmp_path / "labels.json")]
    assert main([*words, "--images", str(pictures), "--state", "done"]) == 0
    return tmp_path / "project"


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def boxes_of(project: Path) -> dict[str, list[tuple[str, Corners]]]:
    with open_project(project, write=False) as opened:
        dataset = opened.document.dataset
        names = {i: category.name for i, category in dataset.categories.items()}
        return {
            image.file_name: [(names[b.category], b.corners) for b in dataset.boxes_of(i)]
            for i, image in dataset.images.items()
        }


def test_a_picture_with_a_broken_label_is_not_marked_as_done(project: Path) -> None:
    with open_project(project, write=False) as opened:
        states = [opened.document.dataset.state_of(i) for i in opened.document.dataset.images]
    assert states == [State.DONE, State.UNLABELLED, State.EMPTY]


@pytest.mark.parametrize("file_format", sorted(WRITERS))
def test_what_is_exported_is_found_and_comes_back(
    project: Path, pictures: Path, tmp_path: Path, file_format: str
) -> None:
    out = str(tmp_path / "out")
    assert main(["export", str(project), out, "--format", file_format]) == 0
    again = str(tmp_path / "again")
    assert main(["import", again, out, "--images", str(pictures), "--state", "done"]) == 0
    assert boxes_of(tmp_path / "again") == boxes_of(project)
    with open_project(tmp_path / "again", write=False) as opened:
        counts = opened.document.dataset.states()
    assert (counts[State.DONE], counts[State.EMPTY], counts[State.UNLABELLED]) == (1, 1, 1)


def test_export_tells_and_keeps_its_report(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    words = ["export", str(project), str(tmp_path / "out"), "--format", "yolo", "--copy-images"]
    assert main([*words, "--report", str(tmp_path / "report.txt")]) == 0
    said = capsys.readouterr().out
    assert "2 pictures, 1 box were written" in said
    assert "1 unlabelled" in said
    assert f"The whole report is in {tmp_path / 'report.txt'}." in said
    assert "2 pictures, 1 box " in (tmp_path / "report.txt").read_text()
    assert (tmp_path / "out/images/train/sub dir/p0.png").exists()
    assert main(words) == 1
    assert "--overwrite replaces it" in capsys.readouterr().err
    assert main([*words, "--overwrite", "--json"]) == 0
    *progress, report, ended = events(capsys)
    assert (report["data"]["images"], report["data"]["boxes"]) == (2, 1)
    assert report["data"]["states_left"] == {"unlabelled": 1}
    assert progress[-1]["done"] == progress[-1]["of"] == 2
    assert ended["event"] == "ended"


def test_import_keeps_its_report_for_scripts(project: Path, tmp_path: Path) -> None:
    words = ["import", str(project), str(tmp_path / "labels.json")]
    assert main([*words, "--report", str(tmp_path / "report.json")]) == 0
    row = json.loads((tmp_path / "report.json").read_bytes())
    assert (row["images"], row["boxes"], row["already_there"], row["not_marked"]) == (3, 0, 1, 0)
    assert "'x' is no number" in row["left_out"][0]["text"]


def test_a_part_of_the_split_is_exported(project: Path, tmp_path: Path) -> None:
    words = ["export", str(project), str(tmp_path / "out.json"), "--format", "coco"]
    assert main([*words, "--split", "val"]) == 1
    with open_project(project) as opened:
        Split({"sub dir/p0.png": "train", "sub dir/p2.png": "val"}).write(opened.project.splits)
    assert main([*words, "--split", "val", "--only", "done"]) == 0
    rows = json.loads((tmp_path / "out.json").read_bytes())
    assert [image["file_name"] for image in rows["images"]] == ["sub dir/p2.png"]


def test_a_long_report_is_cut_on_the_terminal(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = {**COCO, "images": [{"id": n, "file_name": f"no{n}.png"} for n in range(40)]}
    (tmp_path / "labels.json").write_text(json.dumps(rows))
    capsys.readouterr()
    assert main(["import", str(project), str(tmp_path / "labels.json")]) == 0
    said = capsys.readouterr().out
    assert "and 20 more" in said
    assert "--report FILE keeps the whole report." in said


@pytest.mark.parametrize("command", ["import", "export"])
@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("labels.json", "is the labels themselves"),
        ("project/annotations.json", "belongs to the project"),
        ("project/.deitdet/states.json", "belongs to the project"),
        ("pictures", "is a folder"),
        ("pictures/sub dir/p0.png/report.txt", "lies below a file"),
    ],
)
def test_a_place_that_is_no_good_for_the_report_is_refused_before_anything_is_done(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, report: str,
    words: str,
) -> None:  # fmt: skip
    before = (project / "annotations.json").read_bytes(), (tmp_path / "labels.json").read_bytes()
    capsys.readouterr()
    labels, place = str(tmp_path / "labels.json"), str(tmp_path / report)
    more = ["--format", "coco", "--overwrite"] if command == "export" else []
    assert main([command, str(project), labels, *more, "--report", place]) == 1
    assert words in capsys.readouterr().err
    after = (project / "annotations.json").read_bytes(), (tmp_path / "labels.json").read_bytes()
    assert before == after


def test_a_project_made_by_an_import_says_which_pictures_it_leaves_out(
    tmp_path: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pictures / "broken.png").write_bytes(b"no picture")
    (tmp_path / "labels.json").write_text(json.dumps(COCO), "utf-8")
    words = ["import", str(tmp_path / "new"), str(tmp_path / "labels.json")]
    assert main([*words, "--images", str(pictures)]) == 0
    assert "Left out: broken.png" in capsys.readouterr().out


@pytest.mark.parametrize("file_format", sorted(WRITERS))
def test_a_file_is_no_place_for_the_folder_of_an_export(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], file_format: str
) -> None:
    (tmp_path / "file").write_text("mine")
    words = ["export", str(project), str(tmp_path / "file"), "--format", file_format]
    assert main([*words, "--overwrite"]) == 1
    assert "is a file. Name a new folder." in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "mine"


def test_pictures_that_were_left_out_do_not_count_as_written_in_progress(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    images = [{"id": n, "file_name": name} for n, name in enumerate(("a.jpg", "a.png"))]
    annotations = [
        {"id": n, "image_id": n, "category_id": 1, "bbox": [1, 2, 10, 8]} for n in range(2)
    ]
    rows = {**COCO, "images": images, "annotations": annotations}
    (tmp_path / "labels.json").write_text(json.dumps(rows))
    for image in images:
        (tmp_path / "pictures").mkdir(exist_ok=True)
        PIL.Image.new("RGB", (40, 30)).save(tmp_path / "pictures" / str(image["file_name"]))
    words = ["import", str(tmp_path / "project"), str(tmp_path / "labels.json")]
    assert main([*words, "--images", str(tmp_path / "pictures")]) == 0
    capsys.readouterr()
    words = ["export", str(tmp_path / "project"), str(tmp_path / "out"), "--format", "yolo"]
    assert main([*words, "--json"]) == 0
    report = next(event["data"] for event in events(capsys) if event["event"] == "report")
    assert (report["pictures_in"], report["images"], report["unfinished"]) == (2, 1, 1)
