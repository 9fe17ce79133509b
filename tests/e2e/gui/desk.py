# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk with a screen, a keyboard and a screen reader's view of the program: what a journey works with.

Everything is found as assistive technology finds it, by role and name on the accessibility bus; keys and clicks are real
ones, sent by xdotool. Journeys run inside `run.py`, which gives them an X server, a session bus and a window manager."""
import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
warnings.filterwarnings("ignore", category=DeprecationWarning)  # the names of interfaces change from version to version
from gi.repository import Atspi, GLib  # noqa: E402

PASSPHRASE = "zaklon demonstration only"
PROGRAM = os.environ.get("ZAKLON", "build/release/bin/zaklon")
CLI = os.environ.get("ZAKLON_CLI", "build/release/bin/zaklon-cli")
LONGEST_WAIT = 20.0


class NotThere(AssertionError):
    """Something that a person would have seen did not come."""


def until(look, what, seconds=LONGEST_WAIT):
    """Waits until `look()` gives something, and gives that."""
    end = time.monotonic() + seconds
    while True:
        with contextlib.suppress(GLib.Error):  # a node that goes away while it is looked at
            found = look()
            if found:
                return found
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.05)


def cli(*arguments, **more):
    return subprocess.run([CLI, *map(str, arguments)], check=True, capture_output=True, text=True, **more).stdout


def demonstration(folder):
    """A copy of a small demonstration vault. Its users share PASSPHRASE."""
    made = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "demonstration"
    if not made.exists():
        cli("demo", made, "--persons", 30)
    shutil.copytree(made, folder)
    return folder


def assert_whole(vault, user="coordinator", passphrase=PASSPHRASE):
    """Both files and their journals are as they were written."""
    said = cli("vault", "check", vault, "--user", user, env={**os.environ, "ZAKLON_PASSPHRASE": passphrase})
    assert "as it was written" in said, said


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=30)


class Desk:
    """One start of the program in a home folder of its own."""

    def __init__(self, home=None):
        self.scratch = None if home else tempfile.TemporaryDirectory(prefix="zaklon-journey-")
        self.home = pathlib.Path(home or self.scratch.name)
        self.process = None
        self.window = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        if self.scratch:
            self.scratch.cleanup()

    def start(self, *arguments, language="en"):
        """Starts the program and waits until it is on the bus."""
        environment = {**os.environ, "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"),
                       "XDG_DATA_HOME": str(self.home / "data"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen([PROGRAM, "--size", "1366x768", "--language", language, *map(str, arguments)],
                                        env=environment, stdin=subprocess.DEVNULL)
        self.window = until(self._window, "the program on the accessibility bus")

    def _window(self):
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(at)
            if program and program.get_process_id() == self.process.pid and program.get_child_count():
                program.set_cache_mask(Atspi.Cache.NONE)  # what it says now, not what it said
                return program

    def kill(self, how=signal.SIGKILL):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(timeout=10)

    # What is on screen

    def nodes(self, below=None):
        """Everything that shows now, from the outside to the inside."""
        waiting = [below or self.window]
        while waiting:
            node = waiting.pop()
            yield node
            with contextlib.suppress(GLib.Error):
                # Tables of thousands of rows tell what shows of them through their own interface.
                for at in reversed(range(min(node.get_child_count(), 2000))):
                    child = node.get_child_at_index(at)
                    if child and is_showing(child):
                        waiting.append(child)

    def words(self):
        """Every name, description and text that the bus tells at this moment."""
        told = []
        for node in self.nodes():
            with contextlib.suppress(GLib.Error):
                told += [node.get_name(), node.get_description()]
                text = node.get_text_iface()
                if text:
                    told.append(text.get_text(0, text.get_character_count()))
        return "\n".join(each for each in told if each)

    def look(self, name, role=None, below=None):
        """The first thing with this name (or one that begins with it, if it ends in '*') that shows, or None."""
        for node in self.nodes(below):
            with contextlib.suppress(GLib.Error):
                called = node.get_name()
                fits = called.startswith(name[:-1]) if name.endswith("*") else called == name
                if fits and (role is None or node.get_role_name() == role):
                    return node
        return None

    def find(self, name, role=None, below=None, seconds=LONGEST_WAIT):
        return until(lambda: self.look(name, role, below), f"{role or 'something'} named '{name}'", seconds)

    def says(self, sentence, seconds=LONGEST_WAIT):
        """Waits until this stands somewhere on the screen."""
        until(lambda: sentence in self.words(), f"the words '{sentence}'", seconds)

    # What hands do

    def press(self, name, role=None, below=None):
        node = until(lambda: enabled(self.look(name, role, below)), f"{role or 'something'} named '{name}', enabled")
        action = node.get_action_iface()
        for at in range(action.get_n_actions() if action else 0):
            if Atspi.Action.get_action_name(node, at).lower() in ("press", "toggle", "click", "activate"):
                action.do_action(at)
                return
        self.click(node)

    @staticmethod
    def click(node):
        place = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        xdotool("mousemove", place.x + place.width // 2, place.y + place.height // 2, "click", 1)

    def write(self, name, words, role=None):
        """Fills a field that takes text from assistive technology."""
        node = self.find(name, role)
        if not node.get_editable_text_iface().set_text_contents(words):
            raise NotThere(f"field '{name}' takes no text")

    def focus(self, name, role=None):
        node = self.find(name, role)
        node.get_component_iface().grab_focus()
        until(lambda: has_state(node, Atspi.StateType.FOCUSED), f"the focus in '{name}'", 5)

    @staticmethod
    def key(*keys):
        xdotool("key", *keys)

    @staticmethod
    def type(words):
        xdotool("type", "--delay", 20, words)

    def unlock(self, user="coordinator", passphrase=PASSPHRASE):
        self.focus("User name", "text")
        self.write("User name", user, "text")
        self.focus("Passphrase", "password text")
        self.type(passphrase)
        self.key("Return")


def has_state(node, state):
    return node.get_state_set().contains(state)


def is_showing(node):
    return has_state(node, Atspi.StateType.SHOWING) and has_state(node, Atspi.StateType.VISIBLE)


def enabled(node):
    return node if node and has_state(node, Atspi.StateType.ENABLED) else None
