"""Turns presses, moves and releases into selections and edits. No Qt events, only numbers."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.dataset import BoxId, Corners
from deitdet_gui.core.edits import Edit
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.hit import handle_at
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.tools import CURRENT, NEW, Gesture, Handle, Pointer
from deitdet_gui.gui.canvas.view import View

DRAG_PX = 3.0  # logical pixels; less is a click by an unsteady hand
REACH_OUT_PX, REACH_IN_PX = 6.0, 6.0  # round the edges of the selected box
INNER_EDGE_PX = 4.0  # inside the edges of any other; outside them a drag draws
FLAT_REACH_PX = 7.0  # round a box without area


@dataclass(frozen=True)
class Spot:
    """What a press at some place would take hold of."""

    kind: Literal["handle", "box", "empty", "nothing"]
    box: BoxId | None = None
    handle: Handle | None = None


@dataclass(frozen=True)
class Drawn:
    corners: Corners


@dataclass(frozen=True)
class Edited:
    text: str
    edits: list[Edit]


@dataclass(frozen=True)
class Chosen:
    ids: frozenset[BoxId]


@dataclass(frozen=True)
class ClickedDetection:
    index: int


@dataclass(frozen=True)
class TooSmall:
    pass


Outcome = Drawn | Edited | Chosen | ClickedDetection | TooSmall


class Hand:
    """The mouse on the picture. Places come in the widget's logical pixels."""

    def __init__(self, scene: Scene, view: View) -> None:
        self._scene = scene
        self._view = view
        self.may_draw = True
        self.may_edit = True
        self.is_armed = False  # the next drag draws, whatever is below it
        self._start: tuple[float, float] | None = None
        self._spot = Spot("nothing")
        self._gesture: Gesture | None = None

    @property
    def is_busy(self) -> bool:
        """Say whether a gesture goes on."""
        return self._gesture is not None

    @property
    def is_drawing(self) -> bool:
        return self._gesture is not None and self._spot.kind == "empty"

    def spot_at(self, x: float, y: float) -> Spot:
        scene, scale = self._scene, self._view.scale
        if self.is_armed:
            return Spot("empty")
        px, py = self._view.to_picture(x, y)
        hits = scene.boxes_at(px, py, FLAT_REACH_PX / scale)
        if self.may_edit and scene.shows_boxes:
            if len(scene.selection) == 1:
                (alone,) = scene.selection
                reach = (REACH_OUT_PX / scale, REACH_IN_PX / scale)
                if handle := handle_at(scene.boxes[alone].corners, px, py, *reach):
                    return Spot("handle", alone, handle)
            if hits and hits[0] not in scene.selection:
                corners = scene.boxes[hits[0]].corners
                is_flat = corners[0] == corners[2] or corners[1] == corners[3]
                handle = handle_at(corners, px, py, 0.0, INNER_EDGE_PX / scale)
                if handle and not is_flat:
                    return Spot("handle", hits[0], handle)
        if hits:
            return Spot("box", next((i for i in hits if i in scene.selection), hits[0]))
        return Spot("empty" if self.may_draw else "nothing")

    def press(self, x: float, y: float) -> None:
        self._start = (x, y)
        self._spot = self.spot_at(x, y)

    def move(self, x: float, y: float, square: bool) -> bool:
        """Go on with the gesture, or begin it; say whether the picture has to be painted anew."""
        if self._start is None:
            return False
        if (
            self._gesture is None
            and max(abs(x - self._start[0]), abs(y - self._start[1])) < DRAG_PX
        ):
            return False
        if self._gesture is None:
            self._gesture = self._begin()
            if self._gesture is None:
                return False
            next(self._gesture)
            self._scene.preview = self._gesture.send(self._pointer("press", *self._start, square))
        self._scene.preview = self._gesture.send(self._pointer("move", x, y, square))
        return True

    def release(self, x: float, y: float, square: bool, cycle: bool) -> list[Outcome]:
        """End the gesture, or count it as a click.

        Args:
            x: in logical pixels of the widget.
            y: in logical pixels of the widget.
            square: Shift is held: keep a drawn box square, or add a clicked one to the selection.
            cycle: Alt is held: a click takes the next box below.
        """
        gesture, spot, start = self._gesture, self._spot, self._start
        self.forget()
        if start is None:
            return []
        if gesture is None:
            return [] if self.is_armed else self._click(*start, square, cycle)
        try:
            gesture.send(self._pointer("release", x, y, square))
        except StopIteration as end:
            return self._finish(spot, end.value)
        raise AssertionError("a gesture went on after the release")

    def cancel(self) -> bool:
        """Drop the gesture without a trace; say whether there was one."""
        was_busy = self._start is not None
        if self._gesture is not None:
            self._gesture.close()
        self.forget()
        return was_busy

    def forget(self) -> None:
        self._start, self._gesture, self._spot = None, None, Spot("nothing")
        self._scene.preview = {}

    def _begin(self) -> Gesture | None:
        scene, spot = self._scene, self._spot
        if spot.kind == "empty" and self.may_draw:
            return tools.draw(scene.size)
        if not self.may_edit or spot.box not in scene.boxes:
            return None
        if spot.handle is not None:
            return tools.resize(scene.boxes[spot.box], spot.handle, scene.size)
        return tools.move([scene.boxes[i] for i in self._held(spot.box)], scene.size)

    def _held(self, box: BoxId) -> frozenset[BoxId]:
        return self._scene.selection if box in self._scene.selection else frozenset({box})

    def _finish(self, spot: Spot, shapes: tools.Shapes) -> list[Outcome]:
        if spot.kind == "empty":
            self.is_armed = self.is_armed and not shapes  # a slip does not use it up
            return [Drawn(shapes[NEW])] if shapes else [TooSmall()]
        if not shapes or spot.box not in self._scene.boxes:
            return [TooSmall()]
        held = self._held(spot.box) if spot.kind == "box" else frozenset({spot.box})
        done: list[Outcome] = [Chosen(held)] if held != self._scene.selection else []
        if edits := tools.changes(self._scene.boxes, shapes):
            done.append(Edited(self._text(spot, len(edits)), edits))
        return done

    def _text(self, spot: Spot, count: int) -> str:
        if count > 1:
            return QCoreApplication.translate("Hand", "Move {count} boxes").format(count=count)
        box = self._scene.boxes[spot.box] if spot.box is not None else None
        name = self._scene.name_of(box.category if box else None)
        verb = (
            QCoreApplication.translate("Hand", "Resize {name}")
            if spot.handle
            else QCoreApplication.translate("Hand", "Move {name}")
        )
        return verb.format(name=name)

    def _click(self, x: float, y: float, adds: bool, cycle: bool) -> list[Outcome]:
        scene = self._scene
        px, py = self._view.to_picture(x, y)
        reach = FLAT_REACH_PX / self._view.scale
        boxes = [i for i in scene.boxes_at(px, py, reach) if i != CURRENT]
        if adds and boxes:
            return [Chosen(scene.selection ^ {boxes[0]})]
        found: list[BoxId | ClickedDetection] = [*boxes]
        if scene.shows_boxes:
            found += [ClickedDetection(i) for i in scene.detection_map.at(px, py, reach)]
        found.sort(key=self._area)
        if not found:
            return [Chosen(frozenset())] if scene.selection and not adds else []
        at = next((i for i, one in enumerate(found) if self._is_chosen(one)), None)
        if cycle and at is None and len(found) > 1:
            at = 0
        one = found[0 if at is None else (at + 1) % len(found)]
        if isinstance(one, ClickedDetection):
            return [one]
        return [Chosen(frozenset({one}))]

    def _area(self, one: "BoxId | ClickedDetection") -> float:
        if isinstance(one, ClickedDetection):
            return float(self._scene.detection_map.areas[one.index])
        return self._scene.boxes[one].area

    def _is_chosen(self, one: "BoxId | ClickedDetection") -> bool:
        if isinstance(one, ClickedDetection):
            is_held = not self._scene.selection - {CURRENT}
            return is_held and one.index == self._scene.current_detection
        return self._scene.selection == {one}

    def _pointer(
        self, kind: Literal["press", "move", "release"], x: float, y: float, square: bool
    ) -> Pointer:
        return Pointer(kind, *self._view.to_picture(x, y), square)
