"""Cuts a JSON object's text into blocks of records, without ever holding all of it.

Most blocks are found by guess and proof: a piece that ends behind a brace and in front of a comma
is decoded as an array, and only if that succeeds was the guess right. Where it does not succeed,
and at the ends of arrays, the records are read one by one.
"""

import codecs
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from deitdet_gui.core.coco_text import Block, Section, Text
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.json_text import DECODER, skip_space
from deitdet_gui.core.source import Report, Source, Span

BLOCK = 64 * 1024
_GUESSES = 4
_REPORT_EVERY = 32  # blocks
_SPACE = re.compile(rb"[ \t\r\n]*")
_LONGEST_WORD = 16  # of JSON's own, such as -Infinity or an escape: may be cut by a piece's end

Decode = Callable[[bytes], Sequence[Any]]  # an array's bytes -> its elements; msgspec's errors
Take = Callable[[str, Sequence[Any]], None]  # a section's name and its next records


def cut(
    source: Source, sections: Mapping[str, Decode], take: Take, report: Report | None = None
) -> Text:
    """Cut a JSON object's text at some of its arrays.

    Args:
        source: UTF-8, with or without a byte order mark.
        sections: the keys whose arrays are to be cut, and what decodes a piece of each. Where that
            fails the records are handed over as ``json`` reads them.
        take: is told the records, in order, some hundred at a time.
        report: is told how many bytes have been read; may raise to give up.

    Raises:
        ReadError: not UTF-8, not JSON, not an object, or one of ``sections`` is no array.
    """
    cutter = _Cutter(source, sections, take, report)
    try:
        return cutter.cut()
    except _NotJsonError as error:
        line, column = _place(source, error.at)
        raise ReadError(
            f"{source.where} is not whole JSON: line {line}, column {column}: {error}.",
            hint="Nothing was changed. It may have been cut short; restore a backup.",
        ) from error
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{source.where} is not UTF-8 text (byte {error.start}).",
            hint="Nothing was changed. Save it as UTF-8, or restore a backup.",
        ) from error
    except (RecursionError, ValueError) as error:
        raise ReadError(
            f"{source.where} could not be read: {error}.", hint="Nothing was changed."
        ) from error


class _NotJsonError(Exception):
    """What is wrong at which byte."""

    def __init__(self, what: str, at: int) -> None:
        super().__init__(what)
        self.at = at


class _Piece:
    """Some of the source as text, beginning at a byte; may end in the middle of anything."""

    def __init__(self, source: Source, at: int, size: int) -> None:
        self.at = at
        self.is_last = at + size >= source.size
        data = source.read(at, at + size)
        self._is_ascii = data.isascii()
        try:
            self.text = codecs.getincrementaldecoder("utf-8")().decode(data, self.is_last)
        except UnicodeDecodeError as error:
            raise UnicodeDecodeError("utf-8", b"", at + error.start, at + error.end, "") from None

    def byte(self, place: int) -> int:
        """Where the character at ``place`` stands in the source."""
        return self.at + (place if self._is_ascii else len(self.text[:place].encode("utf-8")))

    def value(self, start: int) -> tuple[Any, int] | None:
        """The JSON value at ``start`` and the place behind it; None if it may go on after the end.

        Raises:
            _NotJsonError: there is none.
        """
        try:
            value, end = DECODER.raw_decode(self.text, start)
        except json.JSONDecodeError as error:
            near_end = error.pos + _LONGEST_WORD >= len(self.text)
            if not self.is_last and (near_end or error.msg.startswith("Unterminated")):
                return None
            raise _NotJsonError(error.msg, self.byte(error.pos)) from error
        # Of a number that was cut, such as 1.5e+12 behind the plus, the front is a number too.
        may_go_on = not self.is_last and end + _LONGEST_WORD >= len(self.text)
        return None if may_go_on else (value, end)


