"""What was found, as a tree: kinds, and below each its places. A place is put into words late."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.checks import Finding, Severity
from deitdet_gui.core.health.examine import Health
from deitdet_gui.core.health.kinds import BY_ID, Family, Kind
from deitdet_gui.core.words import number
from deitdet_gui.gui.look import ACCENT, BAD, WARN

Index = QModelIndex | QPersistentModelIndex

ICON_PX = 16
ROW_HEIGHT = 24
MOST_ROWS = 1_000  # of a kind that are listed; when they are put right, the next ones are
_SHARP = 2  # device pixels that an icon has for each of its own


class Families(QAbstractItemModel):
    """The rows of a :class:`Health`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._families: tuple[Family, ...] = ()
        self._icons: Mapping[Severity, QIcon] = {
            "error": _icon(_paint_error),
            "warning": _icon(_paint_warning),
            "note": _icon(_paint_note),
        }

    def set_health(self, health: Health) -> None:
        self.beginResetModel()
        self._families = health.families
        self.endResetModel()

    def family_at(self, index: Index) -> Family | None:
        """The family that a row is, or belongs to."""
        if not index.isValid():
            return None
        return self._families[index.internalId() - 1 if index.internalId() else index.row()]

    def finding_at(self, index: Index) -> Finding | None:
        """The finding that a row is; None for a family."""
        family = self.family_at(index)
        return family[index.row()] if family is not None and index.internalId() else None

    def index_of(self, kind: str, row: int | None) -> QModelIndex:
        """The row of a family, or of one of its findings; the last one where ``row`` is too far."""
        place = next((n for n, f in enumerate(self._families) if f.kind == kind), None)
        if place is None:
            return QModelIndex()
        above = self.index(place, 0)
        return above if row is None else self.index(min(row, self.rowCount(above) - 1), 0, above)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        if not self.hasIndex(row, column, _plain(parent)):
            return QModelIndex()
        above = parent.row() + 1 if parent is not None and parent.isValid() else 0
        return self.createIndex(row, column, above)

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]
        if index is None or not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._families)
        return 0 if parent.internalId() else min(len(self._families[parent.row()]), MOST_ROWS)

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        family = self.family_at(index)
        if family is None:
            return None
        finding = self.finding_at(index)
        severity = finding.severity if finding else family.severity
        text = str(finding) if finding else f"{number(len(family))}  {title_of(BY_ID[family.kind])}"
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return _escaped(text) if finding else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{severity_in_words(severity)}: {text}"
            case Qt.ItemDataRole.DecorationRole if finding is None or severity != family.severity:
                return self._icons[severity]
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, max(ROW_HEIGHT, QFontMetrics(QApplication.font()).height() + 6))
            case Qt.ItemDataRole.FontRole if finding is None:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        return None


def title_of(kind: Kind) -> str:
    return QCoreApplication.translate("health", kind.title)


def fix_of(family: Family | None) -> str:
    """What fixing all of a family does; the empty string where nothing can be done."""
    text = BY_ID[family.kind].fix if family is not None else ""
    return QCoreApplication.translate("health", text) if text else ""


def why_of(family: Family | None) -> str:
    """What a family of findings does to a training."""
    text = BY_ID[family.kind].why if family is not None else ""
    return QCoreApplication.translate("health", text) if text else ""


def severity_in_words(severity: Severity) -> str:
    words = {
        "error": QCoreApplication.translate("health", "Error"),
        "warning": QCoreApplication.translate("health", "Warning"),
        "note": QCoreApplication.translate("health", "Note"),
    }
    return words[severity]


def _plain(index: Index | None) -> Index:
    return QModelIndex() if index is None else index


def _escaped(text: str) -> str:
    # A tool tip takes what looks like HTML for HTML, and names of files may look like anything.
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<span>{plain}</span>"


def _icon(paint: Callable[[QPainter], None]) -> QIcon:
    pixmap = QPixmap(ICON_PX * _SHARP, ICON_PX * _SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARP, _SHARP)
    painter.setPen(Qt.PenStyle.NoPen)
    paint(painter)
    painter.end()
    pixmap.setDevicePixelRatio(_SHARP)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it until it is hard to tell
    return icon


def _paint_error(painter: QPainter) -> None:
    painter.setBrush(BAD)
    painter.drawEllipse(QRectF(1, 1, 14, 14))
    painter.setBrush(QColor("white"))
    painter.translate(8, 8)
    for turn in (45, 90):
        painter.rotate(turn)
        painter.drawRoundedRect(QRectF(-4, -1, 8, 2), 1, 1)


def _paint_warning(painter: QPainter) -> None:
    painter.setBrush(WARN)
    painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15.5, 14.5), QPointF(0.5, 14.5)]))
    painter.setBrush(QColor("white"))
    painter.drawRoundedRect(QRectF(7.1, 5.5, 1.8, 4.8), 0.9, 0.9)
    painter.drawEllipse(QRectF(7, 11.3, 2, 2))


def _paint_note(painter: QPainter) -> None:
    painter.setBrush(ACCENT)
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3)
    painter.setBrush(QColor("white"))
    painter.drawEllipse(QRectF(7, 4, 2, 2))
    painter.drawRoundedRect(QRectF(7.1, 7.2, 1.8, 4.8), 0.9, 0.9)
