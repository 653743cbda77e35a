import json
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory, PutImage
from deitdet_gui.core.errors import SaveError, UserError
from deitdet_gui.core.exporting import export_project
from deitdet_gui.core.formats import READERS, WRITERS, listed_categories
from deitdet_gui.core.formats.destination import MARKER
from deitdet_gui.core.formats.labelled import silent
from deitdet_gui.core.importing import plan_import
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.core.splits import Split

A, B, C = ImageId(1), ImageId(2), ImageId(3)
each_format = pytest.mark.parametrize("file_format", sorted(WRITERS))


def box(
    number: int, image: ImageId, *corners: float, category: int = 1, crowd: bool = False
) -> Box:
    x0, y0, x1, y1 = corners or (1, 2, 30, 40)
    return Box(BoxId(number), image, CategoryId(category), x0, y0, x1, y1, crowd)


def do(opened: Opened, *edits: Edit) -> None:
    opened.document.do("Test", None, edits)


@pytest.fixture
def labelled(opened: Opened) -> Opened:
    """a.png is done and has two boxes, b.png is empty, c.png in progress with one box."""
    do(
        opened,
        *(PutBox(b) for b in (box(1, A), box(2, A, 5, 5, 9.5, 9, category=2), box(3, C))),
        MarkImage(A, State.DONE),
        MarkImage(B, State.EMPTY),
    )
    return opened


