"""Letters to press, and texts without them."""

import pytest

from deitdet_gui.gui.mnemonics import with_mnemonics, without_mnemonic


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("&Brightness", "Brightness"),
        ("明るさ(&B)", "明るさ"),
        ("Replace (&R)", "Replace"),
        ("Cut && paste", "Cut & paste"),
        ("Plain (as it is)", "Plain (as it is)"),
    ],
)
def test_a_text_is_read_out_without_its_letter(text: str, read: str) -> None:
    assert without_mnemonic(text) == read


def test_a_letter_that_is_given_out_can_be_taken_off_again() -> None:
    texts = ["Open", "Open again", "Save & close"]
    assert [without_mnemonic(text) for text in with_mnemonics(texts)] == texts
