"""The sheet that says what is odd about the dataset."""
