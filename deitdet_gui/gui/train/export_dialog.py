"""The dialog that writes a trained model as a file for other programs, by a job of the engine."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.export_options import ENDINGS
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.words import number
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.measures import grow_to_fit, open_large_enough
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.dress import make_primary
from deitdet_gui.gui.train.engine_job import EngineJob
from deitdet_gui.gui.train.job_bar import JobBar
from deitdet_gui.gui.train.wording import date_of


class ExportDialog(QDialog):
    """Asks how and where to, lets the engine write the file, and says how good it is.

    Args:
        run: whose model.
        engine: does it, one job at a time.
        ask: for the file.
        parent: as ever.
    """

    def __init__(
        self, run: RunFolder, engine: EngineThread, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the model of {0}").format(date_of(run)))
        self._run, self._engine, self._ask = run, engine, ask
        self.job = EngineJob(engine, self)
        self.format = QComboBox()
        self.format.addItem(self.tr("ONNX, for nearly every program"), "onnx")
        self.format.addItem(self.tr("TorchScript, for programs with PyTorch"), "torchscript")
        self.small = QCheckBox(self.tr("Small and quick on processors without a GPU (8 bits)"))
        self.any_size = QCheckBox(self.tr("Pictures of any size, not only the size it learnt with"))
        self.single = QCheckBox(self.tr("Double boxes are removed in the file"))
        self.single.setChecked(True)
        self.bar = JobBar(self.job, self.tr("How far the export is"))
        self.outcome = Callout(self.tr("What came of the export"))
        self.export = QPushButton(self.tr("Export…"))
        self._lay_out()
        self._connect()
        self._show_state()

    def done(self, result: int) -> None:
        """Closing the dialog is to give up what goes on."""
        self.job.stop()
        super().done(result)

    def _begin(self) -> None:
        ending = ENDINGS[self.format.currentData()]
        start = self._run.read_setup().project / f"{self._run.name}{ending}"
        kinds = self.tr("Models (*.{0})").format(ending[1:])
        path = self._ask.file_to_write(self, self.tr("Export the model as"), start, kinds)
        if path is None:
            return
        self.outcome.clear()
        self.job.export(self._run, self._words(path if path.suffix else path.with_suffix(ending)))

    def _words(self, path: Path) -> list[str]:
        words = ["--format", self.format.currentData(), "--out", str(path)]
        if self.small.isEnabled() and self.small.isChecked():
            words.append("--int8")
        if self.any_size.isChecked():
            words.append("--dynamic")
        return [*words, "--nms" if self.single.isChecked() else "--no-nms"]

    def _finish(self, found: dict[str, Any] | None) -> None:
        if found is not None:
            self._say_result(found)
        elif not self.outcome.text:  # else it was refused, with the reason
            self.outcome.say("note", self.tr("Stopped. Nothing was written."))
        self._show_state()
        grow_to_fit(self)

    def _refuse(self, message: str, hint: str) -> None:
        self.outcome.say("bad", message, hint)

    def _say_result(self, row: dict[str, Any]) -> None:
        text = self.tr("{0} is there: {1} MB.").format(
            row["file"], number(row["bytes"] / 1e6, ",.1f")
        )
        if row["split"] == "val":
            checked = self.tr("On {0} validation pictures its AP is {1}; here it is {2}.")
        else:
            checked = self.tr("On {0} training pictures its AP is {1}; here it is {2}.")
        checked = checked.format(
            number(row["images"]), number(row["ap_after"], ".3f"), number(row["ap_before"], ".3f")
        )
        lines = [checked, *self.job.warnings]
        if row["script"]:
            lines.append(self.tr("{0}, beside it, shows how to use it.").format(row["script"]))
        self.outcome.say("good", text, "\n".join(lines))

    def _show_state(self, *_: object) -> None:
        going = self.job.is_going
        for field in (self.format, self.any_size, self.single):
            field.setEnabled(not going)
        self.small.setEnabled(not going and self.format.currentData() == "onnx")
        self.export.setVisible(not going)
        self.export.setEnabled(not self._engine.is_busy)
        busy = self.tr("The engine is busy with something else.")
        is_elsewhere = self._engine.is_busy and not going
        self.export.setToolTip(busy if is_elsewhere else "")
        if is_elsewhere or self.outcome.text == busy:
            self.outcome.say("note", busy if is_elsewhere else "")

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._show_state)
        self.export.clicked.connect(self._begin)
        self.job.began.connect(self._show_state)
        self.job.refused.connect(self._refuse)
        self.job.finished.connect(self._finish)
        self._engine.busy_changed.connect(self._show_state)

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "The file is shown the validation pictures and kept only if it finds in them what "
                "the model finds here."
            )
        )
        intro.setTextFormat(Qt.TextFormat.PlainText)
        intro.setWordWrap(True)
        intro.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("Format"), self.format)
        self.format.setAccessibleName(self.tr("Format"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        make_primary(self.export)
        self.export.setMinimumHeight(0)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (close, self.export):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        for one in (self.small, self.any_size, self.single, close, self.export):
            one.setAccessibleName(one.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(intro)
        column.addLayout(form)
        for widget in (self.small, self.any_size, self.single, self.bar, self.outcome):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        open_large_enough(self, 480, 300)


def open_export_dialog(engine: EngineThread, ask: Ask, page: QWidget, run: RunFolder) -> None:
    """Let the person export the model of a run."""
    dialog = ExportDialog(run, engine, ask, page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
