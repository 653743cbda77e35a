"""How a picture is shown to eyes: tables of 256 values, and what they do to pixels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.display import CHANNELS, PLAIN, Display, auto_ends, show_as

displays = st.builds(
    Display,
    channel=st.sampled_from(CHANNELS),
    ends=st.tuples(st.integers(0, 255), st.integers(0, 255)),
    gamma=st.floats(0.2, 5.0),
    contrast=st.integers(-100, 100),
    brightness=st.integers(-100, 100),
    is_inverted=st.booleans(),
)


def pixels(*colours: int) -> np.ndarray:
    """One row of colours 0xRRGGBB, as they are in memory."""
    return np.array([colours], np.uint32) | np.uint32(0xFF000000)


def shown(display: Display, *colours: int) -> list[str]:
    changed = pixels(*colours)
    show_as(changed, display)
    return [f"{value:08x}" for value in changed[0].tolist()]


def test_plain_changes_nothing() -> None:
    assert PLAIN.is_plain
    assert Display().table().tolist() == list(range(256))
    assert shown(PLAIN, 0x102030) == ["ff102030"]


@pytest.mark.parametrize(
    ("display", "expected"),
    [
        (Display("red"), "ff101010"),
        (Display("green"), "ff808080"),
        (Display("blue"), "fff0f0f0"),
        (Display("grey"), "ff6b6b6b"),
        (Display(is_inverted=True), "ffef7f0f"),
        (Display("red", is_inverted=True), "ffefefef"),
        (Display(brightness=100), "ffffffff"),
        (Display(brightness=-100), "ff000000"),
        (Display(contrast=100), "ff00ffff"),
        (Display(ends=(0x10, 0x80)), "ff00ffff"),
        (Display(gamma=2.0), "ff40b5f7"),
    ],
)
def test_each_setting_does_what_it_says(display: Display, expected: str) -> None:
    assert shown(display, 0x1080F0) == [expected]


def test_the_least_contrast_leaves_one_grey() -> None:
    assert len(set(Display(contrast=-100).table().tolist())) == 1


@given(displays)
def test_no_setting_turns_the_order_of_values_round_but_inverting(display: Display) -> None:
    steps = np.diff(display.table().astype(int))
    assert np.all(steps <= 0) if display.is_inverted else np.all(steps >= 0)


@given(displays, st.integers(0, 0xFFFFFF))
def test_what_is_shown_stays_opaque_and_follows_the_table(display: Display, colour: int) -> None:
    (value,) = (int(v, 16) for v in shown(display, colour))
    table = display.table()
    red, green, blue = colour >> 16, colour >> 8 & 255, colour & 255
    if display.channel == "all":
        wanted = [red, green, blue]
    elif display.channel == "grey":
        wanted = [(77 * red + 150 * green + 29 * blue) >> 8] * 3
    else:
        wanted = [{"red": red, "green": green, "blue": blue}[display.channel]] * 3
    assert value >> 24 == 255
    assert [value >> 16 & 255, value >> 8 & 255, value & 255] == table[wanted].tolist()


def test_every_strip_of_a_large_picture_is_changed() -> None:
    large = np.full((300, 1000), 0xFF102030, np.uint32)
    show_as(large, Display(is_inverted=True))
    assert np.all(large == 0xFFEFDFCF)


def test_auto_leaves_out_the_rarest_values_at_both_ends() -> None:
    values = np.repeat(np.array([0, 60, 90, 255], np.uint32), [2, 497, 499, 2])[None]
    grey = values << 16 | values << 8 | values | np.uint32(0xFF000000)
    assert auto_ends(grey) == (60, 90)
    assert auto_ends(grey, "grey") == (60, 90)


def test_auto_looks_at_the_colour_that_is_shown() -> None:
    assert auto_ends(pixels(0x200000, 0x800000), "red") == (0x20, 0x80)


@pytest.mark.parametrize("empty", [pixels(), pixels(0x404040, 0x404040)])
def test_auto_leaves_a_picture_without_differences_alone(empty: np.ndarray) -> None:
    assert auto_ends(empty) == (0, 255)
