"""Other programs' labels in the window: bringing them in, and taking ours out."""
