"""Finds every text of the window in the source, for ``translations.py``.

Found are

- ``self.tr("text")``, under the class it stands in;
- ``QCoreApplication.translate("Context", "text")``;
- ``QT_TRANSLATE_NOOP("Context", "text")``, for tables that are translated when they are shown;
- core's ``say("text", x=1)``;
- functions that do nothing but one of these for the text they are given;
- the tables of TABLES.

Qt's own ``lupdate`` knows none of the last three, and gets the context wrong for a ``self.tr`` that
follows a ``QCoreApplication.translate`` in one expression.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "deitdet_gui"

# Calls that name their context first, then the text.
BY_CONTEXT = ("QCoreApplication.translate", "QT_TRANSLATE_NOOP")
# Core's own function, whose texts all have one context.
SAY, SAY_CONTEXT = ("deitdet_gui/core/words.py", "say"), "core"

Key = tuple[str, str, str]  # context, source, comment


def _actions() -> Iterator[str]:
    from deitdet_gui.gui.action_table import ACTIONS

    for spec in ACTIONS:
        yield from (spec.group, spec.text)


def _options() -> Iterator[str]:
    from deitdet_gui.gui.language import LANGUAGES as OWN_NAMES
    from deitdet_gui.gui.options import OPTIONS

    for spec in OPTIONS:
        yield from (spec.group, spec.text)
        yield from (text for text in spec.choices.values() if text not in OWN_NAMES.values())


def _hints() -> Iterator[str]:
    from deitdet_gui.gui.hints import HINTS

    yield from (spec.text for spec in HINTS)


def _said_by_core() -> Iterator[str]:
    from deitdet_gui.core.dataset import State
    from deitdet_gui.core.picture_faults import OTHER_KINDS
    from deitdet_gui.core.words import IN_A_ROW

    yield IN_A_ROW
    yield from (state.value for state in State)
    yield from (what for _, what in OTHER_KINDS)


def _kinds() -> Iterator[str]:
    from deitdet_gui.core.health.kinds import KINDS

    for kind in KINDS:
        yield from (kind.title, kind.why, kind.fix)


# Context -> the texts of a table, which are translated where the table is shown. Only for these
# contexts may a text that is translated be anything but a literal.
TABLES: dict[str, tuple[str, Callable[[], Iterator[str]]]] = {
    "actions": ("deitdet_gui/gui/action_table.py", _actions),
    "options": ("deitdet_gui/gui/options.py", _options),
    "hints": ("deitdet_gui/gui/hints.py", _hints),
    "health": ("deitdet_gui/core/health/kinds.py", _kinds),
    SAY_CONTEXT: ("deitdet_gui/core/words.py", _said_by_core),
}


class SourceError(Exception):
    """The source says a text in a way that cannot be found; the message says where."""


@dataclass
class Text:
    """One text of the source and what it is in one language."""

    context: str
    source: str
    comment: str = ""
    files: set[str] = field(default_factory=set)
    translation: str = ""
    is_finished: bool = False

    @property
    def key(self) -> Key:
        return self.context, self.source, self.comment


def find_texts() -> dict[Key, Text]:
    """Every text of the source, sorted.

    Raises:
        SourceError: a text is no literal, or stands outside of any class.
    """
    texts: dict[Key, Text] = {}
    trees = {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }
    shorthands = {name: dict(_shorthands(tree)) for name, tree in trees.items()}
    for name, tree in trees.items():
        known = dict(shorthands[name])
        for module, imported, here in _imports(tree):
            if (module, imported) == SAY:
                known[here] = SAY_CONTEXT
            elif imported in shorthands.get(module, {}):
                known[here] = shorthands[module][imported]
        for text in _Finder(name, known).find(tree):
            texts.setdefault(text.key, text).files.add(name)
    for context, (name, rows) in TABLES.items():
        for source in filter(None, rows()):
            text = Text(context, source)
            texts.setdefault(text.key, text).files.add(name)
    return dict(sorted(texts.items()))


def _imports(tree: ast.Module) -> Iterator[tuple[str, str, str]]:
    """(file, name there, name here) of every name that is taken from another of our files."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            module = f"{node.module.replace('.', '/')}.py"
            yield from ((module, one.name, one.asname or one.name) for one in node.names)


def _shorthands(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(name, context) of functions that only translate the text they are given."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args + node.args.posonlyargs:
            continue
        first = (node.args.posonlyargs + node.args.args)[0].arg
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and _name_of(call) in BY_CONTEXT and len(call.args) >= 2:
            context, text = call.args[:2]
            is_first = isinstance(text, ast.Name) and text.id == first
            if is_first and isinstance(context, ast.Constant) and isinstance(context.value, str):
                yield node.name, context.value


def _name_of(call: ast.Call) -> str:
    return ast.unparse(call.func) if isinstance(call.func, ast.Attribute | ast.Name) else ""


class _Finder(ast.NodeVisitor):
    def __init__(self, file: str, shorthands: dict[str, str]) -> None:
        self._file = file
        self._shorthands = shorthands
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef] = []
        self._found: list[Text] = []

    def find(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name, args = _name_of(node), node.args
        if name in self._shorthands and args:
            self._take(self._shorthands[name], args[0], node)
        elif name.endswith(".tr") and args:
            comment = _literals(args[1]) if len(args) > 1 else [""]
            self._take(self._class_of(name.removesuffix(".tr"), node), args[0], node, *comment)
        elif name in BY_CONTEXT and len(args) >= 2:
            contexts = _literals(args[0]) or [""]
            comment = _literals(args[2]) if len(args) > 2 else [""]
            self._take(contexts[0], args[1], node, *comment)

    def _take(self, context: str, text: ast.expr, node: ast.Call, comment: str = "") -> None:
        sources = _literals(text)
        if not sources and not self._may_be_computed(context, text):
            raise SourceError(
                f"{self._place(node)}: {ast.unparse(text)} is no literal; mark the literals with "
                "QT_TRANSLATE_NOOP, or let TABLES of packaging/translations.py name their table"
            )
        self._found += [Text(context, source, comment) for source in sources]

    def _class_of(self, owner: str, node: ast.Call) -> str:
        """The class that a ``tr`` belongs to: the one around it, or that of an argument."""
        for function in reversed(self._functions):
            for one in function.args.args:
                if one.arg == owner and one.annotation is not None:
                    return ast.unparse(one.annotation).strip("'\"")
        if not self._classes:
            raise SourceError(f"{self._place(node)}: {owner}.tr() outside of any class")
        return self._classes[-1]

    def _may_be_computed(self, context: str, text: ast.expr) -> bool:
        in_table = context in TABLES and isinstance(text, ast.Name | ast.Attribute)
        return in_table or any(f.name in self._shorthands for f in self._functions)

    def _place(self, node: ast.Call) -> str:
        return f"{self._file}:{node.lineno}"


def _literals(node: ast.expr) -> list[str]:
    """The texts that an expression can be; none where it is not made of literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        ways = [_literals(node.body), _literals(node.orelse)]
        return ways[0] + ways[1] if all(ways) else []
    return []
