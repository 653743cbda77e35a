"""The texts of the window: all are found in the source, and each language has them whole."""

import ast
import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import find_texts
import pytest
import translations
from find_texts import PACKAGE, SourceError, Text

FILES = sorted((PACKAGE / "gui").rglob("*.py"))
# All but the faults that are made on purpose.
ENGINE = sorted(path for path in (PACKAGE / "engine").glob("*.py") if path.name != "faults.py")
TOLD = {"Ended", "Failed", "Note", "Paused", "ReadError", "SaveError", "UserError"}
# What a person sees or hears of a call's arguments.
SHOWN = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton",
    "QTableWidgetItem", "QToolButton", "addAction", "addButton", "addItem", "addMenu", "addRow",
    "addSection", "addTab", "alarm", "confirm", "drawText", "hint", "inform", "insertItem",
    "setAccessibleDescription", "setAccessibleName", "setFormat", "setHorizontalHeaderLabels",
    "setInformativeText", "setItemText", "setLabelText", "setPlaceholderText", "setPrefix",
    "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle",
    "setToolTip", "setWhatsThis", "setWindowTitle", "show_progress", "tell", "warn",
}  # fmt: skip
FIRST_ONLY = {"addItem"}  # what follows is the data of the item
# The same in every language, and why.
SAME_EVERYWHERE = {
    "DeiTDet": "the app's name",
    "{} - DeiTDet": "a folder's name and the app's",
    "{}  %v / %m": "Qt puts numbers in the place of %v and %m",
}


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> None:
    """They only read files."""


@functools.cache
def texts_of_source() -> dict[tuple[str, str, str], Text]:
    """Parsing the whole package takes seconds."""
    return find_texts.find_texts()


def in_source(code: str) -> list[tuple[str, str]]:
    tree = ast.parse(code)
    finder = find_texts._Finder("x.py", {"say": "core", **dict(find_texts._shorthands(tree))})
    return [(text.context, text.source) for text in finder.find(tree)]


def test_a_text_is_found_under_its_class_also_in_a_nested_function_and_over_lines():
    code = """
class Page(QWidget):
    def show(self):
        def inner():
            return self.tr("one " "two {x}").format(x=1)
        self.tr("plain") if self.ok else self.tr("not plain")
        self.label.setText(self.tr("here" if self.ok else "there"))
    class Part:
        def name(self): return self.tr("part")
def make(sheet: "Sheet"): return sheet.tr("table")
"""
    assert in_source(code) == [
        ("Page", "one two {x}"), ("Page", "plain"), ("Page", "not plain"), ("Page", "here"),
        ("Page", "there"), ("Part", "part"), ("Sheet", "table"),
    ]  # fmt: skip


def test_a_text_is_found_by_its_context_a_mark_core_s_words_and_a_shorthand():
    code = """
def _tr(text):
    return QCoreApplication.translate("exchange", text)
QCoreApplication.translate("Colour", "Amber")
ROWS = (QT_TRANSLATE_NOOP("rows", "Marked"),)
say("{n} boxes", n=1)
_tr("short")
painter.translate(8, 8)
"""
    found = [
        ("Colour", "Amber"), ("rows", "Marked"), ("core", "{n} boxes"), ("exchange", "short"),
    ]  # fmt: skip
    assert in_source(code) == found


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("class A:\n def f(self): self.tr(self.text)", "no literal"),
        ("class A:\n def f(self): self.tr(f'{x} boxes')", "no literal"),
        ("def f(): x.tr('text')", "outside of any class"),
    ],
)
def test_a_text_that_cannot_be_found_is_refused_with_its_place(code, why):
    with pytest.raises(SourceError, match=rf"x\.py:\d: .*{why}"):
        in_source(code)


def test_the_source_has_its_texts_and_the_tables_rows():
    found = texts_of_source()
    assert len(found) > 500
    assert ("actions", "Open folder…", "") in found
    assert ("health", "Tiny boxes", "") in found
    assert ("MainWindow", "Annotate", "") in found
    assert list(found) == sorted(found)


def test_a_ts_file_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "deitdet_de.ts"
    texts = [
        Text("B", "a <b> & “c”\nd", "", {"gui/x.py"}, "ä <b> & “c”\nd", True),
        Text("A", "a", "a verb", {"gui/y.py", "gui/x.py"}, "b?", False),
    ]
    translations.write_ts(path, texts)
    back = translations.read_ts(path)
    assert list(back.values()) == [texts[1], texts[0]]
    before = path.read_bytes()
    translations.write_ts(path, reversed(back.values()))
    assert path.read_bytes() == before


def test_an_update_keeps_what_is_there_and_drops_what_is_gone_and_brings_along_what_moved():
    known = {
        text.key: text
        for text in (
            Text("A", "stays", translation="bleibt", is_finished=True),
            Text("A", "goes", translation="geht", is_finished=True),
            Text("A", "moves", translation="zieht um", is_finished=True),
        )
    }
    found = [Text("A", "stays"), Text("B", "moves"), Text("B", "new")]
    merged = translations.merge(found, known)
    said = [(text.key[:2], text.translation, text.is_finished) for text in merged]
    assert said == [
        (("A", "stays"), "bleibt", True),
        (("B", "moves"), "zieht um", False),
        (("B", "new"), "", False),
    ]


