"""The sheet before a training: what will be used, what will not, and what is wrong."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.preflight import FEW_BOXES, CategoryCount, Preflight
from deitdet_gui.core.words import number
from deitdet_gui.gui import look
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.measures import scaled
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.cell_table import Cell, CellTable

MOST_FINDINGS = 200
_ROWS_SHOWN = 8
_LIST_HEIGHT = 240
_NARROWEST = 56
_WIDEST_NUMBERS = 116  # pixels of a column, so that names have room beside two of them


class PreflightSheet(QWidget):
    """Shows a :class:`Preflight`.

    Signals:
        show_image: the person wants to see the picture of a finding (its id).
    """

    show_image = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocked = Callout(self.tr("What must be put right first"))
        self._used, self._counts = QLabel(), QLabel()
        for label in (self._used, self._counts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._counts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.split = QPushButton(self.tr("Split…"))
        self.split.setFlat(True)
        self.split.setAccessibleName(self.tr("Split the pictures"))
        self.split.setToolTip(self.tr("Say which pictures are for learning and which for checking"))
        counts = QHBoxLayout()
        counts.addWidget(self._counts, 1)
        counts.addWidget(self.split, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._categories = _make_table(self)
        self._warned = QLabel()
        self._findings = self._make_list()
        self._hide_all()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.blocked, self._used):
            column.addWidget(widget)
        column.addLayout(counts)
        column.addWidget(self._categories)
        column.addSpacing(4)
        column.addWidget(self._warned)
        column.addWidget(self._findings)
        column.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._categories.cells.follow(self.palette())

    def show_sheet(self, sheet: Preflight, looks: Mapping[CategoryId, CategoryLook]) -> None:
        """Show what was found, with the colours of the categories."""
        self._say_blockers([(f.where, f.text) for f in sheet.blockers])
        self._used.setText(sheet.used_line())
        self._used.show()
        self._counts.setText(self._counts_line(sheet))
        self._counts.setVisible(bool(sheet.parts))
        self._show_categories(sheet.categories, looks)
        self._show_findings(sheet.warnings)

    def show_problem(self, where: str, text: str) -> None:
        """Say why there is nothing to show."""
        self._say_blockers([(where, text)])
        self._hide_all()

    def _hide_all(self) -> None:
        for widget in (self._used, self._counts, self._categories, self._warned, self._findings):
            widget.hide()

    def _counts_line(self, sheet: Preflight) -> str:
        parts = [
            self.tr("{0} to learn from").format(sheet.count("train")),
            self.tr("{0} to check on").format(sheet.count("val")),
        ]
        if sheet.count("test"):
            parts.append(self.tr("{0} kept for the final test").format(sheet.count("test")))
        return ", ".join(parts) + "."

    def _say_blockers(self, rows: list[tuple[str, str]]) -> None:
        if not rows:
            self.blocked.clear()
            return
        title = self.tr("Not ready to train yet")
        self.blocked.say("warning", title, "\n".join(f"{where}: {text}" for where, text in rows))

    def _show_categories(
        self, rows: list[CategoryCount], looks: Mapping[CategoryId, CategoryLook]
    ) -> None:
        table = self._categories
        cells = []
        for count in rows:
            name = Cell(count.name, tip=count.name, swatch=looks[count.id].colour)
            cells.append((name, self._to_learn(count.train), Cell(number(count.val), count.val)))
        table.show_rows(cells, self.palette())
        table.setVisible(bool(rows))
        shown = min(len(rows), _ROWS_SHOWN)
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown * height + 2)

    def _to_learn(self, boxes: int) -> Cell:
        if boxes >= FEW_BOXES:
            return Cell(number(boxes), boxes)
        tip = self.tr("{0} or more are better").format(FEW_BOXES)
        return Cell(number(boxes), boxes, look.WARN if boxes else look.BAD, tip)

    def _show_findings(self, findings: list[Finding]) -> None:
        self._findings.clear()
        for finding in findings[:MOST_FINDINGS]:
            item = QListWidgetItem(str(finding))
            item.setData(Qt.ItemDataRole.UserRole, finding.image)
            if finding.image is not None:
                item.setToolTip(self.tr("Double-click to see the picture"))
            self._findings.addItem(item)
        count = len(findings)
        one, many = self.tr("One thing worth a look"), self.tr("{0} things worth a look")
        text = one if count == 1 else many
        if count > MOST_FINDINGS:
            text = self.tr("{0} things worth a look, the first {1} of them here")
        self._findings.fit()
        self._warned.setText(text.format(number(count), number(MOST_FINDINGS)))
        self._warned.setVisible(bool(findings))
        self._findings.setVisible(bool(findings))

    def _make_list(self) -> "_Findings":
        rows = _Findings()
        rows.setWordWrap(True)
        rows.setAlternatingRowColors(True)
        rows.setSpacing(2)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setAccessibleName(self.tr("Warnings"))
        rows.itemActivated.connect(self._activate)
        return rows

    def _activate(self, item: QListWidgetItem) -> None:
        image = item.data(Qt.ItemDataRole.UserRole)
        if image is not None:
            self.show_image.emit(image)


class _Findings(QListWidget):
    """A list that is as tall as what is in it, up to a point."""

    _fitted = 0  # the width that the height is for

    def fit(self) -> None:
        self._fitted = self.width()
        # Off while it is measured: a scroll bar that was there before takes width, and would stay.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doItemsLayout()
        height = self.contentsSize().height() + 2 * self.frameWidth() + 2
        if height > _LIST_HEIGHT:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(min(_LIST_HEIGHT, max(32, height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The event's width is that within, which fitting itself changes by a scroll bar's.
        if self.width() != self._fitted:
            self.fit()


def _make_table(sheet: PreflightSheet) -> CellTable:
    heads = [sheet.tr("Category"), sheet.tr("Boxes to learn"), sheet.tr("To check")]
    # A long heading is cut rather than the names, which take what is left.
    table = CellTable(heads, (1, 2), {1: heads[1], 2: heads[2]}, _NARROWEST)
    table.setAccessibleName(sheet.tr("Boxes of each category"))
    table.horizontalHeader().setMaximumSectionSize(scaled(_WIDEST_NUMBERS))
    table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return table
