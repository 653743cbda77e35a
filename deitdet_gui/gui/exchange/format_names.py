"""What formats are called (programs' own names), and which of them may be one file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

# Formats that an export may write as one file, with the ending that it needs.
ONE_FILE = {"coco": ".json", "createml": ".json", "cvat": ".xml", "label-studio": ".json"}
LABEL_FILES = "*.json *.xml *.yaml *.yml *.names *.txt"
_DROPPED = (".json", ".xml", ".yaml", ".yml", ".names")


def name_of(file_format: str) -> str:
    """What a format is called, and of which kind its files are."""
    names = {
        "coco": "COCO (JSON)",
        "createml": "Create ML (JSON)",
        "cvat": "CVAT (XML)",
        "label-studio": "Label Studio (JSON)",
        "labelme": _tr("labelme (JSON files)"),
        "voc": _tr("Pascal VOC (XML files)"),
        "yolo": _tr("YOLO (text files)"),
    }
    return names.get(file_format, file_format)


def may_be_labels(path: Path) -> bool:
    """Whether a file that was dropped on the window is more likely labels than anything else."""
    return path.is_file() and path.suffix.lower() in _DROPPED


def _tr(text: str) -> str:
    return QCoreApplication.translate("exchange", text)
