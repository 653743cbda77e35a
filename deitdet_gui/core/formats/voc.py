"""Pascal VOC: one XML file a picture, corners counted from 1 and both of them inside the box.

So ``xmin = 1, xmax = 640`` covers a picture 640 pixels wide, and becomes ``0, 640`` here.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import defusedxml
import defusedxml.ElementTree

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.importing import LabelledBox, LabelledPicture

_DAMAGE = (
    OSError,
    ParseError,
    defusedxml.DefusedXmlException,
    ValueError,
    OverflowError,
    LookupError,  # an encoding that does not exist
)
MOST_BYTES = 16 * 1024 * 1024  # a label file of one picture; a larger one is something else


def read_voc(source: Path) -> Iterator[LabelledPicture | Finding]:
    """Read the XML files of a VOC dataset, or one of them.

    Args:
        source: an XML file, a folder of them, or a folder with ``Annotations`` in it.

    Yields:
        A picture for each file, or a finding for a file that is not VOC.

    Raises:
        ReadError: there is no XML file.
    """
    folder, files = (source.parent, [source]) if source.is_file() else _xml_files(source)
    if not files:
        raise ReadError(f"There are no .xml files in {source}.", hint="VOC keeps one a picture.")
    for path in files:
        try:
            yield _read_file(path, path.relative_to(folder))
        except _DAMAGE as error:
            where = path.relative_to(folder).as_posix()
            yield Finding("error", where, f"could not be read: {error}")


def _xml_files(folder: Path) -> tuple[Path, list[Path]]:
    inner = folder / "Annotations"
    place = inner if inner.is_dir() else folder
    return place, sorted(path for path in place.rglob("*.xml") if path.is_file())


def _read_file(path: Path, where: Path) -> LabelledPicture:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"larger than {MOST_BYTES:,} bytes")
    root = defusedxml.ElementTree.parse(path, forbid_dtd=True).getroot()
    if root.tag != "annotation":
        raise ValueError(f"<{root.tag}> instead of <annotation>")
    boxes = tuple(_read_box(number, obj) for number, obj in enumerate(root.iterfind("object"), 1))
    # Pictures of the same name are told apart by the sub-folder that the file lies in.
    name = f"{where.parent.as_posix()}/{(root.findtext('filename') or '').strip() or path.stem}"
    size = [root.findtext(f"size/{side}") or "0" for side in ("width", "height")]
    width, height = (int(float(text)) for text in size)
    return LabelledPicture(where.as_posix(), name.removeprefix("./"), width, height, boxes)


def _read_box(number: int, obj: Element) -> LabelledBox:
    category = (obj.findtext("name") or "").strip()
    if not category:
        raise ValueError(f"object {number} has no name")
    texts = [(obj.findtext(f"bndbox/{side}") or "").strip() for side in _SIDES]
    try:
        x0, y0, x1, y1 = map(float, texts)
    except ValueError:
        raise ValueError(f"object {number} ({category}) has the corners {texts}") from None
    return LabelledBox(category, (x0 - 1, y0 - 1, x1, y1), written=f"({', '.join(texts)})")


_SIDES = ("xmin", "ymin", "xmax", "ymax")
