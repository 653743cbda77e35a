"""DeiTDet: draw boxes, train a detector on them, see what it finds, put it right."""

import os

__version__ = "0.1.0"

# Read when torch is loaded, so it stands before anything that may load it. torch's CPU threads wait
# for each other by spinning, which burns the very core that the other one needs as soon as anything
# else runs on the machine: the window, a browser. Sleeping instead made a step 1.8 times faster
# beside one other busy process on 2 cores.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
