"""A few validation pictures over the steps of a run: what the model saw in them, and when."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from deitdet_gui.core.dataset import CategoryId, Corners, Dataset, Image, ImageId
from deitdet_gui.core.events import Glimpse
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.ink import HALO, edge_pen, with_alpha
from deitdet_gui.gui.canvas.scene import UNNAMED, CategoryLook, looks_of
from deitdet_gui.gui.glimpses import detections_of
from deitdet_gui.gui.picture_cache import PictureCache

CELL_WIDTH, CELL_HEIGHT, GAP = 156, 117, 8  # of a picture in the strip, in logical pixels
TOP = 8
MOST_COLUMNS = 12
MOST_SHAPES = 100
LEAST_SCORE = 0.1  # of a detection that is drawn
FAINTEST = 50  # of 255: how a detection with no score would be drawn

Shape = tuple[CategoryId, float, Corners]  # category, score 0..1, pixels of the picture


class StripView(QScrollArea):
    """Rows of small pictures; the person's boxes first, then what was found, step by step.

    The newest step stays in sight until the person looks at others, and the person's boxes always.
    """

    def __init__(self, pictures: PictureCache | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = _Strip(pictures)
        self.setWidget(self._strip)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Validation pictures as the model saw them, step by step"))
        self._shown: tuple[object, ...] = ()
        self._follows = True  # the newest step
        bar = self.horizontalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.actionTriggered.connect(self._note_moved)
        bar.valueChanged.connect(self._strip.scroll_to)

    @property
    def steps(self) -> list[int]:
        """The steps that are shown, a column each."""
        return self._strip.steps

    @property
    def images(self) -> list[ImageId]:
        """The pictures that are shown, a row each."""
        return [image.id for image in self._strip.images]

    def show_glimpses(self, glimpses: Mapping[int, Sequence[Glimpse]], dataset: Dataset) -> None:
        """Show what is new in them; pictures that are not in the project any more are left out."""
        shown = (id(glimpses), tuple((i, len(row), row[-1:]) for i, row in glimpses.items()))
        if shown == self._shown:
            return
        self._follows |= shown[0] != (self._shown or shown)[0]  # of another run
        self._shown = shown
        self._strip.take(glimpses, dataset)
        self.setAccessibleDescription(
            self.tr("{0} pictures, {1} steps").format(len(self.images), len(self.steps))
        )

    def _follow(self, _: int, end: int) -> None:
        if self._follows:
            self.horizontalScrollBar().setValue(end)

    def _note_moved(self) -> None:
        bar = self.horizontalScrollBar()
        self._follows = bar.sliderPosition() == bar.maximum()


class _Strip(QWidget):
    def __init__(self, pictures: PictureCache | None) -> None:
        super().__init__()
        self._pictures = pictures
        self.images: list[Image] = []
        self.steps: list[int] = []
        self._left = 0  # where what is in sight begins, and with it the person's boxes
        self._looks: dict[CategoryId, CategoryLook] = {}
        self._found: dict[tuple[ImageId, int], list[Shape]] = {}
        self._theirs: dict[ImageId, list[Shape]] = {}
        if pictures is not None:
            pictures.thumbnail_loaded.connect(self._note_thumbnail)

    def take(self, glimpses: Mapping[int, Sequence[Glimpse]], dataset: Dataset) -> None:
        there = [ImageId(i) for i in sorted(glimpses) if i in dataset.images]
        self.images = [dataset.images[i] for i in there]
        steps = sorted({g.step for row in glimpses.values() for g in row})
        self.steps = evenly(steps, MOST_COLUMNS)
        self._looks = looks_of(dataset)
        self._theirs = {
            i: [(box.category, 1.0, box.corners) for box in dataset.boxes_of(i)] for i in there
        }
        self._found = {
            (i, g.step): _shapes_of(g) for i in there for g in glimpses[i] if g.step in self.steps
        }
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        columns, line = 1 + len(self.steps), QFontMetrics(self.font()).height()
        height = TOP + line + 4 + len(self.images) * (line + CELL_HEIGHT + GAP)
        return QSize(columns * (CELL_WIDTH + GAP), height)

    def scroll_to(self, left: int) -> None:
        self._left = left
        self.update()  # what does not move was not painted with the rest

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for column, step in enumerate(self.steps, 1):
            title = self.tr("step {0}").format(number(step))
            found = {image.id: self._found.get((image.id, step)) for image in self.images}
            place = QRectF(column * (CELL_WIDTH + GAP), 0, CELL_WIDTH, self.height())
            if place.intersects(QRectF(event.rect())):
                self._paint_column(painter, place, title, found)
        first = QRectF(self._left, 0, CELL_WIDTH, self.height())
        painter.fillRect(first.adjusted(0, 0, GAP, 0), self.palette().window())
        self._paint_column(painter, first, self.tr("your boxes"), self._theirs)
        self._name_rows(painter)

    def _paint_column(
        self,
        painter: QPainter,
        place: QRectF,
        title: str,
        shapes: Mapping[ImageId, list[Shape] | None],
    ) -> None:
        metrics = painter.fontMetrics()
        line = metrics.height()
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QPointF(place.x(), TOP + metrics.ascent()), title)
        for row, image in enumerate(self.images):
            cell = QRectF(place.x(), self._top_of(row) + line, CELL_WIDTH, CELL_HEIGHT)
            there = shapes.get(image.id)
            if there is not None:
                self._paint_cell(painter, image, cell, there)

    def _name_rows(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for row, image in enumerate(self.images):
            name = metrics.elidedText(image.file_name, Qt.TextElideMode.ElideMiddle, CELL_WIDTH)
            painter.drawText(QPointF(self._left, self._top_of(row) + metrics.ascent()), name)

    def _top_of(self, row: int) -> int:
        line = QFontMetrics(self.font()).height()
        return TOP + line + 4 + row * (line + CELL_HEIGHT + GAP)

    def _paint_cell(
        self, painter: QPainter, image: Image, place: QRectF, shapes: Sequence[Shape]
    ) -> None:
        width, height = max(image.width, 1), max(image.height, 1)
        scale = min(place.width() / width, place.height() / height)
        inside = QRectF(place.x(), place.y(), width * scale, height * scale)
        thumbnail = self._pictures.thumbnail(image.file_name) if self._pictures else None
        painter.fillRect(inside, self.palette().color(QPalette.ColorRole.Dark))
        if thumbnail is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(inside, thumbnail)
        for category, score, (x0, y0, x1, y1) in shapes:
            look = self._looks.get(category)
            colour: QColor = look.colour if look else UNNAMED
            strength = FAINTEST + round((255 - FAINTEST) * min(1.0, score))
            corners = QPointF(x0, y0) * scale, QPointF(x1, y1) * scale
            rect = QRectF(inside.topLeft() + corners[0], inside.topLeft() + corners[1])
            painter.setPen(edge_pen(with_alpha(HALO, HALO.alpha() * strength // 255), 3.0))
            painter.drawRect(rect)
            painter.setPen(edge_pen(with_alpha(colour, strength), 1.5))
            painter.drawRect(rect)

    def _note_thumbnail(self, file_name: str) -> None:
        if any(image.file_name == file_name for image in self.images):
            self.update()


def _shapes_of(glimpse: Glimpse) -> list[Shape]:
    """Its detections, the faintest first, so that sure ones lie on top."""
    found = detections_of(glimpse, LEAST_SCORE, MOST_SHAPES)
    return [(d.category, d.score, d.corners) for d in reversed(found)]


def evenly(steps: Sequence[int], most: int) -> list[int]:
    """At most so many of them, the first and the last among them."""
    if len(steps) <= most:
        return list(steps)
    last = len(steps) - 1
    return [steps[round(i * last / (most - 1))] for i in range(most)]
