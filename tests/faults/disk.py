"""A disk that fails on demand, inside a process that was forked to die.

Every call that changes or opens a file of the project goes through :class:`Disk`: Python's own
``io`` is replaced by its twin in Python, ``_pyio``, whose every write is an ``os.write``. The calls
are numbered, and at one of them the process is killed, the power fails, or an error is raised.
``test_commands_under_strace.py`` checks that no call of the kernel is missed.
"""

import _io
import _pyio
import builtins
import errno
import io
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WRITES = ("write", "pwrite", "writev", "pwritev", "sendfile", "copy_file_range")
BY_FILE = (*WRITES, "fsync", "fdatasync", "fchmod", "ftruncate")
BY_PATH = ("replace", "rename", "unlink", "remove", "rmdir", "mkdir", "chmod", "truncate", "link")
CALLS = ("open", *BY_FILE, *BY_PATH, "symlink")
REMOVALS = ("unlink", "remove", "rmdir", "chmod", "fchmod", "ftruncate")
_open, _unlink = _io.open, os.unlink  # as they are before anything is replaced
TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


@dataclass(frozen=True)
class Fault:
    """What happens at the call with the number ``at``, counted from 1; 0 is never.

    ``kind``:
        kill: SIGKILL before the call.
        torn: SIGKILL after half of the bytes of a write.
        power: everything that was not synced is lost: ``lost`` says how.
        error: the call and those after it fail, ``lasting`` of them in all.
        short: a write takes half of its bytes and says so.
        outside: SIGKILL from outside, ``after_s`` seconds from the first word on.
    ``lost``: "data": files keep their new names and the bytes that were synced; "zeros": the same,
        but with zeros in place of the others; "names": folders are as they were last synced.
    """

    kind: str = "kill"
    at: int = 0
    errno: int = 0
    lasting: int = 1
    lost: str = ""
    after_s: float = 0


class Disk:
    """Numbers the calls about files under ``root`` and makes one of them fail."""

    def __init__(self, root: Path, fault: Fault, say: Callable[..., None]) -> None:
        self.root = os.path.realpath(root)
        self.fault = fault
        self.count = 0
        self.is_on = True
        self.real: dict[str, Callable[..., Any]] = {n: getattr(os, n) for n in CALLS}
        self._say = say
        self._paths: dict[int, str] = {}  # open file -> path at opening
        self._durable = _Durable(self.root)

    def install(self) -> None:
        """From now on every call of this process goes through here. There is no way back."""
        for name, real in self.real.items():
            setattr(os, name, self._wrapped(name, real))
        dup = os.dup

        def known_dup(file: int) -> int:
            copy = dup(file)
            self._paths.pop(copy, None)
            if file in self._paths:
                self._paths[copy] = self._paths[file]
            return copy

        os.dup = known_dup
        for module in (builtins, io, _io):
            module.open = _pyio.open  # type: ignore[attr-defined]

    def note_strangers(self) -> None:
        """Count what other programs have written as synced."""
        self._durable = _Durable(self.root)

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            path = self._path_of(name, arguments)
            if path is None or not self.is_on:
                return self._done(name, path, arguments, real(*arguments, **named))
            self.count += 1
            self._say("call", name, os.path.relpath(path, self.root), _is_write(name, arguments))
            return self._faulty(name, path, real, arguments, named)

        return call

    def _faulty(
        self, name: str, path: str, real: Callable[..., Any], arguments: Any, named: Any
    ) -> Any:
        fault = self.fault
        past = self.count - fault.at if fault.at else -1
        if past == 0 and fault.kind == "kill":
            self._die()
        if past == 0 and fault.kind == "power":
            self._lose(fault.lost)
            self._die()
        if 0 <= past < fault.lasting and fault.kind == "error":
            self._fail(name, path, arguments)
        if past == 0 and fault.kind in ("torn", "short") and name == "write":
            file, data = arguments
            taken = real(file, bytes(data)[: len(data) // 2])
            if fault.kind == "torn":
                self._die()
            return taken
        return self._done(name, path, arguments, real(*arguments, **named))

    def _fail(self, name: str, path: str, arguments: Any) -> None:
        """A full disk lets files be cut and removed, one that only reads lets them be read."""
        number = self.fault.errno
        if number in (errno.ENOSPC, errno.EDQUOT) and (
            name in REMOVALS or (name == "open" and not arguments[1] & os.O_CREAT)
        ):
            return
        if number == errno.EROFS and not _is_write(name, arguments):
            return
        raise OSError(number, os.strerror(number), path)

    def _path_of(self, name: str, arguments: Any) -> str | None:
        """The file under the root that a call is about, or None."""
        place = arguments[1] if name == "copy_file_range" else arguments[0]
        if name in BY_FILE:
            return self._paths.get(place)
        if isinstance(place, int):
            return None
        path = os.path.abspath(os.fsdecode(place))  # noqa: PTH100 - realpath would follow a link
        inside = path == self.root or path.startswith(self.root + os.sep)
        return path if inside else None

    def _done(self, name: str, path: str | None, arguments: Any, result: Any) -> Any:
        """Keep the books after a call that worked."""
        if name == "open":
            self._paths.pop(result, None)
            if path is not None:
                self._paths[result] = path
        if path is not None:
            self._durable.note(name, path, arguments)
        return result

    def _lose(self, what: str) -> None:
        self.is_on = False
        self._durable.lose(what)

    def _die(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


class _Durable:
    """What would be there after a power cut: bytes as last synced, names as last synced.

    Files are numbered as they come to be; a name is a path.
    """

    def __init__(self, root: str) -> None:
        files = [path for path in Path(root).rglob("*") if path.is_file()]
        self._names = {str(path): number for number, path in enumerate(files)}
        self._synced = [path.read_bytes() for path in files]
        self._synced_names = dict(self._names)

    def note(self, name: str, path: str, arguments: Any) -> None:
        if name == "open" and arguments[1] & os.O_CREAT and path not in self._names:
            self._names[path] = len(self._synced)
            self._synced.append(b"")
        elif name in ("fsync", "fdatasync"):
            self._sync(path)
        elif name in ("replace", "rename") and path in self._names:
            self._names[os.path.realpath(os.fsdecode(arguments[1]))] = self._names.pop(path)
        elif name in ("unlink", "remove"):
            self._names.pop(path, None)

    def _sync(self, path: str) -> None:
        if path in self._names:
            self._synced[self._names[path]] = _read(path)
            return
        here = {p: n for p, n in self._names.items() if _folder(p) == path}
        elsewhere = {p: n for p, n in self._synced_names.items() if _folder(p) != path}
        self._synced_names = elsewhere | here

    def lose(self, what: str) -> None:
        length = {n: len(_read(p)) for p, n in self._names.items()}
        for path in self._names:
            _unlink(path)
        for path, number in (self._synced_names if what == "names" else self._names).items():
            data = self._synced[number]
            if what == "zeros":
                data += bytes(max(0, length[number] - len(data)))
            with _open(path, "wb") as file:
                file.write(data)


def _folder(path: str) -> str:
    return path.rpartition(os.sep)[0]


def _is_write(name: str, arguments: Any) -> bool:
    """Whether a call could change something; opening to read cannot."""
    return name != "open" or bool(arguments[1] & TO_WRITE)


def _read(path: str) -> bytes:
    with _open(path, "rb") as file:
        return bytes(file.read())
