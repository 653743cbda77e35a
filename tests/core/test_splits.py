import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.splits import PARTS, Part, Split, by_lists, by_ratio, write_lists
from deitdet_gui.core.stratify import make_units

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
        assert abs(found - count * ratio) <= 1.01 or count < 7  # where each part gets one
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


def test_keys_of_others_stay_and_the_folder_rule_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "splits.json"
    by_ratio(["a/1", "a/2", "b/1"], by_folder=True).write(path)
    row = json.loads(path.read_text())
    path.write_text(json.dumps({**row, "note": ["mine"]}))
    split = Split.read(path)
    assert split.by_folder
    split.with_new(["c/1"]).write(path)
    assert json.loads(path.read_text())["note"] == ["mine"]
    assert Split.read(path).parts["c/1"] in PARTS


def test_a_split_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "splits.json"
    text = '{"version": 2, "images": {"a": {"part": "train"}}}'
    path.write_text(text)
    with pytest.raises(ReadError, match=r"made by a newer DeiTDet \(version 2 of"):
        Split.read(path)
    assert path.read_text() == text


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"images": {}, "ratios": [1], "seed": 0}',
     '{"images": 3, "ratios": [1, 0, 0]}',
     '{"images": {"a": "nonsense"}, "ratios": [1, 0, 0], "seed": 0}',
     '{"version": "x", "images": {}, "ratios": [1, 0, 0], "seed": 0}',
     '{"version": null, "images": {}, "ratios": [1, 0, 0], "seed": 0}', "[" * 9999,
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
        ({"train": "1", "val": "\n1.jpg"}, r"val\.txt: line 2: 1\.jpg is also on the train list"),
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


few = settings(max_examples=40, deadline=None)

# A name is anything that a file system and a line of text can both hold.
FILE_NAMES = st.text(
    st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), min_size=1
)


