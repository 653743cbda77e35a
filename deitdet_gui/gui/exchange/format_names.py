"""What formats are called (programs' own names), and which of them may be one file."""

from pathlib import Path

NAMES = {
    "coco": "COCO (JSON)",
    "createml": "Create ML (JSON)",
    "cvat": "CVAT (XML)",
    "label-studio": "Label Studio (JSON)",
    "labelme": "labelme (JSON files)",
    "voc": "Pascal VOC (XML files)",
    "yolo": "YOLO (text files)",
}
# Formats that an export may write as one file, with the ending that it needs.
ONE_FILE = {"coco": ".json", "createml": ".json", "cvat": ".xml", "label-studio": ".json"}
LABEL_FILES = "*.json *.xml *.yaml *.yml *.names *.txt"
_DROPPED = (".json", ".xml", ".yaml", ".yml", ".names")


def name_of(file_format: str) -> str:
    return NAMES.get(file_format, file_format)


def may_be_labels(path: Path) -> bool:
    """Whether a file that was dropped on the window is more likely labels than anything else."""
    return path.is_file() and path.suffix.lower() in _DROPPED
