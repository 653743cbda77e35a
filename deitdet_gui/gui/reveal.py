"""Shows a file in the program that the system has for looking at folders."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QDesktopServices

SERVICE, PLACE = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"


def reveal(path: Path) -> None:
    """Open the file's folder with the file chosen; where that cannot be asked for, the folder."""
    if sys.platform == "win32" and path.exists():
        QProcess.startDetached("explorer", [f"/select,{path}"])
    elif sys.platform == "darwin" and path.exists():
        QProcess.startDetached("open", ["-R", str(path)])
    elif not _ask_desktop(path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _ask_desktop(path: Path) -> bool:
    """Ask by D-Bus, as the desktops of Linux agreed; False where nobody listens."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not path.exists():
        return False
    names = bus.interface()
    starts = names.activatableServiceNames().value() if names is not None else []
    is_there = SERVICE in starts or bool(names and names.isServiceRegistered(SERVICE).value())
    if not is_there:
        return False
    call = QDBusMessage.createMethodCall(SERVICE, PLACE, SERVICE, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    return bool(bus.send(call))
