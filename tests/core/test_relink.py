import os
import shutil
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.errors import LockedError, ReadError
from deitdet_gui.core.project import Opened, create, new_pictures, open_project
from deitdet_gui.core.relink import missing_images, plan_relinking, relink
from deitdet_gui.core.splits import by_ratio
from deitdet_gui.core.thumbnails import thumbnail_place

NAMES = ("a.png", "one/b.png", "one/c.png", "two/c.png")


def picture(path: Path, size: tuple[int, int] = (20, 10)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.new("RGB", size).save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project over pictures of different sizes in two folders, with a box on the first."""
    for n, name in enumerate(NAMES):
        picture(tmp_path / "pictures" / name, (20 + n, 10))
    create(tmp_path / "project", tmp_path / "pictures")
    return tmp_path / "project"


@pytest.fixture
def pictures(tmp_path: Path, folder: Path) -> Path:
    return tmp_path / "pictures"


def names(opened: Opened) -> list[str]:
    return [image.file_name for image in opened.document.dataset.images.values()]


def lost(opened: Opened) -> list[str]:
    images = opened.document.dataset.images.values()
    return [i.file_name for i in missing_images(images, opened.project.pictures)]


def move(pictures: Path, old: str, new: str) -> None:
    (pictures / new).parent.mkdir(parents=True, exist_ok=True)
    (pictures / old).rename(pictures / new)


def run(opened: Opened, where: Path | None = None) -> list[str]:
    plan = plan_relinking(opened.document.dataset, opened.project, where)
    relink(opened, plan)
    return [str(finding) for finding in plan.findings]


def test_pictures_that_are_not_there_are_found_missing(folder: Path, pictures: Path) -> None:
    (pictures / "one" / "b.png").unlink()
    with open_project(folder) as opened:
        assert lost(opened) == ["one/b.png"]
        shutil.rmtree(pictures)
        assert len(lost(opened)) == 4


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_pictures_behind_links_and_in_hidden_folders_are_not_missing(
    folder: Path, pictures: Path
) -> None:
    move(pictures, "one", ".hidden")
    (pictures / "one").symlink_to(pictures / ".hidden")
    with open_project(folder) as opened:
        assert lost(opened) == []


def test_a_picture_that_was_moved_within_the_folder_is_linked_again(
    folder: Path, pictures: Path
) -> None:
    move(pictures, "a.png", "deep/er/a.png")
    with open_project(folder) as opened:
        image = ImageId(1)
        edits = [
            PutCategory(Category(CategoryId(1), "cell")),
            PutBox(Box(BoxId(1), image, CategoryId(1), 0, 0, 9, 9)),
            MarkImage(image, State.DONE),
        ]
        opened.document.do("Draw", image, edits)
        split = by_ratio(names(opened), (0.5, 0.25, 0.25))
        split.write(opened.project.splits)
        assert run(opened) == []
        assert names(opened)[0] == "deep/er/a.png"
        assert opened.document.undo_text == "Relink 1 pictures"
        opened.document.save()
        again = type(split).read(opened.project.splits).parts
        assert again["deep/er/a.png"] == again["a.png"] == split.parts["a.png"]
    with open_project(folder) as opened:
        assert opened.document.dataset.count_of(ImageId(1)) == 1
        assert opened.document.dataset.state_of(ImageId(1)) is State.DONE
        assert lost(opened) == []


def test_of_two_pictures_of_a_name_the_one_of_the_right_size_is_taken(
    folder: Path, pictures: Path
) -> None:
    move(pictures, "one", "far/one")
    move(pictures, "two", "far/two")
    with open_project(folder) as opened:
        assert run(opened) == []
        assert names(opened) == ["a.png", "far/one/b.png", "far/one/c.png", "far/two/c.png"]


def test_of_two_pictures_of_a_name_and_size_the_one_with_the_same_folders_is_taken(
    folder: Path, pictures: Path
) -> None:
    move(pictures, "one", "far/one")
    shutil.copytree(pictures / "far" / "one", pictures / "copy")
    with open_project(folder) as opened:
        assert run(opened) == []
        assert names(opened)[1] == "far/one/b.png"


def test_what_is_not_clear_is_left_and_said(folder: Path, pictures: Path) -> None:
    move(pictures, "a.png", "x/a.png")
    shutil.copytree(pictures / "x", pictures / "y")
    picture(pictures / "one" / "b.png").rename(pictures / "two" / "b.png")  # another size
    (pictures / "one" / "c.png").unlink()
    with open_project(folder) as opened:
        before = names(opened)
        said = run(opened)
        assert names(opened) == before
    assert "a.png: may be any of x/a.png, y/a.png" in said[0]
    assert "one/b.png: two/b.png has its name but is 20 x 10, not 21 x 10." in said[1]
    assert said[2] == "one/c.png: was not found."


def test_one_file_is_not_taken_for_two_pictures(tmp_path: Path) -> None:
    for name in ("one/a.png", "two/a.png", "b.png"):
        picture(tmp_path / name)
    create(tmp_path, tmp_path)
    move(tmp_path, "one/a.png", "three/a.png")
    (tmp_path / "two" / "a.png").unlink()
    with open_project(tmp_path) as opened:
        assert len(run(opened)) == 2
        assert "three/a.png" not in names(opened)


def show(opened: Opened, name: str) -> None:
    """Leave what the window leaves of a picture that it has shown."""
    stat = (opened.project.pictures / name).stat()
    place = thumbnail_place(opened.project.thumbnails, name, stat.st_mtime_ns, stat.st_size)
    place.parent.mkdir(parents=True)
    place.write_bytes(b"thumbnail")


def test_a_renamed_picture_is_known_by_its_thumbnail(folder: Path, pictures: Path) -> None:
    with open_project(folder) as opened:
        show(opened, "a.png")
        move(pictures, "a.png", "renamed.png")
        move(pictures, "one/b.png", "other.png")
        assert run(opened) == ["one/b.png: was not found."]
        assert names(opened)[:2] == ["renamed.png", "one/b.png"]


def test_a_moved_picture_that_was_taken_for_a_new_one_is_linked_all_the_same(
    folder: Path, pictures: Path
) -> None:
    with open_project(folder) as opened:
        show(opened, "a.png")
        move(pictures, "a.png", "new/a.png")
        opened.document.do("Add", None, new_pictures(opened)[0])
        assert len(names(opened)) == 5
        assert run(opened) == []
        assert sorted(names(opened)) == ["new/a.png", "one/b.png", "one/c.png", "two/c.png"]
        assert opened.document.dataset.images[ImageId(1)].file_name == "new/a.png"
        opened.document.undo()
        assert len(names(opened)) == 5


def test_a_picture_of_the_same_name_that_the_project_lists_is_not_taken(tmp_path: Path) -> None:
    for name in ("monday/img1.png", "tuesday/img1.png"):
        picture(tmp_path / name)
    create(tmp_path, tmp_path)
    (tmp_path / "monday" / "img1.png").unlink()
    with open_project(tmp_path) as opened:
        assert run(opened) == ["monday/img1.png: was not found."]
        assert len(names(opened)) == 2


@pytest.mark.parametrize("chosen", ["moved", ".", "moved/one"])
def test_a_whole_folder_that_was_moved_is_found_from_above_and_below(
    folder: Path, pictures: Path, tmp_path: Path, chosen: str
) -> None:
    shutil.move(pictures, tmp_path / "elsewhere" / "moved")
    (tmp_path / "elsewhere" / "moved" / "one" / "c.png").rename(
        tmp_path / "elsewhere" / "moved" / "c.png"
    )
    with open_project(folder) as opened:
        plan = plan_relinking(
            opened.document.dataset, opened.project, tmp_path / "elsewhere" / chosen
        )
        assert plan.found == 4
        relink(opened, plan)
    with open_project(folder) as opened:
        assert opened.project.pictures == tmp_path / "elsewhere" / "moved"
        assert lost(opened) == []
        assert names(opened) == ["a.png", "one/b.png", "c.png", "two/c.png"]
        assert opened.document.undo_text == ""


def test_a_folder_of_the_same_names_but_other_sizes_is_not_taken(
    folder: Path, pictures: Path, tmp_path: Path
) -> None:
    shutil.rmtree(pictures)
    for name in NAMES:
        picture(tmp_path / "small" / name, (5, 5))
    with open_project(folder) as opened:
        assert "does not lie in the picture folder" in run(opened, tmp_path / "small")[0]
        assert opened.project.pictures == pictures
    with open_project(folder) as opened:
        assert opened.project.pictures == pictures


def test_a_folder_outside_is_refused_while_other_pictures_are_in_their_place(
    folder: Path, pictures: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (pictures / "a.png").rename(tmp_path / "out" / "a.png")
    with open_project(folder) as opened:
        assert "does not lie in the picture folder" in run(opened, tmp_path / "out")[0]
        assert names(opened)[0] == "a.png"


def test_a_folder_that_is_not_there_is_said(folder: Path, pictures: Path, tmp_path: Path) -> None:
    shutil.rmtree(pictures)
    with open_project(folder) as opened, pytest.raises(ReadError, match="is not a folder"):
        run(opened)


def test_nothing_is_done_where_nothing_is_missing(folder: Path, tmp_path: Path) -> None:
    with open_project(folder) as opened:
        assert run(opened, tmp_path) == []
        assert opened.document.is_saved


def test_a_project_that_is_open_elsewhere_is_not_relinked(folder: Path, pictures: Path) -> None:
    move(pictures, "a.png", "x/a.png")
    with open_project(folder), open_project(folder) as second, pytest.raises(LockedError):
        run(second)
