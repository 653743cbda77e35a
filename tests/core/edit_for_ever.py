"""Edits and saves a project until it is killed, and says before and after each edit what is so.

Run by ``test_crashes.py``: ``python edit_for_ever.py PROJECT SEED``.
"""

import json
import random
import sys
import threading
from pathlib import Path

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Dataset, ImageId, Rejection, State
from deitdet_gui.core.document import Document
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, RemoveBox, SetRejections
from deitdet_gui.core.project import open_project
from deitdet_gui.core.saving import Saving


def describe(dataset: Dataset) -> str:
    """Everything that an edit can change, as one line."""
    boxes = [[b.id, b.image, b.category, *map(float, b.corners)] for b in dataset.boxes.values()]
    marks = sorted((i, str(m)) for i, m in dataset.marks.items())
    refused = sorted(
        (i, [[*map(float, r.corners)] for r in rs]) for i, rs in dataset.rejections.items()
    )
    return json.dumps([sorted(boxes), marks, refused])


def next_edit(dataset: Dataset, chance: random.Random) -> Edit:
    image = ImageId(chance.randint(1, 3))
    kind = chance.random()
    if kind < 0.2 and dataset.boxes:
        return RemoveBox(chance.choice(list(dataset.boxes)))
    if kind < 0.35:
        return MarkImage(image, chance.choice([None, State.DONE, State.SKIPPED]))
    if kind < 0.4:
        return SetRejections(image, (Rejection(CategoryId(1), 0, 0, chance.random(), 1),))
    old = list(dataset.boxes) if kind < 0.6 else []
    number = chance.choice(old) if old else dataset.new_box_id()
    x0, y0 = chance.randint(0, 50), chance.randint(0, 40)
    return PutBox(Box(BoxId(number), image, CategoryId(1), x0, y0, x0 + 20, y0 + 15.25))


class BackgroundSave:
    """What the window's autosave does: the writing in a thread, the rest between edits."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._saving: Saving | None = None
        self._thread: threading.Thread | None = None

    def start_or_finish(self) -> None:
        if self._saving is None or self._thread is None:
            self._saving = self._document.prepare_save()
            self._thread = threading.Thread(target=self._saving.write)
            self._thread.start()
        elif not self._thread.is_alive():
            self._document.finish_save(self._saving)
            self._saving = None


def main(folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    with open_project(folder) as opened:
        document = opened.document
        save = BackgroundSave(document)
        say("is", describe(document.dataset))
        while True:
            edit = next_edit(document.dataset, chance)
            inverse = edit.apply(document.dataset)
            say("will be", describe(document.dataset))
            inverse.apply(document.dataset)
            document.do("Edit", None, [edit])
            say("is", describe(document.dataset))
            if chance.random() < 0.3:
                save.start_or_finish()


def say(word: str, text: str) -> None:
    sys.stdout.write(f"{word} {text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