@pytest.mark.parametrize(
    ("source", "said", "why"),
    [
        ("{n} boxes", "{m} Boxen", "placeholders"),
        ("{0:,} of {1:,}", "{1:,} von {0}", "placeholders"),
        ("&File", "Datei", "key"),
        ("Open…", "Öffnen", "dots"),
        ("Skip ", "Weiter", "white space"),
        ("One\ntwo", "Eins zwei", "line breaks"),
    ],
)
def test_a_translation_that_does_not_fit_its_text_is_refused(
    tmp_path, monkeypatch, capsys, source, said, why
):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    path = translations.ts_path("de")
    translations.write_ts(path, [Text("A", source)])
    before = path.read_bytes()
    filled = tmp_path / "filled.json"
    filled.write_text(json.dumps([{"context": "A", "source": source, "translation": said}]))
    assert translations.main(["fill", "de", str(filled)]) == 1
    assert why in capsys.readouterr().err
    assert path.read_bytes() == before


def test_what_is_to_do_can_be_filled_in_and_put_back(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    path = translations.ts_path("ja")
    translations.write_ts(path, [Text("A", "Open {0}"), Text("A", "Box")])
    assert translations.main(["todo", "ja"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["source"] for row in rows] == ["Box", "Open {0}"]
    rows[1]["translation"] = "{0} を開く"
    filled = tmp_path / "filled.json"
    filled.write_text(json.dumps(rows))
    translations.main(["fill", "ja", str(filled)])
    texts = translations.read_ts(path)
    assert texts["A", "Open {0}", ""].is_finished
    assert not texts["A", "Box", ""].is_finished


@pytest.mark.parametrize("arguments", [[], ["fil"], ["todo"], ["todo", "tlh"], ["fill", "de"]])
def test_wrong_usage_shows_the_right_one(arguments, capsys):
    assert translations.main(arguments) == 2
    assert "translations.py fill de FILE" in capsys.readouterr().out


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_finished_translation_has_lost_a_placeholder_or_a_key(language):
    texts = translations.read_ts(translations.ts_path(language))
    assert texts, "run: python packaging/translations.py update"
    wrong = translations.trouble(dict(texts), texts)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_window_loads_was_made_from_what_was_translated(language):
    from PySide6.QtCore import QTranslator

    path = translations.ts_path(language)
    texts = [text for text in translations.read_ts(path).values() if text.is_finished]
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm"))) or not texts
    stale = [
        text.source
        for text in texts
        if translator.translate(text.context, text.source, text.comment or None) != text.translation
    ]
    assert not stale, f"run: python packaging/translations.py release ({stale[:5]})"


@pytest.mark.parametrize("language", translations.COMPLETE)
def test_a_complete_language_has_every_text_of_the_source_and_no_other(language):
    found = texts_of_source()
    texts = translations.read_ts(translations.ts_path(language))
    wrong = translations.trouble(found, texts)
    wrong += [
        f"not translated: {key}" for key in found if key in texts and not texts[key].is_finished
    ]
    assert not wrong, "\n".join(["run: python packaging/translations.py update", *wrong[:20]])


@pytest.mark.parametrize("language", translations.COMPLETE)
def test_the_letters_of_the_flags_differ(language):
    texts = translations.read_ts(translations.ts_path(language)).values()
    signs = [one.translation for one in texts if one.context == "flags" and len(one.source) == 1]
    assert len(signs) == len(set(signs)) == 5


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_what_a_person_sees_is_said_in_their_language(path: Path):
    said = [
        f"{path.name}:{line}: {text!r}"
        for line, text in shown_literals(ast.parse(path.read_text(encoding="utf-8")))
        if text not in SAME_EVERYWHERE
    ]
    assert not said, "say it with self.tr(): " + "; ".join(said)


@pytest.mark.parametrize("path", ENGINE, ids=lambda p: p.name)
def test_what_the_engine_tells_a_person_is_said_so_that_a_window_can_say_it_again(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    told = [
        f"{path.name}:{call.lineno}: {ast.unparse(text)}"
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in TOLD
        for text in call.args
        if isinstance(text, ast.JoinedStr | ast.Constant) and " " in _words_of(text)
    ]
    assert not told, "say it with say(): " + "; ".join(told)


def _words_of(text: ast.JoinedStr | ast.Constant) -> str:
    """The letters of a text, with a space where they are parted; no values."""
    rows = text.values if isinstance(text, ast.JoinedStr) else [text]
    fixed = (str(one.value) for one in rows if isinstance(one, ast.Constant))
    return " ".join(re.findall(r"\w+", " ".join(fixed)))


def test_a_text_that_goes_past_the_translation_is_seen():
    code = 'a.setText("Hello"); QLabel(f"{n} boxes"); a.setToolTip(b.tr("x") + " and more")'
    found = [text for _, text in shown_literals(ast.parse(code))]
    assert found == ["Hello", "{} boxes", " and more"]
    fine = 'a.setText(self.tr("Hello {0}").format("id")); QLabel(f"{n} / {m}"); find("text")'
    assert not list(shown_literals(ast.parse(fine)))


def shown_literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, text) of literals with words in them that are shown as they are."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _last_name(node) in SHOWN:
            args = node.args[:1] if _last_name(node) in FIRST_ONLY else node.args
            for argument in (*args, *(word.value for word in node.keywords)):
                for text in _literals(argument):
                    if re.search(r"[^\W\d_]{2}", text.replace("{}", "")):
                        yield node.lineno, text


def _literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield node.value if isinstance(node.value, str) else ""
    elif isinstance(node, ast.JoinedStr):
        yield "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _literals(part.value)
    elif isinstance(node, ast.Call):
        if _last_name(node) in ("format", "join", "removesuffix", "strip"):
            yield from _literals(node.func.value)  # type: ignore[attr-defined]
            if _last_name(node) == "join":
                yield from (text for one in node.args for text in _literals(one))
    elif isinstance(node, ast.BinOp | ast.BoolOp | ast.IfExp | ast.List | ast.Tuple | ast.Starred):
        parts = (
            [node.body, node.orelse] if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node)
        )
        for part in parts:
            yield from _literals(part)


def _last_name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
