"""DeiTDet: draw boxes, train a detector on them, see what it finds, put it right."""

__version__ = "0.1.0"
