"""What Qt needs from the system: shared libraries and a screen.

Standard library only, and nothing of ours is imported: ``packaging/start.py`` loads this file by
its path before anything is installed.
"""

import ctypes
import os
import re
import shutil
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class QtLibrary:
    """A shared library that Qt's wheels take from the system."""

    soname: str
    package: str  # Debian's and Ubuntu's name
    x11_only: bool  # only a window on an X server needs it; offscreen runs without


QT_LIBRARIES = (
    QtLibrary("libEGL.so.1", "libegl1", False),
    QtLibrary("libGL.so.1", "libgl1", False),
    QtLibrary("libX11.so.6", "libx11-6", False),
    QtLibrary("libdbus-1.so.3", "libdbus-1-3", False),
    QtLibrary("libfontconfig.so.1", "libfontconfig1", False),
    QtLibrary("libfreetype.so.6", "libfreetype6", False),
    QtLibrary("libglib-2.0.so.0", "libglib2.0-0", False),
    QtLibrary("libgthread-2.0.so.0", "libglib2.0-0", False),
    QtLibrary("libxkbcommon.so.0", "libxkbcommon0", False),
    QtLibrary("libX11-xcb.so.1", "libx11-xcb1", True),
    QtLibrary("libxcb.so.1", "libxcb1", True),
    QtLibrary("libxcb-cursor.so.0", "libxcb-cursor0", True),
    QtLibrary("libxcb-icccm.so.4", "libxcb-icccm4", True),
    QtLibrary("libxcb-image.so.0", "libxcb-image0", True),
    QtLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", True),
    QtLibrary("libxcb-randr.so.0", "libxcb-randr0", True),
    QtLibrary("libxcb-render.so.0", "libxcb-render0", True),
    QtLibrary("libxcb-render-util.so.0", "libxcb-render-util0", True),
    QtLibrary("libxcb-shape.so.0", "libxcb-shape0", True),
    QtLibrary("libxcb-shm.so.0", "libxcb-shm0", True),
    QtLibrary("libxcb-sync.so.1", "libxcb-sync1", True),
    QtLibrary("libxcb-util.so.1", "libxcb-util1", True),
    QtLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0", True),
    QtLibrary("libxcb-xkb.so.1", "libxcb-xkb1", True),
    QtLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", True),
)


def missing_qt_libraries(*, with_x11: bool = True) -> list[QtLibrary]:
    """The libraries that the loader does not find; none where Qt brings its own."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [one for one in QT_LIBRARIES if with_x11 or not one.x11_only]
    return [one for one in wanted if not _loads(one.soname)]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def install_line(missing: Sequence[QtLibrary]) -> str:
    """The command that installs exactly ``missing``, without ``sudo``."""
    if not shutil.which("apt-get") and shutil.which("dnf"):
        bits = "()(64bit)" if sys.maxsize > 2**32 else ""
        return "dnf install -y " + " ".join(f"'{one.soname}{bits}'" for one in missing)
    packages = sorted({one.package for one in missing})
    return "apt-get install -y --no-install-recommends " + " ".join(packages)


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Say whether a window can be shown: a display is named and something answers there."""
    if not sys.platform.startswith("linux"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return True
    found = re.fullmatch(r"(.*):(\d+)(\.\d+)?", environment.get("DISPLAY", ""))
    if not found:
        return False
    host, number = found[1], int(found[2])
    if host in ("", "unix"):
        return any(
            _answers(socket.AF_UNIX, f"{prefix}/tmp/.X11-unix/X{number}") for prefix in ("", "\0")
        )
    return _answers(socket.AF_INET, (host, 6000 + number))


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(2)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True
