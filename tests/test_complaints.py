"""The table of complaints in ``tests/README.md`` names tests that are there."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = (TESTS / "README.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`([\w/]+\.py)::(test_\w+)`", TABLE)


def test_each_of_the_25_complaints_has_a_test() -> None:
    rows = re.findall(r"^\| (\d+) \|.*`[\w/]+\.py::test_\w+`", TABLE, re.MULTILINE)
    assert [int(number) for number in rows] == list(range(1, 26))


def test_every_test_that_the_table_names_is_there() -> None:
    missing = []
    for file, name in NAMED:
        path = TESTS / file
        tree = ast.parse(path.read_text(encoding="utf-8")) if path.exists() else ast.Module([], [])
        if not any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body):
            missing.append(f"{file}::{name}")
    assert not missing
