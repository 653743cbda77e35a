import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import (
    MarkImage,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
    SetRejections,
)
from deitdet_gui.core.errors import ChangedOnDiskError, LockedError, ReadError, SaveError, UserError
from deitdet_gui.core.project import (
    Opened,
    create,
    find_project,
    is_whole,
    new_pictures,
    open_project,
    picture_path,
    pictures_folder,
)

ONE = ImageId(1)
ROOT = Path(__file__).parents[2]


def picture(path: Path, size: tuple[int, int] = (20, 10)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.new("RGB", size).save(path)
    return path


def draw(opened: Opened, number: int = 1) -> None:
    box = Box(BoxId(number), ONE, CategoryId(1), 0, 0, 9, 9)
    opened.document.do("Draw", ONE, [PutBox(box)])


def all_there(opened: Opened) -> bool:
    images = opened.document.dataset.images.values()
    return bool(images) and all(opened.project.picture_of(i).exists() for i in images)


def test_a_new_project_lists_every_picture_with_its_size(tmp_path: Path) -> None:
    for name in ("img10.png", "img2.png", "sub/ünï 😀.jpg", ".hidden/x.png"):
        picture(tmp_path / "pics" / name)
    (tmp_path / "pics" / "broken.jpg").write_text("no picture")
    (tmp_path / "pics" / "notes.txt").write_text("")
    reports: list[tuple[int, int]] = []
    findings = create(tmp_path / "new", tmp_path / "pics", lambda *r: reports.append(r))
    with open_project(tmp_path / "new") as opened:
        names = [image.file_name for image in opened.document.dataset.images.values()]
        assert names == ["img2.png", "img10.png", "sub/ünï 😀.jpg"]
        assert all_there(opened)
        assert opened.document.dataset.images[ONE] == Image(ONE, "img2.png", 20, 10)
    assert [f.where for f in findings] == ["broken.jpg"]
    assert reports[-1] == (4, 4)


def test_a_project_that_was_given_up_while_it_was_made_is_not_whole_and_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(tmp_path / "pics" / "a.png")
    new = tmp_path / "new"
    assert not is_whole(new)
    assert pictures_folder(new) == new

    def killed(path: Path) -> tuple[int, int]:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("deitdet_gui.core.new_pictures.picture_info", killed)
        with pytest.raises(KeyboardInterrupt):
            create(new, tmp_path / "pics")
    assert not is_whole(new)
    assert pictures_folder(new) == tmp_path / "pics"
    create(new, pictures_folder(new))
    assert is_whole(new)


def test_a_project_that_has_lost_its_annotations_but_has_backups_is_whole(tmp_path: Path) -> None:
    picture(tmp_path / "a.png")
    create(tmp_path, tmp_path)
    with open_project(tmp_path) as opened:
        draw(opened)
        opened.document.save()
    (tmp_path / "annotations.json").unlink()
    assert is_whole(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_file_name_that_is_no_utf8_survives_everything(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    picture(tmp_path / name)
    create(tmp_path, tmp_path)
    with open_project(tmp_path) as opened:
        opened.document.do("Mark", ONE, [MarkImage(ONE, State.DONE)])
        opened.document.save()
        opened.document.do("Mark", ONE, [MarkImage(ONE, State.SKIPPED)])
    with open_project(tmp_path) as opened:
        assert opened.document.dataset.images[ONE].file_name == name
        assert opened.document.dataset.marks == {1: State.SKIPPED}
        assert opened.project.picture_of(opened.document.dataset.images[ONE]).exists()


@pytest.mark.parametrize("content", [None, "notes.txt", "broken.jpg"])
def test_a_folder_without_a_readable_picture_is_refused(
    tmp_path: Path, content: str | None
) -> None:
    (tmp_path / "pics").mkdir()
    if content:
        (tmp_path / "pics" / content).write_text("no picture")
    with pytest.raises(UserError, match="pictures in"):
        create(tmp_path / "new", tmp_path / "pics")
    assert not (tmp_path / "new" / "annotations.json").exists()


def test_pictures_that_are_not_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is not a folder"):
        create(tmp_path, tmp_path / "nowhere")


def test_annotations_that_are_there_are_kept_and_missing_pictures_added(tmp_path: Path) -> None:
    picture(tmp_path / "a.png")
    picture(tmp_path / "b.png")
    text = '{"x": 1, "images": [{"id": 7, "file_name": "b.png", "height": 10, "width": 20}]}'
    (tmp_path / "annotations.json").write_text(text)
    create(tmp_path, tmp_path)
    assert (tmp_path / "annotations.json").read_text().startswith(text[:-2])
    rows = json.loads((tmp_path / "annotations.json").read_text())["images"]
    assert [(row["id"], row["file_name"]) for row in rows] == [(7, "b.png"), (8, "a.png")]


def test_annotations_that_cannot_be_read_stop_a_new_project(tmp_path: Path) -> None:
    picture(tmp_path / "a.png")
    (tmp_path / "annotations.json").write_text('{"images": [')
    with pytest.raises(ReadError, match="is not whole JSON: line 1, column 13"):
        create(tmp_path, tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.png", "annotations.json"]


def test_making_a_project_again_adds_pictures_and_changes_nothing_else(folder: Path) -> None:
    before = (folder / "annotations.json").read_bytes()
    create(folder, folder / "pictures")
    assert (folder / "annotations.json").read_bytes() == before
    picture(folder / "elsewhere" / "x.png")
    with pytest.raises(UserError, match="is a project over other pictures"):
        create(folder, folder / "elsewhere")
    with open_project(folder) as opened:
        assert opened.project.pictures == folder / "pictures"
        with pytest.raises(LockedError, match="Close it there first"):
            create(folder, folder / "pictures")


def test_a_project_that_was_moved_with_its_pictures_opens(folder: Path, tmp_path: Path) -> None:
    shutil.move(folder, tmp_path / "moved")
    with open_project(tmp_path / "moved") as opened:
        assert all_there(opened)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_project_behind_a_link_finds_its_pictures(tmp_path: Path) -> None:
    picture(tmp_path / "near" / "pics" / "a.png")
    (tmp_path / "far" / "away").mkdir(parents=True)
    (tmp_path / "near" / "link").symlink_to(tmp_path / "far" / "away")
    create(tmp_path / "near" / "link" / "project", tmp_path / "near" / "pics")
    with open_project(tmp_path / "near" / "link" / "project") as opened:
        assert all_there(opened)


def test_pictures_on_another_drive_are_named_in_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    picture(tmp_path / "pics" / "a.png")
    monkeypatch.setattr(os.path, "relpath", refuse)
    create(tmp_path / "new", tmp_path / "pics")
    assert find_project(tmp_path / "new").pictures == tmp_path / "pics"


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../x.jpg", "a/../../x.jpg", "C:\\x.jpg", "c:x.jpg", "..\\x.jpg",
     "\\\\host\\x\\y", "http://host/x.jpg", "file:///x", "a\0b", "//host/share/x"],
)  # fmt: skip
def test_a_name_that_leads_out_of_the_picture_folder_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="leads out of the picture folder"):
        picture_path(tmp_path, name)


def test_a_name_with_backslashes_is_a_path(tmp_path: Path) -> None:
    assert picture_path(tmp_path, "a\\b..c.jpg") == tmp_path / "a" / "b..c.jpg"


def test_a_folder_that_is_no_project_is_said_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"is not a DeiTDet project.*deitdet new"):
        open_project(tmp_path)
    (tmp_path / "annotations.json").write_text('{"images": []}')
    with open_project(tmp_path) as opened:
        assert opened.project.pictures == tmp_path


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"pictures": 3}', "{"])
def test_damaged_settings_are_refused_and_left_alone(folder: Path, text: str) -> None:
    (folder / ".deitdet" / "project.json").write_text(text)
    with pytest.raises(ReadError, match=r"project\.json is damaged"):
        open_project(folder)
    assert (folder / ".deitdet" / "project.json").read_text() == text


