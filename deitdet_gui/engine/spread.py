"""One training in several processes: who takes which share, and what they tell each other.

PyTorch's own: ``torchrun`` starts the processes and says who is who, gloo (CPU) or NCCL (GPU)
carries the numbers, DistributedDataParallel adds up the gradients.
"""

import contextlib
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.words import say

LONGEST_WAIT = timedelta(days=7)  # a paused training waits for its person


@dataclass(frozen=True, slots=True)
class Spread:
    """This process among those that share a training.

    Attributes:
        rank: which one it is; 0 is the one that decides, writes and is listened to.
        world: how many there are.
        local_rank: which one on this machine, and so which of its GPUs is its own.
        local_world: how many there are on this machine, which share its memory.
    """

    rank: int = 0
    world: int = 1
    local_rank: int = 0
    local_world: int = 1

    @property
    def is_first(self) -> bool:
        return self.rank == 0

    @property
    def gpu(self) -> int:
        """Which of the GPUs that this process sees is its own; it may be shown no other."""
        return self.local_rank % max(1, torch.cuda.device_count())

    def wrap(self, module: nn.Module) -> nn.Module:
        """The module, with gradients that are the mean over the processes.

        Each parameter that learns has to have one in every step, also when no picture has a box.
        """
        return module if self.world == 1 else DistributedDataParallel(module)

    def quietly(self, module: nn.Module, is_quiet: bool) -> AbstractContextManager[None]:
        """Gradients stay in this process meanwhile: there are more to be added to them."""
        if is_quiet and isinstance(module, DistributedDataParallel):
            return module.no_sync()
        return contextlib.nullcontext()

    def added_up(self, weight: Tensor, sums: dict[str, Tensor]) -> tuple[Tensor, dict[str, Tensor]]:
        """A divisor and losses, scalars all, summed over the processes."""
        if self.world == 1:
            return weight, sums
        row = torch.stack([weight.float(), *(loss.float() for loss in sums.values())])
        dist.all_reduce(row)
        return row[0], dict(zip(sums, row[1:], strict=True))

    def agreed(self, value: Any) -> Any:
        """What the first process says, in all of them; the others' word counts nothing."""
        if self.world == 1:
            return value
        box = [value]
        dist.broadcast_object_list(box, src=0)
        return box[0]

    def gathered(self, value: Any) -> list[Any]:
        """What every process says, by rank, in the first one; nothing in the others."""
        if self.world == 1:
            return [value]
        values = [None] * self.world if self.is_first else None
        dist.gather_object(value, values, dst=0)
        return values or []

    def fewest(self, count: int) -> int:
        """The smallest of the processes' numbers."""
        if self.world == 1:
            return count
        row = torch.tensor([count])
        if dist.get_backend() == "nccl":
            row = row.cuda()
        dist.all_reduce(row, dist.ReduceOp.MIN)
        return int(row.item())

    def close(self) -> None:
        """Part."""
        if self.world > 1 and dist.is_initialized():
            dist.destroy_process_group()


ALONE = Spread()


def join(environment: Mapping[str, str] = os.environ, on_gpu: bool = False) -> Spread:
    """Meet the other processes, if ``torchrun`` or Slurm's ``srun`` with its variables has any.

    Args:
        environment: says who is who.
        on_gpu: what they share lies on GPUs.

    Raises:
        UserError: they do not find together.
    """
    world = int(environment.get("WORLD_SIZE", "1"))
    if world == 1:
        return ALONE
    rank = int(environment["RANK"])
    spread = Spread(
        rank,
        world,
        int(environment.get("LOCAL_RANK", rank)),
        int(environment.get("LOCAL_WORLD_SIZE", world)),
    )
    if on_gpu:
        torch.cuda.set_device(spread.gpu)
    if not dist.is_initialized():
        dist.init_process_group("nccl" if on_gpu else "gloo", timeout=LONGEST_WAIT)
    try:
        spread.fewest(0)
    except dist.DistBackendError as error:  # such as two processes for one GPU
        raise UserError(
            say("The processes cannot work together: {error}", error=str(error).strip()),
            say("Start as many on each machine as it has GPUs, or choose --device cpu."),
        ) from error
    return spread
