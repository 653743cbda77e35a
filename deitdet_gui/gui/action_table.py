"""The table of actions: one row for each thing that a person can ask of the window.

A new action is a row here (id, place, group, text, keys) and a slot by that id where it is made.
The menus, the palette, the sheet of keys and the dialog of keys are made from the table; a new
group is given its menu in ``menus.py``. Bare keys are safe beside text fields: a focused line edit
takes printable keys before shortcuts.
"""

from dataclasses import dataclass
from typing import Literal

Place = Literal["window", "annotate", "train", "review", "health"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row. ``keys`` in Qt's portable spelling; the first one is shown."""

    id: str
    place: Place
    group: str
    text: str
    keys: tuple[str, ...] = ()


def _digits(place: Place, text: str) -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(f"{place}.category_{d}", place, "Category", f"{text} {d}", (str(d),))
        for d in (*range(1, 10), 0)
    )


def _category_digits(action: str, text: str, held: str) -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(f"{action}_{d}", "annotate", "Category", f"{text} {d}", (f"{held}+{d}",))
        for d in (*range(1, 10), 0)
    )


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open", "window", "Project", "Open folder…", ("Ctrl+O", "Ctrl+U")),
    ActionSpec("demo", "window", "Project", "Open the sample project"),
    ActionSpec("rescan", "window", "Project", "Look for new pictures"),
    ActionSpec("check", "window", "Project", "Check the dataset…", ("Ctrl+K",)),
    ActionSpec("relink", "window", "Project", "Find moved pictures…"),
    ActionSpec("import", "window", "Project", "Import labels…", ("Ctrl+I",)),
    ActionSpec("export", "window", "Project", "Export labels…", ("Ctrl+Shift+E",)),
    ActionSpec("bring_back", "window", "Project", "Bring back pictures set aside…"),
    ActionSpec("save", "window", "Project", "Save now", ("Ctrl+S",)),
    ActionSpec("close_project", "window", "Leave", "Close the project", ("Ctrl+W",)),
    ActionSpec("quit", "window", "Leave", "Quit", ("Ctrl+Q",)),
    ActionSpec("undo", "window", "Edit", "Undo", ("Ctrl+Z",)),
    ActionSpec("redo", "window", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("history", "window", "Edit", "History", ("Ctrl+Alt+Z",)),
    ActionSpec("choose_keys", "window", "Preferences", "Choose keys…", ("Shift+F1",)),
    ActionSpec("settings", "window", "Preferences", "Settings…", ("Ctrl+,",)),
    ActionSpec("go_annotate", "window", "Pages", "Annotate", ("Ctrl+1",)),
    ActionSpec("go_train", "window", "Pages", "Train", ("Ctrl+2",)),
    ActionSpec("go_review", "window", "Pages", "Review", ("Ctrl+3",)),
    ActionSpec("full_screen", "window", "View", "Full screen", ("F11",)),
    ActionSpec("train", "window", "Training", "Train now", ("F5",)),
    ActionSpec("predict", "window", "Training", "Predict all pictures", ("Shift+F6",)),
    ActionSpec("palette", "window", "Help", "Find an action…", ("Ctrl+Shift+P", "?")),
    ActionSpec("keys", "window", "Help", "Keys", ("F1",)),
    ActionSpec("hints_again", "annotate", "Help", "Show the hints again"),
    ActionSpec("draw", "annotate", "Boxes", "Draw the next box", ("W", "R", "N")),
    ActionSpec("draw_by_keys", "annotate", "Boxes", "Draw a box by keys", ("Ctrl+Return",)),
    ActionSpec("delete", "annotate", "Boxes", "Delete box", ("Del", "Backspace")),
    ActionSpec("select_all", "annotate", "Boxes", "Select all boxes", ("Ctrl+A",)),
    ActionSpec("next_box", "annotate", "Boxes", "Next box", ("Tab",)),
    ActionSpec("previous_box", "annotate", "Boxes", "Previous box", ("Shift+Tab",)),
    ActionSpec("crowd", "annotate", "Attributes", "Crowd", ("C",)),
    ActionSpec("ignore", "annotate", "Attributes", "Ignore region", ("I",)),
    ActionSpec("difficult", "annotate", "Attributes", "Difficult", ("Q",)),
    ActionSpec("truncated", "annotate", "Attributes", "Truncated"),
    ActionSpec("occluded", "annotate", "Attributes", "Occluded", ("Shift+Q",)),
    ActionSpec("note", "annotate", "Attributes", "Write a note…", ("Shift+N",)),
    ActionSpec("cut", "annotate", "Clipboard", "Cut box", ("Ctrl+X",)),
    ActionSpec("copy", "annotate", "Clipboard", "Copy box", ("Ctrl+C",)),
    ActionSpec("paste", "annotate", "Clipboard", "Paste boxes", ("Ctrl+V",)),
    ActionSpec("duplicate", "annotate", "Clipboard", "Duplicate box", ("Ctrl+D",)),
    ActionSpec(
        "paste_previous",
        "annotate",
        "Clipboard",
        "Boxes of the previous picture",
        ("Ctrl+Shift+V",),
    ),
    ActionSpec("align_left", "annotate", "Arrange", "Align left edges"),
    ActionSpec("align_right", "annotate", "Arrange", "Align right edges"),
    ActionSpec("align_top", "annotate", "Arrange", "Align upper edges"),
    ActionSpec("align_bottom", "annotate", "Arrange", "Align lower edges"),
    ActionSpec("align_centre_x", "annotate", "Arrange", "Align middles in a column"),
    ActionSpec("align_centre_y", "annotate", "Arrange", "Align middles in a row"),
    ActionSpec("equal_width", "annotate", "Arrange", "As wide as the last one"),
    ActionSpec("equal_height", "annotate", "Arrange", "As high as the last one"),
    ActionSpec("equal_size", "annotate", "Arrange", "As large as the last one"),
    ActionSpec("distribute_x", "annotate", "Arrange", "Equal gaps from left to right"),
    ActionSpec("distribute_y", "annotate", "Arrange", "Equal gaps from top to bottom"),
    ActionSpec("pick_category", "annotate", "Category", "Choose a category…", ("Ctrl+E",)),
    ActionSpec("last_category", "annotate", "Category", "Back to the category before", ("E",)),
    *_digits("annotate", "Category"),
    *_category_digits("hide_category", "Hide or show category", "Alt"),
    *_category_digits("solo_category", "Show only category", "Alt+Shift"),
    ActionSpec("hide_category", "annotate", "Category", "Hide or show the category", ("Shift+H",)),
    ActionSpec("solo_category", "annotate", "Category", "Show only the category", ("Shift+S",)),
    ActionSpec(
        "lock_category", "annotate", "Category", "Lock or unlock the category", ("Shift+L",)
    ),
    ActionSpec(
        "show_all_categories", "annotate", "Category", "Show all categories", ("Ctrl+Shift+H",)
    ),
    ActionSpec("rename_category", "annotate", "Category", "Rename the category", ("F2",)),
    ActionSpec("category_up", "annotate", "Category", "In the list: move it up", ("Alt+Up",)),
    ActionSpec("category_down", "annotate", "Category", "In the list: move it down", ("Alt+Down",)),
    ActionSpec("next_image", "annotate", "Pictures", "Next picture", ("D", "PgDown")),
    ActionSpec("previous_image", "annotate", "Pictures", "Previous picture", ("A", "PgUp")),
    ActionSpec(
        "next_unlabelled", "annotate", "Pictures", "Next picture not done", ("Ctrl+Shift+D",)
    ),
    ActionSpec(
        "previous_unlabelled",
        "annotate",
        "Pictures",
        "Previous picture not done",
        ("Ctrl+Shift+A",),
    ),
    ActionSpec("first_image", "annotate", "Pictures", "First picture", ("Home",)),
    ActionSpec("last_image", "annotate", "Pictures", "Last picture", ("End",)),
    ActionSpec("go_to_number", "annotate", "Pictures", "Go to picture by number…", ("Ctrl+G",)),
    ActionSpec("find", "annotate", "Pictures", "Find a picture", ("/",)),
    ActionSpec("done", "annotate", "Pictures", "Done, and next", ("Space",)),
    ActionSpec("empty", "annotate", "Pictures", "Done: nothing here, and next", ("Shift+Space",)),
    ActionSpec("skip", "annotate", "Pictures", "Skip: do not use", ("Ctrl+Shift+S",)),
    ActionSpec("advance_after_box", "annotate", "Pictures", "Go on after one box, or stay"),
    ActionSpec(
        "reveal_picture", "annotate", "Picture file", "Show in the file manager", ("Ctrl+Alt+R",)
    ),
    ActionSpec("copy_path", "annotate", "Picture file", "Copy the path", ("Ctrl+Alt+C",)),
    ActionSpec("copy_picture", "annotate", "Picture file", "Copy the picture", ("Ctrl+Shift+C",)),
    ActionSpec(
        "set_aside", "annotate", "Picture file", "Set the picture aside", ("Ctrl+Shift+Del",)
    ),
    ActionSpec("fit", "annotate", "View", "Fit the picture", ("Ctrl+F",)),
    ActionSpec("fit_width", "annotate", "View", "Fit the width", ("Ctrl+Shift+F",)),
    ActionSpec("actual_size", "annotate", "View", "Actual size", ("Ctrl+0",)),
    ActionSpec("zoom_in", "annotate", "View", "Zoom in", ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", "annotate", "View", "Zoom out", ("Ctrl+-",)),
    ActionSpec("zoom_selection", "annotate", "View", "Zoom to the box, and back", ("Z",)),
    ActionSpec("display", "annotate", "View", "Brightness and colours…", ("B",)),
    ActionSpec("display_normal", "annotate", "View", "Brightness and colours: back to normal"),
    ActionSpec("minimap", "annotate", "View", "Overview in the corner: show or hide"),
    ActionSpec("pixel_grid", "annotate", "View", "Lines between pixels: show or hide"),
    ActionSpec("hide_boxes", "annotate", "View", "Hide or show boxes", ("Ctrl+H",)),
    ActionSpec("watch_learning", "annotate", "View", "Watch it learn: show or hide", ("Shift+W",)),
    ActionSpec("crosshair", "annotate", "View", "Crosshair: always, drawing, never", ("X",)),
    ActionSpec("start_training", "train", "Training", "Train", ("Ctrl+Return",)),
    ActionSpec("pause_training", "train", "Training", "Pause, or go on"),
    ActionSpec("stop_training", "train", "Training", "Stop, keep the best"),
    ActionSpec("export_model", "train", "Training", "Export model…"),
    ActionSpec("accept", "review", "Answer", "Accept", ("Return", "Enter")),
    ActionSpec("reject", "review", "Answer", "Reject", ("Backspace", "Del")),
    ActionSpec("accept_all", "review", "Answer", "Accept all on this picture", ("Ctrl+Return",)),
    ActionSpec(
        "reject_all", "review", "Answer", "Reject all on this picture", ("Shift+Backspace",)
    ),
    ActionSpec("give_back", "review", "Answer", "Back to how it was found", ("Esc",)),
    *_digits("review", "Accept as category"),
    ActionSpec("next_detection", "review", "Move", "Next detection", ("J", "Tab")),
    ActionSpec("previous_detection", "review", "Move", "Previous detection", ("K", "Shift+Tab")),
    ActionSpec("review_next_image", "review", "Move", "Next picture", ("D", "PgDown")),
    ActionSpec("review_previous_image", "review", "Move", "Previous picture", ("A", "PgUp")),
    ActionSpec("review_done", "review", "Move", "Done, and next", ("Space",)),
    ActionSpec("lower_threshold", "review", "Move", "Show more detections", ("[",)),
    ActionSpec("raise_threshold", "review", "Move", "Show fewer detections", ("]",)),
    ActionSpec("review_fit", "review", "View", "Fit the picture", ("Ctrl+F",)),
    ActionSpec("review_zoom", "review", "View", "Zoom to the detection", ("Z",)),
    ActionSpec("review_zoom_in", "review", "View", "Zoom in", ("Ctrl++", "Ctrl+=")),
    ActionSpec("review_zoom_out", "review", "View", "Zoom out", ("Ctrl+-",)),
    ActionSpec("health_show", "health", "Findings", "Show the place", ("Return", "Enter")),
    ActionSpec("health_fix", "health", "Findings", "Fix it", ("Ctrl+Return", "Ctrl+Enter")),
    ActionSpec(
        "health_fix_all", "health", "Findings", "Fix all of its kind", ("Ctrl+Shift+Return",)
    ),
    ActionSpec("health_again", "health", "Findings", "Check again", ("Ctrl+R",)),
    ActionSpec("health_close", "health", "Findings", "Back to the page", ("Esc",)),
)
