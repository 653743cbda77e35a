"""Which images pass a question, and their order."""

from fnmatch import fnmatchcase

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from deitdet_gui.core.health.examine import examine
from deitdet_gui.core.image_facts import (
    ImageFacts,
    Scores,
    images_by_kind,
    part_codes,
    rank_names,
    read_dates,
    telling,
)
from deitdet_gui.core.image_listing import SORT_KEYS, Sort, listing, needs
from deitdet_gui.core.image_query import parse
from deitdet_gui.core.moment import Moment

NAMES = ("b/Img10.png", "img2.png", "ÄPFEL.jpg", "b/img1.png", "c [1].png")


def make(*names: str) -> Dataset:
    # Ids neither from 1 nor in order, as other programs give them.
    ids = [ImageId(7 + (n * 3) % 10) for n in range(len(names))]
    images = {i: Image(i, name, 64, 48) for i, name in zip(ids, names, strict=True)}
    kinds = {CategoryId(i): Category(CategoryId(i), name) for i, name in ((1, "RBC"), (4, "dust"))}
    return Dataset(images, kinds)


def put(dataset: Dataset, place: int, *categories: int) -> None:
    image = list(dataset.images)[place]
    for category in categories:
        number = dataset.new_box_id()
        dataset.put_box(Box(BoxId(number), image, CategoryId(category), 1, 1, 20, 20))


@pytest.fixture
def facts() -> ImageFacts:
    dataset = make(*NAMES)
    put(dataset, 0, 1, 1, 4)
    put(dataset, 1, 4)
    put(dataset, 3, *[1] * 7)
    ids = list(dataset.images)
    dataset.marks |= {ids[0]: State.DONE, ids[2]: State.EMPTY, ids[4]: State.SKIPPED}
    return ImageFacts(dataset)


def listed(facts: ImageFacts, text: str, sort: Sort = Sort()) -> list[int]:  # noqa: B008
    names = {"category": [c.name for c in facts.dataset.categories.values()]}
    query = parse(text, names)
    assert not query.problems
    return listing(facts, query.terms, sort).tolist()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("IMG", [0, 1, 3]),
        ("img 1", [0, 3]),
        ("-img", [2, 4]),
        ("äpfel", [2]),
        ("a\u0308pfel", [2]),
        ("img*", [0, 1, 3]),
        ("b/*", [0, 3]),
        ("*1.png", [3]),
        ("*[1]*", [4]),
        ("state:done,empty", [0, 2]),
        ("state:to-do", [1, 3]),
        ("state:unlabelled", []),
        ("-state:skipped", [0, 1, 2, 3]),
        ("category:RBC", [0, 3]),
        ("category:RBC category:dust", [0]),
        ("category:RBC,dust", [0, 1, 3]),
        ("-category:dust", [2, 3, 4]),
        ("boxes:none", [2, 4]),
        ("boxes:>=3", [0, 3]),
        ("boxes:1,7", [1, 3]),
        ("boxes:2-5", [0]),
        ("boxes:5-2", []),
    ],
)
def test_a_question_lists_what_it_is_true_of(
    facts: ImageFacts, text: str, places: list[int]
) -> None:
    assert listed(facts, text) == places


def test_the_split_is_asked_for_once_it_is_known(facts: ImageFacts) -> None:
    assert listed(facts, "split:none") == []
    facts.parts = part_codes(facts.names, {NAMES[1]: "train", NAMES[2]: "val", "gone": "test"})
    assert listed(facts, "split:train,val") == [1, 2]
    assert listed(facts, "split:none") == [0, 3, 4]
    assert listed(facts, "split:test") == []


def test_findings_are_those_that_say_more_than_the_state() -> None:
    dataset = make("a", "b", "c")
    put(dataset, 0, 1)
    image = list(dataset.images)[1]
    dataset.put_box(Box(BoxId(9), image, CategoryId(1), 5, 5, 5, 9))
    facts = ImageFacts(dataset)
    assert listed(facts, "finding:any") == listed(facts, "finding:none") == []
    facts.findings = images_by_kind(examine(Moment.of(dataset)).families)
    assert listed(facts, "finding:zero-area") == [1]
    assert listed(facts, "finding:any") == [1]
    assert listed(facts, "finding:none") == [0, 2]
    assert listed(facts, "finding:empty-not-done") == [2]
    assert "empty-not-done" not in telling(facts.findings)


