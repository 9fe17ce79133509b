#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the pictures and descriptions that `zaklon --tour` writes and names what is wrong with them.

    check_screens.py FOLDER [--kinds cut,contrast] [--only-layout REGEX] [--all]

Each finding is one line: picture, kind, where, what. Equal findings of several looks are told once, with their number,
unless --all is given. Ends with 1 if there is any finding, or nothing to look at.

cut       letters stand outside the room that they may be painted in
elided    words end in an ellipsis that nobody wrote
collide   two texts are painted over each other
overlap   two widgets of one parent lie over each other
outside   a widget stands outside its parent or the window
unnamed   a control has no name for a screen reader, or no objectName for a test
ring      a control looks the same with and without the keyboard focus
contrast  text against its background is below 4.5 to 1, measured on the picture
small     something to click is smaller than 28 x 28, or a field's box is lower than its letters ask for
stops     a sentence ends in two full stops, as after a Serbian date, which has one of its own
low       something that scrolls up and down shows less than three lines at once
long      a page takes more screenfuls than anybody scrolls
"""
import argparse
import collections
import json
import pathlib
import re
import sys

from PIL import Image

LEAST_CONTRAST = 4.5
LEAST_TARGET = 28
LEAST_BOX = 34  # of a field, at a text size of 100 %
BOX = re.compile(r"(^|::)(QLineEdit|QComboBox|QSpinBox|DateField|SearchField|PassphraseField)$")
LEAST_LINES = 3
LINE = 17  # height of a line of text at 100 %
MOST_SCREENS = 12  # kMostScreens of app/desktop/tour/Tour.cpp, at 100 %; larger words fill them in both directions,
WRAPS = 1.5  # and a row of one line becomes one of two or three beside a head and a rail that do not scroll
RING_ROOM = 3  # around the visible box of a button, for its focus ring
KINDS = ("cut", "elided", "collide", "overlap", "outside", "unnamed", "ring", "contrast", "small", "stops",
         "low", "long")
OF_WORDS = ("cut", "elided", "collide", "contrast", "stops")
TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")

# In these places, and nowhere else, the words of a cell may end in an ellipsis: the whole text is one key away, in the
# record. Chips in the same cells hold words of the program, which fit.
# What people typed may be longer than any column: names, titles, what stood in a field.
TYPED_BY_PEOPLE = re.compile(r"^(referrals_table|referral_list|care_plan|commandList|staffTable|attachment_list|referral_consent|choice_list)$")
# What is put together from as many parts as a record has. One part alone is words of the program, and fits.
PUT_TOGETHER = re.compile(r"_list$|^falling_table$")
JOINT = re.compile(r"  \u00b7  |, ")
# Two lines of Today, of what ends in words that are as long as a service or an institution is called: a screen reader
# says all of it, and most of it is seen.
TWO_LINES = re.compile(r"^due_row_")
# Parts of Qt's own widgets, which nobody meets alone.
INNER = re.compile(r"^qt_")


def right(rect):
    return rect[0] + rect[2]


def bottom(rect):
    return rect[1] + rect[3]


def meet(a, b):
    """Width and height of what two rectangles share."""
    return min(right(a), right(b)) - max(a[0], b[0]), min(bottom(a), bottom(b)) - max(a[1], b[1])


def luminance(color):
    parts = [value / 255 for value in color[:3]]
    parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def far(one, other):
    return sum(abs(a - b) for a, b in zip(one[:3], other[:3]))


class Screen:
    """One picture with its description."""

    def __init__(self, description, picture=None):
        self.window = description["window"]
        self.ratio = description.get("ratio", 1)
        self.text_scale = description.get("textScale", 1)
        self.screens = description.get("screens", 1)
        self.widgets = description["widgets"]
        self.texts = description["texts"]
        self.picture = picture

    def path(self, number):
        """The names from the outside to a widget, as far as they say something."""
        names = []
        while number >= 0:
            widget = self.widgets[number]
            name = widget["object"] or widget["class"].split("::")[-1]
            if not INNER.match(name):
                names.append(name)
            number = widget["parent"]
        names = names[:-4] if len(names) > 5 else names
        return "/".join(reversed(names[:4]))

    def ancestors(self, number):
        while number >= 0:
            yield self.widgets[number]
            number = self.widgets[number]["parent"]

    def is_inner(self, number):
        """Inside a combo box, a date field or another control of Qt's that is one thing to the eye."""
        parent = self.widgets[number]["parent"]
        return parent >= 0 and (INNER.match(self.widgets[number]["object"]) is not None or
                                any(each["control"] for each in self.ancestors(parent)))

    def is_seen(self, widget):
        return widget["seen"][2] > 0 and widget["seen"][3] > 0 and not widget["covered"]

    def is_known(self, text):
        """Somebody wrote the ellipsis: it is in the words of the widget, not only on the screen."""
        widget = self.widgets[text["widget"]]
        sources = (widget["text"], widget.get("name", ""), text.get("full", ""))
        return any(text["text"].strip() in source for source in sources if source)


