"""The only place that writes a file the person cares about, and finds the app's own files."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import platformdirs

from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.words import say

Stamp = tuple[int, int, int]  # inode, time of the last write in ns, size in bytes

_TEMP_PREFIX = ".deitdet-tmp-"
_UMASK = os.umask(0o077)  # the only portable way to read it is to set it
os.umask(_UMASK)


def atomic_write(path: Path, data: bytes, sync: bool = True) -> None:
    """Replace ``path`` by ``data`` so that a crash leaves the old or the new file, never a mix.

    Args:
        path: the file.
        data: its bytes.
        sync: see to it that it survives a power cut. Of thousands of files at once that takes
            minutes: leave it, and call :func:`sync_all` behind them.

    Raises:
        SaveError: it did not work; the old file is untouched.
    """
    atomic_write_pieces(path, (data,), sync=sync)


def atomic_write_pieces(
    path: Path,
    pieces: Iterable[bytes],
    may_replace: Callable[[str], bool] | None = None,
    sync: bool = True,
) -> None:
    """The same for data that comes some at a time.

    A temporary file in the same folder is written and synced, takes the old file's mode, replaces
    it, and the folder is synced. A symbolic link is written through, not replaced.

    Args:
        path: the file.
        pieces: its bytes.
        may_replace: is told the SHA-256 when all is written, and says whether to go on.
        sync: as for :func:`atomic_write`.

    Raises:
        SaveError: it did not work; the old file is untouched and the temporary one removed.
    """
    target = Path(os.path.realpath(path))
    temp: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(
            prefix=f"{_TEMP_PREFIX}{os.getpid()}-", dir=target.parent
        )
        temp = Path(name)
        digest = _fill(descriptor, pieces, sync)
        if may_replace is not None and not may_replace(digest):
            return
        temp.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_UMASK)
        os.replace(temp, target)  # noqa: PTH105 - the name that the architecture test looks for
        temp = None
    except OSError as error:
        raise SaveError(
            say("{path} could not be written: {why}.", path=path, why=error.strerror or error),
            hint=say(
                "The old file is unchanged. Free some space or check the folder's permissions."
            ),
        ) from error
    finally:
        if temp is not None:
            with contextlib.suppress(OSError):
                temp.unlink(missing_ok=True)
    if sync:
        with contextlib.suppress(OSError):  # it is there; some file systems sync no folders
            sync_folder(target.parent)


def _fill(descriptor: int, pieces: Iterable[bytes], sync: bool) -> str:
    """Write and close a file; returns the SHA-256 of what is in it."""
    digest = hashlib.sha256()
    with os.fdopen(descriptor, "wb") as file:
        for piece in pieces:
            digest.update(piece)
            file.write(piece)
        file.flush()
        if sync:
            os.fsync(file.fileno())
    return digest.hexdigest()


def sync_all() -> None:
    """Make everything that was written before survive a power cut. Windows does so by itself."""
    if os.name != "nt":
        os.sync()


def move_into_place(temp: Path, target: Path) -> None:
    """Let a file that was written beside ``target`` take its place, for good.

    Raises:
        OSError: it did not work; both are as they were.
    """
    os.replace(temp, target)  # noqa: PTH105 - the name that the architecture test looks for
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove temporary files that a killed process left in ``folder``."""
    for path in folder.glob(_TEMP_PREFIX + "*"):
        pid = path.name.removeprefix(_TEMP_PREFIX).split("-")[0]
        if not pid.isdigit() or not is_running(int(pid)):
            with contextlib.suppress(OSError):
                path.unlink()


def is_running(pid: int) -> bool:
    """Say whether a process with this id exists on this machine."""
    if os.name == "nt":
        return True  # os.kill would send Ctrl+C there; a stale temporary file does no harm
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # it exists but belongs to someone else
    return True


def set_aside(path: Path) -> Path:
    """Rename a file that cannot be used, so that it is neither read again nor overwritten.

    Returns:
        Its new place.
    """
    number = 1
    while (kept := path.with_name(f"{path.stem}-{number}.kept")).exists():
        number += 1
    return path.rename(kept)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes, read in pieces; the empty string where there is no file."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""


def stamp_of(path: Path) -> Stamp | None:
    """Which file stands at ``path``, and in which state; None where none can be seen."""
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


def weights_folder() -> Path:
    """Where downloaded weights are kept; ``DEITDET_CACHE`` moves it."""
    named = os.environ.get("DEITDET_CACHE")
    return (Path(named) if named else platformdirs.user_cache_path("deitdet")) / "weights"


def resource(name: str) -> Path:
    """A file of ``resources/``: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name
