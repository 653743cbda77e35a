"""The Train page: what will be used, one button, how it goes, and the runs so far."""
