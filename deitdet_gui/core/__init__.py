"""The data and its rules in plain Python, numpy and Pillow. No Qt, no torch."""
