"""What the classes of a YOLO dataset are called: ``data.yaml``, or a list, one name a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.reading import read_bytes, reason, short
from deitdet_gui.core.words import say

_MOST_BYTES = 1024 * 1024
_USUAL = ("data.yaml", "data.yml", "dataset.yaml", "dataset.yml")
_LISTS = ("classes.txt", "obj.names", "_darknet.labels", "labels/classes.txt", "labels.txt")


@dataclass(frozen=True)
class Names:
    """Class number -> name. ``has_points``: lines go on with key points behind the box."""

    table: Mapping[int, str]
    has_points: bool = False

    def of(self, number: float) -> str:
        """The name of a class.

        Raises:
            ValueError: there is no such class.
        """
        name = self.table.get(int(number)) if number.is_integer() else None
        if name is None:
            raise ValueError(
                say(
                    "has the class {number:g}, and there are {count} names",
                    number=number,
                    count=len(self.table),
                )
            )
        return name


def find_names(source: Path) -> Path | None:
    """The file that names the classes of ``source``, a folder, or that file itself."""
    if source.is_file():
        return source if _is_yaml(source) or source.suffix == ".names" else None
    yamls = [path for path in sorted(source.iterdir()) if _is_yaml(path) and path.is_file()]
    usual = [path for path in yamls if path.name.lower() in _USUAL]
    lists = [source / name for name in _LISTS if (source / name).is_file()]
    lists += sorted(path for path in source.glob("*.names") if path.is_file())
    return next(iter([*usual, *(yamls if len(yamls) == 1 else []), *lists]), None)


def read_names(source: Path) -> Names:
    """Read the names that go with ``source``.

    Raises:
        ReadError: there are none. Without them a number would mean any class.
    """
    path = find_names(source)
    if path is None:
        raise ReadError(
            say("Nothing in {source} says what the classes are called.", source=source),
            hint=say("Put data.yaml, or classes.txt with one name a line, beside the labels."),
        )
    try:
        text = read_bytes(path, _MOST_BYTES).decode("utf-8-sig")
        if _is_yaml(path):
            return _of_yaml(yaml.load(text, _Loader), path)  # which makes texts only
        lines = [line.strip() for line in text.splitlines()]
        return Names({n: line for n, line in enumerate(lines) if line})
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ReadError(
            say(
                "{path} is not YAML: {problem} in line {line}.",
                path=path,
                problem=error.problem,
                line=line,
            )
        ) from error
    except (yaml.YAMLError, OSError, ValueError, RecursionError) as error:
        raise ReadError(
            say("{path} could not be read: {error}.", path=path, error=reason(error))
        ) from error


def listed_by_yolo(source: Path) -> list[str]:
    """The classes of a YOLO dataset by their numbers; none where they cannot be read."""
    try:
        return [name for _, name in sorted(read_names(source).table.items())]
    except (ReadError, OSError):  # the reader tells of it
        return []


def yaml_of(value: Mapping[str, Any]) -> bytes:
    text: str = yaml.safe_dump(dict(value), allow_unicode=True, sort_keys=False)
    return text.encode()


def _of_yaml(value: Any, path: Path) -> Names:
    names = value.get("names") if isinstance(value, dict) else None
    pairs: list[tuple[Any, Any]]
    if isinstance(names, list):
        pairs = list(enumerate(names))
    elif isinstance(names, dict):
        pairs = list(names.items())
    else:
        raise ReadError(
            say("{path} has no names.", path=path),
            hint=say("It takes a line such as: names: [cat, dog]"),
        )
    table = {}
    for key, name in pairs:
        is_number = isinstance(key, int) or (
            isinstance(key, str) and key.strip().isdecimal() and len(key) < 10
        )
        if not is_number or not isinstance(name, str) or not name:
            raise ReadError(
                say(
                    "{path} names the class {key} {name}.",
                    path=path,
                    key=short(key),
                    name=short(name),
                )
            )
        table[int(key)] = name
    return Names(table, has_points="kpt_shape" in value)


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in (".yaml", ".yml")


class _Loader(yaml.BaseLoader):  # type: ignore[misc]  # it ships no types
    """Makes texts, lists and mappings of texts, and nothing else: a class called ``no`` stays so.

    References are refused: a few lines of them can stand for more than fits in memory.
    """

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            raise yaml.composer.ComposerError(
                None, None, say("a reference (*) is not taken here"), event.start_mark
            )
        return super().compose_node(parent, index)
