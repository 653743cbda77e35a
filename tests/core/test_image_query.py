"""What is typed to find pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.image_query import (
    KEYS,
    MOST,
    Problem,
    Query,
    Term,
    completions,
    numbers,
    parse,
    text_of,
    toggled,
    with_values,
)

CHOICES = {"category": ("RBC", "white cell", "Öl"), "finding": ("any", "none", "tiny")}


def terms(text: str) -> tuple[Term, ...]:
    query = parse(text, CHOICES)
    assert query.problems == ()
    return query.terms


def test_words_are_of_the_name_and_keys_take_values() -> None:
    assert terms('cell* state:done category:RBC boxes:>5 split:val finding:any "two words"') == (
        Term("name", ("cell*",)),
        Term("state", ("done",)),
        Term("category", ("RBC",)),
        Term("boxes", (">5",)),
        Term("split", ("val",)),
        Term("finding", ("any",)),
        Term("name", ("two words",)),
    )


def test_values_are_found_whatever_their_case_and_cut_short_where_they_are_our_words() -> None:
    assert terms('STATE:in cat:rbc class:"WHITE cell" part:tr label:öl') == (
        Term("state", ("in-progress",)),
        Term("category", ("RBC",)),
        Term("category", ("white cell",)),
        Term("split", ("train",)),
        Term("category", ("Öl",)),
    )


def test_commas_mean_any_of_these_and_a_minus_none_of_them() -> None:
    assert terms("-state:done,empty boxes:0,>9") == (
        Term("state", ("done", "empty"), is_not=True),
        Term("boxes", ("0", ">9")),
    )
    assert terms("-blurred -") == (Term("name", ("blurred",), is_not=True), Term("name", ("-",)))


@pytest.mark.parametrize(
    ("text", "reason", "key"),
    [
        ("foo:bar", "key", None),
        ("state:nix", "value", "state"),
        ("category:dog", "value", "category"),
        ("category:whit", "value", "category"),
        ("boxes:many", "value", "boxes"),
        ("finding:some", "value", "finding"),
        ("split:", "empty", "split"),
        ('category:""', "empty", "category"),
        ("state:done,nix", "value", "state"),
    ],
)
def test_what_means_nothing_is_said_and_the_rest_is_asked(
    text: str, reason: str, key: str | None
) -> None:
    query = parse(f"p {text} q", CHOICES)
    assert text_of(query.terms) == "p q"
    assert [(p.piece, p.reason, p.key) for p in query.problems] == [(text, reason, key)]


def test_a_problem_names_what_could_stand_there() -> None:
    (problem,) = parse("split:nowhere").problems
    assert problem == Problem("split:nowhere", "value", "split", ("train", "val", "test", "none"))
    (problem,) = parse("x:1").problems
    assert problem.choices == KEYS


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ("none", (0, 0)),
        ("some", (1, MOST)),
        ("5", (5, 5)),
        ("=5", (5, 5)),
        (">5", (6, MOST)),
        (">=5", (5, MOST)),
        ("<5", (0, 4)),
        ("<=5", (0, 5)),
        ("2-7", (2, 7)),
        ("2..7", (2, 7)),
        ("9" * 30, (MOST, MOST)),
        ("-1", None),
        ("5-", None),
        ("> 5", None),
        ("", None),
    ],
)
def test_numbers_are_ranges(value: str, bounds: tuple[int, int] | None) -> None:
    assert numbers(value) == bounds


@given(st.text(max_size=60))
def test_any_text_is_understood_or_said_to_mean_nothing(text: str) -> None:
    query = parse(text, CHOICES)
    pieces = len(query.terms) + len(query.problems)
    assert (pieces == 0) == (not text.strip())
    assert completions(text, CHOICES) is not None


values = st.text(min_size=1, max_size=12)
some_terms = st.builds(
    Term,
    st.sampled_from(["name", "category"]),
    st.lists(values, min_size=1, max_size=3).map(tuple),
    st.booleans(),
)


@given(st.lists(some_terms, max_size=4).map(tuple))
def test_what_is_asked_survives_being_written_down(asked: tuple[Term, ...]) -> None:
    assert parse(text_of(asked)) == Query(asked)


def test_a_value_that_is_begun_is_completed_and_a_word_is_not() -> None:
    assert completions("img state:d", CHOICES) == [
        "img state:done", "img state:unlabelled", "img state:skipped", "img state:to-do",
    ]  # fmt: skip
    assert completions("-category:", CHOICES) == [
        "-category:RBC", '-category:"white cell"', "-category:Öl",
    ]  # fmt: skip
    assert completions("state:done,em", CHOICES) == ["state:done,empty"]
    assert completions('category:"whi', CHOICES) == ['category:"white cell"']
    for text in ("", "cat", "state:done ", "foo:x", "split:train"):
        assert completions(text, CHOICES) == []


def test_a_value_goes_on_beside_others_and_off_again() -> None:
    some = (Term("name", ("a",)), Term("state", ("done",)), Term("split", ("val",)))
    both = toggled(some, "state", "empty")
    assert text_of(both) == "a state:done,empty split:val"
    assert toggled(both, "state", "empty") == some
    assert text_of(toggled(some, "state", "done")) == "a split:val"
    assert text_of(toggled((), "category", "RBC")) == "category:RBC"


def test_of_boxes_and_detections_one_value_is_on() -> None:
    assert text_of(toggled((Term("boxes", ("none",)),), "boxes", "some")) == "boxes:some"
    assert text_of(with_values((Term("boxes", ("none",)),), "boxes", ("2-3",))) == "boxes:2-3"
    assert with_values((Term("boxes", ("none",)),), "boxes", ()) == ()


def test_what_is_left_out_is_not_taken_for_what_is_on() -> None:
    left_out = Term("state", ("done",), is_not=True)
    assert toggled((left_out,), "state", "done") == (left_out, Term("state", ("done",)))
