"""What an exported file is to be like, and what it says of itself."""

import json
from dataclasses import dataclass

import deitdet_gui
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.export_options import Format
from deitdet_gui.core.words import say
from deitdet_gui.detector.boxes import OVERLAP
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine.augment import FILL
from deitdet_gui.engine.checkpoint import ModelCard
from deitdet_gui.engine.data import MARGIN
from deitdet_gui.engine.evaluate import DEFAULT_THRESHOLD
from deitdet_gui.engine.predict import LEAST_SCORE, MOST

LAYOUT = 1  # of the facts and of inputs and outputs; raised when a reader would have to change
MULTIPLE = 32  # sides of the picture that goes in
LEAST_SIDE, MOST_SIDE = 96, 4096  # pixels, where the size is left open


@dataclass(frozen=True, slots=True)
class Choice:
    """How to export.

    Attributes:
        format: of the file.
        dynamic: height and width are left open, multiples of 32; the number of pictures always is.
        nms: the suppression of double boxes is in the graph.
        int8: weights of the matrix products as 8-bit integers; ONNX only.

    Raises:
        UserError: these do not go together.
    """

    format: Format = "onnx"
    dynamic: bool = False
    nms: bool = True
    int8: bool = False

    def __post_init__(self) -> None:
        if self.int8 and self.format != "onnx":
            raise UserError(
                say("int8 is not there for {format}.", format=self.format),
                say("Choose the format onnx, or leave int8 out."),
            )


def facts(detector: Detector, card: ModelCard, choice: Choice, run: str) -> dict[str, str]:
    """All that it takes to use the file without the app: text, or JSON, by name.

    ``mean`` and ``std`` are told for the record: the graph takes plain pixels, 0..255.
    """
    backbone = detector.backbone
    rows: dict[str, object] = {
        "layout": LAYOUT,
        "names": [name for _, name in card.categories],
        "category_ids": [int(id) for id in card.category_ids],
        "thresholds": [card.thresholds.get(id, DEFAULT_THRESHOLD) for id in card.category_ids],
        "canvas": card.canvas,
        "fill": list(FILL),
        "margin": MARGIN,
        "mean": [round(v, 4) for v in backbone.mean.flatten().tolist()],
        "std": [round(v, 4) for v in backbone.std.flatten().tolist()],
        "stretch": card.stretch.as_json(),
        "least_score": LEAST_SCORE,
        "most": MOST,
        "overlap": OVERLAP,
        "nms": choice.nms,
        "dynamic": choice.dynamic,
        "int8": choice.int8,
    }
    texts = {"app": f"DeiTDet {deitdet_gui.__version__}", "run": run, "model_sha256": card.sha256}
    return texts | {name: json.dumps(row, ensure_ascii=False) for name, row in rows.items()}
