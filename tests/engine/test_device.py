import torch

from deitdet_gui.engine.device import Device, machine


def test_what_torch_holds_back_of_an_earlier_training_counts_as_free(monkeypatch):
    held = {"bytes": 6}
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: held.update(bytes=0))
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (10 - held["bytes"], 12))
    assert machine(Device(torch.device("cuda"), "", half=True)).gpu_memory == 10
