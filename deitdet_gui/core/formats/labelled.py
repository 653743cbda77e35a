"""What readers give and writers take: pictures with boxes, as some file has them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Corners
from deitdet_gui.core.formats.destination import Destination
from deitdet_gui.core.splits import Part


@dataclass(frozen=True, slots=True)
class LabelledBox:
    """A box as some file has it.

    ``flags`` are bits as in ``core.box``, ``note`` is what a person wrote. ``written`` is how the
    file writes its corners, for messages. ``changed`` says what is not as it was on the other
    side, such as an outline of which only the box came in; it is counted in the report.
    """

    category: str
    corners: Corners
    flags: int = 0
    written: str = ""
    changed: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """What one label file says of one picture; ``where`` names the file.

    Corners are pixels of the upright picture; with ``is_relative`` they are shares of its width
    and height, as in formats that do not know how large the picture is. A size of 0 is unknown.
    ``faults`` names each label of this picture that is not among ``boxes``, and says why.
    """

    where: str
    file_name: str
    width: int
    height: int
    boxes: tuple[LabelledBox, ...]
    faults: tuple[str, ...] = ()
    is_relative: bool = False


@dataclass(frozen=True)
class Outgoing:
    """What a writer is given.

    ``pictures`` can be gone through once; ``names`` are their file names in the same order.
    """

    pictures: Iterable[LabelledPicture]
    names: Sequence[str]
    categories: Sequence[str]
    to: Destination
    parts: Mapping[str, Part] = field(default_factory=dict)  # file name -> part; {} without a split
    coco: Callable[[], bytes] = bytes  # the whole project as a COCO file


Report = Callable[[int, int], None]  # done, of; may raise to give up


def silent(done: int, of: int) -> None:
    """Tell nobody."""


# Reads a file or folder. What it yields was understood; a Finding names what was not.
# Raises ReadError where nothing can be read at all.
Reader = Callable[[Path, Report], Iterator[LabelledPicture | Finding]]

# Writes, and yields each picture with the boxes and faults that it now has on the other side.
Writer = Callable[[Outgoing], Iterator[LabelledPicture | Finding]]