def test_a_cut_annotation_file_is_refused_left_alone_and_does_not_stay_locked(folder: Path) -> None:
    data = (folder / "annotations.json").read_bytes()
    (folder / "annotations.json").write_bytes(data[: len(data) // 2])
    with pytest.raises(ReadError, match="not whole JSON"):
        open_project(folder)
    assert (folder / "annotations.json").read_bytes() == data[: len(data) // 2]
    (folder / "annotations.json").write_bytes(data)
    with open_project(folder) as opened:
        assert not opened.document.locked_by


def test_a_second_session_only_looks_until_the_first_one_ends(folder: Path) -> None:
    with open_project(folder):
        with open_project(folder) as second:
            assert str(os.getpid()) in second.document.locked_by
        (folder / ".deitdet" / "lock.holder").write_bytes(b"\xff")
        with open_project(folder) as third:
            assert third.document.locked_by == "another program"
    with open_project(folder) as fourth:
        assert not fourth.document.locked_by


def test_the_lock_of_a_killed_process_is_free(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from deitdet_gui.core.project import open_project\n"
    )
    code += "opened = open_project(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"open\n"
        with open_project(folder) as second:
            assert f"process {holder.pid} on " in second.document.locked_by
        holder.kill()
    with open_project(folder) as third:
        assert not third.document.locked_by


def test_looking_takes_no_lock_and_makes_nothing(folder: Path) -> None:
    shutil.rmtree(folder / ".deitdet" / "backups", ignore_errors=True)
    with open_project(folder) as first, open_project(folder, write=False) as second:
        assert (first.document.locked_by, second.document.locked_by) == ("", "read-only mode")


def test_a_folder_that_cannot_be_written_opens_to_look_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("filelock.FileLock.acquire", refuse)
    with open_project(folder) as opened:
        assert "read-only mode, because" in opened.document.locked_by
        assert "(Read-only file system)" in opened.document.locked_by
        assert len(opened.document.dataset.images) == 3
        with pytest.raises(LockedError):
            draw(opened)


def test_a_project_that_cannot_be_kept_where_the_pictures_are_says_what_to_do(
    tmp_path: Path,
) -> None:
    PIL.Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
    (tmp_path / ".deitdet").write_text("in the way")
    with pytest.raises(SaveError) as caught:
        create(tmp_path, tmp_path)
    assert "project.json could not be written" in caught.value.message
    assert "copy the pictures to a folder of your own" in caught.value.hint
    assert "old file" not in str(caught.value), "there was none"


def test_states_and_rejections_come_back(folder: Path) -> None:
    refused = (Rejection(CategoryId(1), 0.5, 1, 2, 3),)
    with open_project(folder) as opened:
        edits = [MarkImage(ONE, State.DONE), MarkImage(ImageId(2), State.EMPTY)]
        opened.document.do("Mark", ONE, [*edits, SetRejections(ONE, refused)])
        opened.document.save()
    with open_project(folder) as opened:
        assert opened.restored == 0
        assert opened.document.dataset.marks == {1: State.DONE, 2: State.EMPTY}
        assert opened.document.dataset.rejections == {1: refused}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"images": {"a.png": "nonsense"}, "rejected": {}}',
     '{"images": {}, "rejected": {"a.png": [[1, 2]]}}',
     '{"images": {}, "rejected": {"a.png": [[1, 2, 3, 4, NaN]]}}', "\xff",
     '{"images": {}, "rejected": {}, "last_category_id": 1e400}'],
)  # fmt: skip
def test_damaged_states_are_kept_aside_and_said(folder: Path, text: str) -> None:
    states = folder / ".deitdet" / "states.json"
    states.write_text(text, "latin-1")
    with open_project(folder, write=False) as opened:
        assert "It was left as it is" in opened.messages[0]
    with open_project(folder) as opened:
        assert "It was kept as states-1.kept" in opened.messages[0]
        draw(opened)
        opened.document.save()
    assert (folder / ".deitdet" / "states-1.kept").read_text("latin-1") == text
    with open_project(folder) as opened:
        assert opened.messages == []


