"""How the rows of the table of actions belong together, and what their groups are called."""

from PySide6.QtCore import QCoreApplication

from deitdet_gui.gui.action_table import ActionSpec


def _tr(text: str) -> str:
    return QCoreApplication.translate("places", text)


def place_name(place: str) -> str:
    """What a page is called; empty for the window itself."""
    names = {
        "annotate": _tr("Annotate"),
        "train": _tr("Train"),
        "review": _tr("Review"),
        "health": _tr("Findings"),
    }
    return names.get(place, "")


def group_name(group: str) -> str:
    """A group of the table in the language of the window."""
    return QCoreApplication.translate("actions", group)


def group_title(spec: ActionSpec) -> str:
    """Page and group of an action, as a heading."""
    place, group = place_name(spec.place), group_name(spec.group)
    if not place or place == group:
        return group
    return _tr("{page}: {group}").format(page=place, group=group)


def family(spec: ActionSpec) -> str:
    """What the ten actions for the digits 0 to 9 have in common; empty for any other action."""
    name, _, digit = spec.id.rpartition("_")
    return name if digit.isdigit() else ""


def family_text(spec: ActionSpec) -> str:
    """What the ten actions of a :func:`family` are called together; empty for any other action."""
    names = {
        "annotate.category": _tr("Category by digit"),
        "hide_category": _tr("Hide or show a category by digit"),
        "solo_category": _tr("Show only one category, by digit"),
        "review.category": _tr("Accept as a category by digit"),
    }
    return names.get(family(spec), "")
