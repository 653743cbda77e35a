"""The language of the window: which one, from when on, and never in a file."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from deitdet_gui.core.words import number, say
from deitdet_gui.gui import app as app_module
from deitdet_gui.gui import language as language_module
from deitdet_gui.gui.language import LANGUAGES, Language, number_marks, of_the_system
from deitdet_gui.gui.options import OPTIONS
from tests.gui.conftest import make_pictures

ROOT = Path(__file__).parents[2]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    one = Language("en")
    yield one
    one.stop()
    one.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en-GB"], "de"),
        (["pt-BR", "fr-CA", "de"], "fr"),
        (["es-419"], "es"),
        (["ja-JP"], "ja"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "ja"], "ja"),
        (["zh-TW"], "en"),
        (["C"], "en"),
        (["xx", ""], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_language_is_the_first_that_we_have(wanted, code):
    assert of_the_system(wanted) == code


def test_every_language_of_the_table_can_be_chosen_in_its_own_tongue():
    spec = next(one for one in OPTIONS if one.id == "language")
    assert spec.default == "system"
    assert dict(spec.choices) == {"system": "As the system", **LANGUAGES}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_a_language_brings_qt_s_own_words_and_its_numbers(language, code, qtbot):
    language.use(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert cancel in ("Abbrechen", "Cancelar", "Annuler", "キャンセル", "取消")
    assert QLocale().language() == QLocale(code).language()
    assert number(12345.5, ",.1f") == QLocale().toString(12345.5, "f", 1)


def test_back_in_english_nothing_of_the_other_language_is_left(language):
    language.use("de")
    language.use("en")
    assert number(1234.5, ",.1f") == "1,234.5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert say("{count:,} boxes", count=1234) == "1,234 boxes"


def test_a_language_without_a_file_shows_english_and_says_so_in_the_log(
    language, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(language_module, "resource", lambda name: tmp_path / name)
    language.use("fr")
    assert QCoreApplication.translate("MainWindow", "Annotate") == "Annotate"
    assert "deitdet_fr.qm" in caplog.text


def test_a_system_s_way_with_numbers_is_kept_where_it_speaks_the_language():
    assert number_marks(QLocale("de_DE")) == {",": ".", ".": ","}
    assert number_marks(QLocale("de_CH"))[","] not in ".,"


def test_another_language_is_spoken_at_once_and_the_person_is_where_they_were(
    project_folder, monkeypatch, qapp
):
    apps: list[app_module.App] = []
    seen = []

    class Watched(app_module.App):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            apps.append(self)

    def next_step() -> None:
        app = apps[-1] if apps else None
        if app is None or app.workspace is None:
            return
        if not seen:
            app.workspace.annotate.go_to(3)
            app.window.go_to("review")
        elif len(apps) < 2:
            return
        seen.append(
            (QLocale().language(), app.window.current_page, app.workspace.annotate.current_image)
        )
        if len(seen) == 1:
            app.options.set("language", "ja")
        else:
            app.window.close()

    monkeypatch.setattr(app_module, "App", Watched)
    timer = QTimer(interval=5)
    timer.timeout.connect(next_step)
    timer.start()
    palette, style = qapp.palette(), qapp.style().objectName()
    assert app_module.main(project_folder) == 0
    timer.stop()
    qapp.setPalette(palette)
    qapp.setStyle(style)
    assert [place for _, *place in seen] == [["review", 3], ["review", 3]]
    assert seen[1][0] == QLocale.Language.Japanese
    assert app_module.settings().value("options/language") == "ja"
    assert QLocale().language() != QLocale.Language.Japanese
    for app in apps:
        app.deleteLater()


SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from deitdet_gui.core.dataset import Box, Category, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import create
from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.language import Language

folder = Path(sys.argv[1])
qt = QApplication([])
language = Language(sys.argv[2])
app = App(Answers(), QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
create(folder / "project", folder / "project" / "pictures")
app.open(folder / "project")
box = Box(1, 1, 1, 1234.5, 3.25, 2000.125, 30.5)
edits = [PutCategory(Category(1, "Zähler, 1.5")), PutBox(box), MarkImage(1, State.DONE)]
assert app.workspace.signals.do("Draw", 1, edits)
assert app.workspace.autosave.save_now()
app.workspace.train.choices.minutes.setValue(90)
create_run(app.workspace.opened, RunConfig(minutes=1.5), {"p0.png": "train"})
app.leave_now()
"""


def files_of_a_session(folder: Path, language: str, locale: str) -> dict[str, bytes]:
    make_pictures(folder / "project" / "pictures")
    environment = {**os.environ, "LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(folder), language],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    files = [p for p in (folder / "project").rglob("*.json*") if "backups" not in p.parts]
    # A run is called after the minute it was made in, and knows where its project lies.
    return {
        ("run " if "runs" in path.parts else "") + path.name: re.sub(
            rb'"(created": [0-9.]+|project": "[^"]*"|pictures": "[^"]*")', b"", path.read_bytes()
        )
        for path in files
    }


def test_no_language_and_no_locale_reaches_a_file(tmp_path):
    english = files_of_a_session(tmp_path / "a", "en", "C.UTF-8")
    german = files_of_a_session(tmp_path / "b", "de", "de_DE.UTF-8")
    assert {"annotations.json", "states.json", "project.json", "run config.json"} <= english.keys()
    assert german.keys() == english.keys()
    assert [name for name in english if german[name] != english[name]] == []
    assert json.loads(english["annotations.json"])["annotations"][0]["bbox"][0] == 1234.5