def test_states_of_names_that_are_not_listed_are_passed_over(folder: Path) -> None:
    text = '{"images": {"x.png": "done", "a.png": "in progress"}, "rejected": {"x.png": []}}'
    (folder / ".deitdet" / "states.json").write_text(text)
    with open_project(folder) as opened:
        assert (opened.document.dataset.marks, opened.messages) == ({}, [])


def test_a_folder_in_the_place_of_the_states_is_moved_aside(folder: Path) -> None:
    (folder / ".deitdet" / "states.json").unlink(missing_ok=True)
    (folder / ".deitdet" / "states.json").mkdir()
    with open_project(folder) as opened:
        assert len(opened.messages) == 1
        opened.document.save()


@pytest.mark.parametrize("are_states_new", [False, True])
def test_states_of_a_renamed_picture_outlive_a_crash_within_its_save(
    folder: Path, are_states_new: bool
) -> None:
    refused = (Rejection(CategoryId(1), 0.5, 1, 2, 3),)
    with open_project(folder) as opened:
        edits = [MarkImage(ONE, State.DONE), SetRejections(ONE, refused)]
        opened.document.do("Mark", ONE, edits)
        opened.document.save()
        # As relinking does where the moved picture was listed as a new one.
        edits = [RemoveImage(ImageId(3)), PutImage(Image(ONE, "c.png", 100, 80))]
        opened.document.do("Relink", None, edits)
        saving = opened.document.prepare_save()
        if are_states_new:  # and the annotations are not
            saving.states_path.write_bytes(saving.states.encode())
        expected = opened.document.dataset
    with open_project(folder) as opened:
        assert opened.document.dataset == expected
        assert (opened.restored, opened.messages) == (1, [])
        assert opened.document.dataset.rejections == {ONE: refused}


