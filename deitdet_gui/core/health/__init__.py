"""What is odd about a dataset, one file a family of checks. ``examine.py`` is the way in."""
