"""What can go wrong that a person can put right."""

from deitdet_gui.core.words import say


class UserError(Exception):
    """Something the person can put right. The message is shown as it is, without a traceback.

    Args:
        message: what is wrong, where (file, index, id) and with which value.
        hint: what to do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class ReadError(UserError):
    """A file could not be read or is not what it should be. It is left as it is."""


class SaveError(UserError):
    """A file could not be written. The old file is still there and whole."""


class ChangedOnDiskError(SaveError):
    """Another program wrote the file since it was read, so it was not overwritten."""


class LockedError(UserError):
    """Another window or command is writing to this project, or it may not be written at all.

    Args:
        what: the project, as a sentence begins.
        holder: who has it, or what :func:`read_only` says.
        hint: what to do where somebody has it.
    """

    def __init__(self, what: object, holder: str, hint: str) -> None:
        if say("read-only mode") in holder:
            hint = say("It can only be looked at.")
        super().__init__(say("{what} is open in {holder}.", what=what, holder=holder), hint)


class HeldError(UserError):
    """Another engine trains this run already."""


def read_only(why: str = "") -> str:
    """What a project is open in that can only be looked at.

    Args:
        why: it cannot be written; empty where nobody asked to write it.
    """
    mode = say("read-only mode")
    return say("{mode}, because {why}", mode=mode, why=why) if why else mode
