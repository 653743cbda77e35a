"""Where the backbone's pre-trained weights come from; which ones were used is always said."""

import pickle
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import huggingface_hub
import safetensors.torch
import timm.models
import torch
from safetensors import SafetensorError
from torch import Tensor

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Event, Note
from deitdet_gui.core.files import resource, sha256_of, weights_folder
from deitdet_gui.core.words import in_a_row, say
from deitdet_gui.engine import download

STARTER = "weights/deit3_small_starter.safetensors"
STARTER_FITS = "deit3_small_patch16_384"


@dataclass(frozen=True, slots=True)
class Weights:
    """Backbone weights that lie on this machine, or none at all.

    Attributes:
        path: a ``.safetensors`` file, or a torch file of plain tensors; None for random weights.
        source: where they are from, in words for the person.
        sha256: of the file; empty for random weights.
    """

    path: Path | None
    source: str
    sha256: str


def resolve(wanted: str, architecture: str) -> Generator[Event, None, Weights]:
    """Find backbone weights, downloading them if need be.

    Args:
        wanted: ``auto``, ``starter``, ``random``, or a file.
        architecture: timm's name of the backbone.

    Yields:
        What it does and how far it is.

    Returns:
        The weights.

    Raises:
        UserError: there are none; the hint says how to get them.
    """
    if wanted == "random":
        return Weights(None, say("random weights, not pre-trained"), "")
    if wanted == "starter":
        return _starter(architecture)
    if wanted != "auto":
        path = Path(wanted).expanduser()
        if not path.is_file():
            raise ReadError(
                say("The weights file {path} is missing.", path=path),
                say("Was it moved or renamed?"),
            )
        return Weights(path, say("the file {path}", path=path), sha256_of(path))
    return (yield from _published(architecture))


def read(weights: Weights) -> dict[str, Tensor]:
    """Read the tensors of a weights file, without ever running code from it.

    Raises:
        ReadError: the file is damaged, or is no weights file.
    """
    if weights.path is None:
        return {}
    hint = say("Only .safetensors files, and torch files that hold nothing but tensors, are read.")
    more = say("{path} holds more than tensors.", path=weights.path)
    try:
        if weights.path.suffix == ".safetensors":
            return safetensors.torch.load_file(weights.path)
        # weights_only: a pickle from a stranger must not run code.
        content: Any = torch.load(weights.path, map_location="cpu", weights_only=True)
        content = content.get("model", content.get("state_dict", content))
        if not all(isinstance(v, Tensor) for v in content.values()):
            raise ReadError(more, hint)
        return dict(content)
    except (OSError, SafetensorError, RuntimeError, EOFError, ValueError, AttributeError) as error:
        raise ReadError(
            say(
                "{path} could not be read as weights: {error}.",
                path=weights.path,
                error=str(error) or type(error).__name__,
            ),
            hint,
        ) from error
    except pickle.UnpicklingError as error:
        raise ReadError(more, hint) from error


def _starter(architecture: str) -> Weights:
    path = resource(STARTER)
    if not architecture.startswith(STARTER_FITS):
        raise UserError(
            say(
                "The starter weights are for {fits}, not for {architecture}.",
                fits=STARTER_FITS,
                architecture=architecture,
            ),
            say("Choose the preset small, or other weights."),
        )
    if not path.is_file():
        raise ReadError(
            say("The starter weights {path} are missing.", path=path), say("Install the app again.")
        )
    return Weights(path, _starter_name(), sha256_of(path))


def _starter_name() -> str:
    return say("the bundled starter weights (DeiT III small, from DINOv2)")


def _published(architecture: str) -> Generator[Event, None, Weights]:
    config = timm.models.get_pretrained_cfg(architecture)
    if config is None or not config.hf_hub_id:
        raise UserError(
            say("There are no published weights for {architecture}.", architecture=architecture),
            say("Name a weights file."),
        )
    source = say(
        "timm's {architecture}, published as {name}",
        architecture=architecture,
        name=config.hf_hub_id,
    )
    cached = huggingface_hub.try_to_load_from_cache(config.hf_hub_id, "model.safetensors")
    if isinstance(cached, str):
        return Weights(
            Path(cached),
            say("{source} (from timm's cache)", source=source),
            sha256_of(Path(cached)),
        )
    address = download.address(config.hf_hub_id)
    target = weights_folder() / f"{architecture}.safetensors"
    if target.is_file():
        return Weights(target, say("{source} (from the cache)", source=source), sha256_of(target))
    try:
        yield from download.fetch(address, target)
    except UserError as error:
        if not architecture.startswith(STARTER_FITS) or not resource(STARTER).is_file():
            raise UserError(
                in_a_row(error.message, say("The preset needs {source}.", source=source)),
                in_a_row(
                    error.hint,
                    say(
                        "Or fetch {address} on another machine and name the file as the weights, "
                        "or choose the preset small, which has weights of its own.",
                        address=address,
                    ),
                ),
            ) from error
        instead = say("Using {weights} instead.", weights=_starter_name())
        yield Note(in_a_row(error.message, instead), "warning")
        return _starter(architecture)
    return Weights(target, source, sha256_of(target))
