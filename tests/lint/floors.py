"""Includes go down only: the floors of ARCHITECTURE.md as a table."""

import re

import tree

CORE = ["core/base", "core/domain", "core/security", "core/storage", "core/line", "core/mail", "core/exchange",
        "core/desks"]
# What windows may know of the core: everything but the tables behind the desks.
CORE_FOR_WINDOWS = [folder for folder in CORE if folder != "core/storage"]
SCREENS = ["unlock", "today", "cases", "casefile", "inbox", "calendar", "reports", "settings", "invitations",
           "callscreen", "reminders"]
ALL_UI = ["ui/models", "ui/kit", "ui/notices", "ui/documents", "ui/shell"] + [f"ui/{name}" for name in SCREENS]

# folder: what it may include besides itself.
FLOORS = {
    "core/base": [],
    "core/domain": ["core/base"],
    "core/security": ["core/base", "core/domain"],
    "core/line": ["core/base", "core/domain"],
    "core/mail": ["core/base", "core/domain"],
    "core/exchange": ["core/base", "core/domain"],
    "core/storage": ["core/base", "core/domain", "core/security"],
    "core/desks": CORE,
    "resources": [],
    "ui/models": CORE_FOR_WINDOWS,
    "ui/kit": CORE_FOR_WINDOWS + ["ui/models"],
    "ui/notices": CORE_FOR_WINDOWS + ["ui/models"],
    "ui/documents": CORE_FOR_WINDOWS + ["ui/models", "ui/kit"],
    **{f"ui/{name}": CORE_FOR_WINDOWS + ["ui/models", "ui/kit", "ui/documents"] for name in SCREENS},
    "ui/shell": CORE_FOR_WINDOWS + ALL_UI,
    "app/desktop": CORE + ALL_UI,
    "app/ctl": CORE + ["ui/models", "ui/kit", "ui/documents"],
}

# folder: Qt headers that do not belong there, and why.
WIDGETS = r"Q(Widget|Dialog|MessageBox|Label|PushButton|MainWindow|(Tree|Table|List|Graphics)View|\w*Layout|Menu)\b|QtWidgets"
FOREIGN = [
    ("core", re.compile(rf"^({WIDGETS})"), "core knows no windows"),
    ("core/domain", re.compile(r"^(Q(Object|File|Dir|Timer|Thread|Settings|SqlQuery|SqlDatabase)|QtSql.*)$"),
     "the domain has no QObject, no input and no output"),
    ("ui/models", re.compile(r"^(QWidget|QDialog|QMessageBox|QLabel|QtWidgets.*)$"), "models use QtGui at most"),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.M)


def folder_of(path, table):
    parts = path.split("/")
    for length in (2, 1):
        folder = "/".join(parts[:length])
        if folder in table and len(parts) > length:
            return folder
    return None


def check(root, findings):
    for path in tree.files(root, tree.CODE, ["core", "ui", "app", "resources"]):
        own = folder_of(path.as_posix(), FLOORS)
        text = tree.read(root, path)
        if own is None:
            findings.error(path, 1, "this folder has no floor yet: give it one in tests/lint/floors.py")
            continue
        for match in INCLUDE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            if match.group(1):
                check_own(path, line, own, match.group(1), findings)
            else:
                for folder, pattern, why in FOREIGN:
                    if tree.is_below(path, folder) and pattern.search(match.group(2).split("/")[-1]):
                        findings.error(path, line, f"<{match.group(2)}>: {why}")


def check_own(path, line, own, included, findings):
    if included.startswith("ui_") or included.endswith(".moc"):
        return
    target = folder_of(included, FLOORS)
    if target is None:
        if "/" in included and not included.startswith(("tests/", "build/")):
            return  # another library's header, quoted
        findings.error(path, line, f'"{included}": write the path from the root')
    elif target != own and target not in FLOORS[own]:
        findings.error(path, line, f"{own} may not include {target}")


BAD = {
    "the domain looks up into storage": {"core/domain/patient.h": '#include "core/storage/database.h"\n'},
    "one screen knows another": {"ui/today/page.cpp": '#include "ui/casefile/casepage.h"\n'},
    "a window goes past the desks": {"ui/cases/board.cpp": '#include "core/storage/casetable.h"\n'},
    "line knows security": {"core/line/talk.cpp": '#include "core/security/keyring.h"\n'},
    "core shows a window": {"core/desks/intakedesk.cpp": "#include <QMessageBox>\n"},
    "a domain value that is a QObject": {"core/domain/patient.h": "#include <QObject>\n"},
    "a path that does not start at the root": {"core/domain/patient.cpp": '#include "patient.h"\n'},
    "a room nobody gave a floor": {"core/cellar/wine.h": "\n"},
    "the base leans on the domain": {"core/base/error.cpp": '#include "core/domain/patient.h"\n'},
    "a model made of widgets": {"ui/models/list.h": "#include <QWidget>\n"},
}
GOOD = {
    "downwards": {"core/desks/intakedesk.cpp": '#include "core/storage/casetable.h"\n#include <QString>\n'},
    "a screen on the parts of the kit": {"ui/today/page.cpp": '#include "ui/kit/card.h"\n#include <QWidget>\n'},
    "the shell puts screens together": {"ui/shell/frame.cpp": '#include "ui/today/page.h"\n'},
}

if __name__ == "__main__":
    tree.main("floors", check, BAD, GOOD)
