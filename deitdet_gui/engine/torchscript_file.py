"""A trained detector as one TorchScript file, and such a file at work.

Inputs and outputs are those of :mod:`deitdet_gui.engine.onnx_file`; the facts lie in the file as
``deitdet.json``. It needs torch alone: ``torch.jit.load(path)(images)``.
"""

import io
import json
import warnings
from collections.abc import Callable

import torch
from torch import Tensor

from deitdet_gui.detector import portable
from deitdet_gui.detector.boxes import CANDIDATES, OVERLAP
from deitdet_gui.detector.detector import Detector, Found
from deitdet_gui.detector.portable import Portable, Suppressed
from deitdet_gui.engine.export_facts import Choice
from deitdet_gui.engine.onnx_file import found_in
from deitdet_gui.engine.predict import LEAST_SCORE, MOST

FACTS = "deitdet.json"


def to_torchscript(
    detector: Detector, canvas: tuple[int, int], choice: Choice, texts: dict[str, str]
) -> bytes:
    """Turn a detector into a TorchScript file.

    Args:
        detector: the trained detector, on the CPU.
        canvas: (height, width) of the pictures that it is traced with.
        choice: what of it.
        texts: kept in the file.
    """
    pictures = torch.randint(0, 256, (2, 3, *canvas), dtype=torch.uint8)
    with warnings.catch_warnings(), torch.no_grad():
        # It warns that it is deprecated, and of every shape that it takes for a constant.
        warnings.simplefilter("ignore")
        if choice.nms:
            pairs = torch.jit.script(portable.best_pairs)
            rule = torch.jit.script(portable.survivors)
            before = Portable(detector, CANDIDATES, pairs)
            whole: torch.nn.Module = Suppressed(before, LEAST_SCORE, MOST, OVERLAP, rule)
        else:
            whole = Portable(detector, candidates=0)
        trace: Callable[..., torch.jit.ScriptModule] = torch.jit.trace
        traced = trace(whole.eval(), (pictures,), check_trace=False)
        buffer = io.BytesIO()
        torch.jit.save(traced, buffer, _extra_files={FACTS: json.dumps(texts).encode()})
    return buffer.getvalue()


class TorchScriptDetector:
    """A TorchScript file of ours at work.

    Args:
        data: the file.
        nms: whether the suppression is in it.
    """

    def __init__(self, data: bytes, nms: bool) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            load: Callable[..., torch.jit.ScriptModule] = torch.jit.load  # it has no types
            self._module = load(io.BytesIO(data))
        self._nms = nms

    def look(self, view: Tensor) -> Found:
        """Look at one picture (1, 3, H, W), uint8."""
        with torch.inference_mode():
            return found_in(list(self._module(view)), self._nms)
