# Written by DeiTDet. Finds boxes in pictures: python predict.py MODEL.onnx PICTURE...
# Needs numpy, Pillow and onnxruntime. Prints a line of JSON for each picture; a box is
# [x0, y0, x1, y1] in pixels of the upright picture. How the model wants its pictures, and from
# which score on a box counts, stands in the model's own metadata.
import json
import sys

import numpy as np
import onnxruntime
from PIL import Image, ImageOps


def read(path, stretch):
    picture = ImageOps.exif_transpose(Image.open(path))
    if picture.mode[0] in "IF":  # more than 8 bits
        values = np.asarray(picture).astype(np.float64)
        low, high = stretch["low"], stretch["high"]
        if stretch["kind"] == "percentiles":
            low, high = np.percentile(values, (low, high))
        grey = np.clip((values - low) / max(high - low, 1e-9), 0, 1) * 255
        picture = Image.fromarray(grey.round().astype(np.uint8))
    if picture.has_transparency_data:
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture.convert("RGBA"))
    return picture.convert("RGB")


def to_canvas(picture, canvas, margin, fill):
    """As large as fits, at the top left; also what brings x, y back to the picture."""
    width, height = picture.size
    scale = min(1, margin * canvas[0] / width, margin * canvas[1] / height)
    if scale <= 0.8:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        picture = picture.resize(size, Image.Resampling.BOX)
    step = 1 / min(canvas[0] / picture.width, canvas[1] / picture.height)
    back = np.array([step * width / picture.width, step * height / picture.height])
    shrink = max(1, int(step))
    move = (step / shrink, 0, 0, 0, step / shrink, 0)
    if shrink > 1:
        picture = picture.reduce(shrink)
    affine, bilinear = Image.Transform.AFFINE, Image.Resampling.BILINEAR
    return picture.transform(canvas, affine, move, bilinear, fillcolor=tuple(fill)), back


def without_doubles(boxes, scores, facts):
    """For models that leave this to us: boxes (P, 4), scores (P, C) of all places."""
    place, label = np.nonzero(scores >= facts["least_score"])
    order = np.argsort(-scores[place, label], kind="stable")[:1000]
    boxes, scores, label = boxes[place[order]], scores[place, label][order], label[order]
    area, kept = (boxes[:, 2:] - boxes[:, :2]).prod(-1), []
    for i, box in enumerate(boxes):
        low, high = np.maximum(box[:2], boxes[kept, :2]), np.minimum(box[2:], boxes[kept, 2:])
        both = np.clip(high - low, 0, None).prod(-1)
        covers = both > facts["overlap"] * (area[i] + area[kept] - both)
        if not (covers & (label[kept] == label[i])).any():
            kept.append(i)
    kept = kept[: facts["most"]]
    return boxes[kept], scores[kept], label[kept]


session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
texts = session.get_modelmeta().custom_metadata_map
words = ("app", "run", "model_sha256")
facts = {name: json.loads(text) for name, text in texts.items() if name not in words}
for path in sys.argv[2:]:
    picture = read(path, facts["stretch"])
    view, back = to_canvas(picture, tuple(facts["canvas"]), facts["margin"], facts["fill"])
    pixels = np.ascontiguousarray(np.asarray(view).transpose(2, 0, 1))[None]
    answers = [answer[0] for answer in session.run(None, {"images": pixels})]
    boxes, scores, labels = answers if facts["nms"] else without_doubles(*answers, facts)
    boxes = np.clip(boxes * np.tile(back, 2), 0, np.tile(picture.size, 2))
    found = [
        {
            "box": box.round(2).tolist(),
            "score": round(float(score), 4),
            "category_id": facts["category_ids"][label],
            "name": facts["names"][label],
        }
        for box, score, label in zip(boxes, scores, labels, strict=True)
        if score >= facts["thresholds"][label] and (box[2:] > box[:2]).all()
    ]
    print(json.dumps({"file": path, "size": picture.size, "boxes": found}, ensure_ascii=False))
