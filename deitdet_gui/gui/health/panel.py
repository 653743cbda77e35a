"""The sheet beside the page: what is odd, where, and a button that puts it right."""

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt, QTime, Signal
from PySide6.QtGui import QFont, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.checks import Finding, Severity
from deitdet_gui.core.health.examine import Health
from deitdet_gui.core.health.fixes import put_right
from deitdet_gui.core.health.kinds import BY_ID, Family
from deitdet_gui.core.project import Opened
from deitdet_gui.core.words import number
from deitdet_gui.gui.actions import make_actions
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.health.checkup import Checkup
from deitdet_gui.gui.health.families import (
    MOST_ROWS,
    Families,
    Index,
    fix_of,
    severity_in_words,
    title_of,
    why_of,
)
from deitdet_gui.gui.measures import scaled

WIDTH = 300
DETAIL_HEIGHT = 92


class HealthPanel(QWidget):
    """Lists findings by kind; leads to a finding's place, and fixes one or all of a kind.

    Signals:
        place_wanted: show this image with these boxes (an image id, a tuple of box ids).
        left: the person has put the sheet away.
    """

    place_wanted = Signal(object, object)
    left = Signal()

    def __init__(
        self, signals: DocumentSignals, opened: Opened, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._ask = ask
        self._health = Health((), False)
        self._shown: tuple[str, int, int] | None = None  # kind, row, which of its pictures
        self.checkup = Checkup(signals, opened, self)
        self.rows = Families(self)
        self.view = self._make_view()
        self._summary, self._files, self._why, self._text = (_label() for _ in range(4))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Reading pictures"))
        self._cancel, self.again, self._close = (QPushButton() for _ in range(3))
        self.fix_one, self.fix_all = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self._show_reading(False)
        self._show_choice()

    def stop(self) -> None:
        """Give up what is under way, and wait; for closing the project."""
        self.checkup.stop()

    def check(self) -> None:
        """Look at everything, files too."""
        self.checkup.look()
        self.checkup.read()
        self._show_reading(True)

    def show_place(self) -> None:
        """Lead to the chosen finding; asked again, to the next of its pictures."""
        index = self.view.currentIndex()
        family, finding = self.rows.family_at(index), self.rows.finding_at(index)
        if family is None:
            return
        if finding is None:
            self.view.setExpanded(index, not self.view.isExpanded(index))
            return
        images = [i for i in (finding.image, *finding.others) if i is not None]
        if not images:
            return
        before = self._shown
        is_again = before is not None and before[:2] == (family.kind, index.row())
        turn = (before[2] + 1) % len(images) if before is not None and is_again else 0
        self._shown = family.kind, index.row(), turn
        self.place_wanted.emit(images[turn], finding.boxes)
        self.view.setFocus()
        self._show_choice()

    def fix(self) -> None:
        """Put the chosen finding right; or where only a person can, show its pictures."""
        index = self.view.currentIndex()
        finding = self.rows.finding_at(index)
        if finding is not None and finding.fix is not None:
            self._do(finding.fix.label, [finding])
        else:
            self.show_place()

    def fix_family(self) -> None:
        """Put all findings of the chosen kind right, as one change."""
        family = self.rows.family_at(self.view.currentIndex())
        if family is None or not fix_of(family):
            return
        kind = BY_ID[family.kind]
        text = self.tr("{title}: fix {count}").format(
            title=title_of(kind), count=number(len(family))
        )
        if kind.needs_look and len(family) > 1 and not self._may_fix_all(family):
            return
        self._do(text, list(family))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.checkup.watch(True)
        if not self.checkup.has_read and not self.checkup.is_reading:
            self.check()
        self.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.checkup.watch(False)

    def _do(self, text: str, findings: list[Finding]) -> None:
        edits = put_right(self._signals.dataset, findings)
        self.view.setFocus()  # the button may go, and the keys go on in the list
        where = findings[0].image if len(findings) == 1 else None
        if edits:
            self._signals.do(text, where, edits)
        else:  # it was put right by other means; the list is about to follow
            self.checkup.look()

    def _may_fix_all(self, family: Family) -> bool:
        kind = BY_ID[family.kind]
        text = self.tr(
            "{label}: {count}, without a look at each? Undo takes all of it back at once."
        )
        return self._ask.confirm(
            self.window(),
            title_of(kind),
            text.format(label=fix_of(family), count=number(len(family))),
            yes=self.tr("Fix all"),
            no=self.tr("Look first"),
        )

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.rows)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)  # else every row would be put into words to measure it
        view.setExpandsOnDoubleClick(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setIndentation(16)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("What is odd, by kind"))
        return view

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Health"))
        font = QFont(title.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        for button in (self.again, self._close):
            button.setFlat(True)
            head.addWidget(button)
        self.again.setText(self.tr("Check again"))
        self._close.setText(self.tr("Close"))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setFlat(True)
        reading = QHBoxLayout()
        reading.addWidget(self._files, 1)
        reading.addWidget(self._cancel)
        for label in (self._files, self._why):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self._why, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setMinimumHeight(DETAIL_HEIGHT)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = self.fix_one.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list must not jump while it is walked through
        self.fix_one.setSizePolicy(policy)
        fixes = QHBoxLayout()
        fixes.addWidget(self.fix_one, 1)
        fixes.addWidget(self.fix_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addLayout(reading)
        column.addWidget(self._bar)
        column.addWidget(self.view, 1)
        column.addWidget(self._why)
        column.addWidget(self._text)
        column.addLayout(fixes)
        self.setMinimumWidth(scaled(WIDTH))

    def _connect(self) -> None:
        self.checkup.examined.connect(self._take_health)
        self.checkup.progressed.connect(self._show_progress)
        self.checkup.ended.connect(self._note_read)
        self.view.clicked.connect(self._click)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self._cancel.clicked.connect(self.checkup.give_up)
        self.again.clicked.connect(self.check)
        self._close.clicked.connect(self.left)
        self.fix_one.clicked.connect(self.fix)
        self.fix_all.clicked.connect(self.fix_family)
        slots = {
            "health_show": self.show_place,
            "health_fix": self.fix,
            "health_fix_all": self.fix_family,
            "health_again": self.check,
            "health_close": self.left.emit,
        }
        self.table_actions = make_actions(self, "health", slots)

    def _take_health(self, health: Health) -> None:
        """Show what was found, with the same kinds open and the cursor where it was."""
        self._health = health
        index = self.view.currentIndex()
        family, finding = self.rows.family_at(index), self.rows.finding_at(index)
        row = index.row() if finding is not None else None
        top = [self.rows.index(n, 0) for n in range(self.rows.rowCount())]
        is_open = {f.kind for i in top if self.view.isExpanded(i) and (f := self.rows.family_at(i))}
        scrolled = self.view.verticalScrollBar().value()
        self.rows.set_health(health)
        for kind in is_open:
            self.view.expand(self.rows.index_of(kind, None))
        now = self.rows.index_of(family.kind, row) if family is not None else QModelIndex()
        if not now.isValid():
            now = self.rows.index(0, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(now, flags)
        self.view.verticalScrollBar().setValue(scrolled)
        self._shown = None
        self._summary.setText(self._in_words(health))
        self._show_choice()

    def _in_words(self, health: Health) -> str:
        if not health.families:
            return self.tr("Nothing odd was found.")
        kinds: dict[Severity, int] = {"error": 0, "warning": 0, "note": 0}
        for family in health.families:
            kinds[family.severity] += len(family)
        words = {
            "error": (self.tr("1 error"), self.tr("{0} errors")),
            "warning": (self.tr("1 warning"), self.tr("{0} warnings")),
            "note": (self.tr("1 note"), self.tr("{0} notes")),
        }
        said = [
            words[severity][0] if count == 1 else words[severity][1].format(number(count))
            for severity, count in kinds.items()
            if count
        ]
        return ", ".join(said)

    def _click(self, index: QModelIndex) -> None:
        self.show_place()

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        self._shown = None
        self._show_choice()

    def _show_choice(self) -> None:
        """Say more of the row under the cursor, and what its fixes do."""
        index = self.view.currentIndex()
        family, finding = self.rows.family_at(index), self.rows.finding_at(index)
        self._why.setText(why_of(family))
        self._text.setText(self._finding_in_words(index, finding))
        label = finding.fix.label if finding is not None and finding.fix else ""
        if finding is not None and not finding.fix and finding.image is not None:
            label = self.tr("Show its pictures") if finding.others else self.tr("Show its picture")
        self.fix_one.setText(label)
        self.fix_one.setVisible(bool(label))
        count = len(family) if family is not None else 0
        self.fix_all.setText(self.tr("Fix all {0}").format(number(count)))
        self.fix_all.setToolTip(fix_of(family))
        self.fix_all.setVisible(count > 1 and bool(fix_of(family)))

    def _finding_in_words(self, index: Index, finding: Finding | None) -> str:
        if finding is None:
            family = self.rows.family_at(index)
            fix = fix_of(family)
            said = self.tr("Fix all: {0}.").format(fix) if fix else ""
            if family is not None and len(family) > MOST_ROWS:
                listed = self.tr("The first {0} are listed.").format(number(MOST_ROWS))
                return f"{said} {listed}".strip()
            return said
        text = f"{severity_in_words(finding.severity)}. {finding}"
        count = 1 + len(finding.others)
        if count > 1 and self._shown is not None and finding.image is not None:
            turn = self._shown[2] + 1
            said = self.tr("Picture {0} of {1}; Enter shows the next.").format(turn, count)
            return f"{text} {said}"
        return text

    def _show_reading(self, is_reading: bool) -> None:
        self._bar.setVisible(is_reading)
        self._cancel.setVisible(is_reading)
        self.again.setEnabled(not is_reading)
        if is_reading:
            self._bar.setRange(0, 0)
            self._files.setText(self.tr("Reading pictures…"))

    def _show_progress(self, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _note_read(self, is_done: bool, why: str) -> None:
        self._show_reading(False)
        if is_done:
            clock = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
            self._files.setText(self.tr("Pictures read at {0}").format(clock))
        else:
            self._files.setText(why or self.tr("The pictures were not read."))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
