"""What the palette offers: actions, options, projects and pictures, the best fit first."""

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.gui import options as table
from deitdet_gui.gui.action_groups import family, place_name
from deitdet_gui.gui.actions import ACTIONS, TableAction, key_text
from deitdet_gui.gui.fuzzy import LETTERS, fit
from deitdet_gui.gui.options import Options, OptionSpec, option_text

MOST_PICTURES = 20
FEWEST_LETTERS = 2  # of a picture's name; one letter is in all of them
PART = 8_000  # names that are read at once
NOT_OFFERED = ("palette",)


@dataclass(frozen=True)
class Entry:
    """One line. ``note`` stands behind it; ``why`` says why it cannot be chosen now."""

    id: str
    text: str
    run: Callable[[], object]
    note: str = ""
    why: str = ""


def action_entries(actions: Iterable[TableAction]) -> Iterator[Entry]:
    """Every action of the window, with its key; as the table has them, but digits last."""
    place = {spec.id: number for number, spec in enumerate(ACTIONS)}
    for action in sorted(actions, key=lambda a: (bool(family(a.spec)), place[a.spec.id])):
        if action.spec.id not in NOT_OFFERED:
            text = action.text().rstrip("…")
            note = key_text(action.spec.id)
            if action.isCheckable():
                text = _with_state(text, action.isChecked())
            yield Entry(f"action:{action.spec.id}", text, action.trigger, note, _why(action))


def option_entries(options: Options) -> Iterator[Entry]:
    """An entry to turn each option over, or one for each of its other choices."""
    for spec in table.OPTIONS:
        if spec.choices:
            yield from _choice_entries(options, spec)
        else:
            text = _with_state(option_text(spec.text), options.is_on(spec.id))
            yield Entry(
                f"option:{spec.id}",
                text,
                functools.partial(options.toggle, spec.id),
                _tr("Setting"),
            )


def project_entries(folders: Iterable[Path], open_: Callable[[Path], object]) -> Iterator[Entry]:
    """The projects that were open lately."""
    for folder in folders:
        text = _tr("Open {name}").format(name=folder.name)
        yield Entry(f"project:{folder}", text, functools.partial(open_, folder), str(folder.parent))


class PictureEntries:
    """Finds pictures by a part of their name."""

    def __init__(self, images: Iterable[Image], go_to: Callable[[ImageId], object]) -> None:
        """Remember these images; names are not looked at before somebody searches."""
        self._source = images
        self._go_to = go_to
        self._images: list[Image] = []
        self._read: list[str] = []  # names, up to where they are read
        self._names = ""  # all of them in one text: a search through it takes a millisecond

    def read_some(self) -> bool:
        """Read a part of the names, which takes some milliseconds; False when all are read."""
        if not self._images:
            self._images = list(self._source)
        first = PART * len(self._read)
        if first < len(self._images):
            part = self._images[first : first + PART]
            self._read.append("\0".join(image.file_name for image in part).casefold())
            return True
        if not self._names:
            self._names = "\0".join(self._read)
        return False

    def find(self, text: str) -> list[Entry]:
        """The first pictures, by the order of the project, whose name has ``text`` in it."""
        wanted = text.casefold().strip()
        if len(wanted) < FEWEST_LETTERS or "\0" in wanted:
            return []
        while self.read_some():
            pass
        found: list[Entry] = []
        place, number = self._names.find(wanted), 0
        counted = 0  # up to here of the text, ``number`` names have ended
        while place >= 0 and len(found) < MOST_PICTURES:
            number += self._names.count("\0", counted, place)
            counted = place
            image = self._images[number]
            said = _tr("Go to {picture}").format(picture=image.file_name)
            go = functools.partial(self._go_to, image.id)
            found.append(Entry(f"picture:{image.id}", said, go, _tr("Picture")))
            end = self._names.find("\0", place)
            place = self._names.find(wanted, end) if end >= 0 else -1
        return found


def best(entries: Sequence[Entry], typed: str, recent: Sequence[str]) -> list[Entry]:
    """Those entries that fit what was typed, the best fit first.

    Of the same fit what can be done now comes first, then what was used last. Scattered letters
    count only where nothing fits better, and what cannot be done only where nothing that can is
    called the same.
    """
    rank = {id_: place for place, id_ in enumerate(recent)}
    can = {entry.text for entry in entries if not entry.why}
    ranked = []
    for place, entry in enumerate(entries):
        how_well = fit(typed, entry.text)
        if how_well and not (entry.why and entry.text in can):
            used = rank.get(entry.id, len(rank))
            ranked.append((-how_well, bool(entry.why), used, place, entry))
    ranked.sort(key=lambda row: row[:-1])
    least = min(LETTERS + 1, -ranked[0][0]) if ranked else 0
    return [row[-1] for row in ranked if -row[0] >= least]


def _choice_entries(options: Options, spec: OptionSpec) -> Iterator[Entry]:
    for choice, name in spec.choices.items():
        text = _tr("{option}: {choice}")
        text = text.format(option=option_text(spec.text), choice=option_text(name))
        is_set = options.choice(spec.id) == choice
        note = _tr("Setting, chosen now") if is_set else _tr("Setting")
        choose = functools.partial(options.set, spec.id, choice)
        yield Entry(f"option:{spec.id}:{choice}", text, choose, note)


def _with_state(text: str, is_on: bool) -> str:
    return (_tr("{option}: on") if is_on else _tr("{option}: off")).format(option=text)


def _why(action: TableAction) -> str:
    if not action.is_in_front:
        return _tr("on the page {page}").format(page=place_name(action.spec.place))
    if not action.isEnabled():
        if action.spec.id in ("undo", "redo"):
            return _tr("there is nothing to do again or to take back")
        return _tr("not possible now")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
