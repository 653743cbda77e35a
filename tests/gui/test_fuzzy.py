"""A few typed letters find what was meant; letters of menus do not clash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.gui.fuzzy import START, fit
from deitdet_gui.gui.mnemonics import with_mnemonics


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("next picture", "next"),
        ("next", "ne pi"),
        ("ne pi", "np"),
        ("np", "ictu"),
        ("ictu", "nxtpi"),
    ],
)
def test_the_closer_the_better(better: str, worse: str) -> None:
    assert fit(better, "Next picture") > fit(worse, "Next picture") > 0


def test_what_does_not_fit_is_left_out() -> None:
    assert fit("xq", "Next picture") == 0
    assert fit("pn", "Next picture") == 0
    assert fit("tr", "Next picture") == 0


@pytest.mark.parametrize(
    ("typed", "text"),
    [("verifier", "Vérifier"), ("coeur", "Cœur"), ("öff", "Offnen"), ("ETRE", "être prêt")],
)
def test_accents_and_ligatures_need_not_be_typed(typed: str, text: str) -> None:
    assert fit(typed, text) >= START


@given(st.text(max_size=12), st.text(max_size=30))
def test_any_text_can_be_typed(query: str, text: str) -> None:
    assert 0 <= fit(query, text) <= 6
    assert not text.strip() or fit(text, text) > 0


def test_each_entry_gets_the_first_letter_that_is_free() -> None:
    marked = with_mnemonics(["Project", "Picture", "Edit", "プロジェクト", "P"])
    assert marked == ["&Project", "P&icture", "&Edit", "プロジェクト", "P"]


def test_an_ampersand_of_a_name_stays_one() -> None:
    assert with_mnemonics(["R&D", "r"]) == ["&R&&D", "r"]


@given(st.lists(st.text(max_size=8), max_size=12))
def test_no_two_entries_have_the_same_letter(texts: list[str]) -> None:
    marked = with_mnemonics(texts)
    letters = []
    for text, said in zip(texts, marked, strict=True):
        plain = said.replace("&&", "\0")
        letters += [plain[plain.index("&") + 1].casefold()] if "&" in plain else []
        assert plain.replace("&", "").replace("\0", "&") == text.replace("\0", "&")
    assert len(letters) == len(set(letters))
