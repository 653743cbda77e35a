from deitdet_gui.core.comparison import Comparison, Difference, LeftOut


def comparison(ap, images=72):
    return Comparison("first", "second", "val", images, 900, ap, ap, [], LeftOut())


def test_a_gain_is_said_with_its_interval():
    made = comparison(Difference(0.40, 0.421, 0.008, 0.035))
    assert made.is_clear
    assert made.verdict() == (
        "second is better than first: AP +0.021, 95 % between +0.008 and +0.035, on 72 pictures."
    )


def test_a_loss_is_said_as_the_gain_of_the_other():
    made = comparison(Difference(0.421, 0.40, -0.035, -0.008))
    assert made.verdict("A", "B") == (
        "A is better than B: AP +0.021, 95 % between +0.008 and +0.035, on 72 pictures."
    )


def test_an_interval_around_nothing_shows_nothing():
    made = comparison(Difference(0.40, 0.404, -0.010, 0.018))
    assert not made.is_clear
    assert made.verdict() == (
        "No difference that 72 pictures can show: AP +0.004, 95 % between -0.010 and +0.018."
    )


def test_of_few_pictures_nothing_is_said_however_clear_it_looks():
    made = comparison(Difference(0.1, 0.9, 0.8, 0.8), images=1)
    assert not made.is_clear
    assert made.verdict().startswith("1 pictures are too few to tell: AP +0.800")


def test_what_was_left_out_is_said_one_by_one():
    assert LeftOut().in_words("A", "B") == []
    said = LeftOut(1, 2, 3, 4, ("cell",), ("disc", "dust")).in_words("A", "B")
    assert said == [
        "1 pictures count in A only.",
        "2 pictures count in B only.",
        "The boxes of 3 pictures are not the same in both.",
        "4 pictures could not be read.",
        "Only A knows cell.",
        "Only B knows disc, dust.",
    ]
