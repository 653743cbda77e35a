"""The settings, made from the table of options. Every change is in force at once."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.gui import options as table
from deitdet_gui.gui.options import Options, OptionSpec, option_text
from deitdet_gui.gui.screen_room import resize_within_screen


class SettingsDialog(QDialog):
    """Deletes itself when closed."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._options = options
        self.fields: dict[str, QCheckBox | QComboBox] = {}
        inner = QWidget()
        down = QVBoxLayout(inner)
        by_group = sorted(table.OPTIONS, key=_group_order)
        for group, specs in groupby(by_group, key=lambda spec: spec.group):
            down.addWidget(self._make_group(group, list(specs)))
        down.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("Settings"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reset = QPushButton(self.tr("Back to the &defaults"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        for option in self.fields:
            self._show(option)
        options.changed.connect(self._show)
        em = self.fontMetrics().averageCharWidth()
        wanted, edges = inner.sizeHint(), whole.contentsMargins()
        beside = edges.left() + edges.right() + area.verticalScrollBar().sizeHint().width()
        width = max(em * 60, wanted.width() + max(beside, 4 * em))
        height = wanted.height() + 10 * em
        resize_within_screen(self, width, min(height, 760))

    def _make_group(self, group: str, specs: list[OptionSpec]) -> QGroupBox:
        box = QGroupBox(option_text(group))
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for spec in specs:
            text = option_text(spec.text)
            field: QCheckBox | QComboBox
            if spec.choices:
                field = QComboBox()
                for choice, name in spec.choices.items():
                    field.addItem(option_text(name), choice)
                field.setAccessibleName(text)
                label = QLabel(text)
                label.setWordWrap(True)
                form.addRow(label, field)
                field.activated.connect(self._choose)
            else:
                field = QCheckBox(text)
                form.addRow(field)
                field.toggled.connect(self._toggle)
            field.setProperty("option", spec.id)
            self.fields[spec.id] = field
        return box

    def _show(self, option: str) -> None:
        field = self.fields.get(option)
        if isinstance(field, QCheckBox):
            field.setChecked(self._options.is_on(option))
        elif field is not None:
            field.setCurrentIndex(field.findData(self._options.choice(option)))
        defaults = all(self._options[spec.id] == spec.default for spec in table.OPTIONS)
        self.reset.setEnabled(not defaults)

    def _toggle(self, is_on: bool) -> None:
        self._options.set(self.sender().property("option"), is_on)

    def _choose(self) -> None:
        field = self.sender()
        assert isinstance(field, QComboBox)
        self._options.set(field.property("option"), field.currentData())

    def _reset(self) -> None:
        for spec in table.OPTIONS:
            self._options.set(spec.id, spec.default)


def _group_order(spec: OptionSpec) -> int:
    """Groups in the order in which the table first names them."""
    return next(i for i, one in enumerate(table.OPTIONS) if one.group == spec.group)
