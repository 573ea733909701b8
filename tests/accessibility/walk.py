"""Leads a case through the program as somebody does who cannot see it, and demands a name of every control on the way.

    walk.py PROGRAM
"""

import subprocess
import sys
import tempfile

import pyatspi

import screenreader as reader

ROOMS = ["今日", "症例", "設定"]
TABS = ["経過", "患者", "問診", "カウンセリング", "同意", "渡航", "治療", "フォローアップ", "書類"]


class Walk:
    def __init__(self, app):
        self.app = app
        self.faults = []

    def demand_names(self, where):
        for fault in reader.nameless(self.app):
            self.faults.append(f"{where}: {fault} has no name")

    def rooms(self):
        for room in ROOMS:
            button = next(node for node in reader.walk(self.app) if node.name.startswith(room)
                          and node.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON,
                                                 pyatspi.ROLE_RADIO_BUTTON))
            reader.press(button)
            reader.wait_for(lambda: room in self.app[0].name, f"the room {room}")
            self.demand_names(room)

    def new_consultation(self):
        reader.press(reader.wait_to_find(self.app, "＋ 新しい相談"))
        reader.type_into(reader.wait_to_find(self.app, "姓"), "点字")
        reader.type_into(reader.wait_to_find(self.app, "名"), "みち")
        reader.type_into(reader.wait_to_find(self.app, "電話"), "090-0000-7311")
        self.demand_names("新しい相談")
        reader.press(reader.wait_to_find(self.app, "相談を始める"))
        reader.wait_for(lambda: "点字" in self.app[0].name, "the case file of the new consultation")

    def case_file(self):
        for name in TABS:
            tab = reader.wait_to_find(self.app, name, pyatspi.ROLE_PAGE_TAB)
            reader.press(tab)
            self.demand_names(name)


def main(program):
    with tempfile.TemporaryDirectory() as home:
        environment = {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        import os
        process = subprocess.Popen([program, "--demo", "--language", "ja"], env={**os.environ, **environment})
        try:
            walk = Walk(reader.application(process.pid))
            reader.wait_for(lambda: "今日" in walk.app[0].name, "Today")
            walk.rooms()
            walk.new_consultation()
            walk.case_file()
        except reader.NotFound as missing:
            print(f"Not found: {missing}", file=sys.stderr)
            return 1
        finally:
            process.terminate()
            process.wait(20)
        for fault in walk.faults:
            print(fault, file=sys.stderr)
        return 1 if walk.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
