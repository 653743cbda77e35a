"""DeiTDet: draw boxes, train a detector on them, see what it finds, put it right."""

import os

__version__ = "0.1.0"

# Read when torch is loaded, so it stands before anything that may load it. torch's CPU threads wait
# for each other by spinning, which burns the very core that the other one needs as soon as anything
# else runs on the machine: the window, a browser. tests/benchmarks/threads.py says what that costs.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
