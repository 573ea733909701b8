"""Rules that are one pattern each. Every rule carries what it must catch and what it must leave alone."""

import argparse
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import tree

CODE_FOLDERS = ("core", "ui", "app", "tests")
UNFINISHED = "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"])
# This machine's and the registries' names have no business in a repository that others clone.
PLACES = "|".join([re.escape(first + second) for first, second in [
    ("/wo", "rk/"), ("/root", "/"), ("deb.deb", "ian.org"), ("deb.node", "source"), ("py", "pi.org"),
    ("files.python", "hosted"), ("registry.npm", "js"), ("crates", ".io/api"), ("proxy.go", "lang"),
    ("snapshot.deb", "ian")]])


@dataclass
class Rule:
    name: str
    pattern: str
    why: str
    bad: dict
    good: dict
    folders: tuple = CODE_FOLDERS
    suffixes: frozenset = frozenset(tree.CODE)
    spared: tuple = ()
    raw: bool = False  # also look into comments and literals
    flags: int = re.M
    compiled: re.Pattern = field(init=False)

    def __post_init__(self):
        self.compiled = re.compile(self.pattern, self.flags)


RULES = [
    Rule("sql", r"\b(QSqlQuery|QSqlDatabase|QSqlTableModel|QSqlQueryModel|QSqlRelationalTableModel)\b|#include\s*<QtSql",
         "SQL lives in core/storage and nowhere else",
         {"a query in a window": {"ui/today/page.cpp": "void f() { QSqlQuery query; }\n"},
          "a connection in a desk": {"core/desks/d.cpp": "#include <QSqlDatabase>\n"}},
         {"a query at home": {"core/storage/statement.cpp": "QSqlQuery query;\n"},
          "a word in a comment": {"ui/today/page.cpp": "// no QSqlQuery here\n"}},
         spared=("core/storage", "tests/storage", "tests/support", "tests/bench")),
    Rule("sql-of-values", r"\)sql\"_s\s*(\.arg\(|\+)|\b(prepare|exec|execute|run)\(\s*u?\"[^\"]*\"_s\s*(\.arg\(|\+)",
         "SQL is a whole literal: values are bound, never written into it",
         {"arg": {"core/storage/t.cpp": 'query.prepare(u"SELECT 1 FROM x WHERE y = %1"_s.arg(name));\n'},
          "plus": {"core/storage/t.cpp": 'auto q = uR"sql(SELECT 1 FROM x WHERE y = )sql"_s + name;\n'}},
         {"bound": {"core/storage/t.cpp": 'query.prepare(u"SELECT 1 FROM x WHERE y = ?"_s);\n'}},
         folders=("core", "ui", "app"), raw=True, spared=("core/storage/dialect.cpp",)),
    Rule("singletons", r"\binstance\s*\(\s*(void)?\s*\)\s*(const\s*)?(noexcept\s*)?\{|"
         r"\bstatic\b[^;={}()]*[&*]\s*(instance|self|global|theOne|shared)\s*\(|\bQ_GLOBAL_STATIC\b|"
         r"\bstatic\s+(?!const\b|constexpr\b)[\w:<>]+\s+(?P<only>\w+)\s*(\{[^}]*\})?;\s*return\s+&?(?P=only)\s*;",
         "everything is wired by constructor: no singletons, no locators",
         {"by reference": {"core/base/a.h": "class A { static A& instance(); };\n"},
          "a static in a function": {"core/base/b.cpp": "B& b() { static B one; return one; }\n"},
          "Qt's own": {"core/base/c.cpp": "Q_GLOBAL_STATIC(C, c)\n"},
          "a body": {"core/base/d.cpp": "D* D::instance()\n{\n return s; }\n"}},
         {"asking Qt": {"ui/kit/a.cpp": "auto* a = QCoreApplication::instance();\n"},
          "a constant table": {"core/base/t.cpp": "const T& t() { static const T one; return one; }\n"}},
         folders=("core", "ui", "app")),
    Rule("nested-loops", r"(?<![\w])(?!drag\b)\w*(\.|->)exec\s*\(|\bQEventLoop\b|"
         r"\bQMessageBox::(question|warning|critical|information|about)\s*\(|"
         r"\bQFileDialog::get\w+\s*\(|\bQInputDialog::get\w+\s*\(|\bprocessEvents\s*\(",
         "windows open() and go on; a nested event loop runs two actions at once",
         {"a dialog": {"ui/cases/a.cpp": "void f() { dialog.exec(); }\n"},
          "a menu": {"ui/cases/b.cpp": "void f() { menu->exec(p); }\n"},
          "a question": {"ui/cases/c.cpp": "QMessageBox::question(this, a, b);\n"},
          "a file": {"ui/cases/d.cpp": "auto f = QFileDialog::getOpenFileName(this);\n"}},
         {"open": {"ui/cases/a.cpp": "void f() { dialog->open(); menu->popup(p); drag->exec(Qt::MoveAction); }\n"}},
         folders=("ui",)),
    Rule("poco-in-headers", r"#include\s*[<\"]Poco/|\bPoco::", "Poco stays in .cpp files",
         {"an include": {"core/line/a.h": "#include <Poco/Net/HTTPClientSession.h>\n"}},
         {"in a source": {"core/line/a.cpp": "#include <Poco/Zip/Compress.h>\n"}},
         suffixes=frozenset({".h"})),
    Rule("clock", r"\bcurrentDate(Time(Utc)?)?\s*\(|\bsystem_clock::now\b|\bcurrentMSecsSinceEpoch\s*\(|\bstd::time\s*\(",
         "today is a parameter, now comes from the clock that was handed in",
         {"a rule that looks at the wall": {"core/domain/a.cpp": "auto d = QDate::currentDate();\n"}},
         {"the clock itself": {"core/base/clock.cpp": "QDateTime::currentDateTimeUtc();\n"},
          "measuring": {"core/desks/a.cpp": "auto t = std::chrono::steady_clock::now();\n"}},
         folders=("core", "ui/models", "ui/documents"), spared=("core/base/clock.cpp", "core/base/clock.h")),
    Rule("string-connects", r"\b(SIGNAL|SLOT)\s*\(|\b(signals|slots|emit|foreach)\b\s*[:(]",
         "typed connects with a context object",
         {"old": {"ui/kit/a.cpp": "connect(a, SIGNAL(x()), b, SLOT(y()));\n"}},
         {"new": {"ui/kit/a.cpp": "connect(a, &A::x, this, &B::onX);\n"}}),
    Rule("plain-text", r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[({;]|\bQ(TextEdit|TextBrowser|MessageBox|ErrorMessage)\b|"
         r"\bset(Html|WhatsThis|TextFormat)\s*\(|\bQt::(AutoText|RichText|MarkdownText)\b|"
         r"\bsetToolTip\s*\((?!\s*(toolTipText\(|tr\(|u\"))|\bQToolTip::showText\s*\([^,]*,(?!\s*toolTipText\()",
         "what people typed is never markup: newLabel() for labels, toolTipText() for tool tips",
         {"a label": {"ui/cases/a.cpp": "auto* l = new QLabel(patient.name, this);\n"},
          "a tool tip": {"ui/cases/b.cpp": "chip->setToolTip(alert.text);\n"},
          "a tip of a list": {"ui/cases/c.cpp": "QToolTip::showText(p, index.data().toString(), view);\n"},
          "a rich field": {"ui/cases/d.cpp": "#include <QTextEdit>\n"}},
         {"ours": {"ui/cases/a.cpp": "auto* l = newLabel(patient.name, Type::Body, this);\n"
                                     "chip->setToolTip(toolTipText(alert.text));\n"
                                     "button->setToolTip(tr(\"Save\"));\nQPlainTextEdit edit;\n"}},
         folders=("ui", "app"), spared=("ui/kit/label.cpp", "ui/kit/emptystate.cpp", "ui/kit/noticebar.cpp")),
    Rule("unfinished", rf"\b({UNFINISHED})\b", "what is not done is not in the repository: do it or file it",
         {"a mark": {"core/base/a.cpp": "// " + UNFINISHED.split("|")[0] + ": later\n"}},
         {"a phone number": {"docs/a.md": "+81 90 0000 0000\n"}},
         folders=(), suffixes=frozenset(tree.TEXT), raw=True),
    Rule("places", PLACES, "a path of one machine or the host of a registry: derive it or leave it out",
         {"a path": {"README.md": "cd " + "/wo" + "rk/main\n"}, "a host": {"packaging/a.sh": "deb" + ".deb" + "ian.org\n"}},
         {"a path of Debian": {"README.md": "/usr/share/icons\n"}},
         folders=(), suffixes=frozenset(tree.TEXT | {""}), raw=True),
    Rule("pragma-once", r"\A(?!(\s|//[^\n]*\n|/\*.*?\*/)*#pragma once)", "headers begin with #pragma once",
         {"none": {"core/base/a.h": "struct A {};\n"}}, {"one": {"core/base/a.h": "// why\n#pragma once\n"}},
         suffixes=frozenset({".h"}), flags=re.S, raw=True),
]


def check_rule(root, findings, rule):
    for path in tree.files(root, rule.suffixes, rule.folders):
        if any(tree.is_below(path, spared) for spared in rule.spared):
            continue
        text = tree.read(root, path)
        if not rule.raw:
            text = tree.code_only(text)
        for match in rule.compiled.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            findings.error(path, line, f"{rule.name}: {match.group(0).strip()[:60]}: {rule.why}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--only", help="one rule by name")
    parser.add_argument("--prove", action="store_true", help="show that every rule can fail")
    arguments = parser.parse_args()
    chosen = [rule for rule in RULES if arguments.only in (None, rule.name)]
    if not chosen:
        sys.exit(f"no rule is called {arguments.only}")
    if arguments.prove:
        sys.exit(max(tree.prove(rule.name, check_rule, rule.bad, rule.good, rule=rule) for rule in chosen))
    findings = tree.Findings()
    for rule in chosen:
        check_rule(Path(arguments.root), findings, rule)
    sys.exit(findings.finish(arguments.only or "rules"))


if __name__ == "__main__":
    main()
