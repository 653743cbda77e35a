"""The review page: what the model found, and the person's answers."""
