from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.splits import Part, Split, by_lists, by_ratio

NAMES = [f"img{i}.jpg" for i in range(100)]


@given(
    st.integers(0, 300),
    st.sampled_from([(0.8, 0.2, 0), (0.7, 0.15, 0.15), (1, 0, 0), (0.1, 0, 0.9)]),
)
def test_a_split_by_ratio_is_exact_to_one_picture(
    count: int, ratios: tuple[float, float, float]
) -> None:
    counts = by_ratio([str(i) for i in range(count)], ratios).counts()
    assert sum(counts.values()) == count
    for found, ratio in zip(counts.values(), ratios, strict=True):
        assert abs(found - count * ratio) <= 1.01
        assert found or not ratio or count < 3
    assert counts["train"] or not count


@pytest.mark.parametrize(
    ("count", "expected"), [(0, (0, 0, 0)), (1, (1, 0, 0)), (2, (1, 1, 0)), (3, (1, 1, 1))]
)
def test_training_comes_first_where_pictures_are_few(count: int, expected: tuple[int, ...]) -> None:
    assert tuple(by_ratio(NAMES[:count], (0.7, 0.15, 0.15)).counts().values()) == expected


def test_a_split_is_the_same_every_time_and_another_with_another_seed() -> None:
    one = by_ratio(NAMES)
    assert one == by_ratio(reversed([*NAMES, *NAMES]))
    assert one.parts != by_ratio(NAMES, seed=1).parts


@pytest.mark.parametrize(
    "ratios", [(0.5, 0.6, 0), (0, 1, 0), (1.2, -0.2, 0), (float("nan"), 0, 1), (0, 0, 0)]
)
def test_ratios_that_make_no_sense_are_refused(ratios: tuple[float, float, float]) -> None:
    with pytest.raises(UserError, match="cannot be used"):
        by_ratio(NAMES, ratios)


def test_new_pictures_join_by_their_names_and_old_ones_stay(tmp_path: Path) -> None:
    old = by_ratio(NAMES, (0.6, 0.2, 0.2))
    new = old.with_new([*NAMES, *(f"new{i}" for i in range(1000))])
    assert {n: new.parts[n] for n in NAMES} == old.parts
    assert new.with_new(["new7"]) == new
    alone = old.with_new(["new7"])  # whatever else came in
    assert alone.parts["new7"] == new.parts["new7"]
    shares = Counter(part for name, part in new.parts.items() if name.startswith("new"))
    assert abs(shares["train"] - 600) < 60
    assert abs(shares["test"] - 200) < 60
    only = by_ratio(NAMES, (0.5, 0.5, 0)).with_new(f"new{i}" for i in range(200))
    assert only.counts()["test"] == 0


def test_a_split_comes_back_from_disk(tmp_path: Path) -> None:
    split = by_ratio([*NAMES, "ünï\u2028 😀.jpg", "caf\udce9.jpg"], seed=3)
    split.write(tmp_path / "splits.json")
    assert Split.read(tmp_path / "splits.json") == split
    assert Split.read(tmp_path / "nowhere.json") == Split()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"images": {}, "ratios": [1], "seed": 0}',
     '{"images": 3, "ratios": [1, 0, 0]}',
     '{"images": {"a": "nonsense"}, "ratios": [1, 0, 0], "seed": 0}',
     '{"images": {"a": []}, "ratios": [1, 0, 0], "seed": 0}'],
)  # fmt: skip
def test_a_damaged_split_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / "splits.json").write_text(text)
    with pytest.raises(ReadError, match=r"splits\.json is damaged"):
        Split.read(tmp_path / "splits.json")
    assert (tmp_path / "splits.json").read_text() == text


def lists(folder: Path, **texts: str) -> dict[Part, Path]:
    found: dict[Part, Path] = {}
    for part in ("train", "val", "test"):
        if part in texts:
            found[part] = folder / f"{part}.txt"
            found[part].write_bytes(texts[part].encode())
    return found


def test_lists_name_pictures_by_name_stem_or_path(tmp_path: Path) -> None:
    names = ["a/1.jpg", "a/2.jpg", "3.png", "two words.jpg", "5.jpg"]
    files = lists(
        tmp_path, train="\ufeffa/1.jpg\r\n\r\n  2 \n", val="3.png -1\n2 1\n"[:9], test="two words\n"
    )
    split = by_lists(names, files)
    assert split.parts == {
        "a/1.jpg": "train", "a/2.jpg": "train", "3.png": "val", "two words.jpg": "test",
    }  # fmt: skip
    assert split.ratios == (0.5, 0.25, 0.25)
    assert set(split.with_new(names).parts) == set(names)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"train": "1\nnowhere"}, r"train\.txt: line 2 names 'nowhere', which fits 0 images"),
        ({"train": "same"}, "fits 2 images"),
        ({"train": "1", "val": "\n1.jpg"}, r"val\.txt: line 1: 1\.jpg is also on the train list"),
    ],
)
def test_lists_that_do_not_fit_are_refused_with_the_line(
    tmp_path: Path, texts: dict[str, str], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        by_lists(["1.jpg", "a/same.jpg", "b/same.jpg"], lists(tmp_path, **texts))


@pytest.mark.parametrize("line", ["1.jpg", "1"])
def test_a_picture_is_found_by_its_whole_name_where_a_sub_folder_has_the_same(
    tmp_path: Path, line: str
) -> None:
    names = ["1.jpg", "a/1.jpg"]
    split = by_lists(names, lists(tmp_path, train=line, val=f"a/{line}"))
    assert split.parts == {"1.jpg": "train", "a/1.jpg": "val"}


def test_a_list_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"no\.txt could not be read"):
        by_lists([], {"train": tmp_path / "no.txt"})
    (tmp_path / "x.txt").write_bytes(b"\xff")
    with pytest.raises(ReadError, match="could not be read"):
        by_lists([], {"train": tmp_path / "x.txt"})


def test_what_no_list_names_is_for_training_when_there_is_no_train_list(tmp_path: Path) -> None:
    (tmp_path / "val.txt").write_text("b\n")
    split = by_lists(iter(["a.jpg", "b.jpg", "c.jpg"]), {"val": tmp_path / "val.txt"})
    assert split.parts == {"a.jpg": "train", "b.jpg": "val", "c.jpg": "train"}
    assert split.with_new(["d.jpg"]).parts["d.jpg"] in ("train", "val")
