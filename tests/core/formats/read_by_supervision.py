"""Run by a test, with supervision on the path: load an export and print what is in it."""

import json
import sys
from pathlib import Path

import supervision

LOADERS = {
    "coco": lambda out: (out / "images", out / "annotations.json"),
    "createml": lambda out: (out, out / "_annotations.createml.json"),
    "labelme": lambda out: (out, out),
    "voc": lambda out: (out / "JPEGImages", out / "Annotations"),
    "yolo": lambda out: (out / "images/train", out / "labels/train", out / "data.yaml"),
}

file_format, folder = sys.argv[1:]
places = map(str, LOADERS[file_format](Path(folder)))
name = "pascal_voc" if file_format == "voc" else file_format
dataset = getattr(supervision.DetectionDataset, f"from_{name}")(*places)
found = {}
for path, _, detections in dataset:
    labels = [dataset.classes[index] for index in detections.class_id]
    pairs = zip(labels, detections.xyxy.tolist(), strict=True)
    found[Path(path).name] = sorted([label, *corners] for label, corners in pairs)
json.dump(found, sys.stdout)
