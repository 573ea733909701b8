"""Reads and drives a program over AT-SPI: finds controls by role and name, presses, types, chooses, waits."""

import time

import pyatspi

PATIENCE = 60
# What a person reaches with the Tab key or presses, and must therefore be told the name of.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST,
    pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_SLIDER, pyatspi.ROLE_BUTTON_MENU if hasattr(pyatspi, "ROLE_BUTTON_MENU")
    else pyatspi.ROLE_PUSH_BUTTON,
}


class NotFound(Exception):
    pass


def application(process_id):
    def look():
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == process_id:
                return app
        return None

    return wait_for(look, "the program on the accessibility bus")


def wait_for(reached, what):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = reached()
        except (RuntimeError, LookupError, NotFound):
            found = None
        except Exception as error:  # GLib.Error: a control that went away while it was read
            if "GLib" not in type(error).__module__ and "gi." not in type(error).__module__:
                raise
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise NotFound(what)


def shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node, hidden=False):
    """Everything below `node` that is on the screen, with its path of names."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None or not (hidden or shown(child)):
            continue
        yield child
        # A list may hold thousands of rows; their parts are drawn, not built.
        if child.getRole() not in (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE):
            yield from walk(child, hidden)


def find(top, name, role=None):
    """A label has the name of its field: controls come first."""
    named = [node for node in walk(top) if node.name == name and (role is None or node.getRole() == role)]
    for node in named:
        if node.getRole() in CONTROLS:
            return node
    if named:
        return named[0]
    raise NotFound(f"{name!r}")


def wait_to_find(top, name, role=None):
    return wait_for(lambda: find(top, name, role), f"{name!r} on the screen")


def press(node):
    actions = node.queryAction()
    for index in range(actions.nActions):
        if actions.getName(index) in ("Press", "press", "Toggle", "ShowMenu", "click", "SetFocus") \
                and actions.getName(index) != "SetFocus":
            actions.doAction(index)
            return
    raise NotFound(f"a way to press {node.name!r}")


def type_into(node, text):
    if not node.queryEditableText().setTextContents(text):
        raise NotFound(f"a way to type into {node.name!r}")


def nameless(top):
    """Controls on the screen that a screen reader could not announce."""
    found = []
    for node in walk(top):
        if node.getRole() not in CONTROLS or not node.getState().contains(pyatspi.STATE_FOCUSABLE):
            continue
        if not node.name.strip():
            parents = []
            parent = node.parent
            while parent is not None and parent.getRole() != pyatspi.ROLE_APPLICATION and len(parents) < 6:
                parents.append(parent.name or parent.getRoleName())
                parent = parent.parent
            found.append(f"{node.getRoleName()} in {' < '.join(parents)}")
    return found
