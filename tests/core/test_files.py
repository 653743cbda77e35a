import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from deitdet_gui.core.errors import SaveError, UserError
from deitdet_gui.core.files import (
    atomic_write,
    is_running,
    resource,
    set_aside,
    sha256,
    sha256_of,
    sweep,
    sync_folder,
)


def test_a_write_makes_its_folder_and_leaves_nothing_else(tmp_path: Path) -> None:
    atomic_write(tmp_path / "new" / "x.json", b"one")
    atomic_write(tmp_path / "new" / "x.json", b"two")
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["x.json"]
    assert (tmp_path / "new" / "x.json").read_bytes() == b"two"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_write_keeps_the_mode_and_goes_through_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    atomic_write(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    code = "import os; os.umask(0o027); from deitdet_gui.core.files import *; from pathlib import *"
    code += "; import sys; atomic_write(Path(sys.argv[1]), b'')"
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, tmp_path / "fresh"], check=True, cwd=root)
    assert stat.S_IMODE((tmp_path / "fresh").stat().st_mode) == 0o640


def test_a_write_where_a_folder_is_in_the_way_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.json").mkdir()
    with pytest.raises(SaveError, match=r"x\.json could not be written: Is a directory\. The old"):
        atomic_write(tmp_path / "x.json", b"")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError):
        atomic_write(tmp_path / "file" / "x.json", b"")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "x.json"]


def test_a_folder_that_cannot_be_synced_does_not_fail_a_write_that_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(22, "Invalid argument")  # as some network file systems do

    monkeypatch.setattr("deitdet_gui.core.files.sync_folder", refuse)
    atomic_write(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"new"


def test_what_dead_processes_left_is_swept_and_the_living_are_spared(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as dead:
        pass
    for pid in (dead.pid, os.getpid(), "x", 10**30):
        (tmp_path / f".deitdet-tmp-{pid}-abc").write_bytes(b"")
    sweep(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == [f".deitdet-tmp-{os.getpid()}-abc"]
    sweep(tmp_path / "nowhere")


def test_processes_of_others_count_as_running(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int) -> None:
        raise PermissionError

    assert is_running(os.getpid())
    with monkeypatch.context() as patch:
        patch.setattr(os, "kill", refuse)
        assert is_running(1)


def test_windows_is_asked_for_nothing_that_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = Path("no folder is opened to sync it")
    with monkeypatch.context() as patch:
        patch.setattr("deitdet_gui.core.files.os.name", "nt")
        assert is_running(123_456_789)
        sync_folder(nowhere)


def test_what_is_set_aside_is_never_overwritten(tmp_path: Path) -> None:
    names = []
    for text in ("one", "two"):
        (tmp_path / "states.json").write_text(text)
        names.append(set_aside(tmp_path / "states.json").name)
    assert names == ["states-1.kept", "states-2.kept"]
    assert (tmp_path / "states-1.kept").read_text() == "one"


def test_a_hash_is_of_the_bytes_and_empty_where_there_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"abc")
    assert sha256_of(tmp_path / "x") == sha256(b"abc")
    assert sha256_of(tmp_path / "y") == ""


def test_resources_are_found_in_the_checkout() -> None:
    assert resource("").is_dir()


def test_an_error_reads_as_message_and_hint() -> None:
    assert str(UserError("What.", "Do.")) == "What. Do."
    assert str(UserError("What.")) == "What."
