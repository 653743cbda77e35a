"""Days as people of the window's language write them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def day_text(when: datetime) -> str:
    """A day without its year: "22 Nov"."""
    pattern = QCoreApplication.translate("date", "d MMM", "Qt's letters for day and month")
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)
