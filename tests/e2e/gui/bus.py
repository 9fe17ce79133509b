# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility bus: what a screen reader can know of the program at one moment.

A look asks for all nodes of one depth at once. Asked one by one, as libatspi does, a page takes seconds, and what it
keeps in memory is older than the screen."""
import dataclasses

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
PATIENCE = 20_000  # milliseconds for one answer
SHOWN_AT_MOST = 2000  # a table of thousands of rows tells what shows of them in its first

# Numbers of org.a11y.atspi: the order of AtspiStateType, AtspiRelationType and AtspiCoordType.
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SELECTED, SHOWING, VISIBLE = 4, 8, 11, 12, 23, 25, 30
LABELLED_BY = 2
ON_SCREEN = 0


@dataclasses.dataclass
class Node:
    """One thing on the bus, as it was when it was looked at."""
    ref: tuple
    states: int = 0
    name: str = ""
    role: str = ""
    description: str = ""
    children: list = dataclasses.field(default_factory=list)

    def has(self, state):
        return bool(self.states >> state & 1)

    def walk(self):
        """This and everything in it, from the outside to the inside, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.walk()


class Bus:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, PATIENCE, None).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self._connection = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def ask(self, refs, method, *values, interface=ACCESSIBLE, kinds=""):
        """Asks all of `refs` the same at once. None stands for whatever went away meanwhile, or cannot do that."""
        answers = [None] * len(refs)
        waiting = len(refs)

        def keep(at, connection, answer):
            nonlocal waiting
            try:
                told = connection.call_finish(answer).unpack()
                answers[at] = told[0] if told else True
            except GLib.Error:
                pass
            waiting -= 1

        for at, (owner, path) in enumerate(refs):
            self._connection.call(owner, path, interface, method, GLib.Variant(f"({kinds})", values) if kinds else None,
                                  None, Gio.DBusCallFlags.NONE, PATIENCE, None,
                                  lambda connection, answer, at=at: keep(at, connection, answer))
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def _property(self, refs, name):
        return self.ask(refs, "Get", ACCESSIBLE, name, interface="org.freedesktop.DBus.Properties", kinds="ss")

    def program(self, process):
        """The root of the program with this process id, or None as long as it is not there."""
        for ref in self.ask([REGISTRY], "GetChildren")[0] or []:
            owner = self.ask([("org.freedesktop.DBus", "/")], "GetConnectionUnixProcessID", ref[0],
                             interface="org.freedesktop.DBus", kinds="s")[0]
            if owner == process:
                return ref
        return None

    def look(self, root):
        """Everything that shows now, with its words."""
        top = self._shape(root)
        nodes = list(top.walk())
        self.tell(nodes)
        return top

    def _shape(self, root):
        top = Node(root)
        level = [top]
        while level:
            refs = [node.ref for node in level]
            for node, states, children in zip(level, self.ask(refs, "GetState"), self.ask(refs, "GetChildren")):
                node.states = states[0] | states[1] << 32 if states else 0
                node.children = [Node(ref) for ref in (children or [])[:SHOWN_AT_MOST]]
            if top not in level:  # the program itself neither shows nor hides
                for node in level:
                    if not (node.has(SHOWING) and node.has(VISIBLE)):
                        node.children = []
            level = [child for node in level for child in node.children]
        prune(top)
        return top

    def tell(self, nodes):
        """Fills in what the nodes are called and what they are."""
        refs = [node.ref for node in nodes]
        for node, name, role, description in zip(nodes, self._property(refs, "Name"), self.ask(refs, "GetRoleName"),
                                                 self._property(refs, "Description")):
            node.name, node.role, node.description = name or "", role or "", description or ""

    def focused(self, root):
        """The control that takes the keys, or None."""
        # A field that hands its focus on says that it has it, too; the current cell of a list says so always.
        holding = [node for node in self._shape(root).walk() if node.has(FOCUSED) and node.has(FOCUSABLE)]
        self.tell(holding)
        holding = [node for node in holding if node.role not in ("frame", "cell", "list item", "tree item")]
        return holding[-1] if holding else None

    def label(self, node):
        """What a box to choose from is for: its name on the bus is what is chosen in it."""
        for kind, targets in self.ask([node.ref], "GetRelationSet")[0] or []:
            if kind == LABELLED_BY and targets:
                return self._property(targets[:1], "Name")[0] or ""
        return ""

    def text(self, node):
        """The text of a field or label, or None if it has none."""
        return self.ask([node.ref], "GetText", 0, -1, interface="org.a11y.atspi.Text", kinds="ii")[0]

    def texts(self, nodes):
        return self.ask([node.ref for node in nodes], "GetText", 0, -1, interface="org.a11y.atspi.Text", kinds="ii")

    def write(self, node, words):
        return self.ask([node.ref], "SetTextContents", words, interface="org.a11y.atspi.EditableText", kinds="s")[0]

    def take_focus(self, node):
        return self.ask([node.ref], "GrabFocus", interface="org.a11y.atspi.Component")[0]

    def place(self, node):
        """x, y, width and height on the screen."""
        return self.ask([node.ref], "GetExtents", ON_SCREEN, interface="org.a11y.atspi.Component", kinds="u")[0]

    def act(self, node, wanted):
        """Does the first action whose name is wanted. False if there is none."""
        actions = self.ask([node.ref], "GetActions", interface="org.a11y.atspi.Action")[0] or []
        for at, action in enumerate(actions):
            if action[0].lower() in wanted:
                return bool(self.ask([node.ref], "DoAction", at, interface="org.a11y.atspi.Action", kinds="i")[0])
        return False


def prune(node):
    """Takes out what does not show."""
    node.children = [child for child in node.children if child.has(SHOWING) and child.has(VISIBLE)]
    for child in node.children:
        prune(child)
