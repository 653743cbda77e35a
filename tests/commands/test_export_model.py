"""The words of ``deitdet export-model``; ``tests/engine/test_export.py`` has what the job does."""

import pytest
from PIL import Image

from deitdet_gui.cli import main
from deitdet_gui.commands.tables import export_lines
from deitdet_gui.core.project import create

REPORT = {"file": "m.onnx", "bytes": 94_000_000, "ap_before": 0.5, "ap_after": 0.4951, "images": 9}


def test_a_report_says_file_size_and_both_numbers():
    lines = export_lines({**REPORT, "script": "predict.py", "split": "val"})
    assert lines[0] == "m.onnx: 94.0 MB."
    assert lines[1] == "Try it: python predict.py m.onnx PICTURE"
    assert (
        "On 9 validation pictures its AP is 0.4951, that of the model in the app 0.5000" in lines[2]
    )
    assert len(export_lines({**REPORT, "script": "", "split": "train"})) == 2


def test_a_project_without_a_model_is_said_and_what_to_do(tmp_path, capsys):
    Image.new("RGB", (8, 8)).save(tmp_path / "p.png")
    create(tmp_path, tmp_path)
    assert main(["export-model", str(tmp_path), str(tmp_path / "m.onnx")]) == 1
    assert "has no trained model yet" in capsys.readouterr().err
    assert not (tmp_path / "m.onnx").exists()


def test_a_file_to_write_has_to_be_named(tmp_path, capsys):
    with pytest.raises(SystemExit) as end:
        main(["export-model", str(tmp_path), "--format", "onnx"])
    assert end.value.code == 2
    assert "dest" in capsys.readouterr().err
