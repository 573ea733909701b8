"""Japanese is complete at all times, and English has its plural forms: nothing unfinished, nothing missing.

Missing sentences are found by asking lupdate, on a copy of the tree: what it would add is what nobody translated.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import tree

ROOMS = {**{room: f"ui/{room}" for room in
            ["models", "kit", "documents", "unlock", "today", "cases", "casefile", "callscreen", "calendar", "settings",
             "invitations", "reminders", "shell"]},
         "desktop": "app/desktop", "ctl": "app/ctl"}
JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
ENGLISH_SENTENCE = re.compile(r"[A-Za-z]?[a-z]{2,} [a-z]{2,}")
# Marks of half width beside Japanese; the brackets of file filters and of a weekday are written so everywhere.
HALF_WIDTH = re.compile("(?<=[\u3040-\u30ff\u4e00-\u9fff])[(:,!?](?!ddd\\)|\\*)|[:),!?](?=[\u3040-\u30ff\u4e00-\u9fff])"
                        "|\\((?=[\u3040-\u30ff\u4e00-\u9fff])|(?<=%[0-9]):(?= ?%)")
PLACEHOLDER = re.compile(r"%L?\d+|%n")


def lupdate_program():
    for folder in ["/usr/lib/qt6/bin", "/usr/lib/qt6/libexec", *os.environ.get("PATH", "").split(":")]:
        if Path(folder, "lupdate").exists():
            return str(Path(folder, "lupdate"))
    return None


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def key(name, message):
    return name, message.findtext("source", ""), message.findtext("comment", "")


def check_message(path, name, message, japanese, findings):
    source = message.findtext("source", "")
    shown = f"{name}: “{source[:60]}”"
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        findings.error(path, 1, f"{shown} is unfinished")
        return
    if translation.get("type") in ("vanished", "obsolete"):
        findings.error(path, 1, f"{shown} is no longer said: run `make words`")
        return
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if not forms or any(not form.strip() for form in forms):
        findings.error(path, 1, f"{shown} has an empty translation")
        return
    for form in forms:
        lost = set(PLACEHOLDER.findall(source)) ^ set(PLACEHOLDER.findall(form))
        if plural:
            lost.discard("%n")  # "one call" is a good singular
        if lost:
            findings.error(path, 1, f"{shown} and its translation differ in {', '.join(sorted(lost))}")
        if japanese and ENGLISH_SENTENCE.search(source) and not JAPANESE.search(form):
            findings.error(path, 1, f"{shown} is still English")
        half = japanese and HALF_WIDTH.search(form)
        if half:
            findings.error(path, 1, f"{shown}: “{half.group(0)}” of half width in Japanese")


def check(root, findings, lupdate=None):
    folder = Path(root, "translations")
    for room in ROOMS:
        path = Path("translations", f"{room}_ja.ts")
        if not Path(root, path).exists():
            findings.error(path, 1, "this room has no words")
            continue
        for name, message in messages(Path(root, path)):
            check_message(path, name, message, True, findings)
    english = Path("translations/ayumi_en.ts")
    if Path(root, english).exists():
        for name, message in messages(Path(root, english)):
            check_message(english, name, message, False, findings)
    if lupdate and folder.exists():
        check_nothing_missing(root, findings, lupdate)


def check_nothing_missing(root, findings, lupdate):
    with tempfile.TemporaryDirectory() as scratch:
        for top in ["core", "ui", "app"]:
            if Path(root, top).exists():
                os.symlink(Path(root, top).resolve(), Path(scratch, top))
        shutil.copytree(Path(root, "translations"), Path(scratch, "translations"))
        jobs = [(f"{room}_ja.ts", [source], []) for room, source in ROOMS.items()]
        jobs.append(("ayumi_en.ts", list(ROOMS.values()), ["-pluralonly"]))
        for name, sources, extra in jobs:
            ours = Path(root, "translations", name)
            if not ours.exists():
                continue
            fresh = Path(scratch, "translations", name)
            present = [source for source in sources if Path(root, source).exists()]
            if not present:
                continue
            done = subprocess.run(
                [lupdate, "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines", "-I", ".", *extra, *present,
                 "-ts", str(fresh)], cwd=scratch, capture_output=True, text=True, check=False)
            if done.returncode:
                findings.error(Path("translations", name), 1, f"lupdate: {done.stderr.strip()[:200]}")
                continue
            known = {key(*message) for message in messages(ours)}
            said = {key(*message) for message in messages(fresh)}
            for context, source, _ in sorted(said - known):
                findings.error(Path("translations", name), 1,
                               f"{context}: “{source[:60]}” is missing: run `make words` and translate it")
            for context, source, _ in sorted(known - said):
                findings.error(Path("translations", name), 1,
                               f"{context}: “{source[:60]}” is no longer said: run `make words`")


def ts(body, language="ja"):
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">{body}</TS>\n'


def one(source, translation, attributes="", message_attributes=""):
    return ts(f"<context><name>ayumi::Page</name><message{message_attributes}><source>{source}</source>"
              f"<translation{attributes}>{translation}</translation></message></context>")


def rooms(**given):
    content = {f"translations/{room}_ja.ts": ts("") for room in ROOMS}
    content["translations/ayumi_en.ts"] = ts("", "en")
    for name, text in given.items():
        content[f"translations/{name}.ts"] = text
    return content


PAGE = ("#include <QObject>\nnamespace ayumi {\nclass Page : public QObject\n{\n    Q_OBJECT\n"
        "    QString title() { return tr(\"Call the patient\"); }\n};\n}\n")
BAD = {
    "unfinished": rooms(today_ja=one("Call the patient", "", ' type="unfinished"')),
    "empty": rooms(today_ja=one("Call the patient", " ")),
    "vanished": rooms(today_ja=one("Call the patient", "患者に電話", ' type="vanished"')),
    "a lost placeholder": rooms(today_ja=one("Call %1 today", "今日電話する")),
    "left in English": rooms(today_ja=one("Call the patient", "Call the patient")),
    "a bracket of half width": rooms(today_ja=one("Call (the patient)", "電話(患者)")),
    "a colon of half width between values": rooms(today_ja=one("%1: %2", "%1: %2")),
    "a colon of half width": rooms(today_ja=one("Call: %1", "電話:%1")),
    "a room without words": {"translations/today_ja.ts": ts("")},
    "a plural without forms": rooms(today_ja=one("%n call(s)", "", "", ' numerus="yes"')),
}
GOOD = {
    "complete": rooms(today_ja=one("Call %1 today", "今日%1に電話する")),
    "marks of full width": rooms(today_ja=one("Call: %1", "電話（患者）：%1")),
    "a file filter and a weekday": rooms(today_ja=one("CSV (*.csv), on ddd", "表 (*.csv) M月d日(ddd)")),
    "a proper name": rooms(today_ja=one("LINE", "LINE")),
}
BAD_SOURCES = {
    "a sentence nobody took in": rooms() | {"ui/today/page.h": PAGE},
    "a sentence nobody says any more": rooms(today_ja=one("Call nobody", "電話しない")) | {"ui/today/page.h": "\n"},
}
GOOD_SOURCES = {
    "said and translated": rooms(today_ja=one("Call the patient", "患者に電話する")) | {"ui/today/page.h": PAGE},
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--prove", action="store_true")
    arguments = parser.parse_args()
    lupdate = lupdate_program()
    if lupdate is None:
        sys.exit("words: lupdate is not installed (packaging/setup.sh)")
    if arguments.prove:
        sys.exit(tree.prove("words", check, BAD, GOOD) |
                 tree.prove("words with lupdate", check, BAD_SOURCES, GOOD_SOURCES, lupdate=lupdate))
    findings = tree.Findings()
    check(Path(arguments.root), findings, lupdate)
    sys.exit(findings.finish("words"))


if __name__ == "__main__":
    main()
