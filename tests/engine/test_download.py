import hashlib
import http.server
import threading

import pytest
import safetensors.torch
import torch

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Note, Progress
from deitdet_gui.engine import download, weights

WEIGHTS = safetensors.torch.save({"a": torch.arange(200_000.0)})
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
NAME = "deit3_small_patch16_384.fb_in22k_ft_in1k"


class Hub(http.server.BaseHTTPRequestHandler):
    """Answers each request as the next entry of ``server.script`` says."""

    def do_GET(self):
        wanted = self.headers.get("Range")
        self.server.asked.append((self.path, wanted))
        # The last entry stands for all requests after it.
        script = self.server.script
        getattr(self, script.pop(0) if len(script) > 1 else script[0])(wanted)

    def good(self, wanted):
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(WEIGHTS) - start))
        self.send_header("X-Linked-Etag", f'"{SHA256}"')
        self.end_headers()
        self.wfile.write(WEIGHTS[start:])

    def whole_whatever_is_asked(self, wanted):
        self.good(None)

    def elsewhere(self, wanted):
        self.send_response(302)
        self.send_header("X-Linked-Etag", f'"{SHA256}"')
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def cut_short(self, wanted):
        self.send_response(200)
        self.send_header("Content-Length", str(len(WEIGHTS)))
        self.end_headers()
        self.wfile.write(WEIGHTS[:300_000])

    def damaged(self, wanted):
        self.send_response(200)
        self.send_header("Content-Length", str(len(WEIGHTS)))
        self.send_header("X-Linked-Etag", f'"{SHA256}"')
        self.end_headers()
        self.wfile.write(WEIGHTS[:-1] + b"?")

    def log_in_page(self, wanted):
        page = b"<html>Welcome to the airport</html>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def missing(self, wanted):
        self.send_error(404)

    def overloaded(self, wanted):
        self.send_error(503)

    def range_refused(self, wanted):
        self.send_error(416)

    def log_message(self, *args):
        pass


@pytest.fixture
def hub(monkeypatch, tmp_path):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    server.daemon_threads = True
    server.asked, server.script = [], ["good"]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("DEITDET_CACHE", str(tmp_path / "cache"))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def fetch(target):
    return list(download.fetch(download.address("timm/x"), target))


def part_of(target):
    return target.with_name(target.name + ".part")


def test_the_address_is_the_hubs_own_unless_a_mirror_is_named(monkeypatch):
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    wanted = "https://huggingface.co/timm/x/resolve/main/model.safetensors"
    assert download.address("timm/x") == wanted
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror/")
    assert download.address("timm/x") == "https://mirror/timm/x/resolve/main/model.safetensors"


def test_a_download_tells_how_far_it_is_and_leaves_nothing_beside_the_file(hub, tmp_path):
    target = tmp_path / "a" / "w.safetensors"
    events = fetch(target)
    assert target.read_bytes() == WEIGHTS
    assert [p.name for p in target.parent.iterdir()] == ["w.safetensors"]
    assert all(isinstance(event, Progress) for event in events)
    assert events[-1].done == events[-1].of == len(WEIGHTS) // 1024


def test_a_download_that_breaks_off_goes_on_where_it_broke(hub, tmp_path):
    hub.script = ["cut_short", "good"]
    fetch(tmp_path / "w")
    assert (tmp_path / "w").read_bytes() == WEIGHTS
    assert [wanted for _, wanted in hub.asked] == [None, "bytes=300000-"]


def test_another_run_goes_on_where_the_last_one_broke(hub, tmp_path):
    hub.script = ["cut_short", "overloaded"]
    with pytest.raises(UserError):
        fetch(tmp_path / "w")
    assert part_of(tmp_path / "w").read_bytes() == WEIGHTS[:300_000]
    hub.script = ["good"]
    fetch(tmp_path / "w")
    assert (tmp_path / "w").read_bytes() == WEIGHTS


def test_a_server_that_cannot_go_on_sends_it_all_again(hub, tmp_path):
    hub.script = ["cut_short", "whole_whatever_is_asked"]
    fetch(tmp_path / "w")
    assert (tmp_path / "w").read_bytes() == WEIGHTS


def test_a_left_over_that_the_server_does_not_know_is_thrown_away(hub, tmp_path):
    part_of(tmp_path / "w").write_bytes(b"x" * len(WEIGHTS))
    hub.script = ["range_refused", "good"]
    fetch(tmp_path / "w")
    assert (tmp_path / "w").read_bytes() == WEIGHTS


def test_the_hash_is_taken_from_the_first_answer_when_the_hub_sends_us_on(hub, tmp_path):
    hub.script = ["elsewhere", "damaged"]
    with pytest.raises(UserError, match="arrived damaged"):
        fetch(tmp_path / "w")
    hub.script = ["elsewhere", "good"]
    fetch(tmp_path / "w")
    assert (tmp_path / "w").read_bytes() == WEIGHTS


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("missing", "answered 404"),
        ("overloaded", "answered 503"),
        ("log_in_page", "did not answer with weights"),
        ("damaged", "arrived damaged"),
    ],
)
def test_what_is_no_weights_is_never_kept(hub, tmp_path, script, message):
    hub.script = [script]
    with pytest.raises(UserError, match=message) as caught:
        fetch(tmp_path / "w")
    assert caught.value.hint
    assert list(tmp_path.glob("w*")) == []


def test_no_network_is_said_in_words(hub, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError, match="could not be reached"):
        fetch(tmp_path / "w")


def resolve(wanted, architecture):
    """The events of ``weights.resolve`` and what it returns."""
    events = []
    steps = weights.resolve(wanted, architecture)
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return events, end.value


def test_published_weights_are_downloaded_once(hub):
    _, first = resolve("auto", NAME)
    _, second = resolve("auto", NAME)
    assert first.path.read_bytes() == WEIGHTS
    assert (first.sha256, second.sha256) == (SHA256, SHA256)
    assert [path for path, _ in hub.asked] == [f"/timm/{NAME}/resolve/main/model.safetensors"]
    assert "from the cache" in second.source


def test_without_them_the_preset_small_uses_the_starter_and_says_so(hub):
    hub.script = ["missing"]
    events, found = resolve("auto", NAME)
    (note,) = [event for event in events if isinstance(event, Note)]
    assert note.level == "warning"
    assert note.text.startswith("The published weights could not be downloaded; using the bundled")
    assert "404" in note.text
    assert "starter" in note.text
    assert "starter" in found.source


def test_without_them_another_preset_says_what_to_do(hub):
    hub.script = ["missing"]
    with pytest.raises(UserError) as caught:
        resolve("auto", "deit_tiny_patch16_224.fb_in1k")
    assert caught.value.message.startswith("The weights that this preset begins with could not be")
    assert "timm/deit_tiny_patch16_224.fb_in1k" in caught.value.hint
    assert "name the file as the weights" in caught.value.hint