def test_detections_and_scores_are_of_the_images_that_the_model_has_seen(
    facts: ImageFacts,
) -> None:
    assert listed(facts, "detections:any") == []
    assert listed(facts, "", Sort("highest")) == [0, 1, 2, 3, 4]
    ids = facts.ids
    seen = np.array([ids[3], 999, ids[1], ids[0]])
    facts.scores = Scores(
        seen, np.array([2, 5, 0, 1]), np.array([0.2, 0.1, 0.0, 0.5]), np.array([0.9, 1, 0, 0.5])
    )
    assert listed(facts, "detections:any") == [0, 3]
    assert listed(facts, "detections:none") == [1, 2, 4]
    assert listed(facts, "", Sort("highest", True)) == [3, 0, 1, 2, 4]
    assert listed(facts, "", Sort("lowest")) == [3, 0, 1, 2, 4]
    assert listed(facts, "", Sort("lowest", True)) == [0, 3, 1, 2, 4]


def test_orders_go_both_ways_and_keep_the_files_order_among_equals(facts: ImageFacts) -> None:
    facts.name_ranks = rank_names(facts.names)
    facts.dates = read_dates(facts.names, {NAMES[3]: 5.0, NAMES[1]: 9.0}.get, lambda *_: None)
    orders = {
        "file": ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0]),
        "name": ([3, 0, 4, 1, 2], [2, 1, 4, 0, 3]),
        "date": ([3, 1, 0, 2, 4], [1, 3, 0, 2, 4]),
        "state": ([1, 3, 0, 2, 4], [4, 2, 0, 1, 3]),
        "boxes": ([2, 4, 1, 0, 3], [3, 0, 1, 2, 4]),
    }
    for key, (up, down) in orders.items():
        assert listed(facts, "", Sort(key, False)) == up, key
        assert listed(facts, "", Sort(key, True)) == down, key


def test_changes_of_single_images_are_followed(facts: ImageFacts) -> None:
    assert listed(facts, "state:done boxes:3") == [0]
    dataset, image = facts.dataset, facts.ids[1].item()
    put(dataset, 1, 1, 1)
    dataset.marks[image] = State.DONE
    facts.note(image)
    facts.note(ImageId(12345))  # came by undo, and the list of images is told of next
    assert listed(facts, "state:done boxes:3") == [0, 1]


def test_no_images_are_no_trouble() -> None:
    facts = ImageFacts(Dataset())
    facts.name_ranks = rank_names([])
    facts.scores = Scores(np.array([3]), np.array([1]), np.array([0.5]), np.array([0.5]))
    for key in SORT_KEYS:
        assert listed(facts, "x state:done boxes:1 detections:any", Sort(key)) == []


def test_only_slow_facts_that_a_list_takes_are_needed() -> None:
    terms = parse("x state:done split:val finding:any").terms
    assert needs(terms, Sort("date")) == {"parts", "findings", "dates"}
    assert needs(terms[:2], Sort("boxes")) == set()
    assert needs((), Sort("name")) == {"names"}


def test_an_order_is_kept_and_nonsense_is_the_order_of_the_file() -> None:
    for sort in (Sort("date", True), Sort()):
        assert Sort.from_json(sort.as_json()) == sort
    for row in (None, [], {"sort": "colour"}, {"sort": ["name"]}, {}):
        assert Sort.from_json(row) == Sort()


def test_names_are_in_the_order_in_which_people_count() -> None:
    names = ["img10", "IMG9", "img1", "img01", "img1a", "img", "a/img2", "img9.5", "10", "9", "_"]
    ordered = [names[i] for i in np.argsort(rank_names(names))]
    assert ordered == [
        "9", "10", "_", "a/img2", "img", "img01", "img1", "img1a", "IMG9", "img9.5", "img10",
    ]  # fmt: skip


@given(st.lists(st.integers(0, 10**40), unique=True, max_size=30))
def test_numbers_in_names_count_by_their_value(values: list[int]) -> None:
    names = [f"p{value}.png" for value in values]
    order = np.argsort(rank_names(names))
    assert [values[i] for i in order] == sorted(values)


def test_many_names_are_sorted_as_a_few(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"p{n * 7919 % 1000}" for n in range(1000)]
    whole = rank_names(names)
    monkeypatch.setattr("deitdet_gui.core.image_facts._AT_ONCE", 7)
    assert np.array_equal(rank_names(names), whole)


letters = st.text(alphabet="ab/*[.", max_size=8)


@given(st.lists(letters, max_size=6), letters.filter(lambda t: "*" in t))
def test_stars_fit_what_the_shell_says_of_names_and_of_their_last_parts(
    names: list[str], word: str
) -> None:
    facts = ImageFacts(make(*names))
    pattern = word.replace("[", "[[]")
    fits = [
        n
        for n, name in enumerate(names)
        if any(
            fnmatchcase(name[start:], pattern)
            for start in range(len(name) + 1)
            if start == 0 or name[start - 1] == "/"
        )
    ]
    assert listed(facts, f'name:"{word}"') == fits
