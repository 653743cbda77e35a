"""A JSON object kept as text, with some of its arrays cut into blocks of records.

Unchanged it is the same text to the last byte, and a changed record costs reading its block again.
``coco_cutting`` cuts it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from deitdet_gui.core.json_text import DECODER, Style, skip_space
from deitdet_gui.core.source import Source, Span

# A row, its text and the style of its neighbours -> its new text.
Rewrite = Callable[[int, str, Style], str]


@dataclass(frozen=True, slots=True)
class Block:
    """Some records of an array that stand side by side: where, and which.

    The white space in front of the first one belongs to it; the comma behind the last one does not.
    """

    span: Span
    row: int  # of its first record
    count: int


@dataclass(frozen=True, slots=True)
class Record:
    """One element of an array: the white space before it, its text, the white space behind it."""

    lead: str
    text: str
    trail: str


@dataclass(frozen=True)
class Section:
    """An array of records. ``opening`` is what to write before it when the file has no such key."""

    name: str
    span: Span  # between the brackets
    blocks: tuple[Block, ...]
    opening: str = ""

    @property
    def count(self) -> int:
        return self.blocks[-1].row + self.blocks[-1].count if self.blocks else 0

    @property
    def tail(self) -> Span:
        """The white space behind the last record."""
        return (self.blocks[-1].span[1] if self.blocks else self.span[0]), self.span[1]


def _as_it_stands(_row: int, text: str, _style: Style) -> str:
    return text


@dataclass(frozen=True)
class Change:
    """What becomes of a section: rows to look at again, in order, and records to add."""

    rows: Sequence[int] = ()
    rewrite: Rewrite = _as_it_stands
    gone: frozenset[int] = frozenset()  # of the rows
    added_ids: Sequence[int] = ()
    added: Callable[[], Iterable[dict[str, Any]]] = tuple


@dataclass(frozen=True)
class Text:
    """A whole file: spans of it, and between them the names of the sections."""

    source: Source
    parts: tuple[Span | str, ...]
    sections: dict[str, Section]

    def pieces(self, changes: Mapping[str, Change]) -> Iterator[bytes]:
        """The file's bytes with ``changes`` made, by the names of the sections.

        Raises:
            ReadError: the file it was read from cannot be read any more.
            ValueError: a number to be written is not finite.
        """
        for part in self.parts:
            match part:
                case str():
                    yield from self._section(self.sections[part], changes.get(part))
                case _:
                    yield from self.source.pieces(part)

    def style(self, section: Section) -> Style:
        """How new records are to look beside the old ones."""
        records = self.records(section.blocks[-1]) if section.blocks else []
        return Style.of([(record.lead, record.text) for record in records])

    def records(self, block: Block) -> list[Record]:
        """Cut a block into its records."""
        text = self.source.read(*block.span).decode("utf-8")
        records = []
        at = 0
        for number in range(block.count):
            start = skip_space(text, at + (number > 0))
            lead = text[at + (number > 0) : start]
            _, end = DECODER.raw_decode(text, start)
            at = skip_space(text, end)
            records.append(Record(lead, text[start:end], text[end:at]))
        return records

    def rows(self, section: Section, rows: Sequence[int]) -> Iterator[tuple[int, Record]]:
        """These rows, which are in order, each with its record."""
        wanted = iter(rows)
        row = next(wanted, None)
        for block in section.blocks:
            if row is None:
                return
            if row >= block.row + block.count:
                continue
            records = self.records(block)
            while row is not None and row < block.row + block.count:
                yield row, records[row - block.row]
                row = next(wanted, None)

    def _section(self, section: Section, change: Change | None) -> Iterator[bytes]:
        if section.opening and (change is None or not change.added_ids):
            return
        if change is None or not (change.rows or change.added_ids):
            yield from self.source.pieces(section.span)
            return
        style = self.style(section)
        yield section.opening.encode()
        items = _joined(self._old(section, change, style))
        is_first = True
        for item in items:
            is_first = False
            yield from self.source.pieces(item) if isinstance(item, tuple) else (item,)
        for row in change.added():
            yield _encode(f"{'' if is_first else ','}{style.lead}{style.dump(row)}")
            is_first = False
        yield from self.source.pieces(section.tail)
        yield b"\n]" if section.opening else b""

    def _old(self, section: Section, change: Change, style: Style) -> Iterator[Span | bytes]:
        """The old records: spans of blocks that stay, and texts of records in those that do not."""
        rows = iter(change.rows)
        next_row = next(rows, None)
        for block in section.blocks:
            if next_row is None or next_row >= block.row + block.count:
                yield block.span
                continue
            for row, record in enumerate(self.records(block), start=block.row):
                text = record.text
                if row == next_row:
                    next_row = next(rows, None)
                    text = "" if row in change.gone else change.rewrite(row, text, style)
                if row not in change.gone:
                    yield _encode(f"{record.lead}{text}{record.trail}")


def _joined(items: Iterator[Span | bytes]) -> Iterator[Span | bytes]:
    """``items`` with commas between them; neighbouring spans become one, comma and all."""
    held: Span | None = None
    is_first = True
    for item in items:
        if isinstance(item, tuple):
            if held is not None and item[0] == held[1] + 1:
                held = held[0], item[1]
                continue
            if held is not None:
                yield held
        elif held is not None:
            yield held
        yield b"" if is_first else b","
        is_first = False
        held = item if isinstance(item, tuple) else None
        if held is None:
            yield item
    if held is not None:
        yield held


def _encode(text: str) -> bytes:
    # A half of a character, as in a file name that is not UTF-8, becomes a JSON escape.
    return text.encode("utf-8", errors="backslashreplace")
