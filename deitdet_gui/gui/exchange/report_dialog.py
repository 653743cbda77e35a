"""The report of an import or an export: what goes over, and why the rest does not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.exchange_report import ExchangeReport
from deitdet_gui.core.words import number
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.exchange.form import button_row, plain, plain_button
from deitdet_gui.gui.measures import open_large_enough
from deitdet_gui.gui.train.callout import Callout

BACK = 2  # a result of its own, neither accepted nor rejected
MOST_LISTED = 2_000  # findings of a kind; the saved report names all


class ReportDialog(QDialog):
    """Shows a report, and can keep it as a file.

    Args:
        title: of the dialog.
        heading: the one line that counts.
        facts: more lines.
        report: what its findings are listed of.
        ask: for the place of the file.
        keep_at: the file that is proposed.
        buttons: those on the right; the caller connects them.
        parent: as Qt has it.
    """

    def __init__(
        self,
        title: str,
        heading: str,
        facts: Sequence[str],
        report: ExchangeReport,
        ask: Ask,
        keep_at: Path,
        buttons: list[QPushButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._report, self._ask, self._keep_at = report, ask, keep_at
        self.heading, self.facts = plain(heading), plain("\n".join(facts))
        font = self.heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.heading.setFont(font)
        self.warning = Callout(self.tr("What is missing on the other side"))
        self.findings = self._make_findings()
        self.save = plain_button(self.tr("Save report…"))
        self.save.clicked.connect(self._save)
        self.said = Callout(self.tr("The report file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.heading, self.facts, self.warning, self.said):
            column.addWidget(widget)
        column.addWidget(self.findings, 1)
        column.addStretch(0 if self.findings.toPlainText() else 1)
        column.addLayout(button_row([self.save], buttons))
        self._warn()
        has_more = bool(self.findings.toPlainText())
        self.findings.setMinimumHeight(6 * self.fontMetrics().height())
        open_large_enough(self, 640, 460 if has_more else 240)

    def _warn(self) -> None:
        count = len(self._report.left_out)
        if count:
            text = self.tr("{0} things are left out").format(number(count))
            self.warning.say("warning", text, self.tr("Which, and why, is listed below."))

    def _make_findings(self) -> QPlainTextEdit:
        report = self._report
        lines = [
            *self._listed(self.tr("Left out: {0}"), report.left_out),
            *self._listed(self.tr("Deserve a look: {0}"), report.oddities),
            *self._listed(self.tr("Notes: {0}"), report.notes),
        ]
        area = QPlainTextEdit("\n".join(lines).rstrip())
        area.setReadOnly(True)
        area.setTabChangesFocus(True)
        area.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        area.setAccessibleName(self.tr("What is left out or deserves a look"))
        area.setVisible(bool(lines))
        return area

    def _listed(self, title: str, findings: Sequence[Finding]) -> list[str]:
        if not findings:
            return []
        rows = [f"    {finding}" for finding in findings[:MOST_LISTED]]
        if len(findings) > MOST_LISTED:
            text = self.tr("… and {0} more: save the report to have all of them.")
            rows.append("    " + text.format(number(len(findings) - MOST_LISTED)))
        return [title.format(number(len(findings))), *rows, ""]

    def _save(self) -> None:
        path = self._ask.file_to_write(
            self, self.tr("Save the report"), self._keep_at, self.tr("Text (*.txt);;JSON (*.json)")
        )
        if path is None:
            return
        try:
            self._report.save(path)
        except UserError as error:
            self.said.say("bad", error.message, error.hint)
            return
        self._keep_at = path
        self.said.say("good", self.tr("The whole report is in {0}.").format(path))
