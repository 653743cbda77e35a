"""The sheet that lists what was done, and goes back or forward to any of it."""
