"""The engine: headless training, evaluation and prediction. torch, never Qt."""

import os

# Read when torch is loaded. Threads that wait by spinning make a step up to five times slower as
# soon as anything else runs, and the window always does.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
