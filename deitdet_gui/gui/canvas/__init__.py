"""The picture with its boxes, for every page. Knows zoom and gestures, never the document."""
