# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk with a screen, a keyboard and a screen reader's view of the program: what a journey works with.

Everything is found as assistive technology finds it, by role and name on the accessibility bus; keys and clicks are real
ones, sent by xdotool. Journeys run inside `run.py`, which gives them an X server, a session bus and a window manager."""
import contextlib
import fnmatch
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

import bus as accessibility
from waiting import LONGEST_WAIT, NotThere, until

PASSPHRASE = "zaklon demonstration only"
PROGRAM = os.environ.get("ZAKLON", "build/release/bin/zaklon")
CLI = os.environ.get("ZAKLON_CLI", "build/release/bin/zaklon-cli")
MOST_TABS = 60
MOST_STEPS = 60
PRESSES = ("press", "toggle", "click", "activate")


def cli(*arguments, **more):
    return subprocess.run([CLI, *map(str, arguments)], check=True, capture_output=True, text=True, **more).stdout


def cli_as(user, *arguments, passphrase=PASSPHRASE):
    return cli(*arguments, "--user", user, env={**os.environ, "ZAKLON_PASSPHRASE": passphrase})


def demonstration(folder):
    """A copy of a small demonstration vault. Its users share PASSPHRASE."""
    made = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "demonstration"
    if not made.exists():
        cli("demo", made, "--persons", 30)
    shutil.copytree(made, folder)
    return folder


def assert_whole(vault, user="coordinator", passphrase=PASSPHRASE):
    """Both files and their journals are as they were written."""
    said = cli_as(user, "vault", "check", vault, passphrase=passphrase)
    assert "as it was written" in said, said


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=30)


class Desk:
    """One start of the program in a home folder of its own."""

    def __init__(self):
        self._scratch = tempfile.TemporaryDirectory(prefix="zaklon-journey-")
        self.home = pathlib.Path(self._scratch.name)
        self.bus = accessibility.Bus()
        self.process = None
        self.root = None

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        try:
            if kind and self.process and self.process.poll() is None:
                self.show_where()
        finally:
            self.kill()
            self._scratch.cleanup()

    def start(self, *arguments, language="en"):
        """Starts the program and waits until it is on the bus with a window that takes keys."""
        environment = {**os.environ, "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"),
                       "XDG_DATA_HOME": str(self.home / "data"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen([PROGRAM, "--size", "1366x768", "--language", language, *map(str, arguments)],
                                        env=environment, stdin=subprocess.DEVNULL)
        self.root = until(self._program, "the program on the accessibility bus")
        until(self.focused, "a window that takes keys")

    def _program(self):
        assert self.process.poll() is None, f"the program ended with {self.process.returncode}"
        return self.bus.program(self.process.pid)

    def kill(self, how=signal.SIGKILL):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(timeout=10)

    def show_where(self):
        """For whoever reads why a journey ended: everybody in its vault is invented."""
        focus = self.focused()
        print(f"the keys go to: {focus and self.called(focus)}\nthe screen says:\n{self.words()}", flush=True)
        folder = os.environ.get("ZAKLON_PICTURES")
        if folder:
            from PIL import ImageGrab
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(pathlib.Path(folder) / f"{os.getpid()}.png")

    # What is on screen

    def nodes(self):
        """Everything that shows now, from the outside to the inside."""
        return list(self.bus.look(self.root).walk())

    def called(self, node):
        """What a thing is for. A box to choose from is called by its label; its own name is what is chosen."""
        return (node.role == "combo box" and (self.bus.label(node) or node.description)) or node.name

    def words(self):
        """Every name, description and text that the bus tells at this moment."""
        nodes = self.nodes()
        told = [word for node in nodes for word in (node.name, node.description)]
        return "\n".join(each for each in told + self.bus.texts(nodes) if each)

    def look(self, name, role=None, state=accessibility.SHOWING):
        """The first thing with this name that shows and is in this state, or None."""
        for node in self.nodes():
            if (role is None or node.role == role) and node.has(state) and fits(node.name, name):
                return node
        return None

    def find(self, name, role=None, seconds=LONGEST_WAIT):
        return until(lambda: self.look(name, role), f"{role or 'something'} named '{name}'", seconds)

    def says(self, sentence, seconds=LONGEST_WAIT):
        """Waits until this stands somewhere on the screen."""
        until(lambda: sentence in self.words(), f"the words '{sentence}'", seconds)

    def focused(self):
        return self.bus.focused(self.root)

    def waits_in(self, name, role=None):
        """Waits until the keys go to what has this name."""
        def look():
            node = self.focused()
            return node if node and (role is None or node.role == role) and fits(self.called(node), name) else None
        return until(look, f"the keys in {role or 'something'} named '{name}'")

    # What hands do with the help of a screen reader

    def press(self, name, role=None):
        node = until(lambda: self.look(name, role, accessibility.ENABLED),
                     f"{role or 'something'} named '{name}', enabled")
        if not self.bus.act(node, PRESSES):
            x, y, width, height = self.bus.place(node)
            xdotool("mousemove", x + width // 2, y + height // 2, "click", 1)

    def _field(self, name):
        return until(lambda: self.look(name, state=accessibility.FOCUSABLE), f"a field named '{name}'")

    def write(self, name, words):
        """Fills a field that takes text from assistive technology."""
        if not self.bus.write(self._field(name), words):
            raise NotThere(f"field '{name}' takes no text")

    def focus(self, name):
        self.bus.take_focus(self._field(name))
        self.waits_in(name)

    # What hands do on the keyboard alone

    @staticmethod
    def key(*keys):
        xdotool("key", *keys)

    @staticmethod
    def type(words):
        xdotool("type", "--delay", 20, words)

    @contextlib.contextmanager
    def keyboard(self, layout):
        """Another layout for a while, as it is switched on a laptop."""
        subprocess.run(["setxkbmap", layout], check=True)
        try:
            yield
        finally:
            subprocess.run(["setxkbmap", "us"], check=True)

    def tab_to(self, name, role=None, key="Tab"):
        """Goes on with Tab until the keys go there."""
        way = []
        for _ in range(MOST_TABS):
            before = self.focused()
            way.append(f"{before.role} '{self.called(before)}'" if before else "nothing")
            if before and (role is None or before.role == role) and fits(self.called(before), name):
                return before
            self.key(key)

            def moved(before=before):
                now = self.focused()
                return now and (before is None or now.ref != before.ref)
            until(moved, f"the keys to leave '{before and self.called(before)}' with {key}", 10)
        raise NotThere(f"{role or 'something'} named '{name}' by {key}; it leads to {', '.join(way)}")

    def fill(self, name, words):
        """Goes to a field with Tab, types, and waits until it stands there."""
        field = self.tab_to(name)
        self.key("ctrl+a")
        self.type(words)
        until(lambda: self.bus.text(field) == words, f"'{words}' in '{name}'")

    def choose(self, name, choice):
        """Goes to a box with Tab and steps down to one of its choices."""
        box = self.tab_to(name, "combo box")

        def holds(before):
            self.bus.tell([box])
            return box.name != before or fits(box.name, choice)
        self.key("Home")
        self.bus.tell([box])
        for _ in range(MOST_STEPS):
            if fits(box.name, choice):
                return
            before = box.name
            self.key("Down")
            until(lambda before=before: holds(before), f"a choice below '{before}' in '{name}'", 10)
        raise NotThere(f"'{choice}' in '{name}'")

    def add(self, name, choice):
        """Goes to a box that adds to a list with Tab, opens it, and takes one of its choices."""
        box = self.tab_to(name, "combo box")
        self.key("Down")
        for _ in range(MOST_STEPS):
            item = until(self._current_item, f"the choices of '{name}'")
            if fits(item.name, choice):
                break
            self.key("Down")
            until(lambda item=item: self._current_item().ref != item.ref, f"a choice below '{item.name}'", 10)
        self.key("Return")
        until(lambda: self.focused().ref == box.ref and self.look(f"*{choice}"), f"'{choice}' in '{name}'")

    def _current_item(self):
        items = [node for node in self.nodes() if node.role == "list item" and node.has(accessibility.FOCUSED)]
        return items[-1] if items else None

    def go(self, name, role="push button", key="Tab"):
        """Goes to a button with Tab and presses it."""
        self.tab_to(name, role, key)
        self.key("space")

    def unlock(self, user="coordinator", passphrase=PASSPHRASE):
        self.write("User name", user)
        self.focus("Passphrase")
        self.type(passphrase)
        self.key("Return")


def fits(called, name):
    """Names may have '*' at either end. That a field may stay empty is told after its name."""
    return fnmatch.fnmatchcase(called.removesuffix(", optional"), name.replace("[", "[[]"))
