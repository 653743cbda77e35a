"""What a training says when something becomes of it, or cannot, in sentences."""

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.scores import ap_in_words
from deitdet_gui.core.words import in_a_row, say


def lost(count: int) -> str:
    """That it goes on without pictures that it knew."""
    gone = (
        say("A picture that it learnt from cannot be read any more.")
        if count == 1
        else say("{count} pictures that it learnt from cannot be read any more.", count=count)
    )
    return in_a_row(gone, say("It goes on without, and not exactly as it would have gone."))


def judged_on_training() -> str:
    """That there is nothing else to judge on."""
    return say("No picture is for validation: the scores are of training pictures and flatter.")


def in_pieces(size: int) -> str:
    """That a step is taken in pieces of so many pictures now."""
    how = (
        say("The memory is full: a step goes on with one picture at a time.")
        if size == 1
        else say("The memory is full: a step goes on with {count} pictures at a time.", count=size)
    )
    return in_a_row(how, say("The result is the same."))


def rolled_back(step: int, share: float) -> str:
    """That it went astray and begins again from there, with this share of the rate."""
    return say(
        "The losses were no numbers: back to step {step}, and on at {share:g} of the rate.",
        step=step,
        share=share,
    )


def ended(best: dict[str, float], is_stopped: bool, fruitless: int) -> str:
    """How good it is; and why it is over before its time, where it is.

    Args:
        best: AP and AP50.
        is_stopped: by the person.
        fruitless: judgings in a row that ended it; 0 where they did not.
    """
    if is_stopped:
        why = say("The best model so far is kept.")
    elif fruitless == 1:
        why = say("It ended early: AP was no better.")
    elif fruitless:
        why = say("It ended early: AP was no better {count} times in a row.", count=fruitless)
    else:
        why = ""
    return in_a_row(why, say("{scores}.", scores=ap_in_words(**best)))


def too_small(batch: int, processes: int) -> UserError:
    """That the memory has no room for the least that a process works on at once.

    One process goes down to a single picture; several would each have to know of the others.
    """
    if processes == 1:
        return UserError(
            say("The memory is too small for a single picture."),
            say("Lower the canvas, choose a smaller preset, or use the CPU."),
        )
    return UserError(
        say(
            "The memory is too small for {count} pictures at once, the share of each of "
            "{processes} processes.",
            count=-(-batch // processes),
            processes=processes,
        ),
        say("Lower the batch or the canvas, or choose a smaller preset."),
    )


def too_many_processes(batch: int, processes: int) -> UserError:
    """That some processes would have nothing to do."""
    return UserError(
        say(
            "A step has {batch} pictures, fewer than the {processes} processes that share it.",
            batch=batch,
            processes=processes,
        ),
        say("Raise the batch, or start fewer processes."),
    )
