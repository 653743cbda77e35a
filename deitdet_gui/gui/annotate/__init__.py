"""The page where a person draws boxes."""
