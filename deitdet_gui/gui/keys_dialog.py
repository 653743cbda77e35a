"""Where the person chooses keys: every action with its keys, a search, and what is in the way."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.gui.action_groups import group_title
from deitdet_gui.gui.action_table import ACTIONS
from deitdet_gui.gui.actions import action_text
from deitdet_gui.gui.fixed_keys import fixed_keys, fixed_title, why_all_fixed
from deitdet_gui.gui.fuzzy import folded
from deitdet_gui.gui.key_field import KeyField
from deitdet_gui.gui.key_map import ALWAYS, KEYS, native, spec_of, why_fixed
from deitdet_gui.gui.screen_room import resize_within_screen

ID = Qt.ItemDataRole.UserRole
PAD = 12  # beside the text of a cell, in pixels


class KeysDialog(QDialog):
    """Changes are in force at once. Deletes itself when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose keys"))
        self._rows: list[QTreeWidgetItem] = []
        self._groups: dict[str, QTreeWidgetItem] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = self._make_tree()
        self.keys = QListWidget()
        self.keys.setAccessibleName(self.tr("Keys of this action"))
        self.keys.currentItemChanged.connect(self._allow)
        self.title = QLabel()
        self.said = QLabel()
        for label in (self.title, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.field = KeyField()
        self.field.pressed.connect(self._propose)
        self.field.given_up.connect(self._give_up)
        self.add = self._make_button(self.tr("&Add a key…"), self._ask_key)
        self.remove = self._make_button(self.tr("&Remove the key"), self._remove)
        self.reset = self._make_button(self.tr("&Back to its own keys"), self._reset)
        self.reset_all = self._make_button(self.tr("Reset a&ll keys"), self._reset_all)
        self.take = self._make_button(self.tr("&Use it here, not there"), self._take)
        self.close_button = self._make_button(self.tr("&Close"), self.close)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # it has the focus when it is asked
            key = QShortcut(QKeySequence(enter), self.take)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self.take.click)
        self._wanted = ""  # a key that another action has, to be taken away or not
        self._lay_out()
        KEYS.changed.connect(self._show)
        self._show()
        self._select_first()
        self.search.setFocus()

    @property
    def action(self) -> str:
        """The id of the action that is chosen in the list, or the empty string."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, ID) or "")

    def choose(self, action: str) -> None:
        """Go to an action of the list."""
        for item in self._rows:
            if item.data(0, ID) == action:
                self.tree.setCurrentItem(item)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.field.blockSignals(True)  # it loses the focus, which is no answer any more
        super().closeEvent(event)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setAccessibleName(self.tr("Actions"))
        tree.setUniformRowHeights(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for spec in ACTIONS:
            row = QTreeWidgetItem(self._group(tree, group_title(spec)), [action_text(spec), ""])
            row.setData(0, ID, spec.id)
            row.setData(1, ID, group_title(spec))
            self._rows.append(row)
        for keys, what in fixed_keys():
            row = QTreeWidgetItem(self._group(tree, fixed_title()), [what, keys])
            row.setForeground(1, tree.palette().placeholderText())
            row.setData(1, ID, fixed_title())
            self._rows.append(row)
        tree.expandAll()
        tree.currentItemChanged.connect(self._show_action)
        tree.itemActivated.connect(self._ask_key)
        return tree

    def _group(self, tree: QTreeWidget, title: str) -> QTreeWidgetItem:
        if title not in self._groups:
            group = self._groups[title] = QTreeWidgetItem(tree, [title])
            group.setFirstColumnSpanned(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
        return self._groups[title]

    def _make_button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        right = QWidget()
        down = QGridLayout(right)
        down.setContentsMargins(0, 0, 0, 0)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        rows = (self.title, self.keys, self.field, self.said, self.take)
        for row, widget in enumerate((*rows, self.add, self.remove, self.reset)):
            down.addWidget(widget, row, 0)
        down.setRowStretch(1, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.tree)
        splitter.addWidget(right)
        splitter.setSizes([700, 300])
        splitter.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self.search)
        whole.addWidget(splitter, 1)
        whole.addLayout(foot)
        em = self.fontMetrics().averageCharWidth()
        resize_within_screen(self, em * 124, self.fontMetrics().height() * 36)
        self.field.hide()
        self.take.hide()

    def _select_first(self) -> None:
        first = next((item for item in self._rows if not item.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        shown = set()
        for item in self._rows:
            title = str(item.data(1, ID))
            said = folded(f"{item.text(0)} {item.text(1)} {title}")
            is_wanted = all(word in said for word in words)
            item.setHidden(not is_wanted)
            shown.update([title] if is_wanted else [])
        for title, group in self._groups.items():
            group.setHidden(title not in shown)
        self._select_first()
        asked = next((i for i in self._rows if text.casefold() in self._keys_shown(i)), None)
        if text and asked is not None:
            self.tree.setCurrentItem(asked)

    def _keys_shown(self, item: QTreeWidgetItem) -> list[str]:
        return item.text(1).casefold().split(", ")

    def _show(self) -> None:
        """Show the keys in force."""
        for item in self._rows:
            if not (action := str(item.data(0, ID) or "")):
                continue
            item.setText(1, ", ".join(map(native, KEYS.keys_of(action))))
            font = item.font(1)
            font.setBold(KEYS.is_changed(action))
            item.setFont(1, font)
        shown = (item.text(1) for item in self._rows if item.data(0, ID))
        wide = max(map(self.tree.fontMetrics().horizontalAdvance, shown))
        self.tree.header().resizeSection(1, min(wide + 2 * PAD, self.width() // 3))
        self.reset_all.setEnabled(bool(KEYS.changed_actions))
        self._show_action()

    def _show_action(self) -> None:
        action = self.action
        self._wanted = ""
        self.field.hide()
        self.take.hide()
        self.said.clear()
        self.keys.clear()
        self.add.setEnabled(bool(action))
        self.title.setText(action_text(spec_of(action)) if action else "")
        for key in KEYS.keys_of(action) if action else ():
            item = QListWidgetItem(native(key), self.keys)
            item.setData(ID, key)
        self.keys.setCurrentRow(0)
        if action in ALWAYS:
            self.said.setText(why_fixed("annotate", "Space"))
        elif not action:
            self.said.setText(why_all_fixed())
        self._allow()

    def _allow(self) -> None:
        item, action = self.keys.currentItem(), self.action
        key = "" if item is None else str(item.data(ID))
        self.remove.setEnabled(bool(key) and key not in ALWAYS.get(action, ()))
        self.reset.setEnabled(bool(action) and KEYS.is_changed(action))

    def _ask_key(self) -> None:
        if self.action:
            self._wanted = ""
            self.take.hide()
            self.said.clear()
            self.field.show()
            self.field.setFocus()

    def _give_up(self) -> None:
        if self.field.isHidden():
            return
        had_focus = self.field.hasFocus()
        self.field.hide()
        if had_focus:
            self.add.setFocus()

    def _propose(self, key: str) -> None:
        """Give the action this key, unless another one hears it too."""
        action = self.action
        why = why_fixed(spec_of(action).place, key)
        holders = KEYS.holders(action, key)
        self._give_up()
        if why:
            self.said.setText(self.tr("{key} is taken. {why}").format(key=native(key), why=why))
        elif holders:
            names = [f"“{action_text(spec)}” ({group_title(spec)})" for spec in holders]
            text = self.tr("{key} is the key of {actions}. Should it be the key of this one?")
            self.said.setText(text.format(key=native(key), actions=", ".join(names)))
            self._wanted = key
            self.take.show()
            self.take.setFocus()
        else:
            self._give(key)

    def _give(self, key: str) -> None:
        KEYS.give(self.action, [*KEYS.keys_of(self.action), key])
        self.keys.setCurrentRow(self.keys.count() - 1)
        text = self.tr("{key} works from now on.").format(key=native(key))
        self.said.setText(text)

    def _take(self) -> None:
        key = self._wanted
        for spec in KEYS.holders(self.action, key):
            KEYS.take_away(spec.id, key)
        self._give(key)
        self.add.setFocus()

    def _remove(self) -> None:
        item = self.keys.currentItem()
        if item is not None:
            KEYS.take_away(self.action, str(item.data(ID)))
            QTimer.singleShot(0, self.keys, self.keys.setFocus)

    def _reset(self) -> None:
        KEYS.reset(self.action)
        self.tree.setFocus()

    def _reset_all(self) -> None:
        KEYS.reset_all()
        self.tree.setFocus()
        self.said.setText(self.tr("All keys are reset."))
