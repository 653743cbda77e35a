import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageEnhance
import pytest

from deitdet_gui.core import likeness
from deitdet_gui.core.likeness import near_duplicates, picture_hash, picture_hashes
from deitdet_gui.core.likeness_cache import cache_path
from deitdet_gui.core.likeness_search import near_pairs
from deitdet_gui.core.project import Project
from deitdet_gui.core.sample import sample_picture

SCENES = 5
Picture = PIL.Image.Image
Change = Callable[[Picture], Picture]


def jpeg(quality: int) -> Change:
    def save(picture: Picture) -> Picture:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality)
        return PIL.Image.open(buffer)

    return save


def trimmed(left: float, top: float, right: float, bottom: float) -> Change:
    def trim(p: Picture) -> Picture:
        w, h = p.size
        return p.crop((int(left * w), int(top * h), int((1 - right) * w), int((1 - bottom) * h)))

    return trim


CHANGES: dict[str, Change] = {
    "saved badly": jpeg(30),
    "saved well": jpeg(95),
    "halved": lambda p: p.resize((p.width // 2, p.height // 2)),
    "enlarged": lambda p: p.resize((int(1.5 * p.width), int(1.5 * p.height))),
    "brighter": lambda p: PIL.ImageEnhance.Brightness(p).enhance(1.1),
    "grey": lambda p: p.convert("L"),
    "trimmed all around": trimmed(0.01, 0.01, 0.01, 0.01),
    "trimmed at one corner": trimmed(0.02, 0.02, 0, 0),
}


@pytest.fixture(scope="module")
def scenes() -> list[Picture]:
    scenes = [PIL.Image.fromarray(sample_picture(number).pixels) for number in range(SCENES)]
    return [scene.reduce(2) for scene in scenes]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    return Project(tmp_path / "project", pictures)


def save(project: Project, **pictures: Picture) -> list[str]:
    for name, picture in pictures.items():
        picture.save(project.pictures / f"{name}.png", compress_level=1)
    return [f"{name}.png" for name in pictures]


def test_changed_copies_are_found_and_different_scenes_are_not(
    project: Project, scenes: list[Picture]
) -> None:
    pairs = {f"{number}_{i}": change(scene) for number, scene in enumerate(scenes)
             for i, change in enumerate([lambda p: p, *CHANGES.values()])}  # fmt: skip
    names = save(project, **pairs)
    groups = near_duplicates(picture_hashes(project, names))
    assert {tuple({name[0] for name in group}) for group in groups} == {
        (f"{i}",) for i in range(SCENES)
    }
    assert sum(map(len, groups)) == len(names), "a copy was missed"


def test_a_picture_that_lies_on_its_side_is_stood_up_first(project, scenes) -> None:
    upright, turned = project.pictures / "a.jpg", project.pictures / "b.jpg"
    scenes[0].save(upright)
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    scenes[0].transpose(PIL.Image.Transpose.ROTATE_90).save(turned, exif=exif)
    assert near_duplicates(picture_hashes(project, ["a.jpg", "b.jpg"])) == [("a.jpg", "b.jpg")]


def test_plain_pictures_resemble_nothing(project: Project) -> None:
    noise = np.random.default_rng(0).normal(128, 4, (300, 400, 3)).astype(np.uint8)
    ramp = np.broadcast_to(np.linspace(0, 255, 400)[None, :, None], (300, 400, 3)).astype(np.uint8)
    pictures = {f"plain{i}": PIL.Image.new("RGB", (64, 48), (20 * i, 90, 120)) for i in range(5)}
    names = save(
        project,
        **pictures,
        noise=PIL.Image.fromarray(noise),
        turned=PIL.Image.fromarray(noise[::-1]),
        ramp=PIL.Image.fromarray(ramp),
        dim=PIL.Image.fromarray(ramp // 2),
        dot=PIL.Image.new("RGB", (1, 1)),
    )
    assert near_duplicates(picture_hashes(project, names)) == []


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (3, 2), (33, 17), (2000, 30)])
def test_a_picture_of_any_shape_has_a_hash(project: Project, size: tuple[int, int]) -> None:
    (name,) = save(project, x=PIL.Image.effect_noise(size, 90))
    assert len(picture_hash(project.pictures / name)) == likeness.HASH_BYTES


def test_what_cannot_be_read_is_left_out(project: Project, scenes: list[Picture]) -> None:
    save(project, good=scenes[0])
    (project.pictures / "bad.jpg").write_text("no picture")
    names = ["good.png", "bad.jpg", "gone.jpg", "../out.png", "nul\0.png"]
    assert set(picture_hashes(project, names)) == {"good.png"}


def test_hashes_are_remembered_until_the_picture_changes(
    project: Project, scenes: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [*save(project, a=scenes[0], b=scenes[1]), "none.png"]
    first = picture_hashes(project, names)
    looked_at: list[str] = []
    real = picture_hash
    monkeypatch.setattr(likeness, "picture_hash", lambda p: looked_at.append(p.name) or real(p))
    assert picture_hashes(project, names) == first
    assert looked_at == []
    save(project, b=scenes[2].resize((77, 55)))
    assert picture_hashes(project, names)["b.png"] != first["b.png"]
    assert looked_at == ["b.png"]


def test_progress_is_told_and_what_was_done_before_giving_up_is_kept(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = save(project, **{f"p{i}": PIL.Image.effect_noise((20, 20), 50) for i in range(10)})
    monkeypatch.setattr(likeness, "_BATCH", 4)
    told: list[tuple[int, int]] = []

    def give_up(done: int, of: int) -> None:
        told.append((done, of))
        if done >= 8:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        picture_hashes(project, names, give_up)
    assert told == [(4, 10), (8, 10)]
    told.clear()
    assert len(picture_hashes(project, names, lambda done, of: told.append((done, of)))) == 10
    assert told == [(10, 10)]


def test_a_damaged_cache_is_as_good_as_none(project: Project, scenes: list[Picture]) -> None:
    names = save(project, a=scenes[0], b=scenes[1])
    good = picture_hashes(project, names)
    whole = cache_path(project).read_bytes()
    middle = len(whole) // 2
    damaged = [b"", b"\n", b"{}\n", b"[1]\nx", whole[:-1], whole + b"x", b'{"count": 1e9}\n',
               whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
               whole.replace(b'"count": 2', b'"count": 99999999999'),
               whole.replace(b'"width": 264', b'"width": -16')]  # fmt: skip
    for data in damaged:
        cache_path(project).write_bytes(data)
        assert picture_hashes(project, names) == good
        assert cache_path(project).read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(project: Project, scenes) -> None:
    names = save(project, a=scenes[0])
    cache_path(project).parent.parent.mkdir(parents=True)
    cache_path(project).parent.write_text("in the way")
    assert set(picture_hashes(project, names)) == set(names)


def words_near(rng: np.random.Generator, count: int) -> Iterator[tuple[int, np.ndarray]]:
    """Random words, and for each a copy of which up to 12 bits are flipped: (how many, words)."""
    words = rng.integers(0, 2**64, count, dtype=np.uint64)
    for flipped in range(13):
        copies = words.copy()
        for i in range(count):
            for bit in rng.choice(64, flipped, replace=False):
                copies[i] ^= np.uint64(1) << np.uint64(bit)
        yield flipped, np.concatenate([words, copies])


def test_the_search_finds_exactly_what_comparing_all_would() -> None:
    rng = np.random.default_rng(0)
    details = np.tile(rng.integers(-127, 128, (1, 256), dtype=np.int8), (120, 1))
    for flipped, words in words_near(rng, 60):
        labels = near_pairs(words, details, 10, 0.6)
        apart = np.bitwise_count(words[:, None] ^ words[None])
        together = (labels[:, None] == labels[None]) & ~np.eye(len(words), dtype=bool)
        assert np.array_equal(together, (apart <= 10) & ~np.eye(len(words), dtype=bool))
        assert together.any() == (flipped <= 10)


def test_the_search_refuses_more_bits_than_it_can_promise() -> None:
    with pytest.raises(ValueError, match="up to 11 bits"):
        near_pairs(np.zeros(1, np.uint64), np.ones((1, 4), np.int8), 12, 0.6)


def hashed(word: int, details: np.ndarray) -> bytes:
    return np.uint64(word).tobytes() + details.astype(np.int8).tobytes()


def test_equal_words_with_other_details_are_told_apart_and_many_copies_are_one_group() -> None:
    rng = np.random.default_rng(1)
    one, other = rng.integers(-127, 128, (2, 256))
    hashes = {f"a{i}": hashed(7, one) for i in range(3000)}
    hashes |= {"b0": hashed(7, other), "b1": hashed(7, other), "b2": hashed(6, other)}
    groups = near_duplicates(hashes)
    assert sorted(map(len, groups)) == [3, 3000]
    assert ("b0", "b1", "b2") in groups
    assert near_duplicates(dict(reversed(hashes.items()))) == groups


def test_a_chain_is_one_group_and_a_dense_crowd_is_told_apart_by_its_details() -> None:
    rng = np.random.default_rng(2)
    chain = [(1 << 8 * i) - 1 for i in range(8)]  # each 8 bits from the next
    same = rng.integers(-127, 128, 256)
    assert near_duplicates({f"{i}": hashed(w, same) for i, w in enumerate(chain)}) == [
        tuple(map(str, range(8)))
    ]
    crowd = {f"c{i:03d}": hashed(i % 16, rng.integers(-127, 128, 256)) for i in range(200)}
    assert near_duplicates(crowd) == []
    crowd["d"] = hashed(1, np.frombuffer(crowd["c000"][8:], np.int8))
    assert near_duplicates(crowd) == [("c000", "d")]


def test_nothing_resembles_nothing() -> None:
    told: list[tuple[int, int]] = []
    assert near_duplicates({}, lambda done, of: told.append((done, of))) == []
    assert near_duplicates({"a": hashed(1, np.ones(256))}) == []


def test_the_search_can_be_given_up() -> None:
    rng = np.random.default_rng(3)
    hashes = {f"{i}": hashed(int(w), rng.integers(-127, 128, 256))
              for i, w in enumerate(rng.integers(0, 2**64, 50, dtype=np.uint64))}  # fmt: skip

    def give_up(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        near_duplicates(hashes, give_up)


@pytest.mark.bccd
def test_of_bccd_only_the_two_pictures_of_one_field_are_near_duplicates(
    bccd: Path, tmp_path: Path
) -> None:
    project = Project(tmp_path, bccd / "JPEGImages")
    names = sorted(path.name for path in project.pictures.glob("*.jpg"))
    groups = near_duplicates(picture_hashes(project, names))
    # Looked at: the same cells, focused anew.
    assert groups == [("BloodImage_00037.jpg", "BloodImage_00038.jpg")]
