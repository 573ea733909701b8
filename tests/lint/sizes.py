"""A file that grows has found a second subject: more than 400 lines warn, more than 500 fail."""

import tree

WARN = 400
FAIL = 500


def check(root, findings):
    for path in tree.files(root, tree.CODE | {".py", ".sh", ".cmake", ".sql"}):
        lines = tree.read(root, path).count("\n")
        if lines > FAIL:
            findings.error(path, lines, f"{lines} lines: give its second subject a room of its own")
        elif lines > WARN:
            findings.warning(path, lines, f"{lines} lines")


BAD = {"a long file": {"core/base/long.cpp": "int x;\n" * (FAIL + 1)}}
GOOD = {"a file at the edge": {"core/base/edge.cpp": "int x;\n" * FAIL}, "words": {"docs/long.md": "word\n" * 900}}

if __name__ == "__main__":
    tree.main("sizes", check, BAD, GOOD)
