"""Turns presses, moves and releases into selections and edits. No Qt events, only numbers."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from deitdet_gui.core.dataset import Box, BoxId, Corners
from deitdet_gui.core.edits import Edit
from deitdet_gui.gui.canvas import spots, tools
from deitdet_gui.gui.canvas.habits import Habits
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.snapping import EdgeMagnet
from deitdet_gui.gui.canvas.spots import FLAT_REACH_PX, Spot
from deitdet_gui.gui.canvas.tools import CURRENT, NEW, Gesture, Pointer
from deitdet_gui.gui.canvas.view import View

DRAG_PX = 3.0  # logical pixels; less is a click by an unsteady hand
PEN_DRAG_PX = 8.0  # a pen trembles more, and slips as it is set down


@dataclass(frozen=True)
class Held:
    """The keys that are held beside the mouse."""

    shift: bool = False  # square; a click or a rubber band adds to the selection
    alt: bool = False  # stick to nothing; a click takes the next box below
    ctrl: bool = False  # at the press: a rubber band, or a click that adds; later as Alt


NO_KEYS = Held()


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

    def __init__(self, scene: Scene, view: View, habits: Habits | None = None) -> None:
        self._scene = scene
        self._view = view
        self._habits = habits or Habits()
        self.may_draw = True
        self.may_edit = True
        self.is_armed = False  # the next drag draws, whatever is below it
        self._start: tuple[float, float] | None = None
        self._slack = DRAG_PX
        self._spot = Spot("nothing")
        self._gesture: Gesture | None = None
        self._magnet: EdgeMagnet | None = None
        self._whole: Corners | None = None  # round the boxes that are resized, before
        self._band_from: tuple[float, float] | None = None  # in picture pixels
        self._clicked: tuple[float, float] | None = None  # the first corner, in picture pixels

    @property
    def is_busy(self) -> bool:
        """Say whether a gesture goes on."""
        return self._gesture is not None or self._band_from is not None

    @property
    def is_drawing(self) -> bool:
        return self._gesture is not None and self._spot.kind == "empty"

    @property
    def shows_crosshair(self) -> bool:
        wanted, draws = self._habits.crosshair, self.is_drawing or self.is_armed
        return wanted == "always" or (wanted == "drawing" and draws)

    @property
    def is_between_clicks(self) -> bool:
        """Say whether one corner was clicked and the other is still to come, no button held."""
        return self._clicked is not None

    @property
    def is_down(self) -> bool:
        """Say whether a button is held that a gesture began with."""
        return self._start is not None

    def spot_at(self, x: float, y: float) -> Spot:
        if self.is_armed or self.is_between_clicks:
            return Spot("empty")
        return spots.spot_at(self._scene, self._view, x, y, self.may_draw, self.may_edit)

    def press(self, x: float, y: float, held: Held = NO_KEYS, slack: float = DRAG_PX) -> None:
        """A button goes down.

        Args:
            x: in logical pixels of the widget.
            y: in logical pixels of the widget.
            held: the keys beside it.
            slack: how far the hand may slip in a click, in logical pixels.
        """
        if self.is_busy and not self.is_between_clicks:
            self.cancel()  # its release was not heard
        self._start, self._slack = (x, y), slack
        if self.is_between_clicks:
            return
        is_band = held.ctrl and not self.is_armed
        self._spot = Spot("band") if is_band else self.spot_at(x, y)

    def move(self, x: float, y: float, held: Held) -> bool:
        """Go on with the gesture, or begin it; say whether the picture has to be painted anew."""
        if not self.is_busy:
            if self._start is None or self._is_slip(*self._start, x, y):
                return False
            if self._spot.kind == "band":
                self._band_from = self._view.to_picture(*self._start)
            elif not self._begin(held):
                return False
        if self._band_from is not None:
            (x0, y0), (x1, y1) = self._band_from, self._view.to_picture(x, y)
            self._scene.band = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        elif self._gesture is not None:
            pointer = self._pointer("move", x, y, held)
            self._scene.preview = shapes = self._gesture.send(pointer)
            self._scene.guides = self._guides(shapes, pointer)
        return True

    def release(self, x: float, y: float, held: Held) -> list[Outcome]:
        """End the gesture, or count it as a click; a click may be the first of two that draw."""
        start, spot, gesture = self._start, self._spot, self._gesture
        if start is None:
            return []
        if self._band_from is not None:
            return self._catch(x, y, held)
        if gesture is None:
            if self._draws_by_click(spot) and self._begin(held):
                self._clicked, self._start = self._view.to_picture(*start), None
                self.move(x, y, held)
                return []
            self.forget()
            return [] if self.is_armed else self._click(*start, held)
        if self._clicked and self._is_slip(*self._view.to_widget(*self._clicked), x, y):
            self._start = None  # the second half of a double click
            return []
        pointer = self._pointer("release", x, y, held)
        self.forget()
        try:
            gesture.send(pointer)
        except StopIteration as end:
            return self._finish(spot, end.value)
        raise AssertionError("a gesture went on after the release")

    def cancel(self) -> bool:
        """Drop the gesture without a trace; say whether there was one."""
        was_busy = self.is_down or self.is_busy
        if self._gesture is not None:
            self._gesture.close()
        self.forget()
        return was_busy

    def forget(self) -> None:
        self._start, self._gesture, self._spot = None, None, Spot("nothing")
        self._magnet = self._whole = self._band_from = self._clicked = None
        self._scene.preview, self._scene.guides, self._scene.band = {}, [], None

    def _is_slip(self, x0: float, y0: float, x1: float, y1: float) -> bool:
        return max(abs(x1 - x0), abs(y1 - y0)) < self._slack

    def _draws_by_click(self, spot: Spot) -> bool:
        return spot.kind == "empty" and (self.is_armed or self._habits.draws_by_clicks)

    def _begin(self, held: Held) -> bool:
        """Start the gesture that the spot allows, at the place of the press."""
        if self._start is None or (gesture := self._gesture_for(self._spot)) is None:
            return False
        self._gesture = gesture
        next(gesture)
        gesture.send(self._pointer("press", *self._start, held))
        return True

    def _gesture_for(self, spot: Spot) -> Gesture | None:
        scene = self._scene
        if spot.kind == "empty" and self.may_draw:
            return tools.draw(scene.size, self._stick_to_all_but(()))
        boxes = self._boxes_of(spot)
        if not self.may_edit or not boxes:
            return None
        magnet = self._stick_to_all_but({box.id for box in boxes})
        if spot.handle is not None:
            self._whole = tools.hull(tools.clipped(box.corners, scene.size) for box in boxes)
            return tools.resize(boxes, spot.handle, scene.size, magnet)
        return tools.move(boxes, scene.size, magnet)

    def _stick_to_all_but(self, boxes: Collection[BoxId]) -> EdgeMagnet | None:
        on = self._habits.snaps
        self._magnet = EdgeMagnet(self._scene, self._view, boxes) if on else None
        return self._magnet

    def _guides(self, shapes: tools.Shapes, pointer: Pointer) -> list[Corners]:
        if self._magnet is None or pointer.is_free or not shapes:
            return []
        return self._magnet.guides(tools.hull(shapes.values()), self._whole)

    def _held_by(self, spot: Spot) -> frozenset[BoxId]:
        """The boxes that a drag from a spot changes."""
        if spot.box is None:
            return self._scene.selection if spot.handle else frozenset()
        is_one_of_many = spot.handle is None and spot.box in self._scene.selection
        return self._scene.selection if is_one_of_many else frozenset({spot.box})

    def _boxes_of(self, spot: Spot) -> list[Box]:
        boxes = self._scene.boxes
        return [boxes[i] for i in sorted(self._held_by(spot)) if i in boxes]

    def _finish(self, spot: Spot, shapes: tools.Shapes) -> list[Outcome]:
        if spot.kind == "empty":
            self.is_armed = self.is_armed and not shapes  # a slip does not use it up
            return [Drawn(shapes[NEW])] if shapes else [TooSmall()]
        if not shapes:
            return [TooSmall()]
        held = self._held_by(spot)
        done: list[Outcome] = [Chosen(held)] if held != self._scene.selection else []
        if edits := tools.changes(self._scene.boxes, shapes):
            done.append(Edited(self._text(spot, len(held)), edits))
        return done

    def _catch(self, x: float, y: float, held: Held) -> list[Outcome]:
        """End the rubber band."""
        self.move(x, y, held)
        ids = self._scene.box_ids
        caught = frozenset(ids[row] for row in self._scene.caught_rows) - {CURRENT}
        self.forget()
        chosen = self._scene.selection - {CURRENT} | caught if held.shift else caught
        return [Chosen(chosen)] if chosen != self._scene.selection else []

    def _text(self, spot: Spot, count: int) -> str:
        if count > 1:
            words = (
                QCoreApplication.translate("Hand", "Resize {count} boxes")
                if spot.handle
                else QCoreApplication.translate("Hand", "Move {count} boxes")
            )
            return words.format(count=count)
        box = self._scene.boxes[spot.box] if spot.box is not None else None
        name = self._scene.name_of(box.category if box else None)
        verb = (
            QCoreApplication.translate("Hand", "Resize {name}")
            if spot.handle
            else QCoreApplication.translate("Hand", "Move {name}")
        )
        return verb.format(name=name)

    def _click(self, x: float, y: float, held: Held) -> list[Outcome]:
        scene, adds = self._scene, held.shift or held.ctrl
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
        if held.alt and at is None and len(found) > 1:
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
        self, kind: Literal["press", "move", "release"], x: float, y: float, held: Held
    ) -> Pointer:
        is_free = held.alt or held.ctrl
        return Pointer(kind, *self._view.to_picture(x, y), held.shift, is_free)
