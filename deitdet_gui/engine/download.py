"""Fetching one file of weights: with progress, picked up again where it broke, and checked."""

import hashlib
import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Generator
from email.message import Message
from pathlib import Path
from typing import IO, Any

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Event, Progress
from deitdet_gui.core.files import move_into_place, sha256_of
from deitdet_gui.core.words import in_a_row, say

HUB = "https://huggingface.co"
STAGE = "downloading weights"
PIECE = 1 << 18  # bytes
PATIENCE_SECONDS = 20.0
TRIES = 3


def _offline_hint() -> str:
    return say("Check the connection (and HTTPS_PROXY, if you are behind a proxy) and train again.")


def address(repository: str) -> str:
    """Where a repository's weights lie. ``HF_ENDPOINT`` names a mirror, as for the hub's tools."""
    hub = os.environ.get("HF_ENDPOINT", HUB).rstrip("/")
    return f"{hub}/{repository}/resolve/main/model.safetensors"


def fetch(url: str, target: Path) -> Generator[Event, None, None]:
    """Download ``url`` to ``target``, which appears only when it is whole and is a weights file.

    What has come when the line breaks is kept beside it as ``.part``, and the next try, now or in
    another run, goes on from there.

    Yields:
        ``Progress`` in kilobytes.

    Raises:
        UserError: it did not work; message and hint are for the person.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(target.name + ".part")
        for tries_left in reversed(range(TRIES)):
            try:
                wanted = yield from _fetch_rest(url, part)
                _check(part, wanted, url)
                move_into_place(part, target)
                return
            except (http.client.HTTPException, ConnectionError, TimeoutError) as error:
                if not tries_left:
                    raise _broken(url, error) from error
            except urllib.error.HTTPError as error:
                error.close()  # it holds the connection
                if error.code < 500 or not tries_left:
                    raise _refused(url, error) from error
    except urllib.error.URLError as error:
        raise UserError(
            say("{url} could not be reached: {why}.", url=url, why=error.reason), _offline_hint()
        ) from error
    except OSError as error:
        raise UserError(
            say(
                "The weights could not be kept in {folder}: {why}.",
                folder=target.parent,
                why=error.strerror or error,
            ),
            say("Free some space, or let DEITDET_CACHE name another folder."),
        ) from error


class _FirstHeaders(urllib.request.HTTPRedirectHandler):
    """Keeps the headers of the first answer: the hub says size and hash there, then redirects."""

    def __init__(self) -> None:
        self.headers = Message()

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Any,
        newurl: str,
    ) -> urllib.request.Request | None:
        if "X-Linked-Etag" in headers:
            self.headers = headers
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _fetch_rest(url: str, part: Path) -> Generator[Event, None, str]:
    """Append what is missing to ``part``; returns the SHA-256 that the server promised, or ""."""
    have = part.stat().st_size if part.exists() else 0
    first = _FirstHeaders()
    request = urllib.request.Request(url, headers={"User-Agent": "deitdet"})
    if have:
        request.add_header("Range", f"bytes={have}-")
    try:
        answer = urllib.request.build_opener(first).open(request, timeout=PATIENCE_SECONDS)
    except urllib.error.HTTPError as error:
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            error.close()
            part.unlink()  # it is whole already, or of another file: begin again
            raise http.client.IncompleteRead(b"") from error
        raise
    with answer:
        promised = first.headers.get("X-Linked-Etag") or answer.headers.get("X-Linked-Etag") or ""
        goes_on = answer.status == http.HTTPStatus.PARTIAL_CONTENT
        have = have if goes_on else 0
        length = answer.headers.get("Content-Length")
        total = have + int(length) if length else 0
        with part.open("ab" if goes_on else "wb") as file:
            while piece := answer.read(PIECE):
                file.write(piece)
                have += len(piece)
                yield Progress(STAGE, have // 1024, max(total, have) // 1024)
            file.flush()
            os.fsync(file.fileno())
    if have < total:
        raise http.client.IncompleteRead(b"", total - have)
    return str(promised).strip('"')


def _check(part: Path, promised: str, url: str) -> None:
    """Remove ``part`` and complain unless it begins like safetensors and has the promised hash."""
    with part.open("rb") as file:
        start = file.read(9)
    size = part.stat().st_size
    is_weights = (
        len(start) == 9 and start[8:] == b"{" and int.from_bytes(start[:8], "little") < size
    )
    is_hash = len(promised) == hashlib.sha256().digest_size * 2
    if not is_weights:
        part.unlink()
        raise ReadError(
            say(
                "{url} did not answer with weights ({size:,} bytes that begin with {start}).",
                url=url,
                size=size,
                start=repr(start),
            ),
            in_a_row(
                say("Is there a log-in page between this machine and the network?"),
                _offline_hint(),
            ),
        )
    if is_hash and sha256_of(part) != promised:
        part.unlink()
        raise ReadError(
            say("{url} arrived damaged: its SHA-256 is not the promised one.", url=url),
            _offline_hint(),
        )


def _refused(url: str, error: urllib.error.HTTPError) -> UserError:
    text = say("{url} answered {code} {why}.", url=url, code=error.code, why=error.reason)
    return UserError(text, _offline_hint())


def _broken(url: str, error: Exception) -> UserError:
    what = str(error) or type(error).__name__
    return UserError(
        say(
            "The download of {url} broke off {count} times ({what}).",
            url=url,
            count=TRIES,
            what=what,
        ),
        say("What has come is kept; train again to go on from there."),
    )