@few
@given(st.lists(FILE_NAMES, unique=True), st.data())
def test_lists_come_back_as_the_split_that_they_were_written_from(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("lists")
    parts = data.draw(st.tuples(*[st.sampled_from(PARTS)] * len(names)))
    split = Split(dict(zip(names, parts, strict=True)))
    paths = write_lists(split, folder)
    assert by_lists(names, dict(zip(PARTS, paths, strict=True))).parts == split.parts


@pytest.mark.parametrize(
    "name", ["x.jpg\n", "a\rb", "\ufeffx", " x ", "caf\udce9.jpg", "1", "a -1"]
)
def test_odd_names_come_back_from_a_list_or_are_refused(tmp_path: Path, name: str) -> None:
    names = [name, "a.jpg", "1.jpg"]
    split = Split({name: "val", "a.jpg": "train", "1.jpg": "train"})
    if "\n" in name or "\r" in name:
        with pytest.raises(UserError, match="cannot stand in a list"):
            write_lists(split, tmp_path)
        assert list(tmp_path.iterdir()) == []
    else:
        paths = dict(zip(PARTS, write_lists(split, tmp_path), strict=True))
        assert by_lists(names, paths).parts == split.parts


def test_a_name_that_is_no_text_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is no text"):
        write_lists(Split({"ok": "train", "x\ud800": "val"}), tmp_path)


@st.composite
def datasets(draw: st.DrawFn) -> tuple[list[str], dict[str, dict[int, int]], list[list[str]]]:
    """Names in some folders, boxes of up to four categories, and groups that may overlap."""
    count, folders = draw(st.integers(1, 25)), draw(st.integers(1, 3))
    names = [f"{'abc'[i % folders]}/{i}.jpg" for i in range(count)]
    boxes = st.dictionaries(st.integers(1, 4), st.integers(1, 9), max_size=3)
    traits = {name: draw(boxes) for name in names}
    groups = draw(st.lists(st.lists(st.sampled_from(names), max_size=5), max_size=8))
    return names, traits, groups


RATIOS = st.sampled_from([(0.8, 0.2, 0.0), (0.7, 0.15, 0.15), (1.0, 0.0, 0.0), (0.1, 0.0, 0.9)])


@few
@given(datasets(), RATIOS, st.integers(0, 3), st.booleans(), st.randoms())
def test_groups_stay_together_whatever_the_order(dataset, ratios, seed, by_folder, random) -> None:
    names, traits, groups = dataset
    split = by_ratio(names, ratios, seed, traits, groups, by_folder)
    assert set(split.parts) == set(names)
    folders = [[n for n in names if n[0] == folder] for folder in "abc"] if by_folder else []
    for group in [*groups, *folders]:
        assert len({split.parts[name] for name in group}) <= 1
    mixed, mixed_groups = list(names), [list(group) for group in groups]
    for row in (mixed, mixed_groups, *mixed_groups):
        random.shuffle(row)
    mixed_traits = {name: traits[name] for name in mixed}
    assert by_ratio(mixed, ratios, seed, mixed_traits, mixed_groups, by_folder) == split


@few
@given(datasets(), RATIOS, st.integers(0, 3))
def test_without_groups_the_balance_costs_no_picture(dataset, ratios, seed) -> None:
    names, traits, _ = dataset
    plain = by_ratio(names, ratios, seed).counts()
    assert by_ratio(names, ratios, seed, traits).counts() == plain


@few
@given(datasets(), RATIOS)
def test_parts_are_off_by_less_than_the_largest_groups(dataset, ratios) -> None:
    names, traits, groups = dataset
    plain = by_ratio(names, ratios).counts()
    counts = by_ratio(names, ratios, 0, traits, groups).counts()
    units = make_units(names, {}, groups)
    largest = max(len(unit.names) for unit in units)
    for part, count in counts.items():
        assert plain[part] - 2 * largest < count < plain[part] + largest
        assert count or not plain[part] or len(units) < 3
        assert ratios[PARTS.index(part)] or not count


@few
@given(datasets(), st.integers(1, 20), RATIOS, st.booleans(), st.data())
def test_new_pictures_never_move_old_ones_and_join_what_they_resemble(
    old, count, ratios, by_folder, data
) -> None:
    names, traits, groups = old
    split = by_ratio(names, ratios, 0, traits, groups, by_folder)
    new = [f"{'abc'[i % 3]}/new{i}.jpg" for i in range(count)]
    likes = {name: data.draw(st.sampled_from(names)) for name in new[:5] if not by_folder}
    later = split.with_new([*names, *new], list(likes.items()))
    assert {name: later.parts[name] for name in names} == split.parts
    assert set(later.parts) == {*names, *new}
    for name, like in likes.items():
        assert later.parts[name] == split.parts[like]
    for folder in "abc" if by_folder else ():
        inside = {part for name, part in later.parts.items() if name[0] == folder}
        assert len(inside) <= 1
    assert later.with_new(new) == later


def test_new_near_duplicates_of_nothing_known_stay_together() -> None:
    split = by_ratio(NAMES, (0.4, 0.3, 0.3))
    new = [f"new{i}" for i in range(30)]
    later = split.with_new(new, [new])
    assert len({later.parts[name] for name in new}) == 1


def test_a_group_that_lists_have_torn_is_joined_where_most_of_it_is() -> None:
    split = Split({"a": "train", "b": "val", "c": "val"}, (1.0, 0.0, 0.0))
    assert split.with_new(["d"], [("a", "b", "c", "d")]).parts["d"] == "val"


@pytest.mark.parametrize("seed", range(5))
def test_a_rare_category_is_in_training_and_in_validation(seed: int) -> None:
    traits = {name: {0: 1 + int(name[3:5].strip(".")) % 7} for name in NAMES}
    for number, name in enumerate(["img7.jpg", "img8.jpg", "img9.jpg", "img20.jpg", "img21.jpg"]):
        traits[name][1 + number // 2] = 1  # twice, twice, once
    split = by_ratio(NAMES, seed=seed, traits=traits)
    for rare, parts in ((1, {"train", "val"}), (2, {"train", "val"}), (3, {"train"})):
        assert {split.parts[n] for n, t in traits.items() if rare in t} == parts
    three = by_ratio(NAMES, (0.6, 0.2, 0.2), seed, {n: {9: 1} for n in NAMES[:3]})
    assert {three.parts[n] for n in NAMES[:3]} == set(PARTS)


def test_no_part_stays_empty_where_there_is_a_group_for_it() -> None:
    names = [f"{folder}/{i}" for folder in "abc" for i in range(10)]
    split = by_ratio(names, (0.8, 0.1, 0.1), by_folder=True)
    assert split.counts() == dict.fromkeys(PARTS, 10)
    assert by_ratio(names[:20], by_folder=True).counts() == {"train": 10, "val": 10, "test": 0}
    assert by_ratio(names[:10], by_folder=True).counts()["train"] == 10


def test_each_part_gets_its_share_of_the_boxes() -> None:
    names = [f"{i}.jpg" for i in range(300)]
    traits = {
        name: {0: i % 13, 1: (i % 3 == 0) * 5, 2: i % 30 == 0} for i, name in enumerate(names)
    }
    kept = {name: {t: n for t, n in row.items() if n} for name, row in traits.items()}
    split = by_ratio(names, (0.7, 0.15, 0.15), 0, kept)
    for trait in range(3):
        total = sum(row.get(trait, 0) for row in kept.values())
        for part, ratio in zip(PARTS, split.ratios, strict=True):
            got = sum(kept[name].get(trait, 0) for name in split.names(part))
            assert got == pytest.approx(total * ratio, rel=0.1, abs=1)
