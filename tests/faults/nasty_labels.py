"""Label files as they should be, and ways to spoil them."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

Files = dict[str, bytes]

DEEP = "[" * 3000 + "]" * 3000
_PAIRS = list(zip("abcdefgh", "bcdefghi", strict=True))
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lollollol">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in _PAIRS)
    + "]><annotation>&i;</annotation>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><annotation>&x;</annotation>'
_ALIASES = "".join(f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}]\n" for a, b in _PAIRS)
YAML_BOMB = f"a: &a [x, x]\n{_ALIASES}names: *i\n"
_MERGES = "".join(f"{b}: &{b} {{<<: [*{a}, *{a}, *{a}]}}\n" for a, b in _PAIRS)
YAML_MERGES = f"a: &a {{x: y}}\n{_MERGES}names: *i\n"
NAMES = [
    "../../outside.jpg", "/etc/passwd", "C:\\x\\a.jpg", "http://host/a.jpg", "\\\\host\\a.jpg",
    "a\x00.jpg", "\ud800.jpg", "a/" * 3000 + "a.jpg", "x" * 5000, "", " ", ".", "..", "a\nb.jpg",
    "e\u0301" * 50, "\u202egpj.a", "file:///etc/passwd", "/data/local-files/?d=../../etc/passwd",
    "%2e%2e%2fa.jpg", "con", "~/a.jpg", "$HOME/a.jpg", "a" + ".jpg" * 100, "a.jpg",
]  # fmt: skip
NUMBERS = [
    float("nan"), float("inf"), -float("inf"), 1e308, -1e308, 5e-324, -0.0, 10**30, 10**400, -1, 0,
    2**31, 2**63, 2**64, 0.5, 1e-9,
]  # fmt: skip
NASTY: list[Any] = [
    *NUMBERS, *NAMES, None, True, False, [], {}, [[]], [{}], {"": None}, [1] * 1000, "1,5", "1e999",
    "0x10", "1_0", "\u0661", "nan", "9" * 400, [[[[[[1]]]]]],
]  # fmt: skip
TEXTS = [
    DEEP, BOMB, OUTSIDE, YAML_BOMB, YAML_MERGES, "9" * 5000, "\ufeff", "<", ">", "&#0;", "]]>",
    "\\u0000",
    '{"a":' * 2000, "<a>" * 2000, "- " * 2000, "{" * 2000, "!!python/object/apply:os.system [x]",
    "? " * 500, "&a " * 500, "*a", "<<: *a", "%YAML 9.9\n", "\x85", "\u2028", "\t", "\r", "NaN",
    "1e5000", "<![CDATA[",
    '<?xml version="1.0" encoding="utf-7"?>', '<?xml version="1.0" encoding="x-no"?>',
]  # fmt: skip

COCO: Any = {
    "info": {}, "licenses": [],
    "images": [
        {"id": 1, "file_name": "a.jpg", "width": 100, "height": 80},
        {"id": "two", "file_name": "sub/b.png", "width": 100, "height": 80},
    ],
    "categories": [{"id": 0, "name": "cat"}, {"id": 1, "name": "dog"}],
    "annotations": [
        {"id": 1, "image_id": 1, "category_id": 0, "bbox": [1, 2, 3.5, 4], "iscrowd": 0},
        {"id": 2, "image_id": 1, "category_id": 1, "segmentation": [[1, 2, 3, 4, 5, 6]]},
        {"id": 3, "image_id": "two", "category_id": 1, "iscrowd": 1,
         "segmentation": {"size": [8, 10], "counts": [10, 5, 65]}},
        {"id": 4, "image_id": "two", "category_id": 1,
         "segmentation": {"size": [8, 10], "counts": ":5Q2"}},
    ],
}  # fmt: skip
LABELME: Any = {
    "version": "5.5.0", "flags": {}, "imagePath": "a.jpg", "imageData": None, "imageHeight": 80,
    "imageWidth": 100,
    "shapes": [
        {"label": "cat", "points": [[1, 2], [30, 40]], "shape_type": "rectangle", "flags": {}},
        {"label": "dog", "points": [[1, 2], [3, 4], [5, 1]], "shape_type": "polygon"},
        {"label": "dog", "points": [[9, 9], [12, 9]], "shape_type": "circle"},
        {"label": "dog", "points": [[9, 9], [12, 12]], "shape_type": "mask", "mask": "iVBORw0K"},
    ],
}  # fmt: skip
CREATEML: Any = [
    {"image": "a.jpg", "annotations": [
        {"label": "cat", "coordinates": {"x": 10, "y": 10, "width": 5, "height": 6}}]},
    {"imagefilename": "sub/b.png", "annotation": []},
]  # fmt: skip


def _region(kind: str, **value: Any) -> Any:
    return {"id": "r", "type": kind, "original_width": 10, "original_height": 8,
            "value": {**value, kind: ["cat"]}}  # fmt: skip


LABEL_STUDIO: Any = [
    {"id": 1, "data": {"image": "/data/upload/1/0a1b2c3d-a.jpg"}, "annotations": [{"result": [
        _region("rectanglelabels", x=10, y=20, width=30, height=40, rotation=30),
        _region("polygonlabels", points=[[1, 2], [3, 4], [5, 6]]),
        _region("ellipselabels", x=50, y=50, radiusX=3, radiusY=4, rotation=0),
        _region("brushlabels", rle=[0, 0, 1, 64, 56, 35, 127, 255, 0, 0]),
    ]}]},
    {"image": "sub/b.png", "label": [{"x": 0, "y": 0, "width": 5, "height": 5,
                                      "rectanglelabels": ["dog"]}]},
]  # fmt: skip
VOC = b"""<?xml version="1.0"?><annotation><folder>x</folder><filename>a.jpg</filename>
<size><width>100</width><height>80</height><depth>3</depth></size>
<object><name>cat</name><truncated>1</truncated><difficult>1</difficult>
<bndbox><xmin>1</xmin><ymin>2.5</ymin><xmax>30</xmax><ymax>40</ymax></bndbox></object></annotation>"""
CVAT = b"""<?xml version="1.0" encoding="utf-8"?><annotations><version>1.1</version>
<image id="0" name="a.jpg" width="100" height="80">
<box label="cat" xtl="1" ytl="2" xbr="30" ybr="40" rotation="30">
<attribute name="is_crowd">true</attribute></box>
<polygon label="dog" points="1,2;3,4;5,1"/><ellipse label="dog" cx="9" cy="9" rx="3" ry="2"/>
<mask label="dog" rle="2,3,5,2" left="1" top="1" width="4" height="3"/></image>
<track id="0" label="car"><box frame="0" xtl="1" ytl="1" xbr="2" ybr="2"/></track></annotations>"""
YAML = b"path: .\ntrain: images/train\nval: ../../etc\nnames:\n  0: cat\n  1: dog\n"
LINES = b"0 0.5 0.5 0.25 0.25\n1 0.1 0.1 0.2 0.1 0.2 0.2 0.1 0.2\n"

VALID: dict[str, Files] = {
    "coco": {"x.json": json.dumps(COCO).encode()},
    "createml": {"x.json": json.dumps(CREATEML).encode()},
    "cvat": {"annotations.xml": CVAT},
    "label-studio": {"x.json": json.dumps(LABEL_STUDIO).encode()},
    "labelme": {"a.json": json.dumps(LABELME).encode(), "sub/b.json": json.dumps(LABELME).encode()},
    "voc": {"Annotations/a.xml": VOC, "Annotations/sub/b.xml": VOC},
    "yolo": {"data.yaml": YAML, "labels/train/a.txt": LINES, "labels/train/sub/b.txt": b""},
}


def spoil(files: Files, rng: random.Random) -> Files:
    """The same files, one to four things wrong with them."""
    files = dict(files)
    for _ in range(rng.randint(1, 4)):
        name = rng.choice(sorted(files))
        files[name] = rng.choice(_WAYS)(files[name], rng)
    return files


def _flip(data: bytes, rng: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        if spoilt:
            spoilt[rng.randrange(len(spoilt))] = rng.randrange(256)
    return bytes(spoilt)


def _cut(data: bytes, rng: random.Random) -> bytes:
    start, end = sorted(rng.randint(0, len(data)) for _ in "se")
    return rng.choice([data[:start], data[:start] + data[end:], data[start:end]])


def _repeat(data: bytes, rng: random.Random) -> bytes:
    start, end = sorted(rng.randint(0, len(data)) for _ in "se")
    return data[:end] + data[start:end] * rng.randint(1, 30) + data[end:]


def _insert(data: bytes, rng: random.Random) -> bytes:
    place = rng.randint(0, len(data))
    text = str(rng.choice([*TEXTS, *NASTY]))[:20_000]
    return data[:place] + text.encode("utf-8", "surrogatepass") + data[place:]


def _splice(data: bytes, rng: random.Random) -> bytes:
    other = rng.choice([one for files in VALID.values() for one in files.values()])
    return data[: rng.randint(0, len(data))] + other[rng.randint(0, len(other)) :]


def _recode(data: bytes, rng: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(
        rng.choice(["utf-16", "utf-32", "latin-1"]), "replace"
    )


def _word(data: bytes, rng: random.Random) -> bytes:
    """Put something nasty in place of a number or a value in quotes or between tags."""
    marks = [n for n, one in enumerate(data) if one in b'"<> \n,:=']
    if len(marks) < 2:
        return data
    index = rng.randrange(len(marks) - 1)
    value = str(rng.choice(NASTY))[:20_000].encode("utf-8", "surrogatepass")
    return data[: marks[index] + 1] + value + data[marks[index + 1] :]


def _tree(data: bytes, rng: random.Random) -> bytes:
    """Put something nasty somewhere into JSON."""
    try:
        root = [json.loads(data)]
    except (ValueError, RecursionError):
        return _word(data, rng)
    spots: list[tuple[Any, Any]] = [(root, 0)]
    for holder, key in spots:  # grows as it goes
        value = holder[key]
        if isinstance(value, list | dict):
            spots += [(value, k) for k in (value if isinstance(value, dict) else range(len(value)))]
    holder, key = rng.choice(spots)
    holder[key] = copy.deepcopy(rng.choice([*NASTY, *[h[k] for h, k in spots]]))
    try:
        return json.dumps(root[0]).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):  # in itself, or a number of over 4,300 digits
        return data


_WAYS: list[Callable[[bytes, random.Random], bytes]] = [
    _flip, _cut, _repeat, _insert, _splice, _recode, _word, _word, _word, _tree, _tree, _tree,
]  # fmt: skip
