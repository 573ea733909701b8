"""Names say what a thing is: no parts that fit everything."""

import re

import tree

PARTS = ["Manager", "Helper", "Helpers", "Util", "Utils", "Tool", "Tools", "Misc", "Common", "Impl"]
TYPE = re.compile(r"\b(?:class|struct|union|enum(?:\s+class)?|namespace|concept|using)\s+(?:\[\[\w+\]\]\s*)?([A-Za-z_]\w*)")
IN_NAME = re.compile(r"(?:%s)(?![a-z])" % "|".join(PARTS))
# File names are all lower case: a part counts at the beginning or at the end ("implant" is a word of the clinic).
IN_FILE = re.compile(r"^(?:%s)$|(?:%s)$|^(?:manager|helper|utils|misc|common)" %
                     ("|".join(PARTS).lower(), "|".join(PARTS).lower()))


def check(root, findings):
    for path in tree.files(root, tree.CODE | {".ui"}, ["core", "ui", "app", "tests"]):
        if IN_FILE.search(path.stem.lower()):
            findings.error(path, 1, "this file name fits everything: say what is inside")
        text = tree.code_only(tree.read(root, path))
        for match in TYPE.finditer(text):
            name = match.group(1)
            if re.match("Q[A-Z]", name):
                continue  # Qt's names are Qt's
            if IN_NAME.search(name) or IN_NAME.search(name.capitalize()) and "_" not in name:
                findings.error(path, text.count("\n", 0, match.start()) + 1, f"{name}: say what it is")


BAD = {
    "a manager": {"core/desks/a.h": "class CaseManager\n{\n};\n"},
    "helpers": {"core/base/b.h": "struct DateHelper {};\n"},
    "a file of utils": {"core/base/dateutils.h": "\n"},
    "a namespace of tools": {"ui/kit/c.h": "namespace tools {\n}\n"},
    "an impl": {"ui/kit/d.cpp": "class CardImpl;\n"},
    "a common file": {"ui/kit/common.h": "\n"},
}
GOOD = {
    "implants and commoners": {"core/domain/implant.h": "struct Implant {};\nclass CommonerosionView;\n"},
    "a tool bar of Qt": {"ui/kit/e.cpp": "class QToolButton;\nvoid f() { QToolButton b; QNetworkAccessManager m; }\n"},
    "a comment": {"ui/kit/f.cpp": "// the class Manager of old\n"},
}

if __name__ == "__main__":
    tree.main("names", check, BAD, GOOD)
