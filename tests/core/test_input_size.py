import pytest

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.input_size import LARGEST_ZOOM, SIDE_ON_CPU, choose_canvas, usual_side


def sized(width: int, height: int) -> Image:
    return Image(ImageId(1), "a.png", width, height)


@pytest.mark.parametrize(
    ("sizes", "side", "canvas"),
    [
        ([(640, 480)], 554, (480, 640)),
        ([(480, 640)], 554, (640, 480)),
        ([(100, 100), (640, 480), (640, 480)], 554, (480, 640)),
        ([(1920, 1080)], 512, (384, 672)),
        ([(5000, 10)], 320, (192, 544)),  # a strip is not followed to the end
        ([(0, 0)], 64, (64, 64)),
    ],
)
def test_the_canvas_has_the_middle_aspect_ratio_and_the_area_asked_for(
    sizes: list[tuple[int, int]], side: int, canvas: tuple[int, int]
) -> None:
    assert choose_canvas([sized(*size) for size in sizes], side) == canvas


def test_small_pictures_are_not_blown_up_further_than_they_have_detail() -> None:
    assert usual_side("small", True, [sized(100, 80)]) == round(LARGEST_ZOOM * 8000**0.5)
    assert usual_side("small", True, [sized(4000, 3000)]) == SIDE_ON_CPU["small"]
    assert usual_side("small", True, [sized(0, 0)]) == SIDE_ON_CPU["small"]
