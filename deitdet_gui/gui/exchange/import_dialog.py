"""Where the labels of another program are, which format they are in, and what they say of marks."""

import functools
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from deitdet_gui.core.dataset import State
from deitdet_gui.core.formats import READERS
from deitdet_gui.core.formats.looking import formats_of
from deitdet_gui.core.project import Opened
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.exchange.choices import LastChoices
from deitdet_gui.gui.exchange.form import (
    PlaceField,
    button_row,
    faint,
    plain_button,
    primary_button,
)
from deitdet_gui.gui.exchange.format_names import LABEL_FILES, name_of
from deitdet_gui.gui.exchange.planning import Incoming, work_out
from deitdet_gui.gui.measures import open_large_enough
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.train.callout import Callout

WAIT_MS = 250  # after the last letter of a path
_STATES = {"leave": None, "done": State.DONE, "in-progress": State.IN_PROGRESS}


class ImportDialog(QDialog):
    """Reads labels, and hands over what they would change. Changes nothing itself.

    Signals:
        planned: what would come in (an ``Incoming``).
    """

    planned = Signal(object)

    def __init__(
        self, opened: Opened, ask: Ask, last: LastChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import labels"))
        self._opened = opened
        self._ask = ask
        self._last = last
        self._looking = Background(self)
        self._reading = ProgressDialog(self)
        self._is_stale = False
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self.place = PlaceField(self.tr("Labels"))
        self.format = self._make_formats()
        self.remark = faint("")
        self.remark.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.state = self._make_states()
        self.problem = Callout(self.tr("Why nothing could be read"))
        self.read_button = primary_button(self.tr("Read labels"))
        self._lay_out()
        self._connect()
        last.restore("import_state", self.state)
        self._enable()

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked at or read."""
        looks = self._looking.is_busy or self._timer.isActive() or self._is_stale
        return looks or self._reading.is_busy

    def take(self, source: Path) -> None:
        """Import this, as far as its format can be told."""
        self.place.show_path(source)
        self._timer.stop()
        self._look()

    def read(self) -> None:
        """Read the labels, with progress and Cancel; ``planned`` follows."""
        source, file_format = self.place.path, self.format.currentData()
        if source is None or file_format is None or self._reading.is_busy:
            return
        self.problem.clear()
        self._last.keep("import_state", str(self.state.currentData()))
        self._last.keep("import_folder", str(source.parent))
        work = functools.partial(
            work_out,
            self._opened.document.dataset,
            source,
            str(file_format),
            _STATES[str(self.state.currentData())],
        )
        text = self.tr("Reading labels…")
        self._reading.run(text, work, self._hand_over, self._tell_failed)

    def say_changed(self) -> None:
        """The project is not what it was when the labels were read: they are read again."""
        text = self.tr("The project was changed meanwhile, so the labels were read again.")
        self.read()
        self.problem.say("note", text)

    def done(self, result: int) -> None:
        self._timer.stop()
        self._looking.stop()
        self._reading.stop()
        super().done(result)

    def _hand_over(self, incoming: Incoming) -> None:
        self.planned.emit(incoming)

    def _tell_failed(self, why: str) -> None:
        if why:
            self.problem.say("bad", self.tr("The labels could not be read."), why)

    def _note_place(self) -> None:
        self.problem.clear()
        self.format.setCurrentIndex(-1)
        self._enable()
        self._timer.start()

    def _look(self) -> None:
        """Tell the format by the beginnings of files, which are many in some folders."""
        if self._looking.is_busy:
            self._is_stale = True
            return
        self._is_stale = False
        path = self.place.path
        if path is None or not path.exists():
            is_typed = bool(self.place.line.text().strip())
            self.remark.setText(self.tr("There is no such file or folder.") if is_typed else "")
            return
        self.remark.setText(self.tr("Looking at it…"))
        self._looking.start(lambda _: formats_of(path))

    def _show_formats(self, found: list[str]) -> None:
        if self._is_stale:
            self._look()
            return
        path = self.place.path
        known = [name for name in found if name in READERS]
        names = [name_of(name) for name in known]
        if len(known) == 1:
            self.format.setCurrentIndex(self.format.findData(known[0]))
            self.remark.setText(self.tr("Looks like {0}.").format(names[0]))
        elif known:
            text = self.tr("It fits several formats: {0}. Choose one of them.")
            self.remark.setText(text.format(", ".join(names)))
        elif path is not None and path.suffix.lower() == ".zip":
            self.remark.setText(self.tr("It is packed: unpack it, and choose the folder."))
        else:
            text = self.tr("The format cannot be told by looking: choose it.")
            self.remark.setText(text)
        self._enable()

    def _look_failed(self, why: str) -> None:
        self.remark.setText("")
        self.problem.say("bad", self.tr("It cannot be looked at."), why)
        if self._is_stale:
            self._look()

    def _enable(self) -> None:
        is_there = self.place.path is not None
        self.read_button.setEnabled(is_there and self.format.currentIndex() >= 0)

    def _choose_file(self) -> None:
        kinds = self.tr("Labels ({0});;All files (*)").format(LABEL_FILES)
        self._choose(self._ask.file(self, self.tr("Labels to import"), kinds, self._start()))

    def _choose_folder(self) -> None:
        title = self.tr("Folder with the labels to import")
        self._choose(self._ask.folder(self, title, self._start()))

    def _choose(self, path: Path | None) -> None:
        if path is not None:
            self.take(path.absolute())
            self.read_button.setFocus()

    def _start(self) -> Path:
        return self._last.folder("import_folder", self._opened.project.folder)

    def _make_formats(self) -> QComboBox:
        box = QComboBox()
        box.setPlaceholderText(self.tr("Choose the format"))
        for name in READERS:
            box.addItem(name_of(name), name)
        box.setCurrentIndex(-1)
        return box

    def _make_states(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Leave their marks as they are"), "leave")
        box.addItem(self.tr("Mark them done"), "done")
        box.addItem(self.tr("Mark them in progress"), "in-progress")
        box.setToolTip(
            self.tr("Done: every object has its box. Only such pictures are trained on.")
        )
        return box

    def _connect(self) -> None:
        self.place.changed.connect(self._note_place)
        self.place.file_asked.connect(self._choose_file)
        self.place.folder_asked.connect(self._choose_folder)
        self._timer.timeout.connect(self._look)
        self._looking.finished.connect(self._show_formats)
        self._looking.failed.connect(self._look_failed)
        self.format.currentIndexChanged.connect(self._enable)
        self.read_button.clicked.connect(self.read)

    def _lay_out(self) -> None:
        intro = faint(
            self.tr(
                "Brings in boxes that another program made for pictures of this project. "
                "Before anything changes you see what comes in and what does not."
            )
        )
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Labels"), self.place)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow("", self.remark)
        form.addRow(self.tr("&Pictures"), self.state)
        self.format.setAccessibleName(self.tr("Format"))
        self.state.setAccessibleName(self.tr("What to mark the pictures as"))
        cancel = plain_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(button_row([], [cancel, self.read_button]))
        open_large_enough(self, 580, 280)
