"""Label files from strangers: whatever is in them, there is a report or one clear message."""

import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Dataset, Image, ImageId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.formats import READERS
from deitdet_gui.core.formats.labelled import LabelledPicture, silent
from deitdet_gui.core.formats.looking import formats_of
from deitdet_gui.core.importing import plan_import
from tests.faults.nasty_labels import NASTY, TEXTS, VALID, Files, spoil

tried: Counter[str] = Counter()
_watched: list[Path] = []  # the folder that is being read, while it is
_strayed: list[str] = []
_LIBRARIES = tuple(str(Path(place).resolve()) for place in {sys.prefix, sys.base_prefix})
_FORBIDDEN = ("socket.connect", "subprocess.Popen", "os.system", "os.remove", "os.rename")


def _listen(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: what is opened outside the folder while a reader works."""
    if not _watched:
        return
    if event in _FORBIDDEN:
        _strayed.append(f"{event}{arguments}")
    if event in ("open", "os.listdir", "os.scandir") and not isinstance(arguments[0], int):
        path = Path(os.fsdecode(arguments[0])).absolute()
        is_ours = path.is_relative_to(_watched[-1]) or str(path).startswith(_LIBRARIES)
        writes = event == "open" and "w" in str(arguments[1])
        if writes or not is_ours:
            _strayed.append(f"{event} {path}")


sys.addaudithook(_listen)


@pytest.fixture(autouse=True)
def _say_how_many(record_property: Callable[[str, object], None]) -> Iterator[None]:
    before = tried.copy()
    yield
    record_property("inputs tried on the importers", dict(tried - before))


@contextmanager
def watched(folder: Path) -> Iterator[None]:
    _watched.append(folder)
    try:
        yield
    finally:
        _watched.clear()
        strayed = _strayed.copy()
        _strayed.clear()
    assert strayed == []


def project() -> Dataset:
    names = ("a.jpg", "sub/b.png", "x/c.jpg")
    return Dataset({ImageId(n): Image(ImageId(n), name, 100, 80) for n, name in enumerate(names)})


def lay(folder: Path, files: Files) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def check(file_format: str, files: Files) -> None:
    """Read ``files`` all the way into a project, and see that it is still one."""
    tried[file_format] += 1
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        lay(folder, files)
        sources = [folder, *(folder / name for name in files if len(files) == 1)]
        for source in sources:
            with watched(folder):
                read(file_format, source)
        assert sorted(p for p in folder.rglob("*") if p.is_file()) == sorted(
            folder / name for name in files
        )


def read(file_format: str, source: Path) -> None:
    assert set(formats_of(source)) <= set(READERS)
    items: list[LabelledPicture | Finding] = []
    message = ""
    try:
        items += READERS[file_format](source, silent)
    except UserError as error:
        message = str(error)
    assert len(message) < 2000
    dataset = project()
    edits, report = plan_import(dataset, items, State.DONE)
    check_edits(dataset, edits)
    for line in report.lines():
        assert len(line) < 40_000
    json.dumps(report.data(), allow_nan=False)
    found = sum(len(i.boxes) + len(i.faults) for i in items if isinstance(i, LabelledPicture))
    assert report.boxes_in == found
    assert report.boxes + report.already_there <= found


def check_edits(dataset: Dataset, edits: list[Edit]) -> None:
    for edit in edits:
        assert isinstance(edit, PutBox | PutCategory | MarkImage)
        if isinstance(edit, PutCategory):
            assert edit.category.name.encode()
            assert len(edit.category.name) <= 300
        edit.apply(dataset)  # a Box refuses corners that are not finite or in the wrong order


EVERYDAY = settings(max_examples=25, deadline=None)
LONG = settings(
    max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
each_format = pytest.mark.parametrize("file_format", sorted(READERS))
seeds = st.integers(0, 2**64)
json_values = st.recursive(
    st.sampled_from(NASTY) | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


def as_bytes(value: Any) -> bytes:
    try:
        return json.dumps(value).encode()
    except ValueError:  # a number of over 4,300 digits
        return b"{}"


def files_of(file_format: str, data: bytes) -> Files:
    """The format's files, the first of them, or for YOLO any, holding just ``data``."""
    files = dict(VALID[file_format])
    names = sorted(files)
    files[names[len(data) % len(names)]] = data
    return files


@each_format
def test_files_as_they_should_be_are_read(file_format: str) -> None:
    check(file_format, VALID[file_format])
    with tempfile.TemporaryDirectory() as place:
        lay(Path(place), VALID[file_format])
        items = list(READERS[file_format](Path(place), silent))
        boxes = [box for i in items if isinstance(i, LabelledPicture) for box in i.boxes]
        assert len(boxes) >= 1
        assert formats_of(Path(place)) == [file_format]


@each_format
@EVERYDAY
@given(seed=seeds)
def test_spoilt_files_end_in_findings(file_format: str, seed: int) -> None:
    check(file_format, spoil(VALID[file_format], random.Random(seed)))


@each_format
@EVERYDAY
@given(data=st.binary(max_size=300) | json_values.map(as_bytes))
def test_arbitrary_bytes_end_in_findings(file_format: str, data: bytes) -> None:
    check(file_format, files_of(file_format, data))


@each_format
def test_bombs_and_nestings_end_in_findings(file_format: str) -> None:
    for text in TEXTS:
        check(file_format, files_of(file_format, text.encode("utf-8", "surrogatepass")))
        for name in VALID[file_format]:
            check(file_format, {**VALID[file_format], name: text.encode("utf-8", "surrogatepass")})


@pytest.mark.slow
@pytest.mark.timeout(1200)
@each_format
@LONG
@given(seed=seeds)
def test_many_spoilt_files_end_in_findings(file_format: str, seed: int) -> None:
    check(file_format, spoil(VALID[file_format], random.Random(seed)))


@pytest.mark.slow
@pytest.mark.timeout(1200)
@each_format
@settings(LONG, max_examples=1000)
@given(data=st.binary(max_size=2000) | json_values.map(as_bytes))
def test_much_nonsense_ends_in_findings(file_format: str, data: bytes) -> None:
    check(file_format, files_of(file_format, data))
