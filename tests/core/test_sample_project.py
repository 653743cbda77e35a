from pathlib import Path

import pytest

from deitdet_gui.core import sample_project
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.sample_project import make_sample_project, truth_of


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_project, "PICTURES", 3)
    monkeypatch.setattr(sample_project, "LABELLED", 1)


def test_the_sample_project_is_labelled_with_the_painters_truth_and_made_once(
    tmp_path: Path,
) -> None:
    assert make_sample_project(tmp_path)
    assert not make_sample_project(tmp_path)
    with open_project(tmp_path, write=False) as opened:
        dataset = opened.document.dataset
        first, *rest = dataset.images.values()
        corners = [(b.x0, b.y0, b.x1, b.y1) for b in truth_of(first)]
        assert [box.corners for box in dataset.boxes_of(first.id)] == corners
        assert dataset.is_trained_on(first.id)
        assert [dataset.count_of(image.id) for image in rest] == [0, 0]


def test_a_sample_project_that_was_given_up_before_it_was_labelled_is_labelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(folder: Path, pictures: Path) -> None:
        create(folder, pictures)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sample_project, "create", killed)
        with pytest.raises(KeyboardInterrupt):
            make_sample_project(tmp_path)
    assert make_sample_project(tmp_path)
    with open_project(tmp_path, write=False) as opened:
        assert opened.document.dataset.boxes


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UserError, match="is not empty"):
        make_sample_project(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]