def ends_at(view, room, side):
    """Whether the room ends on this side only because that is the edge of something that scrolls there; a text may
    stand in one that scrolls sideways inside one that scrolls up and down."""
    rect = view["rect"]
    if not view["scrollsY" if side in ("top", "bottom") else "scrollsX"]:
        return False
    edge = {"left": room[0] - rect[0], "right": right(rect) - right(room),
            "top": room[1] - rect[1], "bottom": bottom(rect) - bottom(room)}[side]
    return abs(edge) <= 2


def find_cut(screen):
    for text in screen.texts:
        if text["covered"] or text["kind"] == "typed":
            continue
        ink, room = text["rect"], text["room"]
        views = text.get("views", [])
        sides = {"left": room[0] - ink[0], "right": right(ink) - right(room)}
        heights = {"top": room[1] - ink[1], "bottom": bottom(ink) - bottom(room)}
        for side, missing in {**sides, **heights}.items():
            if missing < 1.5 * screen.text_scale + 0.1:  # letters may lean out a little
                continue
            if any(ends_at(view, room, side) for view in views):
                continue
            if text["kind"] == "label" and any(right(room) <= view["rect"][0] or bottom(room) <= view["rect"][1]
                                               for view in views):
                continue
            yield "cut", screen.path(text["widget"]), f"'{text['text']}' misses {missing:.0f} px at its {side}"
            break


def may_be_elided(screen, text):
    names = [each["object"] for each in screen.ancestors(text["widget"])]
    if text["kind"] == "label":
        whole, seen = screen.widgets[text["widget"]].get("name", ""), text["text"].rstrip("\u2026")
        return (any(TWO_LINES.match(name) for name in names) and whole.startswith(seen.rstrip())
                and len(whole) < 2 * len(seen))
    if text["kind"] != "cell" or text.get("caption"):
        return False
    return (any(TYPED_BY_PEOPLE.match(name) for name in names) or
            (JOINT.search(text.get("full", "")) is not None and any(PUT_TOGETHER.search(name) for name in names)))


def find_elided(screen):
    for text in screen.texts:
        if "\u2026" not in text["text"] or text["covered"] or text["kind"] == "typed" or screen.is_known(text):
            continue
        if may_be_elided(screen, text):
            continue
        yield "elided", screen.path(text["widget"]), f"'{text['text']}'"


def shown_rect(text):
    ink, room = text["rect"], text["room"]
    x, y = max(ink[0], room[0]), max(ink[1], room[1])
    return [x, y, min(right(ink), right(room)) - x, min(bottom(ink), bottom(room)) - y]


OVERLAYS = re.compile(r"^(commandBox|hideCover|capsLock|helpPanel|scrim|readingRing|toast)$")


def layer(screen, text):
    """What lies over the page, if the text is in it: it hides what is below."""
    return next((each["object"] for each in screen.ancestors(text["widget"]) if OVERLAYS.match(each["object"])), "")


def find_collide(screen):
    shown = [(shown_rect(text), text) for text in screen.texts if not text["covered"]]
    shown = [(rect, text, layer(screen, text)) for rect, text in shown if rect[2] > 0 and rect[3] > 0]
    for at, (rect, text, mine) in enumerate(shown):
        for other_rect, other, theirs in shown[at + 1:]:
            if mine != theirs:
                continue
            wide, tall = meet(rect, other_rect)
            if wide > 2 and tall > 2:
                yield ("collide", screen.path(text["widget"]),
                       f"'{text['text']}' and '{other['text']}' share {wide:.0f} x {tall:.0f} px")


