"""Flags and notes of boxes in COCO files: every spelling is read, and changed where it stands."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from deitdet_gui.core.box import CROWD, FLAGS, IGNORE, Box, BoxId, by_name
from deitdet_gui.core.coco import CocoFile
from deitdet_gui.core.edits import PutBox

HEAD = (
    '{"images": [{"id": 1, "file_name": "a.jpg", "width": 50, "height": 50}],\n'
    '"categories": [{"id": 1, "name": "cat"}],\n"annotations": [\n'
)
PLAIN = '{"id": 7, "image_id": 1, "category_id": 1, "bbox": [1.50, 2, 3, 4]'
ONE = BoxId(7)


def file_with(more: str = "") -> CocoFile:
    return CocoFile.parse(f"{HEAD}{PLAIN}{more}}}\n]}}".encode(), "x.json")


def record_of(file: CocoFile) -> str:
    return file.render().raw.decode().removeprefix(HEAD).removesuffix("\n]}")


def say(file: CocoFile, **fields: Any) -> str:
    """Change these fields of the box; returns the text of its record."""
    PutBox(replace(file.dataset.boxes[ONE], **fields)).apply(file.dataset)
    return record_of(file)


def names(box: Box) -> set[str]:
    return {name for name in FLAGS if getattr(box, name)}


@pytest.mark.parametrize(
    ("more", "flags", "note"),
    [
        ("", set(), ""),
        (', "iscrowd": 1', {"crowd"}, ""),
        (', "ignore": 1', {"ignore"}, ""),
        (', "ignore": true, "iscrowd": 1', {"ignore"}, ""),
        (', "ignore": 0, "iscrowd": 0, "difficult": 0', set(), ""),
        (', "difficult": 1, "truncated": true, "occluded": "True"', set(FLAGS[2:]), ""),
        (', "attributes": {"occluded": true, "rotation": 0.0}', {"occluded"}, ""),
        (', "attributes": {"difficult": "yes", "truncated": "0", "note": "ü"}', {"difficult"}, "ü"),
        (', "attributes": {"ignore": 1}, "note": "why"', {"ignore"}, "why"),
        (', "attributes": null, "note": null', set(), ""),
        (', "note": "", "attributes": {"note": "why", "occluded": false}', set(), "why"),
        (', "attributes": ["difficult"], "note": 3, "truncated": [1]', set(), ""),
    ],
)
def test_every_spelling_is_read(more: str, flags: set[str], note: str) -> None:
    for iscrowd in ("", ', "segmentation": {"counts": "a", "size": [1, 1]}'):
        box = file_with(more + iscrowd).dataset.boxes[ONE]
        assert (names(box), box.note) == (flags, note)


def test_a_box_that_is_read_the_slow_way_has_its_flags_too() -> None:
    text = (
        HEAD + PLAIN.replace("7", '"seven"') + ', "iscrowd": true, "attributes": {"note": "n"}}]}'
    )
    (box,) = CocoFile.parse(text.encode(), "x.json").dataset.boxes.values()
    assert (names(box), box.note) == ({"crowd"}, "n")


def test_flags_go_where_cvat_and_pycocotools_look_for_them() -> None:
    assert say(file_with(), ignore=True) == PLAIN + ', "area": 12, "iscrowd": 1, "ignore": 1}'
    assert say(file_with(), crowd=True) == PLAIN + ', "area": 12, "iscrowd": 1}'
    assert say(file_with(), occluded=True, note="ü") == (
        PLAIN + ', "area": 12, "attributes": {"occluded": true, "note": "ü"}}'
    )


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ('"difficult": 0', {"difficult": True}, '"difficult": 1'),
        ('"difficult": false', {"difficult": True}, '"difficult": true'),
        ('"attributes": {"z":  1.10, "truncated": 0, "y": [ ]}', {"truncated": True},
         '"attributes": {"z":  1.10, "truncated": 1, "y": [ ]}'),
        ('"attributes": {"z":  1.10}', {"truncated": True},
         '"attributes": {"z":  1.10, "truncated":  true}'),
        ('"attributes": {}', {"note": "n"}, '"attributes": {"note": "n"}'),
        ('"attributes": null', {"note": "n"}, '"attributes": {"note": "n"}'),
        ('"attributes": [1.10]', {"note": "n", "occluded": True},
         '"attributes": [1.10], "occluded": 1, "note": "n"'),
        ('"occluded": 1, "attributes": {"occluded": true, "z": 1.0}', {"occluded": False},
         '"occluded": 0, "attributes": {"occluded": false, "z": 1.0}'),
        ('"iscrowd": 1, "ignore": 1', {"ignore": False}, '"iscrowd": 0, "ignore": 0'),
        ('"iscrowd": 0, "ignore": 1', {"note": "n"},
         '"iscrowd": 0, "ignore": 1, "attributes": {"note": "n"}'),
        ('"note": "a"', {"note": ""}, '"note": ""'),
    ],
)  # fmt: skip
def test_a_value_is_changed_where_it_stands(
    before: str, change: dict[str, Any], after: str
) -> None:
    assert say(file_with(f', "area": 12, {before}'), **change) == (
        f'{PLAIN}, "area": 12, {after}}}'
    )


def test_in_an_indented_file_a_new_attribute_gets_a_line_of_its_own() -> None:
    row = json.loads(HEAD + PLAIN + ', "area": 12, "attributes": {"z": 1}}]}')
    text = json.dumps(row, indent=2)
    file = CocoFile.parse(text.encode(), "x.json")
    PutBox(replace(file.dataset.boxes[ONE], occluded=True)).apply(file.dataset)
    line = '\n        "z": 1'
    assert file.render().raw.decode() == text.replace(line, line + ',\n        "occluded": true')


values = st.sampled_from([0, 1, True, False, None, "true", "no", 2.5, [1]])
keys = st.dictionaries(st.sampled_from((*FLAGS[1:], "other", "iscrowd")), values, max_size=4)
notes = st.sampled_from(["", "a", 'ü "\\\n', "\ud800", None, 3])
inners = st.one_of(
    st.none(),
    st.just(["x"]),
    st.builds(lambda row, note: {**row, "note": note}, keys, notes),
    keys,
)
flag_sets = st.integers(0, 31).filter(lambda flags: flags & (CROWD | IGNORE) != CROWD | IGNORE)
OURS = {*FLAGS[1:], "iscrowd", "note", "area", "bbox"}


@settings(max_examples=150)
@given(keys, inners, notes, flag_sets, st.sampled_from(["", "n", "\ud800 ü"]))
def test_whatever_stands_there_what_is_said_is_read_again(
    row: dict[str, Any], inner: Any, note: Any, flags: int, said: str
) -> None:
    record = {**json.loads(PLAIN + "}"), **row, "attributes": inner, "note": note}
    first = (HEAD + json.dumps(record) + "\n]}").encode()
    file = CocoFile.parse(first, "x.json")
    before = file.dataset.boxes[ONE]
    wanted = replace(before, **by_name(flags), note=said)
    inverse = PutBox(wanted).apply(file.dataset)
    raw = file.render().raw
    assert CocoFile.parse(raw, "x.json").dataset.boxes[ONE] == wanted
    after = json.loads(raw)["annotations"][0]
    assert {k: v for k, v in after.items() if k not in {*OURS, "attributes"}} == {
        k: v for k, v in record.items() if k not in {*OURS, "attributes"}
    }
    if isinstance(inner, dict):
        others = set(inner) - OURS
        assert {k: after["attributes"][k] for k in others} == {k: inner[k] for k in others}
    if flags & (CROWD | IGNORE) != before.flags & (CROWD | IGNORE):
        assert bool(after["iscrowd"]) == bool(flags & (CROWD | IGNORE))
    inverse.apply(file.dataset)
    assert file.render().raw == first


def test_pycocotools_passes_over_an_ignore_region() -> None:
    file = file_with()
    truth = COCO()
    truth.dataset = json.loads(say(file, ignore=True).join((HEAD, "]}")))
    truth.createIndex()
    found = truth.loadRes([{"image_id": 1, "category_id": 1, "bbox": [2, 3, 1, 1], "score": 0.9}])
    judge = COCOeval(truth, found, "bbox")
    judge.evaluate()
    row = judge.evalImgs[0]
    assert row["dtIgnore"].all()
    assert row["gtIgnore"].tolist() == [1]
