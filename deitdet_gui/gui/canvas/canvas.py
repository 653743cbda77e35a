"""The widget that shows a picture with its boxes and lets a hand change them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners
from deitdet_gui.core.predictions import Detection
from deitdet_gui.gui.canvas import hand_marks, overlay
from deitdet_gui.gui.canvas.gestures import Gestures
from deitdet_gui.gui.canvas.habits import Habits
from deitdet_gui.gui.canvas.hand import (
    Chosen,
    ClickedDetection,
    Drawn,
    Edited,
    Outcome,
    TooSmall,
)
from deitdet_gui.gui.canvas.hint import Hint
from deitdet_gui.gui.canvas.minimap import Minimap
from deitdet_gui.gui.canvas.painting import BoxPainter
from deitdet_gui.gui.canvas.picture_layer import PictureLayer
from deitdet_gui.gui.canvas.scene import CategoryLook, Scene
from deitdet_gui.gui.canvas.spots import FLAT_REACH_PX
from deitdet_gui.gui.canvas.view import View
from deitdet_gui.gui.canvas.viewing import Viewing


class Canvas(QWidget):
    """Shows what its owner sets, and says what the person did. It never changes a box itself.

    Attributes:
        view: the mapping between picture and widget.
        viewing: zooms and moves it.
        picture: paints the picture, and has what it is shown as.
        minimap: the whole picture in a corner.
        labels: the names on boxes, and whether they are wanted.
        habits: how the mouse is answered.

    Signals:
        drawn: a new rectangle (its corners); the owner makes a box of it.
        edited: a finished gesture on boxes (what to call it, a list of edits).
        selection_changed: the selected boxes (a frozenset of ids).
        clicked_detection: a detection was clicked (its place in the list that was set).
        view_changed: zoom or place are different now.
        boxes_shown: other boxes are there, or other ones can be seen.
        space_tapped: Space was pressed and let go without panning.
    """

    drawn = Signal(object)
    edited = Signal(str, list)
    selection_changed = Signal(object)
    clicked_detection = Signal(int)
    view_changed = Signal()
    boxes_shown = Signal()
    space_tapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = View()
        self._scene = Scene()
        self.picture = PictureLayer()
        self._painter = BoxPainter(self._scene, self.font())
        self.labels = self._painter.labels
        self._message: tuple[str, str] | None = None
        self._hint = Hint(self)
        self._is_whole = True  # what was painted last is all that there is to see
        self._more_timer = QTimer(self, singleShot=True, interval=0)
        self._more_timer.timeout.connect(self._paint_more)
        self.viewing = Viewing(self, self.view, self._scene)
        self.viewing.moved.connect(self._note_view)
        self.habits = Habits()
        self._gestures = Gestures(self, self._scene, self.view, self.habits)
        self.viewing.moved.connect(self._gestures.follow_mouse)
        self._gestures.finished.connect(self._take)
        self._gestures.view_moved.connect(self._note_view)
        self._gestures.space_tapped.connect(self.space_tapped)
        self.minimap = Minimap(self, self.picture, self._scene, self.viewing, self.view)
        self.minimap.hand = self._gestures.hand
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Picture with boxes"))

    def show_picture(
        self,
        image: QImage | None,
        size: tuple[int, int] | None = None,
        smaller: Sequence[QImage] = (),
        name: str | None = None,
    ) -> None:
        """Show a picture, from where ``viewing`` says.

        Args:
            image: None while it is still being read; may be a smaller preview.
            size: of the whole picture in pixels; that of ``image`` when left out.
            smaller: its halvings, if they are there already: a large picture takes long to halve.
            name: tells the picture from the next one, when that matters to the view.
        """
        if size is None:
            size = (image.width(), image.height()) if image is not None else (0, 0)
        if size != self._scene.size:
            self._gestures.cancel()  # what is half drawn belongs to another picture
        self._message = None
        self._gestures.is_on = True
        self.picture.set(image, smaller)
        self._scene.size = size
        self.viewing.set_picture(size, name)

    def show_message(self, title: str, text: str = "") -> None:
        """Say something where the picture would be; nothing can be drawn meanwhile."""
        self._gestures.turn_off()
        self._message = (title, text)
        self.picture.set(None)
        self.minimap.follow()
        self.update()

    @property
    def has_picture(self) -> bool:
        return not self.picture.is_empty

    @property
    def message(self) -> str:
        return "\n".join(self._message) if self._message else ""

    def set_boxes(self, boxes: Sequence[Box]) -> None:
        if not self._gestures.is_drawing:
            self._gestures.cancel()  # it may hold a box that is gone
        self._scene.set_boxes(boxes)
        self.select(self._scene.selection & self._scene.boxes.keys())
        self.update()
        self.boxes_shown.emit()

    def set_detections(self, detections: Sequence[Detection], current: int | None = None) -> None:
        """Show a model's proposals as dashed ghosts.

        Args:
            detections: in the order that ``clicked_detection`` counts.
            current: the one that is being looked at.
        """
        self._scene.set_detections(detections, current)
        self.update()

    def set_looks(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        """Say how the categories are named and coloured."""
        self._scene.set_looks(looks)
        self.update()

    def set_covered(self, hidden: Collection[CategoryId], locked: Collection[CategoryId]) -> None:
        """Draw no boxes of some categories, and let none of others be taken hold of."""
        if not self._gestures.is_drawing:
            self._gestures.cancel()  # it may hold a box that is out of reach now
        self._scene.set_covered(hidden, locked)
        scene = self._scene
        scene.hover = None
        self.select(i for i in scene.selection if scene.boxes[i].category not in scene.hidden)
        self.update()
        self.boxes_shown.emit()

    def set_pen(self, category: CategoryId | None) -> None:
        """Say in which category's colour a box is drawn."""
        self._scene.pen = category
        self.update()

    def set_draft(self, corners: Corners | None) -> None:
        """Keep showing a drawn rectangle while its category is being chosen."""
        self._scene.draft = corners
        self.update()

    def allow(self, draw: bool, edit: bool) -> None:
        """Say whether boxes can be drawn here, and whether they can be changed."""
        self._gestures.hand.may_draw, self._gestures.hand.may_edit = draw, edit

    @property
    def selection(self) -> frozenset[BoxId]:
        return self._scene.selection

    @property
    def selected(self) -> list[Box]:
        return self._scene.selected

    def select(self, ids: Iterable[BoxId]) -> None:
        """Mark these boxes. Locked ones never are; hidden ones are drawn for as long."""
        chosen = frozenset(ids) & self._scene.boxes.keys()
        if self._scene.locked:
            chosen = frozenset(i for i in chosen if not self._scene.is_locked(i))
        if chosen == self._scene.selection:
            return
        self._scene.selection = chosen
        self.update()
        self.selection_changed.emit(chosen)

    def boxes_at(self, place: QPointF) -> list[BoxId]:
        """The boxes under a place of the widget, smallest first; none while they are hidden."""
        reach = FLAT_REACH_PX / self.view.scale
        return self._scene.boxes_at(*self.view.to_picture(place.x(), place.y()), reach)

    def select_all(self) -> None:
        self.select(self._scene.free_ids)

    def select_next(self, step: int = 1) -> None:
        """Go round the boxes, in reading order of their ids; shows one that is out of sight."""
        if (box := self._scene.next_box(step)) is not None:
            self.select({box.id})
            self.reveal(box.corners)

    def arm(self, is_armed: bool = True) -> None:
        """Let the next drag draw, also over other boxes; or be as any other."""
        if not is_armed:
            self._gestures.disarm()
        elif self._gestures.hand.may_draw and self._message is None:
            self.select(())
            self._gestures.hand.is_armed = True
            self._gestures.show_cursor()
            self.update()

    def draw_by_keys(self) -> None:
        """Begin a box that the arrow keys move and Return keeps."""
        if self._gestures.draw_by_keys():
            self.select(())

    @property
    def is_armed(self) -> bool:
        return self._gestures.hand.is_armed

    @property
    def is_busy(self) -> bool:
        """Say whether a gesture goes on."""
        return self._gestures.is_busy

    def cancel(self) -> bool:
        """Drop the gesture that goes on; say whether there was one."""
        return self._gestures.cancel()

    def hide_boxes(self, is_hidden: bool) -> None:
        self._scene.hides_boxes = is_hidden
        self.update()
        self.boxes_shown.emit()

    @property
    def counts(self) -> tuple[int, int]:
        """How many boxes cannot be seen, of how many."""
        return self._scene.hidden_count, len(self._scene.boxes)

    def is_free(self, corners: Corners) -> bool:
        """Say whether no box touches this rectangle of the picture."""
        return not self._scene.box_map.touching(corners).any()

    @property
    def hides_boxes(self) -> bool:
        return self._scene.hides_boxes

    def hint(self, text: str) -> None:
        """Show a sentence for a few seconds."""
        self._hint.say(text)

    @property
    def hint_text(self) -> str:
        return self._hint.text or self._standing_hint

    @property
    def picture_size(self) -> tuple[int, int]:
        """Width and height of the shown picture."""
        return self._scene.size

    def reveal(self, corners: Corners) -> None:
        self.viewing.reveal(corners)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if self._message is not None:
            overlay.paint_message(painter, self.view, self.palette(), *self._message)
        else:
            self.picture.paint(painter, self.view)
            self._is_whole = self._painter.paint(painter, self.view)
            self._more_timer.start()
            self._paint_gesture(painter)
        if self.hint_text:
            overlay.paint_hint(painter, self.view, self.hint_text, self.font())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.resize(event.size().width(), event.size().height())
        self._note_view()

    @property
    def _standing_hint(self) -> str:
        keyboard = self._gestures.keyboard
        return keyboard.hint if keyboard.is_busy else ""

    def _paint_gesture(self, painter: QPainter) -> None:
        hand_marks.paint(painter, self.view, self._scene)
        if (mouse := self._gestures.mouse) is not None and self._gestures.hand.shows_crosshair:
            overlay.paint_crosshair(painter, self.view, mouse)
        if self._gestures.is_busy and len(self._scene.preview) == 1:
            (corners,) = self._scene.preview.values()
            overlay.paint_readout(painter, self.view, corners, self.font())

    def _take(self, outcome: Outcome) -> None:
        match outcome:
            case Drawn(corners):
                self.drawn.emit(corners)
            case Edited(text, edits):
                self.edited.emit(text, edits)
            case Chosen(ids):
                self.select(ids)
            case ClickedDetection(index):
                self.clicked_detection.emit(index)
            case TooSmall():
                self.hint(self.tr("That box is under 2 pixels: drag further, or zoom in."))
            case _:
                assert_never(outcome)

    def _note_view(self) -> None:
        self.update()
        self.minimap.follow()
        self.view_changed.emit()

    def _paint_more(self) -> None:
        """Of very many boxes some are painted in a frame of their own, some before it is wanted."""
        if not self._is_whole:
            self.update()
        elif self._painter.prepare(self.view):
            self._more_timer.start()