class _Cutter:
    def __init__(
        self, source: Source, sections: Mapping[str, Decode], take: Take, report: Report | None
    ) -> None:
        self._source = source
        self._decode = sections
        self._take = take
        self._report = report
        self._at = 0
        self._held = b""  # some bytes from ``_held_at`` on, for looking at one by one
        self._held_at = 0

    def cut(self) -> Text:
        parts: list[Span | str] = []
        sections: dict[str, Section] = {}
        start = 0
        bom = len(codecs.BOM_UTF8)
        self._at = bom if self._source.read(0, bom) == codecs.BOM_UTF8 else 0
        self._skip()
        if self._peek() != b"{":
            _Piece(self._source, self._at, BLOCK)  # to say so, if it is not even UTF-8
            raise ReadError(f"{self._source.where} is not a COCO file: it is no JSON object.")
        self._at += 1
        is_first = True
        while self._next_key(is_first):
            is_first = False
            key = self._key()
            if key not in self._decode:
                self._value()
                continue
            if key in sections or self._peek() != b"[":
                what = "stands twice" if key in sections else "is not a list"
                raise ReadError(f"{self._source.where} is not a COCO file: {key!r} {what}.")
            self._at += 1
            sections[key] = self._section(key)
            parts += [(start, sections[key].span[0]), key]
            start = self._at
            self._at += 1
        end = self._at  # the closing brace
        self._at += 1
        self._skip()
        if self._at != self._source.size:
            raise _NotJsonError("more text after the end", self._at)
        if not sections:
            raise ReadError(
                f"{self._source.where} is not a COCO file: it has none of "
                f"{', '.join(self._decode)}.",
                hint="Nothing was changed.",
            )
        return self._whole(parts, sections, start, end)

    def _whole(
        self, parts: list[Span | str], sections: dict[str, Section], start: int, end: int
    ) -> Text:
        """Add the sections that are missing, in front of the closing brace and its white space."""
        missing = [name for name in self._decode if name not in sections]
        text = self._source.read(start, end)
        last = start + len(text.rstrip(b" \t\r\n"))
        parts.append((start, last if missing else self._source.size))
        for name in missing:
            sections[name] = Section(name, (last, last), (), f',\n"{name}": [')
            parts.append(name)
        if missing:
            parts.append((last, self._source.size))
        return Text(self._source, tuple(parts), sections)

    def _section(self, name: str) -> Section:
        """Cut an array, from behind its bracket; ends at the closing one."""
        start = self._at
        blocks: list[Block] = []
        row = 0
        self._skip()
        is_open = self._peek() != b"]"
        at = start
        while is_open:
            rows, span, is_open = self._guess(name, at) or self._read(at)
            self._take(name, rows)
            blocks.append(Block(span, row, len(rows)))
            row += len(rows)
            at = span[1] + 1
            if self._report is not None and len(blocks) % _REPORT_EVERY == 0:
                self._report(at, self._source.size)
        return Section(name, (start, self._at), tuple(blocks))

    def _guess(self, name: str, at: int) -> tuple[Sequence[Any], Span, bool] | None:
        """A block at ``at`` that is not the last one, if a few guesses find its end."""
        piece = self._source.read(at, at + BLOCK)
        brace = len(piece)
        for _ in range(_GUESSES):
            brace = piece.rfind(b"}", 0, brace)
            match = _SPACE.match(piece, brace + 1)
            comma = match.end() if match else brace + 1
            if brace < 0:
                return None
            if piece[comma : comma + 1] != b",":
                continue
            body = piece[:comma]
            try:
                if not body.isascii():
                    body.decode("utf-8")
                rows = self._decode[name](b"".join((b"[", body, b"]")))
            except (msgspec.ValidationError, UnicodeDecodeError, RecursionError):
                return None  # other records than most have
            except msgspec.DecodeError:
                continue
            return rows, (at, at + comma), True
        return None

    def _read(self, at: int) -> tuple[Sequence[Any], Span, bool]:
        """A block at ``at``, read record by record: its rows, where, and whether more follow."""
        size = BLOCK
        while True:
            piece = _Piece(self._source, at, size)
            rows, end, mark = self._records(piece)
            if mark == "]":
                span = (at, piece.byte(end))
                self._at = piece.byte(skip_space(piece.text, end))
                return rows, span, False
            if rows:
                return rows, (at, piece.byte(end)), True
            size *= 4

    def _records(self, piece: _Piece) -> tuple[list[Any], int, str]:
        """The records that are whole in a piece, the place behind them, and what follows there.

        Behind is the comma, or where the array ends, the end of the last record.
        """
        rows: list[Any] = []
        behind = 0
        start = skip_space(piece.text, 0)
        while True:
            try:
                found = piece.value(start)
            except _NotJsonError:
                if not rows:
                    raise
                return rows, behind, ","  # the next block begins with it
            mark = ""
            if found is not None:
                after = skip_space(piece.text, found[1])
                mark = piece.text[after : after + 1]
            if found is None or (not mark and not piece.is_last):
                return rows, behind, ","
            if mark not in (",", "]") or not mark:
                raise _NotJsonError("',' is missing", piece.byte(after))
            rows.append(found[0])
            if mark == "]":
                return rows, found[1], "]"
            behind = after
            start = skip_space(piece.text, after + 1)

    def _next_key(self, is_first: bool) -> bool:
        """Go on to the next key of the object; False at its end."""
        self._skip()
        if self._peek() == b"}":
            return False
        if not is_first:
            self._expect(b",")
            self._skip()
        return True

    def _key(self) -> str:
        """A key; goes on to the value."""
        if self._peek() != b'"':
            raise _NotJsonError("a key in quotes is missing", self._at)
        key = self._value()
        self._skip()
        self._expect(b":")
        self._skip()
        return str(key)

    def _value(self) -> Any:
        size = BLOCK
        while True:
            piece = _Piece(self._source, self._at, size)
            found = piece.value(0)
            if found is not None:
                self._at = piece.byte(found[1])
                return found[0]
            size *= 4

    def _peek(self) -> bytes:
        place = self._at - self._held_at
        if not 0 <= place < len(self._held):
            self._held, self._held_at, place = (
                self._source.read(self._at, self._at + 256),
                self._at,
                0,
            )
        return self._held[place : place + 1]

    def _expect(self, mark: bytes) -> None:
        if self._peek() != mark:
            raise _NotJsonError(f"{mark.decode()!r} is missing", self._at)
        self._at += 1

    def _skip(self) -> None:
        while (found := self._peek()) and found in b" \t\r\n":
            self._at += 1


def _place(source: Source, at: int) -> tuple[int, int]:
    """Line and column of a byte, both from 1."""
    line, start = 1, 0
    for piece_at in range(0, at, BLOCK):
        piece = source.read(piece_at, min(piece_at + BLOCK, at))
        line += piece.count(b"\n")
        if b"\n" in piece:
            start = piece_at + piece.rfind(b"\n") + 1
    return line, len(source.read(start, at).decode("utf-8", "replace")) + 1
