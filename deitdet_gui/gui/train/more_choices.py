"""Choices that are rarely wanted: each is automatic until somebody knows better."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QWidget

MOST_CACHE_GB = 500.0
PATIENCE = 2  # judgings in a row that are no better; there are some five in the falling half


class MoreChoices(QWidget):
    """What of the backbone learns, how pictures vary, what ends it early, how much disk it takes.

    Signals:
        changed: a choice is different now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.freeze = self._box(
            self.tr("How much of the backbone is trained"),
            (
                (self.tr("Automatic"), "auto"),
                (self.tr("None of it: quickest"), "frozen"),
                (self.tr("Its last two blocks"), "last-2"),
                (self.tr("All of it: wants a GPU"), "full"),
            ),
        )
        self.augment = self._box(
            self.tr("How much pictures are varied"),
            (
                (self.tr("Automatic"), "auto"),
                (self.tr("Not at all"), "none"),
                (self.tr("A little"), "light"),
                (self.tr("Much"), "strong"),
                (self.tr("Seen from above: also upside down"), "aerial"),
            ),
        )
        automatic = (self.tr("Automatic"), "auto")
        self.mosaic = self._box(
            self.tr("Mosaic: four pictures in one"),
            (automatic, (self.tr("Half of the views"), "on"), (self.tr("Never"), "off")),
        )
        self.repeats = self._box(
            self.tr("Whether pictures with rare categories come up oftener"),
            (automatic, (self.tr("Come up oftener"), "on"), (self.tr("As all others"), "off")),
        )
        never = (self.tr("Never: takes all its time"), "0")
        self.patience = self._box(
            self.tr("Whether the training ends early when it gets no better"),
            (never, (self.tr("When it gets no better"), str(PATIENCE))),
        )
        self.cache = self._gigabytes(self.tr("Disk for kept features"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 4)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Train backbone"), self.freeze)
        form.addRow(self.tr("Vary pictures"), self.augment)
        form.addRow(self.tr("Mosaic"), self.mosaic)
        form.addRow(self.tr("Rare categories"), self.repeats)
        form.addRow(self.tr("End early"), self.patience)
        form.addRow(self.tr("Kept on disk"), self.cache)

    def settings(self) -> dict[str, str]:
        """The choices as ``RunConfig.from_settings`` takes them."""
        return {
            "freeze": self.freeze.currentData(),
            "augment": self.augment.currentData(),
            "mosaic": self.mosaic.currentData(),
            "repeats": self.repeats.currentData(),
            "patience": self.patience.currentData(),
            "cache_gb": str(self.cache.value()),
        }

    def _gigabytes(self, name: str) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(0.0, MOST_CACHE_GB)
        spin.setDecimals(1)
        spin.setSuffix(self.tr(" GB"))
        spin.setSpecialValueText(self.tr("Automatic"))
        spin.setAccessibleName(name)
        spin.valueChanged.connect(self.changed)
        return spin

    def _box(self, name: str, answers: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        for text, value in answers:
            box.addItem(text, value)
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(self.changed)
        return box
