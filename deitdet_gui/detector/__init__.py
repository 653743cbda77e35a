"""The detector: DeiT, a pyramid and a dense head. Modules and functions on tensors."""
