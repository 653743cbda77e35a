import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from deitdet_gui.core import backups, document
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.edits import PutBox
from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.core.recovery import AnnotationsLostError

NOON = datetime(2026, 11, 22, 12, 3)


class Clock(datetime):
    """A clock that stands where a test puts it."""

    at = NOON

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return cls.at


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> type[Clock]:
    monkeypatch.setattr(backups, "datetime", Clock)
    Clock.at = NOON
    return Clock


def draw(opened: Opened, number: int) -> None:
    box = Box(BoxId(number), ImageId(1), CategoryId(1), 0, 0, 9, 9)
    opened.document.do("Draw", ImageId(1), [PutBox(box)])


def keep_all(path: Path, folder: Path, texts: list[str]) -> None:
    for text in texts:
        path.write_text(text)
        backups.keep(path, folder)


def contents(path: Path, folder: Path) -> list[str]:
    return [copy.path.read_text() for copy in backups.listed(path, folder)]


def test_the_last_ten_different_copies_are_kept(tmp_path: Path, clock: type[Clock]) -> None:
    path, folder = tmp_path / "annotations.json", tmp_path / "backups"
    assert backups.keep(path, folder) is None
    (tmp_path / "backups").mkdir()
    (folder / "annotations-mine.json").write_text("not ours")
    keep_all(path, folder, [str(n // 2) for n in range(26)])
    assert contents(path, folder) == [str(n) for n in range(3, 13)]
    newest = backups.listed(path, folder)[-1]
    assert newest.path.name == "annotations-000013_2026-11-22_1203.json"
    assert (newest.number, newest.made) == (13, NOON)
    assert (folder / "annotations-mine.json").exists()


def test_the_last_copy_of_each_of_seven_days_outlives_the_ten(
    tmp_path: Path, clock: type[Clock]
) -> None:
    path, folder = tmp_path / "annotations.json", tmp_path / "backups"
    for day in range(9):
        clock.at = NOON + timedelta(days=day)
        keep_all(path, folder, [f"{day} early", f"{day} late"])
    keep_all(path, folder, [f"8 number {n}" for n in range(12)])
    days = [text for text in contents(path, folder) if not text.startswith("8 number")]
    assert days == [f"{day} late" for day in range(2, 8)]
    assert len(contents(path, folder)) == 10 + 6


def test_a_clock_that_jumps_back_drives_no_new_copy_out(tmp_path: Path, clock: type[Clock]) -> None:
    path, folder = tmp_path / "annotations.json", tmp_path / "backups"
    keep_all(path, folder, ["before"])
    clock.at = NOON - timedelta(days=4_000)
    keep_all(path, folder, [str(n) for n in range(12)])
    assert contents(path, folder)[-10:] == [str(n) for n in range(2, 12)]
    assert backups.listed(path, folder)[-1].made == clock.at


def test_copies_named_without_a_time_are_listed_by_the_files_own(tmp_path: Path) -> None:
    path, folder = tmp_path / "annotations.json", tmp_path / "backups"
    folder.mkdir()
    (folder / "annotations-000007.json").write_text("old")
    keep_all(path, folder, ["new"])
    assert [copy.number for copy in backups.listed(path, folder)] == [7, 8]


def test_a_file_that_cannot_be_copied_is_said(tmp_path: Path) -> None:
    (tmp_path / "annotations.json").mkdir()
    with pytest.raises(SaveError, match="could not be copied"):
        backups.keep(tmp_path / "annotations.json", tmp_path / "backups")


def test_a_session_makes_a_copy_at_its_first_save_and_then_every_ten_minutes(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(document.time, "monotonic", lambda: now[0])
    counts = []
    for number in range(1, 6):
        now[0] += 250
        draw(opened, number)
        opened.document.save()
        counts.append(len(backups.listed(opened.project.annotations, opened.project.backups)))
    start = counts[0]
    assert [count - start for count in counts] == [0, 0, 0, 1, 1]


def test_a_copy_is_made_of_the_states_too(opened: Opened) -> None:
    draw(opened, 1)
    opened.document.save()
    assert backups.listed(opened.project.states, opened.project.backups)


def test_the_version_of_another_program_drives_no_copy_out(opened: Opened) -> None:
    project = opened.project
    keep_all(project.annotations, project.backups, [json.dumps({"n": n}) for n in range(12)])
    before = set(contents(project.annotations, project.backups))
    draw(opened, 1)
    project.annotations.write_text("{ broken")
    opened.document.keep_mine()
    after = contents(project.annotations, project.backups)
    assert "{ broken" in after
    assert before <= set(after)


@pytest.mark.parametrize("loss", ["gone", "cut"])
def test_annotations_that_are_lost_are_said_with_the_newest_copy_that_can_be_read(
    folder: Path, loss: str
) -> None:
    with open_project(folder) as opened:
        project = opened.project
        for number in (1, 2):
            draw(opened, number)
            opened.document.save()
        backups.keep(project.annotations, project.backups)
        draw(opened, 3)  # stays in the journal, as after a crash
    (project.backups / "annotations-000999_2026-11-22_1203.json").write_text('{"images": [')
    if loss == "gone":
        project.annotations.unlink()
    else:
        project.annotations.write_text('{"images": [')
    with pytest.raises(
        AnnotationsLostError, match=r"has 2 boxes; bring it back with: deitdet"
    ) as e:
        open_project(folder)
    assert e.value.boxes == 2
    assert e.value.backup is not None
    aside = backups.restore(e.value.backup.path, project.annotations)
    assert (aside is None) == (loss == "gone")
    assert aside is None or aside.read_text() == '{"images": ['
    with open_project(folder) as again:
        assert sorted(again.document.dataset.boxes) == [1, 2, 3], "the journal fits this version"


def test_annotations_that_are_lost_without_a_copy_are_said(folder: Path) -> None:
    for copy in (folder / ".deitdet" / "backups").glob("*"):
        copy.unlink()
    (folder / "annotations.json").write_text("[]")
    with pytest.raises(AnnotationsLostError, match="There is no backup that can be read") as error:
        open_project(folder)
    assert error.value.backup is None


def test_a_copy_that_is_no_annotation_file_is_not_restored(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{")
    before = opened.project.annotations.read_bytes()
    with pytest.raises(ReadError):
        backups.restore(tmp_path / "x.json", opened.project.annotations)
    assert opened.project.annotations.read_bytes() == before