def find_overlap(screen):
    children = collections.defaultdict(list)
    for number, widget in enumerate(screen.widgets):
        if widget["parent"] >= 0 and not widget["covered"] and widget["rect"][2] > 0 and widget["rect"][3] > 0 \
                and not OVERLAYS.match(widget["object"]) and not screen.is_inner(number):
            children[widget["parent"]].append(number)
    for siblings in children.values():
        for at, number in enumerate(siblings):
            for other in siblings[at + 1:]:
                wide, tall = meet(screen.widgets[number]["rect"], screen.widgets[other]["rect"])
                if min(wide, tall) > 2 * RING_ROOM:  # neighbours share the room of their focus rings
                    yield ("overlap", screen.path(number), f"lies {wide:.0f} x {tall:.0f} px over "
                           f"{screen.path(other).split('/')[-1]}")


SIDEWAYS = re.compile(r"^(qt_scrollarea_hcontainer|steps_before|steps_more)$")


def scrolls(screen, area):
    """Whether the scroll area shows a way of going sideways: a bar, or buttons that say how many steps are there."""
    return any(each["parent"] == area and SIDEWAYS.match(each["object"]) for each in screen.widgets)


def find_cut_box(screen, number):
    """The edge of a field, which a row that is too low cuts off: no ring room is lost there, but its border."""
    rect = screen.widgets[number]["rect"]
    for each in screen.ancestors(screen.widgets[number]["parent"]):
        if each["viewport"]:
            return
        over = max(each["rect"][1] - rect[1], bottom(rect) - bottom(each["rect"]))
        if 0.5 < over <= RING_ROOM:
            yield "outside", screen.path(number), f"its edge is cut by {over:.0f} px"
            return


def find_outside(screen):
    for number, widget in enumerate(screen.widgets):
        if widget["parent"] < 0 or widget["covered"] or screen.is_inner(number):
            continue
        parent = screen.widgets[widget["parent"]]
        inside = parent["rect"]
        over = max(inside[0] - widget["rect"][0], right(widget["rect"]) - right(inside),
                   0 if parent["viewport"] else inside[1] - widget["rect"][1],
                   0 if parent["viewport"] else bottom(widget["rect"]) - bottom(inside))
        if BOX.search(widget["class"]) and screen.is_seen(widget):
            yield from find_cut_box(screen, number)
        scrolls_sideways = parent["viewport"] and scrolls(screen, parent["parent"])
        if over > RING_ROOM and widget["rect"][2] > 0 and widget["rect"][3] > 0 and not scrolls_sideways:
            yield "outside", screen.path(number), f"reaches {over:.0f} px out of {parent['object'] or parent['class']}"


def find_unnamed(screen):
    for number, widget in enumerate(screen.widgets):
        if not widget["control"] or screen.is_inner(number) or not screen.is_seen(widget):
            continue
        if not widget.get("name", "").strip():
            yield "unnamed", screen.path(number), f"{widget['class']} has no accessible name"
        if not widget["object"] or widget["object"] == widget["class"]:
            yield "unnamed", screen.path(number), f"{widget['class']} '{widget.get('name', '')}' has no objectName"
        if widget.get("role") in ("Client", "NoRole", None):
            yield "unnamed", screen.path(number), f"{widget['class']} has no role"


def find_ring(screen):
    for number, widget in enumerate(screen.widgets):
        # What covers the whole window has nothing beside it to be told from.
        if "ring" not in widget or not screen.is_seen(widget) or widget["rect"] == screen.window:
            continue
        # A cursor in a field is a line of about 20 pixels; a ring goes around.
        around = min(widget["seen"][2] + widget["seen"][3], 120)
        if widget["ring"] < around:
            yield "ring", screen.path(number), f"{widget['class']} changes {widget['ring']} pixels with the focus"


def measured_contrast(pixels, pen):
    """Of `pixels` = [(count, colour)]: the most frequent colour is the background; the text is what comes nearest to
    the colour of the pen, or stands out most if something was painted over it."""
    # Heavy signs such as the dots of a hidden value may cover more than half of their box.
    background = max((each for each in pixels if far(each[1], pen) > 60), default=max(pixels))[1]
    nearest = min((color for _, color in pixels), key=lambda color: far(color, pen))
    if far(nearest, pen) > 90:
        nearest = max((color for count, color in pixels), key=lambda color: contrast(color, background))
    else:
        nearest = pen  # thin letters are mixed with their background: the eye sees the pen
    return contrast(background, nearest), background, nearest


