"""``python -m deitdet_gui`` is ``deitdet``."""

import sys

from deitdet_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
