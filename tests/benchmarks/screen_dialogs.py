"""What opens over the pages: settings, keys, the palette, import, export, the split."""

import json
from pathlib import Path

import screen_things as things
from screen_stage import Stage

from deitdet_gui.gui.exchange.export_dialog import ExportDialog
from deitdet_gui.gui.exchange.import_dialog import ImportDialog
from deitdet_gui.gui.keys_dialog import KeysDialog
from deitdet_gui.gui.keys_sheet import KeysSheet
from deitdet_gui.gui.palette import Palette
from deitdet_gui.gui.train.split_dialog import SplitDialog


def window_menus(stage: Stage) -> None:
    stage.open(things.usual(stage.folder))
    for number, action in enumerate(stage.window.menuBar().actions(), 1):
        menu = action.menu()
        rect = stage.window.menuBar().actionGeometry(action)
        menu.popup(stage.window.menuBar().mapToGlobal(rect.bottomLeft()))
        stage.grab(f"window-menu-{number}")
        menu.hide()


def window_dialogs(stage: Stage) -> None:
    stage.open(things.usual(stage.folder))
    dialogs = stage.app.dialogs
    dialogs.show_settings()
    stage.grab("window-settings")
    stage.clear()
    dialogs.show_keys()
    stage.grab("window-keys-sheet", *stage.window.findChildren(KeysSheet))
    for sheet in stage.window.findChildren(KeysSheet):
        sheet.close()
    dialogs.choose_keys()
    stage.grab("window-choose-keys")
    dialog = stage.window.findChild(KeysDialog)
    dialog.choose("delete")
    dialog.add.click()
    stage.grab("window-choose-keys-asked")
    dialog.field.pressed.emit("Ctrl+D")
    stage.grab("window-choose-keys-conflict")
    stage.clear()


def window_palette(stage: Stage) -> None:
    stage.open(things.usual(stage.folder))
    stage.app.dialogs.show_palette()
    palette = stage.window.findChild(Palette)
    stage.grab("window-palette", palette)
    palette.field.setText("box")
    stage.grab("window-palette-typed", palette)
    palette.field.setText("xyzzy")
    stage.grab("window-palette-nothing", palette)
    palette.hide()


def window_history(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    workspace.annotate.walk.go_to_row(2)
    for _ in range(3):
        workspace.annotate.walk.step(1)
        workspace.annotate.canvas.select_all()
        workspace.annotate.edits.slots["delete"]()
    workspace.toggle_history()
    stage.app.project_actions.undo()
    stage.grab("window-history")
    stage.app.project_actions.undo()
    stage.app.project_actions.undo()
    workspace.history.hide()


def exchange_import(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    exchange = stage.app.exchange
    exchange.bring_in(workspace)
    stage.grab("exchange-import")
    dialog = exchange.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.take(_labels(stage.folder))
    stage.wait(lambda: not dialog.is_busy)
    stage.grab("exchange-import-found")
    dialog.read_button.click()
    stage.wait(lambda: exchange.report is not None)
    stage.grab("exchange-import-report")
    exchange.report.reject()
    stage.turn()
    exchange.bring_in(workspace)
    dialog = exchange.dialog
    assert isinstance(dialog, ImportDialog)
    broken = stage.folder / "broken.json"
    broken.write_text('{"images": [')
    dialog.take(broken)
    stage.wait(lambda: not dialog.is_busy)
    dialog.format.setCurrentIndex(dialog.format.findData("coco"))
    stage.wait(lambda: not dialog.is_busy)
    dialog.read_button.click()
    stage.wait(lambda: bool(dialog.problem.text))
    stage.grab("exchange-import-problem")
    dialog.reject()


def exchange_export(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    exchange = stage.app.exchange
    exchange.take_out(workspace)
    dialog = exchange.dialog
    assert isinstance(dialog, ExportDialog)
    stage.grab("exchange-export")
    dialog.format.setCurrentIndex(dialog.format.findData("yolo"))
    target = stage.folder / f"export-{stage.kind}"
    dialog.place.line.setText(str(target))
    dialog.export.click()
    stage.wait(lambda: exchange.report is not None or bool(dialog.problem.text))
    stage.grab("exchange-export-report")
    if exchange.report is not None:
        exchange.report.accept()
    stage.turn()
    exchange.take_out(workspace)
    dialog = exchange.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.place.line.setText(str(target))
    dialog.export.click()
    stage.wait(lambda: bool(dialog.problem.text))
    stage.grab("exchange-export-problem")
    dialog.reject()


def split_dialog(stage: Stage) -> None:
    workspace = stage.open(things.usual(stage.folder))
    stage.window.go_to("train")
    stage.wait(lambda: not stage.app.engine.is_busy)
    workspace.train.split.open_dialog()
    dialog = workspace.train.findChild(SplitDialog)
    stage.wait(lambda: not dialog.is_busy and dialog.apply.isEnabled())
    stage.grab("split-proposed")
    dialog.val.setValue(99)
    stage.wait(lambda: not dialog.is_busy and not dialog._timer.isActive())
    stage.grab("split-odd")
    dialog.reject()


def _labels(folder: Path) -> Path:
    labels = folder / "labels of a colleague"
    labels.mkdir(exist_ok=True)
    (labels / "tray_0015.txt").write_text("0 0.5 0.5 0.25 0.5\n1 0.25 0.25 0.125 0.25\n")
    (labels / "tray_0014.txt").write_text("1 0.5 0.5 nan 0.5\n")
    for i in range(12):
        (labels / f"elsewhere_{i}.txt").write_text("0 0.5 0.5 0.25 0.5\n")
    (labels / "classes.txt").write_text("cell\ndisc\n")
    (labels / "notes.json").write_text(json.dumps({"by": "a colleague"}))
    return labels


TAKES = (
    window_menus,
    window_dialogs,
    window_palette,
    window_history,
    exchange_import,
    exchange_export,
    split_dialog,
)
