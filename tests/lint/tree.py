"""The repository as the lints see it: files by folder, code without comments and literals, findings, proofs."""

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path

SKIPPED_FOLDERS = {".git", "build", "__pycache__", ".cache", ".idea", ".vscode"}
CODE = {".cpp", ".h"}
TEXT = CODE | {".py", ".sh", ".md", ".txt", ".cmake", ".sql", ".ts", ".ui", ".qss", ".xml", ".desktop", ".json", ".yml",
               ".in", ".service", ".csv"}


def files(root, suffixes=None, folders=None):
    """Paths relative to root, sorted; folders are prefixes such as "core/storage"."""
    found = []
    for folder, below, names in os.walk(root):
        below[:] = [name for name in below if name not in SKIPPED_FOLDERS and not name.startswith("build-")]
        for name in names:
            path = Path(folder, name).relative_to(root)
            if name in SKIPPED_FOLDERS:
                continue  # in a linked work tree .git is a file
            if suffixes and path.suffix not in suffixes:
                continue
            if folders and not any(is_below(path, prefix) for prefix in folders):
                continue
            found.append(path)
    return sorted(found)


def is_below(path, prefix):
    text = Path(path).as_posix()
    return text == prefix or text.startswith(prefix.rstrip("/") + "/")


def read(root, path):
    return Path(root, path).read_text(encoding="utf-8", errors="replace")


_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", re.S)


def code_only(text):
    """Comments and literals emptied, lines kept, so that a pattern meets only what is executed."""

    def empty(match):
        found = match.group(0)
        if found.startswith("'") and match.start() and text[match.start() - 1].isalnum():
            return found  # a digit separator: 1'000
        mark = '""' if '"' in found[:2] else "''" if found[0] == "'" else ""
        return mark + "\n" * found.count("\n")

    return _TOKEN.sub(empty, text)


class Findings:
    def __init__(self):
        self.errors = []
        self.warnings = []

    def error(self, path, line, message):
        self.errors.append(f"{Path(path).as_posix()}:{line}: {message}")

    def warning(self, path, line, message):
        self.warnings.append(f"{Path(path).as_posix()}:{line}: warning: {message}")

    def finish(self, name):
        for line in self.warnings + self.errors:
            print(line)
        print(f"{name}: {len(self.errors)} errors, {len(self.warnings)} warnings")
        return 1 if self.errors else 0


def plant(folder, content):
    """Writes {path: text} as a tiny tree."""
    for path, text in content.items():
        target = Path(folder, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def errors_in(check, content, **arguments):
    with tempfile.TemporaryDirectory() as folder:
        plant(folder, content)
        findings = Findings()
        check(Path(folder), findings, **arguments)
        return findings.errors


def prove(name, check, bad, good, **arguments):
    """A lint that cannot fail protects nothing: each bad tree must be caught, each good one left alone."""
    wrong = 0
    for title, content in bad.items():
        if not errors_in(check, content, **arguments):
            print(f"{name}: not caught: {title}")
            wrong += 1
    for title, content in good.items():
        for error in errors_in(check, content, **arguments):
            print(f"{name}: wrongly caught: {title}: {error}")
            wrong += 1
    print(f"{name}: {len(bad)} bad and {len(good)} good trees, {wrong} misjudged")
    return 1 if wrong else 0


def main(name, check, bad, good):
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--prove", action="store_true", help="show that this lint can fail")
    arguments = parser.parse_args()
    if arguments.prove:
        sys.exit(prove(name, check, bad, good))
    findings = Findings()
    check(Path(arguments.root), findings)
    sys.exit(findings.finish(name))
