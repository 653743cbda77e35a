"""The last resort of the window: an error that nothing handled."""

import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import platformdirs

log = logging.getLogger(__name__)


class Rescue:
    """What happens to an error that nothing handled: saved, logged, told once; the app goes on."""

    def __init__(self, rescue: Callable[[], object], tell: Callable[[str], object]) -> None:
        self._rescue = rescue
        self._tell = tell
        self._is_telling = False

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("unexpected error\n%s", text)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            path = _write_report(text)
            self._rescue()
            self._tell(
                f"Something went wrong in DeiTDet: {error!r}. Your boxes are safe. Details: {path}"
            )
        except Exception:  # a second fault here must not hide the first one
            log.exception("the rescue failed too")
        finally:
            self._is_telling = False


def _write_report(text: str) -> Path:
    folder = Path(platformdirs.user_log_dir("deitdet", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "errors.txt"
    with path.open("a", encoding="utf-8") as file:
        file.write(text + "\n")
    return path
