"""The texts of the window in other languages: found in the source, kept in resources/translations.

    python packaging/translations.py update            source -> .ts: new texts in, gone ones out
    python packaging/translations.py release           .ts -> .qm, which the window loads
    python packaging/translations.py status            how much of each language is done
    python packaging/translations.py todo de           what is not translated yet, as JSON
    python packaging/translations.py fill de FILE      put such JSON back, filled in

`.ts` files are Qt Linguist's. They have no line numbers and are sorted, so that a change of the
source changes only the lines of its texts. The .qm files are made from them and committed too.

``find_texts.py`` says what is found.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from find_texts import ROOT, Key, SourceError, Text, find_texts

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
# Languages that have every text; the tests hold them to it.
COMPLETE: tuple[str, ...] = LANGUAGES

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def read_ts(path: Path) -> dict[Key, Text]:
    """The texts of a .ts file; none where there is no file."""
    if not path.exists():
        return {}
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""))
            text.files = {
                str(one.get("filename")).removeprefix("../../") for one in message.iter("location")
            }
            if said is not None and said.get("type") not in ("vanished", "obsolete"):
                text.translation = said.text or ""
                text.is_finished = said.get("type") != "unfinished" and bool(text.translation)
            texts[text.key] = text
    return texts


def write_ts(path: Path, texts: Iterable[Text]) -> None:
    """Write texts as Qt Linguist does, sorted, with the names of files and without lines."""
    rows = [
        f'{HEAD}<TS version="2.1" language="{path.stem.partition("_")[2]}" sourcelanguage="en">'
    ]
    context = None
    for text in sorted(texts, key=lambda one: one.key):
        if text.context != context:
            rows += ["</context>"] if context is not None else []
            context = text.context
            rows += ["<context>", f"    <name>{escape(context)}</name>"]
        rows.append("    <message>")
        rows += [f'        <location filename="../../{escape(f)}"/>' for f in sorted(text.files)]
        rows.append(f"        <source>{escape(text.source)}</source>")
        rows += [f"        <comment>{escape(text.comment)}</comment>"] if text.comment else []
        kind = "" if text.is_finished else ' type="unfinished"'
        rows.append(f"        <translation{kind}>{escape(text.translation)}</translation>")
        rows.append("    </message>")
    rows += ["</context>"] if context is not None else []
    path.write_text("\n".join([*rows, "</TS>", ""]), encoding="utf-8", newline="\n")


def ts_path(language: str) -> Path:
    return FOLDER / f"deitdet_{language}.ts"


def merge(found: Iterable[Text], known: dict[Key, Text]) -> list[Text]:
    """The texts of the source with the translations that are known.

    A text that moved to another context brings its translation along, to be looked at again.
    """
    elsewhere = {text.source: text.translation for text in known.values() if text.translation}
    merged = []
    for text in found:
        old = known.get(text.key)
        said = old.translation if old else elsewhere.get(text.source, "")
        is_finished = old is not None and old.is_finished
        merged.append(Text(text.context, text.source, text.comment, text.files, said, is_finished))
    return merged


def update() -> int:
    found = find_texts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = ts_path(language)
        write_ts(path, merge(found.values(), read_ts(path)))
    print(f"{len(found)} texts in the source")
    return status()


def release() -> int:
    for language in LANGUAGES:
        path = ts_path(language)
        done = subprocess.run(
            ["pyside6-lrelease", "-silent", "-nounfinished", path, "-qm", path.with_suffix(".qm")]
        )
        if done.returncode:
            return done.returncode
    return 0


def status() -> int:
    """Say how far each language is. Returns 1 when a complete one is not."""
    found = find_texts()
    code = 0
    for language in LANGUAGES:
        texts = read_ts(ts_path(language))
        done = sum(texts[key].is_finished for key in found if key in texts)
        wrong = trouble(found, texts)
        print(f"{language:6} {done:5} of {len(found)} translated", *wrong[:10], sep="\n       ")
        if language in COMPLETE and (done < len(found) or wrong):
            code = 1
    return code


def trouble(found: dict[Key, Text], texts: dict[Key, Text]) -> list[str]:
    """What is wrong with the finished translations, and with the file as a whole."""
    wrong = [f"not in the file: {key[0]}: {key[1]!r}" for key in found if key not in texts]
    wrong += [f"no longer in the source: {key[0]}: {key[1]!r}" for key in texts if key not in found]
    for text in texts.values():
        if text.is_finished:
            wrong += [f"{text.context}: {text.source!r}: {why}" for why in _misfits(text)]
    return wrong


def _misfits(text: Text) -> Iterator[str]:
    source, said = text.source, text.translation
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(said)):
        yield "its placeholders differ"
    if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", said)):
        yield "the sign & of its key is lost, or was not there"
    if source.endswith("…") != said.endswith("…"):
        yield "the three dots at its end differ"
    if (source[:1].isspace(), source[-1:].isspace()) != (said[:1].isspace(), said[-1:].isspace()):
        yield "its white space at an end differs"
    if source.count("\n") and not said.count("\n"):
        yield "its line breaks are lost"


def todo(language: str) -> int:
    rows = [
        {
            "context": t.context,
            "source": t.source,
            "comment": t.comment,
            "translation": t.translation,
        }
        for t in read_ts(ts_path(language)).values()
        if not t.is_finished
    ]
    print(json.dumps(rows, ensure_ascii=False, indent=1))
    return 0


def fill(language: str, file: str) -> int:
    """Put translations of ``todo``'s JSON in. Nothing is written where one of them is wrong."""
    path = ts_path(language)
    texts = read_ts(path)
    wrong = []
    for row in json.loads(Path(file).read_text(encoding="utf-8")):
        text = texts.get((row["context"], row["source"], row.get("comment", "")))
        if text is None:
            wrong.append(f"no such text: {row['context']}: {row['source']!r}")
        elif row["translation"]:
            text.translation, text.is_finished = row["translation"], True
            wrong += [f"{text.context}: {text.source!r}: {why}" for why in _misfits(text)]
    if wrong:
        print(*wrong, sep="\n", file=sys.stderr)
        return 1
    write_ts(path, texts.values())
    return status()


def main(arguments: Sequence[str]) -> int:
    commands: dict[str, tuple[Callable[..., int], int]] = {
        "update": (update, 0), "release": (release, 0), "status": (status, 0),
        "todo": (todo, 1), "fill": (fill, 2),
    }  # fmt: skip
    command, count = commands.get(arguments[0] if arguments else "", (None, 0))
    is_known = len(arguments) < 2 or arguments[1] in LANGUAGES
    if command is None or len(arguments) != count + 1 or not is_known:
        print(__doc__)
        return 2
    try:
        return command(*arguments[1:])
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