def find_contrast(screen):
    if screen.picture is None:
        return
    width, height = screen.picture.size
    for text in screen.texts:
        widget = screen.widgets[text["widget"]]
        if text["covered"] or not widget["enabled"]:
            continue
        rect = shown_rect(text)
        if rect[2] < 3 or rect[3] < 4:
            continue
        # One pixel of margin shows the background also behind bold words.
        box = (max(0, int((rect[0] - 1) * screen.ratio)), max(0, int((rect[1] - 1) * screen.ratio)),
               min(width, int((right(rect) + 1) * screen.ratio)), min(height, int((bottom(rect) + 1) * screen.ratio)))
        crop = screen.picture.crop(box)
        pixels = crop.getcolors(maxcolors=crop.width * crop.height)  # a table of a million takes longer than all else
        pen = tuple(int(text["color"][at:at + 2], 16) for at in (1, 3, 5))
        found, background, seen = measured_contrast(pixels, pen)
        if found < LEAST_CONTRAST:
            yield ("contrast", screen.path(text["widget"]),
                   f"'{text['text']}' has {found:.1f}: #{'%02x%02x%02x' % seen} on #{'%02x%02x%02x' % background[:3]}")


def find_small(screen):
    for number, widget in enumerate(screen.widgets):
        if not widget["control"] or screen.is_inner(number) or not screen.is_seen(widget):
            continue
        wide, tall = widget["rect"][2], widget["rect"][3]
        if wide < LEAST_TARGET or tall < LEAST_TARGET:
            yield "small", screen.path(number), f"{widget['class']} is {wide:.0f} x {tall:.0f}"
        elif BOX.search(widget["class"]) and tall < int(LEAST_BOX * screen.text_scale):
            yield ("small", screen.path(number),
                   f"the box of {widget['class']} is {tall:.0f} high, not {LEAST_BOX * screen.text_scale:.0f}")


def find_stops(screen):
    for text in screen.texts:
        if text["kind"] != "typed" and TWO_STOPS.search(text["text"]):
            yield "stops", screen.path(text["widget"]), f"'{text['text']}'"


def find_low(screen):
    least = LEAST_LINES * LINE * screen.text_scale
    for number, widget in enumerate(screen.widgets):
        if widget.get("scrollsY") and screen.is_seen(widget) and widget["rect"][3] < least:
            yield "low", screen.path(widget["parent"]), f"scrolls in {widget['rect'][3]:.0f} px, not {least:.0f}"


def find_long(screen):
    most = MOST_SCREENS * (screen.text_scale ** 2 * WRAPS if screen.text_scale > 1 else 1)
    if screen.screens > most:
        yield "long", screen.path(0), f"takes {screen.screens} screenfuls, not {most:.0f}"


FINDERS = {"cut": find_cut, "elided": find_elided, "collide": find_collide, "overlap": find_overlap,
           "outside": find_outside, "unnamed": find_unnamed, "ring": find_ring, "contrast": find_contrast,
           "small": find_small, "stops": find_stops, "low": find_low, "long": find_long}


def check(screen, kinds=KINDS):
    for kind in kinds:
        yield from FINDERS[kind](screen)


def load(description):
    data = json.loads(description.read_text(encoding="utf-8"))
    with Image.open(description.parent / data["picture"]) as picture:
        return Screen(data, picture.convert("RGB"))


def main():
    arguments = argparse.ArgumentParser(description="Checks the pictures of a tour.")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--kinds", default=",".join(KINDS))
    arguments.add_argument("--only-layout", type=re.compile, help="in pictures whose path matches, leave out the words")
    arguments.add_argument("--all", action="store_true", help="tell equal findings of several pictures each")
    given = arguments.parse_args()
    files = sorted(given.folder.rglob("*.json"))
    found = collections.OrderedDict()
    for file in files:
        where = str(file.relative_to(given.folder).with_suffix(""))
        only_layout = given.only_layout and given.only_layout.search(where)
        kinds = [kind for kind in given.kinds.split(",") if not (only_layout and kind in OF_WORDS)]
        for kind, path, what in check(load(file), kinds):
            key = (where, kind, path, what) if given.all else (kind, path, re.sub(r"\d+", "0", what)
                                                                if kind != "contrast" else what)
            found.setdefault(key, []).append((where, kind, path, what))
    for times in found.values():
        where, kind, path, what = times[0]
        more = f" (and {len(times) - 1} more)" if len(times) > 1 else ""
        print(f"{kind:9}{where}: {path}: {what}{more}")
    print(f"screens: {len(files)} pictures, {len(found)} findings")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
