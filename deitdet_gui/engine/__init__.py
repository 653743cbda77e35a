"""The engine: headless training, evaluation and prediction. torch, never Qt."""
