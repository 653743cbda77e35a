"""How the app looks: one restrained style, light and dark, and the colours of categories."""

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

SWATCH_PX = 12  # a side of the square that shows a category's colour

ACCENT = QColor("#2a78c8")
GOOD = QColor("#2e9e5b")
WARN = QColor("#c98a00")
BAD = QColor("#d1495b")

# The one button of a page that everything leads to.
PRIMARY_STYLE = """
QPushButton { border: 2px solid transparent; border-radius: 4px; padding: 5px 10px; }
QPushButton { font-weight: bold; }
QPushButton:enabled { background: palette(highlight); color: palette(highlighted-text); }
QPushButton:disabled { background: palette(button); color: palette(placeholder-text); }
QPushButton:focus:enabled { border-color: palette(text); }
QPushButton:pressed { background: palette(dark); }
"""

# Found by search among bright colours: any two of them stay apart for eyes without red, green or
# blue cones too, the first ones furthest, and on pictures from black to white, of skin and of
# stained tissue (``tests/gui/test_colours.py`` measures it). Lightness does what hue cannot.
_CATEGORY_COLOURS = (
    "#ffff1e",
    "#4b69ff",
    "#e13c00",
    "#2df0ff",
    "#3c875a",
    "#e17887",
    "#c3ffb4",
    "#b496e1",
    "#f0b40f",
    "#1ec3a5",
    "#a5a55a",
    "#f01ea5",
)

_LIGHT = {
    QPalette.ColorRole.Window: "#f4f5f7",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#eef0f3",
    QPalette.ColorRole.Button: "#e9ebef",
    QPalette.ColorRole.Mid: "#c5cad2",
    QPalette.ColorRole.WindowText: "#1c2026",
    QPalette.ColorRole.Text: "#1c2026",
    QPalette.ColorRole.ButtonText: "#1c2026",
    QPalette.ColorRole.PlaceholderText: "#68707d",
    QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1c2026",
    QPalette.ColorRole.Link: "#1f66ad",
}
_DARK = {
    QPalette.ColorRole.Window: "#202328",
    QPalette.ColorRole.Base: "#17191d",
    QPalette.ColorRole.AlternateBase: "#1e2126",
    QPalette.ColorRole.Button: "#2b2f36",
    QPalette.ColorRole.Mid: "#434a54",
    QPalette.ColorRole.WindowText: "#e6e8eb",
    QPalette.ColorRole.Text: "#e6e8eb",
    QPalette.ColorRole.ButtonText: "#e6e8eb",
    QPalette.ColorRole.PlaceholderText: "#9aa1ab",
    QPalette.ColorRole.ToolTipBase: "#2b2f36",
    QPalette.ColorRole.ToolTipText: "#e6e8eb",
    QPalette.ColorRole.Link: "#7db8f0",
}

# Fusion draws the edges of these a shade darker than their window, which on a dark one nobody sees:
# an empty tick box was no box. They paint no window of their own, so theirs may be a light one.
_OUTLINED = ("QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox", "TickMenu")
_DARK_EDGE = "#98a0ab"


class Look(QObject):
    """Keeps the application's palette in step with the system's light or dark scheme.

    Args:
        app: the application.
        scheme: "light", "dark", or "system" to follow the desktop.
    """

    def __init__(self, app: QApplication, scheme: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.scheme = scheme
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)
        self.apply()

    def use(self, scheme: str) -> None:
        """Take another scheme, at once."""
        self.scheme = scheme
        self.apply()

    def apply(self) -> None:
        palette = make_palette(is_dark=self.is_dark)
        self._app.setPalette(palette)  # which forgets those of single kinds
        if self.is_dark:
            palette.setColor(QPalette.ColorRole.Window, QColor(_DARK_EDGE))
            for kind in _OUTLINED:
                # Its stub wants bytes, which it refuses.
                self._app.setPalette(palette, kind)  # type: ignore[arg-type]

    @property
    def is_dark(self) -> bool:
        if self.scheme == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.scheme == "dark"


def make_palette(is_dark: bool) -> QPalette:
    """A whole palette; disabled text is the placeholder's colour."""
    colours = _DARK if is_dark else _LIGHT
    palette = QPalette(QColor(colours[QPalette.ColorRole.Button]))
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    faint = QColor(colours[QPalette.ColorRole.PlaceholderText])
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorRole.Highlight, ACCENT)
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.Accent, ACCENT)
    return palette


def category_colour(index: int) -> QColor:
    """The colour of the category at this place of the list; paler, then deeper, further down."""
    rounds, place = divmod(index, len(_CATEGORY_COLOURS))
    colour = QColor(_CATEGORY_COLOURS[place])
    return (colour, _mixed(colour, "#ffffff", 0.5), _mixed(colour, "#000000", 0.3))[rounds % 3]


def named_colours() -> list[tuple[str, QColor]]:
    """The colours to choose from for a category, with names to say."""
    names = (
        QCoreApplication.translate("Colour", "Yellow"),
        QCoreApplication.translate("Colour", "Blue"),
        QCoreApplication.translate("Colour", "Vermilion"),
        QCoreApplication.translate("Colour", "Cyan"),
        QCoreApplication.translate("Colour", "Green"),
        QCoreApplication.translate("Colour", "Rose"),
        QCoreApplication.translate("Colour", "Mint"),
        QCoreApplication.translate("Colour", "Lavender"),
        QCoreApplication.translate("Colour", "Amber"),
        QCoreApplication.translate("Colour", "Sea green"),
        QCoreApplication.translate("Colour", "Olive"),
        QCoreApplication.translate("Colour", "Magenta"),
    )
    return list(zip(names, map(QColor, _CATEGORY_COLOURS), strict=True))


def paint_swatch(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A small rounded square of a category's colour, with an edge for pale ones on white."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour.darker(130))
    painter.setBrush(colour)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


def swatch_icon(colour: QColor) -> QIcon:
    """The same as an icon, for lists and menus."""
    pixmap = QPixmap(2 * SWATCH_PX, 2 * SWATCH_PX)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_swatch(painter, QRectF(0, 0, SWATCH_PX, SWATCH_PX), colour)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it, and the colour is the point
    return icon


def _mixed(colour: QColor, other: str, share: float) -> QColor:
    end = QColor(other)
    pairs = (
        (colour.redF(), end.redF()),
        (colour.greenF(), end.greenF()),
        (colour.blueF(), end.blueF()),
    )
    return QColor.fromRgbF(*(mine + (theirs - mine) * share for mine, theirs in pairs))


def as_text(colour: QColor, palette: QPalette) -> QColor:
    """A colour of signs and edges, as far from the ground as letters have to be."""
    is_light = palette.base().color().lightness() > 127
    return colour.darker(140) if is_light else colour.lighter(120)


def text_colour_on(colour: QColor) -> QColor:
    """Black or white, whichever reads better on ``colour`` (WCAG relative luminance)."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor("#000000") if luminance > 0.179 else QColor("#ffffff")