def listing(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@each_format
def test_a_report_counts_both_sides(labelled: Opened, tmp_path: Path, file_format: str) -> None:
    told: list[tuple[int, int]] = []
    report = export_project(
        labelled, tmp_path / "out", file_format, report=lambda *pair: told.append(pair)
    )
    assert (report.pictures_in, report.boxes_in, report.pictures, report.boxes) == (3, 3, 3, 3)
    assert (report.unfinished, report.left_out, report.states_left) == (1, [], {})
    assert told == [(1, 3), (2, 3), (3, 3)]
    words = "\n".join(report.lines())
    assert f"3 pictures, 3 boxes were written to {tmp_path / 'out'}." in words
    assert "1 of the pictures are in progress" in words


@each_format
def test_an_empty_picture_goes_out_and_comes_back_as_one(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    export_project(labelled, tmp_path / "out", file_format, only="done")
    do(labelled, MarkImage(B, None))
    _, report = plan_import(
        labelled.document.dataset, READERS[file_format](tmp_path / "out", silent), State.DONE
    )
    edits, _ = plan_import(
        labelled.document.dataset, READERS[file_format](tmp_path / "out", silent), State.DONE
    )
    assert edits == [MarkImage(B, State.EMPTY)]
    assert (report.pictures, report.boxes, report.already_there) == (2, 0, 2)


def test_only_what_is_done_goes_out_when_asked(labelled: Opened, tmp_path: Path) -> None:
    do(labelled, PutImage(Image(ImageId(4), "d.png", 9, 9)), MarkImage(B, State.SKIPPED))
    report = export_project(labelled, tmp_path / "out", "labelme", only="done")
    assert listing(tmp_path / "out") == [MARKER, "a.json"]
    assert report.states_left == {State.SKIPPED: 1, State.IN_PROGRESS: 1, State.UNLABELLED: 1}
    assert (
        "Pictures that were not asked for: 1 skipped, 1 in progress, 1 unlabelled."
        in report.lines()
    )


def test_unsaved_changes_go_out_and_the_project_stays_as_it_was(
    labelled: Opened, tmp_path: Path
) -> None:
    before = labelled.project.annotations.read_bytes()
    export_project(labelled, tmp_path / "out.json", "coco")
    assert len(json.loads((tmp_path / "out.json").read_bytes())["annotations"]) == 3
    assert labelled.project.annotations.read_bytes() == before
    assert not labelled.document.is_saved


def test_a_project_that_is_open_elsewhere_can_be_exported(
    labelled: Opened, folder: Path, tmp_path: Path
) -> None:
    labelled.document.save()
    with open_project(folder, write=False) as looking:
        assert export_project(looking, tmp_path / "out", "voc").boxes == 3


def test_coco_keeps_ids_outlines_and_unknown_keys_of_the_pictures_that_go(
    folder: Path, tmp_path: Path
) -> None:
    polygon = [[1, 2, 30, 2, 30, 40]]
    rows = {
        "info": {"year": 1999},
        "images": [
            {"id": 70, "file_name": "a.png", "width": 100, "height": 80, "licence": "mine"},
            {"id": 0, "file_name": "b.png", "width": 100, "height": 80},
        ],
        "annotations": [
            {"id": 9, "image_id": 70, "category_id": 0, "bbox": [1, 2, 3, 4.10],
             "segmentation": polygon, "score": 0.5},
            {"id": 3, "image_id": 0, "category_id": 90, "bbox": [1, 2, 3, 4]},
            {"id": 4, "image_id": 70, "category_id": 90, "keypoints": [1]},
            {"id": 5, "image_id": 999, "category_id": 90, "bbox": [1, 2, 3, 4]},
        ],
        "categories": [{"id": 0, "name": "zero"}, {"id": 90, "name": "ninety", "skeleton": 1}],
    }  # fmt: skip
    (folder / "annotations.json").write_text(json.dumps(rows))
    Split({"a.png": "train", "b.png": "val"}).write(folder / ".deitdet" / "splits.json")
    with open_project(folder) as opened:
        export_project(opened, tmp_path / "out.json", "coco", split="train")
    out = json.loads((tmp_path / "out.json").read_bytes())
    assert out["images"] == rows["images"][:1]
    assert out["annotations"] == [rows["annotations"][0], rows["annotations"][2]]
    assert out["categories"] == rows["categories"]
    assert (out["info"], out["licenses"]) == (rows["info"], [])


def test_a_split_becomes_folders_and_lists(labelled: Opened, tmp_path: Path) -> None:
    Split({"a.png": "train", "b.png": "val", "c.png": "train"}).write(labelled.project.splits)
    export_project(labelled, tmp_path / "yolo", "yolo", copy_images=True)
    assert listing(tmp_path / "yolo") == [
        MARKER, "data.yaml",
        "images/train/a.png", "images/train/c.png", "images/val/b.png",
        "labels/train/a.txt", "labels/train/c.txt", "labels/val/b.txt",
    ]  # fmt: skip
    assert (tmp_path / "yolo" / "data.yaml").read_text() == (
        "train: images/train\nval: images/val\nnames:\n  0: cat\n  1: dog\n"
    )
    export_project(labelled, tmp_path / "voc", "voc", copy_images=True)
    assert (tmp_path / "voc/ImageSets/Main/train.txt").read_text() == "a\nc\n"
    assert (tmp_path / "voc/JPEGImages/b.png").exists()
    report = export_project(labelled, tmp_path / "val", "yolo", split="val")
    assert report.pictures == 1
    assert listing(tmp_path / "val") == [MARKER, "data.yaml", "labels/val/b.txt"]


def test_without_a_split_there_are_no_parts(labelled: Opened, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="has no split"):
        export_project(labelled, tmp_path / "out", "yolo", split="val")
    report = export_project(labelled, tmp_path / "out", "yolo")
    assert listing(tmp_path / "out")[2:] == ["labels/train/a.txt", "labels/train/b.txt",
                                             "labels/train/c.txt"]  # fmt: skip
    assert "no part called val" in report.notes[0].text


@each_format
def test_what_a_format_cannot_say_is_left_out_by_name(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    do(
        labelled,
        PutBox(box(4, A, crowd=True)),
        PutBox(box(5, A, 90, 70, 120, 90)),
        PutBox(box(6, A, 120, 10, 130, 20)),
        PutImage(Image(ImageId(4), "d.png", 0, 0)),
        PutBox(box(7, ImageId(4))),
    )
    report = export_project(labelled, tmp_path / "out", file_format)
    left = "\n".join(str(finding) for finding in report.left_out)
    in_shares = file_format in ("yolo", "label-studio")
    assert ("a.png: a cat box is a crowd" in left) == (in_shares or file_format == "createml")
    assert ("a.png: cat box (120, 10, 130, 20) has no area in the picture" in left) == in_shares
    assert ("d.png: the size of the picture is not known" in left) == in_shares
    assert report.changed.total() == in_shares + (file_format == "voc")  # past the edge; the crowd
    gone = sum("d.png" in str(finding) for finding in report.left_out)
    assert report.boxes_in == report.boxes + len(report.left_out)
    assert report.pictures == 4 - gone


def test_names_that_label_files_cannot_hold_are_left_out(labelled: Opened, tmp_path: Path) -> None:
    names = ["line\nbreak.png", "../out.png", "\udcff.png", "bell\x07.png"]
    for number, name in enumerate(names, start=10):
        do(labelled, PutImage(Image(ImageId(number), name, 9, 9)))
        do(labelled, PutBox(box(number, ImageId(number))))
    do(labelled, PutCategory(Category(CategoryId(9), "a\x00b")), PutBox(box(99, C, category=9)))
    for file_format in WRITERS:
        report = export_project(labelled, tmp_path / file_format, file_format)
        assert report.pictures == 3
        left = "\n".join(str(finding) for finding in report.left_out)
        assert "line\\nbreak.png: its name has a character" in left
        assert "leads out of the picture folder" in left
        if file_format != "coco":
            assert "'a\\x00b', which is no name" in left
    assert not (tmp_path / "out.png").exists()


def test_names_that_windows_refuses_are_pointed_out(labelled: Opened, tmp_path: Path) -> None:
    for number, name in enumerate(["a?b.png", "con.png", "sub /x.png"], start=10):
        do(labelled, PutImage(Image(ImageId(number), name, 9, 9)))
        do(labelled, PutBox(box(number, ImageId(number))))
    report = export_project(labelled, tmp_path / "out", "voc")
    assert [note.where for note in report.notes] == ["a?b.png", "con.png", "sub /x.png"]
    assert report.pictures == 6


def test_records_of_one_name_go_out_as_one_picture(labelled: Opened, tmp_path: Path) -> None:
    do(labelled, PutImage(Image(ImageId(9), "a.png", 100, 80)), PutBox(box(9, ImageId(9))))
    report = export_project(labelled, tmp_path / "out", "voc")
    assert (report.pictures, report.boxes) == (3, 4)


def test_nothing_to_export_is_said(opened: Opened, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nothing to export\. .*3 unlabelled"):
        export_project(opened, tmp_path / "out", "voc")
    assert not (tmp_path / "out").exists()


@each_format
def test_other_peoples_files_are_never_written_over(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    for overwrite in (False, True):
        with pytest.raises(UserError, match=r"is not empty\. Name an empty or a new one"):
            export_project(labelled, out, file_format, overwrite=overwrite)
    assert listing(out) == ["notes.txt"]


@each_format
def test_an_earlier_export_is_replaced_when_asked(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    out = tmp_path / "out"
    export_project(labelled, out, file_format)
    (out / "notes.txt").write_text("mine")
    before = listing(out)
    with pytest.raises(UserError, match="It is an earlier export: --overwrite replaces it"):
        export_project(labelled, out, file_format)
    do(labelled, MarkImage(C, State.SKIPPED))
    export_project(labelled, out, file_format, overwrite=True)
    gone = {name for name in before if Path(name).stem == "c"}
    assert listing(out) == [name for name in before if name not in gone]


def test_a_marker_cannot_make_us_remove_files_elsewhere(labelled: Opened, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_project(labelled, out, "voc")
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    (out / "link").symlink_to(tmp_path)
    names = ["../victim.txt", str(victim), "link/victim.txt", ".."]
    (out / MARKER).write_text(json.dumps({"files": names}))
    export_project(labelled, out, "voc", overwrite=True)
    assert victim.read_text() == "mine"
    (out / MARKER).write_text("{")
    with pytest.raises(UserError, match="is damaged"):
        export_project(labelled, out, "voc", overwrite=True)


@pytest.mark.parametrize("name", ["out.json", "out.xml", "o ü.json"])
def test_one_file_is_enough_for_some_formats(labelled: Opened, tmp_path: Path, name: str) -> None:
    file_format = "cvat" if name.endswith("xml") else "createml"
    export_project(labelled, tmp_path / name, file_format)
    assert (tmp_path / name).is_file()
    assert not (tmp_path / MARKER).exists()
    with pytest.raises(UserError, match="is there already"):
        export_project(labelled, tmp_path / name, file_format)
    export_project(labelled, tmp_path / name, file_format, overwrite=True)
    with pytest.raises(UserError, match="Name a folder"):
        export_project(labelled, tmp_path / "new.json", "coco", copy_images=True)


@pytest.mark.parametrize("file_format", ["voc", "yolo", "labelme"])
def test_formats_of_many_files_want_a_folder(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    with pytest.raises(UserError, match="takes a folder"):
        export_project(labelled, tmp_path / "out.json", file_format)


def test_the_project_itself_is_never_written_over(labelled: Opened) -> None:
    project = labelled.project
    labelled.document.save()
    before = project.annotations.read_bytes()
    places = (project.annotations, project.private / "x", project.folder, project.pictures)
    for place in places:
        with pytest.raises(UserError, match="belongs to the project"):
            export_project(labelled, place, "coco", overwrite=True)
    assert project.annotations.read_bytes() == before


@each_format
def test_an_export_that_is_given_up_leaves_nothing_behind(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    class GivenUpError(Exception):
        pass

    def give_up(done: int, of: int) -> None:
        if done == 2:
            raise GivenUpError

    for place in (tmp_path / "new" / "out", tmp_path / "there"):
        (tmp_path / "there").mkdir(exist_ok=True)
        with pytest.raises(GivenUpError):
            export_project(labelled, place, file_format, copy_images=True, report=give_up)
        assert not place.exists()


def test_a_full_disk_is_said_and_leaves_nothing_behind(
    labelled: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    export_project(labelled, tmp_path / "good", "voc")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SaveError, match="No space left"):
        export_project(labelled, tmp_path / "out", "voc")
    assert not (tmp_path / "out").exists()


def test_a_copied_picture_that_has_to_be_turned_is_pointed_out(
    labelled: Opened, tmp_path: Path
) -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    PIL.Image.new("RGB", (80, 100)).save(labelled.project.pictures / "a.png", exif=exif)
    (labelled.project.pictures / "b.png").write_bytes(b"no picture")
    report = export_project(labelled, tmp_path / "out", "labelme", copy_images=True)
    assert [note.where for note in report.notes] == ["a.png"]
    assert "EXIF orientation" in report.notes[0].text
    assert (tmp_path / "out" / "b.png").read_bytes() == b"no picture"


def test_an_export_waits_for_the_disk_once(
    labelled: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    for name in ("fsync", "sync"):
        monkeypatch.setattr(f"os.{name}", lambda *_, name=name: calls.append(name))
    export_project(labelled, tmp_path / "out", "labelme")
    assert calls == ["sync", "fsync", "fsync"]  # the labels; then the note and its folder
    calls.clear()
    export_project(labelled, tmp_path / "out.json", "coco")
    assert "fsync" in calls


@pytest.mark.parametrize("file_format", ["coco", "yolo"])
def test_categories_without_boxes_come_back_in_their_order(
    labelled: Opened, tmp_path: Path, file_format: str
) -> None:
    do(labelled, *(PutCategory(Category(CategoryId(i), f"c{9 - i}")) for i in (5, 6)))
    names = [c.name for c in labelled.document.dataset.categories.values()]
    export_project(labelled, tmp_path / "out", file_format)
    reader = READERS[file_format]
    listed = listed_categories(tmp_path / "out", reader)
    assert listed == names
    last = Category(CategoryId(1), names[-1])
    dataset = Dataset(images=labelled.document.dataset.images, categories={last.id: last})
    pictures = reader(tmp_path / "out", silent)
    edits, report = plan_import(dataset, pictures, None, categories=listed)
    for edit in edits:
        edit.apply(dataset)
    assert [c.name for c in dataset.categories.values()] == [names[-1], *names[:-1]]
    assert report.categories == names[:-1]
    assert len(dataset.boxes) == 3


@pytest.mark.parametrize("file_format", ["coco", "yolo"])
def test_a_list_of_categories_that_cannot_be_read_is_the_readers_to_tell(
    tmp_path: Path, file_format: str
) -> None:
    (tmp_path / "x.json").write_text("{")
    (tmp_path / "data.yaml").write_text("names: [")
    assert listed_categories(tmp_path, READERS[file_format]) == []
