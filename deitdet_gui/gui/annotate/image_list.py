"""The left side: which pictures there are, what is on of the filters, and how far one has come."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.health.examine import Health
from deitdet_gui.core.image_facts import Scores, telling
from deitdet_gui.core.image_listing import Sort, needs
from deitdet_gui.core.image_query import Term
from deitdet_gui.core.project import Project
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.annotate.filter_bar import FilterBar
from deitdet_gui.gui.annotate.filter_words import waiting_text
from deitdet_gui.gui.annotate.image_rows import ImageRows
from deitdet_gui.gui.annotate.image_view import ImageView
from deitdet_gui.gui.annotate.progress_strip import ProgressStrip
from deitdet_gui.gui.annotate.slow_facts import SlowFacts
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.picture_cache import PictureCache


class ImageList(QWidget):
    """Joins the filter bar, the rows, and what has to be found out for them.

    Signals:
        chosen: the person went to this image (its id).
        left: the person is done with the list.
        findings_wanted: the dataset has to be checked; :meth:`take_health` is to follow.
    """

    chosen = Signal(object)
    left = Signal()
    findings_wanted = Signal()

    def __init__(
        self, counts: Counts, pictures: PictureCache, project: Project, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._counts = counts
        self._slow = SlowFacts(counts.facts, project, self)
        self._listed_sort = Sort()
        self._is_waiting = False  # for what is found out, with the old list
        self.rows = ImageRows(counts.facts, self)
        self.bar = FilterBar(self)
        self.filter_field = self.bar.field
        self.strip = ProgressStrip(self)
        self.view = ImageView(self.rows, pictures, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 8)
        layout.setSpacing(6)
        for widget in (self.bar, self.strip, self.view):
            layout.addWidget(widget)
        layout.setStretchFactor(self.view, 1)
        self.show_counts()
        self._connect(pictures)

    @property
    def selected(self) -> list[ImageId]:
        """The images whose rows are selected; the shown one where none is."""
        shown = self.rows.shown
        return self.view.selected or ([shown] if shown is not None else [])

    def set_dataset(self, dataset: Dataset) -> None:
        """Images came or went: list afresh, with the same filter. The counts are up to date."""
        assert self._counts.facts.dataset is dataset
        self._slow.set_facts(self._counts.facts)
        self.rows.set_facts(self._counts.facts)
        self._list()
        self.show_counts()

    def set_looks(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        """Categories came, went, or look different."""
        self.bar.set_choices(looks)
        self.view.painter.looks = looks
        self._repaint()

    def take_health(self, health: Health) -> None:
        """A check of the dataset found this."""
        self._slow.take_families(health.families)

    def set_scores(self, scores: Scores | None) -> None:
        """What the model has found and nobody has answered."""
        facts = self._counts.facts
        is_first = facts.scores is None and scores is not None
        facts.scores = scores
        self.rows.set_scores(scores)
        by_score = self.bar.sort.key in ("highest", "lowest")
        if is_first and (by_score or any(t.key == "detections" for t in self.bar.query.terms)):
            self._list()

    def show_category(self, category: CategoryId) -> None:
        """List the pictures that have a box of this category, and no others."""
        found = self.rows.dataset.categories.get(category)
        if found is not None:
            self.bar.ask((Term("category", (found.name,)),))

    def show_missing(self, images: frozenset[ImageId]) -> None:
        """Say of these that their files are not there."""
        self.rows.missing = images
        self._repaint()

    def note_change(self, image: ImageId) -> None:
        self._slow.note_change()
        self.rows.note_change(image)

    def note_all(self) -> None:
        self._slow.note_change()
        self.rows.note_all()

    def show_current(self, image: ImageId | None) -> None:
        """Mark the image that is shown. If the filter hides it, the filter goes."""
        if image is not None and self.rows.row_of(image) < 0 and image in self.rows.dataset.images:
            self._show_all_at_once()
        self.view.show_current(image)

    def show_counts(self) -> None:
        """Say how many images are in each state."""
        states = self._counts.states
        self.bar.set_counts(states)
        self.strip.show_counts(states)

    def stop(self) -> None:
        """Find nothing more out; for closing the project."""
        self._slow.stop()

    def _connect(self, pictures: PictureCache) -> None:
        self.bar.changed.connect(self._list)
        self.bar.accepted.connect(self._take_first)
        self.bar.left.connect(self.left)
        self.bar.given_up.connect(self._give_up)
        self.view.gone_to.connect(self.chosen)
        self.view.accepted.connect(self.left)
        self._slow.came.connect(self._note_fact)
        self._slow.progressed.connect(self._show_progress)
        self._slow.failed.connect(self._tell_failed)
        self._slow.findings_wanted.connect(self.findings_wanted)
        pictures.thumbnail_loaded.connect(self._repaint)

    def _list(self) -> None:
        """List what is asked for; the old list stays until everything is known for that."""
        terms, sort = self.bar.query.terms, self.bar.sort
        lacking = self._slow.lacks(needs(terms, sort))
        self._is_waiting = bool(lacking)
        self._slow.want(lacking)
        if lacking:
            self.bar.say(waiting_text(self._slow.wanted or min(lacking)), can_cancel=True)
            return
        selected = self.view.selected
        self.rows.filter(terms, sort)
        self._listed_sort = sort
        self.bar.show_count(len(self.rows.images), self._counts.images)
        if self.rows.row_of(self.rows.shown) >= 0:
            self.view.show_current(self.rows.shown)
            if len(selected) > 1:
                self.view.select(selected)

    def _show_all_at_once(self) -> None:
        """The person goes to a picture that is hidden: whatever was asked for."""
        self._is_waiting = False
        self._slow.give_up()
        self.bar.blockSignals(True)
        self.bar.clear()
        self.bar.blockSignals(False)
        self.rows.filter((), self._listed_sort)
        self.bar.show_count(len(self.rows.images), self._counts.images)

    def _take_first(self) -> None:
        """Enter in the filter field: go to what was found."""
        if self.rows.images and self.rows.row_of(self.rows.shown) < 0:
            self.chosen.emit(self.rows.images[0])
        self.left.emit()

    def _note_fact(self) -> None:
        facts = self._counts.facts
        findings = facts.findings or {}
        self.rows.set_flagged(frozenset().union(*(findings[kind] for kind in telling(findings))))
        wanted = needs(self.bar.query.terms, self.bar.sort)
        if self._is_waiting and not self._slow.lacks(wanted):
            self._list()

    def _show_progress(self, done: int, of: int) -> None:
        fact = self._slow.wanted
        if fact is not None and self._is_waiting:
            text = self.tr("{what} {done} of {count}")
            what = waiting_text(fact)
            self.bar.say(text.format(what=what, done=f"{done:,}", count=f"{of:,}"), can_cancel=True)

    def _give_up(self) -> None:
        """Go back to the list that is shown."""
        self._slow.give_up()
        self.bar.set_sort(self._listed_sort)
        self.bar.sorted_by.emit(self._listed_sort)  # and the next time, too
        terms = [t for t in self.bar.query.terms if not self._slow.lacks(needs((t,), Sort()))]
        self.bar.ask(terms)

    def _tell_failed(self, why: str) -> None:
        if self._is_waiting:
            self._give_up()
            self.bar.say(why)

    def _repaint(self) -> None:
        self.view.viewport().update()