def test_a_journal_damaged_in_its_middle_gives_back_what_is_in_front(folder: Path) -> None:
    with open_project(folder) as opened:
        for number in range(1, 5):
            draw(opened, number)
    journal = folder / ".deitdet" / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace(b"9", b"8")
    journal.write_bytes(b"".join(lines))
    with open_project(folder) as opened:
        assert sorted(opened.document.dataset.boxes) == [1, 2]
        assert opened.restored == 2
        assert "line 4 is damaged" in opened.messages[0]
    assert (folder / ".deitdet" / "journal-1.kept").read_bytes() == b"".join(lines)
    with open_project(folder) as opened:
        assert (sorted(opened.document.dataset.boxes), opened.messages) == ([1, 2], [])


def test_a_journal_about_what_is_not_there_gives_back_what_is_in_front(folder: Path) -> None:
    with open_project(folder) as opened:
        journal = opened.document.journal
        draw(opened)
        journal.append((RemoveBox(BoxId(77)),), "")
    with open_project(folder) as opened:
        assert list(opened.document.dataset.boxes) == [1]
        assert "change 2 is about something that is not there" in opened.messages[0]


@pytest.mark.parametrize("error", [SaveError("The disk is full."), ChangedOnDiskError("Changed.")])
def test_what_was_brought_back_but_cannot_be_saved_stays_in_the_journal(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: SaveError
) -> None:
    def refuse(_: object) -> None:
        raise error

    with open_project(folder) as opened:
        draw(opened)
    with monkeypatch.context() as patch:
        patch.setattr("deitdet_gui.core.document.Saving.write", refuse)
        with open_project(folder) as opened:
            assert "not saved yet" in opened.messages[0]
            draw(opened, 2)
    with open_project(folder) as opened:
        assert (sorted(opened.document.dataset.boxes), opened.messages) == ([1, 2], [])
        assert opened.restored == 2


def test_an_empty_journal_of_an_ended_session_does_not_outlive_the_next(folder: Path) -> None:
    with open_project(folder) as opened:
        draw(opened)
        saving = opened.document.prepare_save()
        saving.write()  # and dies before finish_save
    assert (folder / ".deitdet" / "journal.jsonl").exists()
    with open_project(folder) as opened:
        assert (opened.restored, opened.messages) == (0, [])
    assert not (folder / ".deitdet" / "journal.jsonl").exists()


def test_new_pictures_are_found_and_unreadable_ones_named(opened: Opened) -> None:
    picture(opened.project.pictures / "d.png", (7, 5))
    (opened.project.pictures / "e.gif").write_bytes(b"GIF89a")
    edits, findings = new_pictures(opened)
    opened.document.do("Add", None, edits)
    assert opened.document.dataset.images[ImageId(4)] == Image(ImageId(4), "d.png", 7, 5)
    assert [f.where for f in findings] == ["e.gif"]
    assert new_pictures(opened)[0] == []


def test_the_id_of_a_category_that_is_gone_is_not_given_again_after_reopening(folder: Path) -> None:
    with open_project(folder) as opened:
        document = opened.document
        new = document.dataset.new_category_id()
        document.do("Add", None, [PutCategory(Category(new, "slip"))])
        document.do("Delete", None, [RemoveCategory(new)])
        document.save()
    with open_project(folder) as opened:
        assert opened.document.dataset.new_category_id() == new + 1
