"""The few choices of a training, each with the automatic answer first."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.runs import RunConfig, RunFolder
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.train.disclosure import Disclosure
from deitdet_gui.gui.train.dress import Wrapped, make_segment
from deitdet_gui.gui.train.more_choices import MoreChoices
from deitdet_gui.gui.train.run_reader import choices_of
from deitdet_gui.gui.train.time_choice import TimeChoice
from deitdet_gui.gui.train.wording import date_of

AUTO, STARTER, FILE, MODEL = range(4)


class Choices(QWidget):
    """Preset, weights and time; what is rarely wanted is folded away.

    Signals:
        changed: a choice is different now.
    """

    changed = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._file: Path | None = None
        self._model: RunFolder | None = None
        self._presets = QButtonGroup(self)
        self._preset_row = self._make_presets()
        self._preset_help, self._weights_help = _Faint(), _Faint()
        self.weights = self._make_weights()
        self.time, self.more = TimeChoice(), MoreChoices()
        self.minutes, self.freeze = self.time.minutes, self.more.freeze
        self.time.changed.connect(self.changed)
        self.more.changed.connect(self.changed)
        self._lay_out()
        self._show_help()

    @property
    def preset(self) -> str:
        return next(b.objectName() for b in self._presets.buttons() if b.isChecked())

    def set_preset(self, preset: str) -> None:
        """Choose nano, small or base."""
        next(b for b in self._presets.buttons() if b.objectName() == preset).click()

    def set_automatic_minutes(self, minutes: float) -> None:
        """Say what the automatic time is now."""
        self.time.set_automatic(minutes)

    @property
    def chosen_minutes(self) -> float:
        return self.time.chosen_minutes

    def begin_from(self, run: RunFolder) -> None:
        """Choose the model of another training to begin with, in place of a fresh head."""
        preset, _ = choices_of(run)
        if preset:
            self.set_preset(preset)
        self._model = run
        text = self.tr("The model of {0}").format(date_of(run))
        if self.weights.count() > MODEL:
            self.weights.setItemText(MODEL, text)
        else:
            self.weights.addItem(text)
        self.weights.setCurrentIndex(MODEL)
        self._show_help()
        self.changed.emit()

    def config(self) -> RunConfig:
        """The choices as the engine takes them; the time always as a number.

        Raises:
            UserError: a choice cannot be used.
        """
        source = self.weights.currentIndex()
        weights = {STARTER: "starter", FILE: str(self._file)}
        finish_by = self.time.finish_by
        return RunConfig.from_settings(
            {
                "preset": self.preset,
                "weights": weights.get(source, "auto"),
                "init_from": str(self._model.path) if source == MODEL and self._model else "",
                "minutes": "0" if finish_by else str(self.chosen_minutes),
                "finish_by": str(finish_by),
                **self.more.settings(),
            }
        )

    def problem(self) -> str:
        """What is wrong with the choices, in words; the empty string when nothing is."""
        if self.weights.currentIndex() == FILE and not (self._file and self._file.is_file()):
            return self.tr("The weights file {0} is missing.").format(self._file)
        if self.weights.currentIndex() == MODEL and not (self._model and self._model.has_model):
            return self.tr("The model to begin with is gone.")
        return ""

    def _make_presets(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for name, text in (
            ("nano", self.tr("Nano")),
            ("small", self.tr("Small")),
            ("base", self.tr("Base")),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            make_segment(button)
            button.setChecked(name == "small")
            button.setAccessibleName(self.tr("Model {0}").format(text))
            self._presets.addButton(button)
            line.addWidget(button, 1)
        self._presets.buttonClicked.connect(self._choose_preset)
        return row

    def _make_weights(self) -> QComboBox:
        box = QComboBox()
        box.addItems([self.tr("Automatic"), self.tr("Bundled starter"), self.tr("A file…")])
        box.setAccessibleName(self.tr("Weights to start from"))
        box.activated.connect(self._choose_weights)
        box.currentIndexChanged.connect(self._show_help)
        return box

    def _lay_out(self) -> None:
        form = _form()
        form.addRow(self.tr("Model"), self._preset_row)
        form.addRow("", self._preset_help)
        form.addRow(self.tr("Start from"), self.weights)
        form.addRow("", self._weights_help)
        form.addRow(self.tr("Time"), self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(form)
        column.addWidget(Disclosure(self.tr("More choices"), self.more))

    def _choose_preset(self) -> None:
        is_small = self.preset == "small"
        model = self.weights.model()
        if isinstance(model, QStandardItemModel):
            model.item(STARTER).setEnabled(is_small)
        # The starter is small, and a model is of the preset that it was trained with.
        fits = {AUTO, FILE, STARTER} if is_small else {AUTO, FILE}
        if self.weights.currentIndex() not in fits:
            self.weights.setCurrentIndex(AUTO)
        self._show_help()
        self.changed.emit()

    def _choose_weights(self, index: int) -> None:
        if index == FILE:
            chosen = self._ask.file(
                self,
                self.tr("Weights of a DeiT backbone"),
                self.tr("Weights (*.safetensors *.pth *.pt *.bin)"),
            )
            if chosen is not None:
                self._file = chosen
            elif self._file is None:
                self.weights.setCurrentIndex(AUTO)
        self._show_help()
        self.changed.emit()

    def _show_help(self) -> None:
        presets = {
            "nano": self.tr("The quickest; for plain objects or a slow computer."),
            "small": self.tr("The usual choice: good, and quick enough without a GPU."),
            "base": self.tr("The best with many pictures; slow without a GPU."),
        }
        weights = {
            AUTO: self.tr("Published DeiT weights; without a network the bundled ones."),
            STARTER: self.tr("DeiT III small from DINOv2; needs no network."),
            FILE: self._file.name if self._file else "",
            MODEL: self.tr("Learns on from there, with the boxes as they are now."),
        }
        if self.preset != "small":
            weights[AUTO] = self.tr("Published DeiT weights, downloaded once.")
        self._preset_help.setText(presets[self.preset])
        self._weights_help.setText(weights[self.weights.currentIndex()])


class _Faint(Wrapped):
    """A line of explanation."""

    def __init__(self) -> None:
        super().__init__()
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(4)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
