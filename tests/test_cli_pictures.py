"""What the command line says of pictures that are not as they seem, and ``deitdet stretch``."""

import json
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.cli import main
from deitdet_gui.commands import project as commands
from deitdet_gui.core.project import find_project, open_project
from deitdet_gui.core.stretch import PER_PICTURE, Stretch


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    pages = [PIL.Image.new("I;16", (8, 6), 900 * page) for page in range(3)]
    for name in ("a.tif", "b.tif"):
        pages[0].save(folder / name, save_all=True, append_images=pages[1:])
    (folder / "c.png").write_bytes(b"8BPS")
    return folder


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_new_tells_which_page_is_used_and_what_is_left_out(
    tmp_path: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / "p"), "--images", str(pictures), "--json"]) == 0
    (report,) = [event for event in events(capsys) if event["event"] == "report"]
    data = report["data"]
    assert isinstance(data, dict)
    assert data["images"] == 2
    assert data["notes"] == ["a.tif: page 1 of 3 is used", "b.tif: page 1 of 3 is used"]
    assert len(data["left_out"]) == 1
    assert "it is a Photoshop file" in data["left_out"][0]


def test_notes_on_many_pictures_are_cut_short(
    tmp_path: Path,
    pictures: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(commands, "MOST_NOTES", 1)
    assert main(["new", str(tmp_path / "p"), "--images", str(pictures)]) == 0
    said = capsys.readouterr().out
    assert "a.tif: page 1 of 3 is used" in said
    assert "b.tif" not in said
    assert "and 1 more notes like these" in said


def test_a_stretch_is_set_told_and_taken_back(
    tmp_path: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "p")
    main(["new", folder, "--images", str(pictures)])
    assert main(["stretch", folder, "--low", "0", "--high", "4095"]) == 0
    assert find_project(tmp_path / "p").stretch == Stretch("range", 0, 4095)
    capsys.readouterr()
    assert main(["stretch", folder, "--json"]) == 0
    assert events(capsys)[0]["data"] == {"kind": "range", "low": 0, "high": 4095}
    assert main(["stretch", folder, "--per-picture"]) == 0
    assert find_project(tmp_path / "p").stretch == PER_PICTURE
    assert find_project(tmp_path / "p").pictures == pictures


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--low", "5"], "two ends"),
        (["--low", "5", "--high", "2"], "from 5 to 2"),
        (["--low", "0", "--high", "nan"], "from 0 to nan"),
        (["--per-picture", "--low", "5"], "not both"),
    ],
)
def test_a_stretch_that_is_none_is_refused(
    tmp_path: Path,
    pictures: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    why: str,
) -> None:
    main(["new", str(tmp_path / "p"), "--images", str(pictures)])
    assert main(["stretch", str(tmp_path / "p"), *words]) == 1
    assert why in capsys.readouterr().err
    assert find_project(tmp_path / "p").stretch == PER_PICTURE


def test_a_stretch_is_not_changed_under_an_open_window(
    tmp_path: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new", str(tmp_path / "p"), "--images", str(pictures)])
    with open_project(tmp_path / "p"):
        assert main(["stretch", str(tmp_path / "p"), "--low", "0", "--high", "9"]) == 1
    assert "is open in" in capsys.readouterr().err
