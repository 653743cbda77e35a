"""A trained detector as one ONNX file, and such a file at work.

The graph takes ``images`` (B, 3, H, W), uint8 RGB, and normalises them itself. With the suppression
in it, it gives ``boxes`` (B, 100, 4) in pixels of the picture that went in, ``scores`` (B, 100)
from high to low and ``labels`` (B, 100), classes 0..C-1; rows that are not needed have score 0.
Without, ``boxes`` (B, P, 4) and ``scores`` (B, P, C) of all locations.
"""

import contextlib
import importlib.util
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.words import say
from deitdet_gui.detector.boxes import CANDIDATES, OVERLAP, keep_best
from deitdet_gui.detector.detector import Detector, Found
from deitdet_gui.detector.portable import Portable
from deitdet_gui.engine.export_facts import LEAST_SIDE, MOST_SIDE, MULTIPLE, Choice
from deitdet_gui.engine.predict import LEAST_SCORE, MOST

if TYPE_CHECKING:
    import onnx

PACKAGES = ("onnx", "onnxscript", "onnxruntime")
OPSET, IR_VERSION = 20, 10  # what onnxruntime reads from 1.17 on, of spring 2024

# What stands behind the candidates: class by class, the stronger of two that overlap stays.
SUPPRESSION = """
<ir_version: {ir}, opset_import: ["" : {opset}]>
suppression (float[batch, K, 4] all_boxes, float[batch, K] all_scores, int64[batch, K] all_labels)
    => (float[batch, {most}, 4] boxes, float[batch, {most}] scores, int64[batch, {most}] labels)
{{
    classes = Constant <value_int: int = {classes}> ()
    off_on = Constant <value_floats: floats = [0.0, 1.0]> ()
    is_class = OneHot <axis = 1> (all_labels, classes, off_on)
    one = Constant <value_ints: ints = [1]> ()
    row = Unsqueeze (all_scores, one)
    of_class = Mul (is_class, row)
    at_most = Constant <value_ints: ints = [{candidates}]> ()
    overlap = Constant <value_floats: floats = [{overlap}]> ()
    least = Constant <value_floats: floats = [{least}]> ()
    chosen = NonMaxSuppression (all_boxes, of_class, at_most, overlap, least)
    picture_and_place = Constant <value_ints: ints = [0, 2]> ()
    where = Gather <axis = 1> (chosen, picture_and_place)
    shape = Shape (all_scores)
    nothing = ConstantOfShape (shape)
    count = Shape <start = 0, end = 1> (where)
    kept = ConstantOfShape <value: tensor = float[1] {{1.0}}> (count)
    mask = ScatterND (nothing, where, kept)
    kept_scores = Mul (all_scores, mask)
    most = Constant <value_ints: ints = [{most}]> ()
    scores, index = TopK (kept_scores, most)
    labels = GatherElements <axis = 1> (all_labels, index)
    two = Constant <value_ints: ints = [2]> ()
    column = Unsqueeze (index, two)
    four = Constant <value_ints: ints = [1, 1, 4]> ()
    columns = Tile (column, four)
    boxes = GatherElements <axis = 1> (all_boxes, columns)
}}
"""


def refuse_without_packages() -> None:
    """Look whether the packages that make and check ONNX files are there.

    Raises:
        UserError: one is not; the hint is the line that installs it.
    """
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(
            say(
                "An ONNX file cannot be made here: Python lacks {packages}.",
                packages=", ".join(missing),
            ),
            say(
                "Install it: {python} -m pip install {packages}",
                python=sys.executable,
                packages=" ".join(missing),
            ),
        )


