"""What only the files can say: damaged, of another size, copies across the split."""

from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.health.examine import Health, examine
from deitdet_gui.core.health.files import Files, PictureFact, read_files
from deitdet_gui.core.health.kinds import KINDS
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.project import Opened, create, open_project
from deitdet_gui.core.splits import Split
from tests.core.health.made import GOOD, fix, made

LYING = 6  # EXIF: to be turned by a quarter


def noise(seed: int) -> PIL.Image.Image:
    cells = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), np.uint8)
    return PIL.Image.fromarray(cells).resize((160, 120), PIL.Image.Resampling.BICUBIC)


def look(opened: Opened) -> Health:
    seen = Moment.of(opened.document.dataset)
    return examine(seen, opened.findings, read_files(opened.project, seen))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for seed, name in enumerate(("a", "b", "c", "d", "e")):
        noise(seed).save(pictures / f"{name}.jpg")
    noise(0).save(pictures / "a2.jpg", quality=60)
    create(tmp_path, pictures)
    return tmp_path


def replace_file(folder: Path, name: str, data: bytes) -> None:
    path = folder / "pictures" / name
    path.unlink()
    path.write_bytes(data)


def test_damaged_and_missing_pictures_are_errors_that_can_be_skipped(folder: Path) -> None:
    whole = (folder / "pictures" / "b.jpg").read_bytes()
    replace_file(folder, "b.jpg", whole[: len(whole) // 2])
    replace_file(folder, "c.jpg", b"")
    (folder / "pictures" / "d.jpg").unlink()
    with open_project(folder) as opened:
        health = look(opened)
        found = health["damaged-file"]
        assert [(f.where, f.severity) for f in found] == [(f"{n}.jpg", "error") for n in "bcd"]
        assert found[0].text.startswith("is damaged")
        assert found[2].text == "is missing."
        assert health.severity == "error"
        fix(opened.document.dataset, *found)
        marks = opened.document.dataset.marks
        assert list(marks.values()) == [State.SKIPPED] * 3
        assert look(opened)["damaged-file"].size == 0


def test_a_picture_that_was_turned_since_is_told_and_its_size_corrected(folder: Path) -> None:
    with open_project(folder) as opened:
        edits: list[Edit] = [PutCategory(Category(CategoryId(1), "cell"))]
        image = next(i for i in opened.document.dataset.images.values() if i.file_name == "b.jpg")
        edits.append(PutBox(Box(BoxId(1), image.id, CategoryId(1), 100, 20, 150, 90)))
        opened.document.do("Draw", None, edits)
        opened.document.save()
    exif = PIL.Image.Exif()
    exif[0x0112] = LYING
    noise(1).save(folder / "pictures" / "b.jpg", exif=exif)
    noise(2).crop((0, 0, 80, 80)).save(folder / "pictures" / "c.jpg")
    with open_project(folder) as opened:
        turned, cut = look(opened)["size-mismatch"]
        assert turned.text == (
            "is 120 x 160, annotations.json says 160 x 120: labelled before it was turned upright?"
            " Boxes that may be off: 1."
        )
        assert cut.text == "is 80 x 80, annotations.json says 160 x 120"
        assert (turned.severity, cut.severity) == ("error", "warning")
        boxes = dict(opened.document.dataset.boxes)
        fix(opened.document.dataset, turned)
        now = opened.document.dataset.images[image.id]
        assert (now.width, now.height) == (120, 160)
        assert opened.document.dataset.boxes == boxes
        health = look(opened)
        assert [f.where for f in health["size-mismatch"]] == ["c.jpg"]
        assert [f.boxes for f in health["out-of-bounds"]] == [(1,)]


def test_a_copy_across_the_split_is_skipped_where_it_is_learnt_from(folder: Path) -> None:
    Split({"a.jpg": "val", "a2.jpg": "train", "b.jpg": "train"}).write(
        folder / ".deitdet/splits.json"
    )
    with open_project(folder) as opened:
        (finding,) = look(opened)["near-duplicate"]
        assert str(finding) == "a2.jpg: (train) looks the same as a.jpg (val)"
        dataset = opened.document.dataset
        assert [dataset.images[i].file_name for i in finding.others] == ["a.jpg"]
        fix(dataset, finding)
        assert {dataset.images[i].file_name for i in dataset.marks} == {"a2.jpg"}
        assert look(opened)["near-duplicate"].size == 0


def test_copies_in_one_part_or_without_a_split_are_fine(folder: Path) -> None:
    with open_project(folder) as opened:
        assert look(opened)["near-duplicate"].size == 0
        Split({"a.jpg": "train", "a2.jpg": "train"}).write(opened.project.splits)
        assert look(opened)["near-duplicate"].size == 0


def test_a_damaged_split_is_a_finding(folder: Path) -> None:
    with open_project(folder) as opened:
        opened.project.splits.write_text("{")
        (finding,) = look(opened)["damaged-file"]
        assert finding.where == "Split"
        assert "is damaged" in finding.text


def test_reading_tells_how_far_it_is_and_can_be_given_up(folder: Path) -> None:
    class GivenUpError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def report(done: int, of: int) -> None:
        told.append((done, of))
        if done == 4:
            raise GivenUpError

    with open_project(folder) as opened:
        seen = Moment.of(opened.document.dataset)
        with pytest.raises(GivenUpError):
            read_files(opened.project, seen, report)
        assert told == [(n, 12) for n in range(1, 5)]
        told.clear()
        read_files(opened.project, seen, lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert told[-1] == (12, 12)


def test_a_name_that_leads_out_of_the_folder_is_a_damaged_file(folder: Path) -> None:
    path = folder / "annotations.json"
    path.write_text(path.read_text().replace('"b.jpg"', '"../b.jpg"'))
    with open_project(folder) as opened:
        (finding,) = look(opened)["damaged-file"]
        assert finding.where == "../b.jpg"


def test_skipped_pictures_are_not_read(folder: Path) -> None:
    replace_file(folder, "b.jpg", b"")
    with open_project(folder) as opened:
        skipped = [MarkImage(i, State.SKIPPED) for i in opened.document.dataset.images]
        opened.document.do("Skip", None, skipped)
        seen = Moment.of(opened.document.dataset)
        assert read_files(opened.project, seen).pictures == {}


def test_records_that_cannot_be_shown_are_a_family_of_their_own() -> None:
    record = Finding("warning", "annotations.json: annotations[3]", "has no bbox.")
    health = examine(Moment.of(made()), [record])
    (finding,) = health["unreadable-record"]
    assert (finding.kind, finding.where) == ("unreadable-record", record.where)
    assert not health.with_files


def test_a_picture_whose_size_nobody_noted_is_no_error() -> None:
    dataset = made([(1, GOOD)], size=(0, 0))
    files = Files({"1.png": PictureFact(640, 480)})
    (finding,) = examine(Moment.of(dataset), files=files)["size-mismatch"]
    assert finding.severity == "warning"
    fix(dataset, finding)
    assert dataset.images[ImageId(1)].width == 640
    assert examine(Moment.of(dataset), files=files).count == 0


def test_every_kind_has_words_and_families_come_in_their_order() -> None:
    ids = [kind.id for kind in KINDS]
    assert len(set(ids)) == len(ids)
    flat = (5.0, 5.0, 5.0, 30.0)
    dataset = made([(1, GOOD), (1, GOOD), (1, flat), (2, (-4.0, 5.0, 50.0, 60.0))], [])
    kinds = [family.kind for family in examine(Moment.of(dataset)).families]
    assert kinds == [i for i in ids if i in kinds]
    assert kinds == ["zero-area", "out-of-bounds", "duplicate", "empty-not-done"]
