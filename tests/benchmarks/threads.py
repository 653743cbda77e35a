"""What it costs that torch's CPU threads wait for each other by spinning, beside other work.

    python tests/benchmarks/threads.py [--rounds 5]

A convolution of the head, forward and backward, with a thread on every core: with threads that
sleep while they wait (as the app has it), with threads that spin (torch's own way), and with one
thread; each alone on the machine, and beside a process that keeps a core busy. They take turns.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time

WAYS = {  # name -> what the environment says of waiting; without a word torch's threads spin
    "sleeping": {"OMP_WAIT_POLICY": "PASSIVE"},
    "spinning": {},
    "one thread": {"OMP_WAIT_POLICY": "PASSIVE"},
}
STEPS = 12
BUSY = "while True: pass"


def step_seconds(threads: int) -> float:
    """Seconds of a step, in this process."""
    import torch

    torch.set_num_threads(threads)
    layer = torch.nn.Conv2d(64, 64, 3, padding=1)
    maps = torch.randn(8, 64, 60, 80, requires_grad=True)
    seconds = []
    for _ in range(STEPS + 1):  # the first warms up
        start = time.perf_counter()
        torch.nn.functional.silu(layer(maps)).sum().backward()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[1:])


def measure(way: str) -> float:
    """The same in a process of its own: the way of waiting is read when torch is loaded."""
    threads = 1 if way == "one thread" else os.cpu_count() or 1
    environment = {k: v for k, v in os.environ.items() if k != "OMP_WAIT_POLICY"}
    done = subprocess.run(
        [sys.executable, __file__, "--step", str(threads)],
        env={**environment, **WAYS[way]},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--step", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.step:
        print(step_seconds(arguments.step))
        return
    print(f"{os.cpu_count()} cores, medians of {arguments.rounds} rounds\n")
    print("| | sleeping | spinning | one thread | spinning over sleeping |\n|---|---|---|---|---|")
    for where, others in (("alone", 0), ("beside one busy process", 1)):
        busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(others)]
        try:
            rounds = [{way: measure(way) for way in WAYS} for _ in range(arguments.rounds)]
        finally:
            for process in busy:
                process.kill()
                process.wait()
        found = {way: statistics.median(r[way] for r in rounds) for way in WAYS}
        cells = " | ".join(f"{found[way]:.3f} s" for way in WAYS)
        print(f"| {where} | {cells} | {found['spinning'] / found['sleeping']:.2f} |")


if __name__ == "__main__":
    main()
