"""The language of the window: its texts, Qt's own, and how numbers and dates are written."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from deitdet_gui.core import words
from deitdet_gui.core.files import resource

log = logging.getLogger(__name__)

SYSTEM = "system"
# Each in its own tongue, so that whoever is lost in another finds the way back.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}


class Language(QObject):
    """Speaks one language for as long as it lives; English again when it is stopped.

    Args:
        choice: one of :data:`LANGUAGES`, or "system".
        parent: of the object.
    """

    def __init__(self, choice: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self._locale_before = QLocale()
        self.code = "en"
        self.use(choice)

    def use(self, choice: str) -> None:
        """Speak another language from now on. What is already on the screen stays as it is."""
        self._forget()
        self.code = choice if choice in LANGUAGES else of_the_system()
        locale = locale_for(self.code)
        QLocale.setDefault(locale)
        if self.code != "en":
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(f"qtbase_{self.code}", qt)  # the buttons of Qt's own dialogs
            self._load(f"deitdet_{self.code}", str(resource("translations")))
        words.speak(QCoreApplication.translate, number_marks(locale))

    def stop(self) -> None:
        """Leave the application as it was."""
        self._forget()
        QLocale.setDefault(self._locale_before)
        words.speak()

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
        else:
            log.warning("%s has no %s.qm; English is shown", folder, name)

    def _forget(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def of_the_system(wanted: Sequence[str] | None = None) -> str:
    """The first language that the person's system asks for and that we have; else English.

    Args:
        wanted: names such as "de-AT", the best first; the system's when left out.
    """
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            if locale.script() == QLocale.Script.SimplifiedChineseScript:
                return "zh_CN"
            continue
        code = QLocale.languageToCode(locale.language())
        if code in LANGUAGES:
            return code
    return "en"


def locale_for(code: str) -> QLocale:
    """How numbers and dates are written: as on the system if it speaks ``code``, of any country."""
    system, plain = QLocale.system(), QLocale(code)
    return system if system.language() == plain.language() else plain


def number_marks(locale: QLocale) -> dict[str, str]:
    """What stands for the comma and the point of an English number."""
    return {",": locale.groupSeparator(), ".": locale.decimalPoint()}
