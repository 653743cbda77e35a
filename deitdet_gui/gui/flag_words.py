"""How the window calls what may be said of a box beside its category."""

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.dataset import Box


def _tr(text: str) -> str:
    return QCoreApplication.translate("flags", text)


def flag_words() -> dict[str, str]:
    """Flag -> its word on a label, in the order in which flags are listed everywhere."""
    return {
        "crowd": _tr("crowd"),
        "ignore": _tr("ignored"),
        "difficult": _tr("difficult"),
        "truncated": _tr("truncated"),
        "occluded": _tr("occluded"),
    }


def flag_titles() -> dict[str, str]:
    """Flag -> what it is called on a button."""
    return {
        "crowd": _tr("Crowd"),
        "ignore": _tr("Ignore region"),
        "difficult": _tr("Difficult"),
        "truncated": _tr("Truncated"),
        "occluded": _tr("Occluded"),
    }


def flag_meanings() -> dict[str, str]:
    """Flag -> what it means, and what training and judging make of it."""
    return {
        "crowd": _tr("Many objects in one box. Neither trained on nor judged."),
        "ignore": _tr("Nothing in here is trained on or judged, whatever its category."),
        "difficult": _tr("An object that nobody has to find. Neither trained on nor judged."),
        "truncated": _tr("The object goes on past the edge of the box."),
        "occluded": _tr("Something hides a part of the object."),
    }


def flag_signs() -> dict[str, str]:
    """Flag -> the letter that stands for it where there is little room: for each another one."""
    return {
        "crowd": QCoreApplication.translate(
            "flags", "C", "one letter for crowd; each of C, I, D, T, O becomes another letter"
        ),
        "ignore": QCoreApplication.translate(
            "flags", "I", "one letter for ignored; each of C, I, D, T, O becomes another letter"
        ),
        "difficult": QCoreApplication.translate(
            "flags", "D", "one letter for difficult; each of C, I, D, T, O becomes another letter"
        ),
        "truncated": QCoreApplication.translate(
            "flags", "T", "one letter for truncated; each of C, I, D, T, O becomes another letter"
        ),
        "occluded": QCoreApplication.translate(
            "flags", "O", "one letter for occluded; each of C, I, D, T, O becomes another letter"
        ),
    }


def flags_in_words(box: Box) -> str:
    """The flags of a box, for a label; empty where it has none."""
    words = flag_words().items() if box.flags else ()
    return ", ".join(word for name, word in words if getattr(box, name))


def signs_of(box: Box) -> str:
    """A letter for each flag and a star for a note, where there is little room."""
    signs = flag_signs().items() if box.flags else ()
    letters = [sign for name, sign in signs if getattr(box, name)]
    return "".join([*letters, "*"] if box.note else letters)


def said_of(box: Box) -> str:
    """Flags and note of a box in one line; empty where nothing is said of it."""
    flags = flags_in_words(box)
    if not box.note:
        return flags
    if not flags:
        return box.note
    return _tr("{flags}: {note}").format(flags=flags, note=box.note)
