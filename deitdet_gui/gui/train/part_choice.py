"""Which pictures a model is judged on."""

from PySide6.QtWidgets import QComboBox, QWidget

from deitdet_gui.core.splits import Part


class PartChoice(QComboBox):
    """Those to check on, or those to test on; a model has learnt from neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("Pictures to check on"), "val")
        self.addItem(self.tr("Pictures to test on"), "test")
        self.setAccessibleName(self.tr("Which pictures the model is judged on"))

    @property
    def part(self) -> Part:
        part: Part = self.currentData()
        return part