def to_onnx(detector: Detector, canvas: tuple[int, int], choice: Choice) -> "onnx.ModelProto":
    """Turn a detector into an ONNX graph.

    Args:
        detector: the trained detector, on the CPU.
        canvas: (height, width) of the pictures that go in, where ``dynamic`` is not chosen.
        choice: what of it; int8 is for :func:`with_int8`.
    """
    import onnx

    whole = Portable(detector, CANDIDATES if choice.nms else 0).eval()
    names = ["all_boxes", "all_scores", "all_labels"] if choice.nms else ["boxes", "scores"]
    open_sides: dict[int, object] = {0: torch.export.Dim("batch", min=1, max=4096)}
    if choice.dynamic:
        for axis, name in ((2, "height_32nds"), (3, "width_32nds")):
            cells = torch.export.Dim(name, min=LEAST_SIDE // MULTIPLE, max=MOST_SIDE // MULTIPLE)
            open_sides[axis] = MULTIPLE * cells
    # Two pictures: a size of one would be taken for fixed.
    height, width = (max(LEAST_SIDE, s) for s in canvas) if choice.dynamic else canvas
    pictures = torch.randint(0, 256, (2, 3, height, width), dtype=torch.uint8)
    with _quiet(), torch.no_grad():
        program = torch.onnx.export(
            whole,
            (pictures,),
            dynamo=True,
            input_names=["images"],
            output_names=names,
            dynamic_shapes=(open_sides,),
            opset_version=OPSET,
            verbose=False,
        )
        assert program is not None
        found = [list(t.shape) for t in whole(pictures)]
    model = program.model_proto
    model.ir_version = IR_VERSION
    if choice.nms:
        most = MOST if choice.dynamic else min(MOST, found[1][1])
        tail = suppression(detector.head.to_class.out_channels, most)
        pairs = [(name, name) for name in names]
        model = onnx.compose.merge_models(model, tail, pairs)
        del model.opset_import[1:]  # both said the same
    return model


def suppression(classes: int, most: int) -> "onnx.ModelProto":
    """The graph from candidates, as :class:`Portable` gives them, to the ``most`` that stay."""
    import onnx

    text = SUPPRESSION.format(
        ir=IR_VERSION,
        opset=OPSET,
        most=most,
        classes=classes,
        candidates=CANDIDATES,
        overlap=OVERLAP,
        least=LEAST_SCORE,
    )
    model: onnx.ModelProto = onnx.parser.parse_model(text)
    return model


def with_int8(model: "onnx.ModelProto") -> "onnx.ModelProto":
    """The same with the weights of matrix products as 8-bit integers.

    Activations are rounded as they come, by their own range (dynamic quantisation): no pictures to
    calibrate with, and the outliers of a transformer's channels cost nothing. Convolutions stay.
    Weights use 7 bits: processors without VNNI overflow with 8, and a file must not depend on
    the machine that it was checked on.
    """
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    onnx.helper.set_model_props(model, {"onnx.quant.pre_process": "onnxruntime.quant"})
    with tempfile.TemporaryDirectory(prefix="deitdet-") as folder, _quiet():
        path = Path(folder) / "model.onnx"
        quantize_dynamic(
            model,
            path,
            op_types_to_quantize=["MatMul"],
            nodes_to_exclude=_not_for_int8(model),
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )
        small: onnx.ModelProto = onnx.load(str(path))
    return small


def to_bytes(model: "onnx.ModelProto", texts: dict[str, str]) -> bytes:
    """The file, with these texts in its metadata.

    Raises:
        UserError: it is larger than one file of this kind can be.
    """
    import onnx

    onnx.helper.set_model_props(model, texts)
    model.producer_name = texts["app"]
    try:
        data: bytes = model.SerializeToString()
    except (ValueError, onnx.checker.ValidationError) as error:  # protobuf stops at 2 GiB
        raise UserError(
            say("The model does not fit into one ONNX file: {error}.", error=error),
            say("Export it as torchscript."),
        ) from error
    return data


class OnnxDetector:
    """An ONNX file of ours at work, with as many threads as torch has.

    Args:
        data: the file.
        nms: whether the suppression is in it.
    """

    def __init__(self, data: bytes, nms: bool) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = torch.get_num_threads()
        options.log_severity_level = 3  # it warns of what it has put right by itself
        self.session = onnxruntime.InferenceSession(
            data, options, providers=["CPUExecutionProvider"]
        )
        self._nms = nms

    def look(self, view: Tensor) -> Found:
        """Look at one picture (1, 3, H, W), uint8."""
        answers = self.session.run(None, {"images": view.numpy()})
        return found_in([torch.from_numpy(np.asarray(a)) for a in answers], self._nms)


def found_in(answers: list[Tensor], nms: bool) -> Found:
    """What the answers of an exported graph to a batch of one mean."""
    if not nms:
        boxes, scores = answers
        return Found(*keep_best(boxes[0], scores[0], least=LEAST_SCORE, most=MOST))
    boxes, scores, labels = answers
    used = scores[0] > 0
    return Found(boxes[0][used], scores[0][used], labels[0][used])


def _not_for_int8(model: "onnx.ModelProto") -> list[str]:
    """Products with a vector: that is the mean over a side's distances, where digits count."""
    vectors = {t.name for t in model.graph.initializer if len(t.dims) < 2}
    return [n.name for n in model.graph.node if n.op_type == "MatMul" and n.input[1] in vectors]


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The exporters talk of their own insides, also on stdout, which is for events."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(sys.stderr):
        warnings.simplefilter("ignore")
        yield
