"""The frame: page buttons, the notice line, the pages, the status bar. No logic of its own."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.gui.actions import key_text, make_actions
from deitdet_gui.gui.key_map import KEYS
from deitdet_gui.gui.notice_bar import NoticeBar
from deitdet_gui.gui.welcome import Welcome

PAGES = ("annotate", "train", "review")


class MainWindow(QMainWindow):
    """Shows the pages of one project, or a welcome.

    Signals:
        closing: the person wants to close; whoever handles it calls :meth:`allow_close`, or
            else the window stays.
        dropped: folders or files were dropped onto the window (their paths).
    """

    closing = Signal()
    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("DeiTDet")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.notices = NoticeBar()
        self.welcome = Welcome()
        self._may_close = False
        self._pages: dict[str, QWidget] = {}
        self._said = dict.fromkeys(PAGES, "")  # in the status bar, by each page
        self._buttons = {name: self._make_button(text) for name, text in self._captions().items()}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._across.addWidget(self._stack)
        self._across.setChildrenCollapsible(False)
        self._across.setHandleWidth(8)
        self._sheets: tuple[QWidget, ...] = ()
        self._labels = {name: QLabel() for name in ("count", "mode", "page", "job", "saved")}
        self._bar = self._make_bar()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self.notices, self._across):
            column.addWidget(widget)
        self.setCentralWidget(middle)
        self._fill_status_bar()
        self.show_pages({})

    def make_actions(self, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
        """Make the window's actions: these, and those it can do itself."""
        own = {f"go_{name}": getattr(self, f"_go_{name}") for name in PAGES}
        own["full_screen"] = self._toggle_full_screen
        return make_actions(self, "window", {**slots, **own})

    def show_pages(self, pages: Mapping[str, QWidget], sheets: Iterable[QWidget] = ()) -> None:
        """Put a project's pages in, or with none the welcome. The old ones are deleted.

        Args:
            pages: name -> page.
            sheets: to the right of every page, each hidden until it is asked for.
        """
        for old in self._pages.values():
            self._stack.removeWidget(old)
            old.deleteLater()
        for sheet in self._sheets:
            sheet.deleteLater()
        self._sheets = tuple(sheets)
        for sheet in self._sheets:
            sheet.hide()
            self._across.addWidget(sheet)
        self._across.setStretchFactor(0, 1)
        self._pages = dict(pages)
        for page in pages.values():
            self._stack.addWidget(page)
        self._bar.setVisible(bool(pages))
        if not pages:
            self.notices.clear()  # it spoke of the project that is closed
        for label in self._labels.values():
            label.clear()
        self._said = dict.fromkeys(PAGES, "")
        if pages:
            self.go_to("annotate")
        else:
            self._stack.setCurrentWidget(self.welcome)

    def go_to(self, name: str) -> None:
        """Bring a page to the front and give it the keyboard."""
        page = self._pages.get(name)
        if page is None:
            return
        self._buttons[name].setChecked(True)
        for other in self._pages.values():  # the widest page must not set the width of all
            wanted = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(wanted, wanted)
        self._stack.setCurrentWidget(page)
        self._labels["page"].setText(self._said[name])
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current_page(self) -> str:
        """The name of the page in front; the empty string for the welcome."""
        current = self._stack.currentWidget()
        return next((n for n, page in self._pages.items() if page is current), "")

    def set_status(self, place: str, text: str) -> None:
        """Say something in the status bar.

        Args:
            place: count, mode, job, saved, or the page that says it: seen while that is in front.
            text: what to say.
        """
        if place not in self._said:
            self._labels[place].setText(text)
            return
        self._said[place] = text
        if place == self.current_page:
            self._labels["page"].setText(text)

    def set_badge(self, page: str, badge: str) -> None:
        """Put a few characters behind a page's name, such as how much waits there."""
        caption = self._captions()[page]
        self._buttons[page].setText(f"{caption}  {badge}" if badge else caption)

    def allow_close(self) -> None:
        """The next close goes through."""
        self._may_close = True

    def geometry_to_keep(self) -> QByteArray:
        return self.saveGeometry()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Qt takes no notice of close() from in here, so whoever hears of it can only allow it.
        if not self._may_close:
            self.closing.emit()
        event.setAccepted(self._may_close)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            self.dropped.emit(paths)

    def _captions(self) -> dict[str, str]:
        return {
            "annotate": self.tr("Annotate"),
            "train": self.tr("Train"),
            "review": self.tr("Review"),
        }

    def _make_button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setMinimumHeight(max(32, button.sizeHint().height()))
        button.setAccessibleName(text)
        return button

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        group = QButtonGroup(bar)
        for name, button in self._buttons.items():
            group.addButton(button)
            button.clicked.connect(getattr(self, f"_go_{name}"))
            row.addWidget(button)
        row.addStretch(1)
        self._show_keys()
        KEYS.changed.connect(self._show_keys)
        return bar

    def _show_keys(self) -> None:
        for name, caption in self._captions().items():
            key = key_text(f"go_{name}")
            self._buttons[name].setToolTip(f"{caption} ({key})" if key else caption)

    def _fill_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        for name, label in self._labels.items():
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 2, 8, 2)
            if name == "mode":  # what the window does unasked must not be overlooked
                label.setForegroundRole(QPalette.ColorRole.Link)
            if name == "page":
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            bar.addPermanentWidget(label, 1 if name == "page" else 0)

    def _go_annotate(self) -> None:
        self.go_to("annotate")

    def _go_train(self) -> None:
        self.go_to("train")

    def _go_review(self) -> None:
        self.go_to("review")

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
