"""How long labelme's own canvas takes to paint the boxes of ``canvas.py``, in labelme's Python.

    LABELME_PYTHON tests/benchmarks/labelme_canvas.py BOXES.json

Needs `pip install labelme` in an environment of its own; nothing of DeiTDet is imported. The canvas
lies in a scroll area as in labelme's window, the picture fitted; each frame is one repaint.
"""

import json
import os
import sys
import time
from pathlib import Path

FRAMES = 5


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import labelme
    from labelme._shape import Shape
    from labelme.widgets import Canvas
    from PyQt5 import QtCore, QtGui, QtTest, QtWidgets

    asked = json.loads(Path(sys.argv[1]).read_text())
    app = QtWidgets.QApplication([])
    canvas = Canvas()
    area = QtWidgets.QScrollArea()
    area.setWidget(canvas)
    area.setWidgetResizable(True)
    area.resize(*asked["window"])
    picture = QtGui.QPixmap(*asked["picture"])
    picture.fill(QtGui.QColor("#607080"))
    canvas.load_pixmap(picture)
    shapes = []
    for x0, y0, x1, y1 in asked["boxes"]:
        shape = Shape(label="box", shape_type="rectangle")
        shape.add_point(QtCore.QPointF(x0, y0))
        shape.add_point(QtCore.QPointF(x1, y1))
        shape.close()
        shapes.append(shape)
    canvas.load_shapes(shapes)
    canvas.scale = min(w / p for w, p in zip(asked["window"], asked["picture"], strict=True))
    canvas.adjustSize()
    area.show()
    QtTest.QTest.qWaitForWindowExposed(area)
    times = []
    for _ in range(FRAMES):
        start = time.perf_counter()
        canvas.repaint()
        times.append(time.perf_counter() - start)
    print(json.dumps({"version": labelme.__version__, "frames": times}))
    app.closeAllWindows()
    sys.stdout.flush()
    os._exit(0)  # its threads and models have no end of their own here


if __name__ == "__main__":
    main()
