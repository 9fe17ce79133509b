#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen checker finds one planted fault of each kind, and nothing on a screen that has none."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from PIL import Image, ImageDraw  # noqa: E402

import check_screens  # noqa: E402

WHITE, INK, PALE = (255, 255, 255), (29, 40, 43), (170, 170, 170)


def widget(parent, rect, **more):
    return {"parent": parent, "class": "QWidget", "object": "", "name": "", "role": "Client", "rect": rect,
            "seen": rect, "covered": False, "text": "", "tip": "", "enabled": True, "control": False, "focus": False,
            "viewport": False, **more}


def button(parent, rect, **more):
    return widget(parent, rect, **{"class": "QPushButton", "object": "save", "name": "Save", "role": "Button",
                                   "text": "Save", "control": True, "focus": True, "ring": 300, **more})


def text(number, words, rect, room, **more):
    return {"text": words, "rect": rect, "room": room, "color": "#1d282b", "alpha": 255, "pixels": 13,
            "widget": number, "covered": False, "kind": "label", **more}


def view(rect, x=False, y=False):
    return {"rect": rect, "scrollsX": x, "scrollsY": y}


def screen(widgets, texts, ink=INK):
    """A white picture on which each text is a row of strokes."""
    picture = Image.new("RGB", (400, 300), WHITE)
    draw = ImageDraw.Draw(picture)
    for each in texts:
        x, y, wide, tall = each["rect"]
        for at in range(int(x) + 1, int(x + wide) - 1, 4):
            draw.line((at, y + 1, at, y + tall - 2), fill=ink)
    return check_screens.Screen({"window": [0, 0, 400, 300], "widgets": widgets, "texts": texts}, picture)


class Planted(unittest.TestCase):
    def kinds(self, widgets, texts, **more):
        return [kind for kind, _, _ in check_screens.check(screen(widgets, texts, **more))]

    def setUp(self):
        self.window = widget(-1, [0, 0, 400, 300], object="mainWindow")
        self.save = button(0, [20, 20, 100, 34])
        self.label = text(1, "Save", [40, 30, 30, 12], [20, 20, 100, 34])

    def test_a_good_screen_has_no_finding(self):
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])

    def test_words_wider_than_their_widget_are_cut(self):
        self.label["rect"] = [40, 30, 100, 12]
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["cut"])

    def test_words_higher_than_their_widget_are_cut(self):
        self.label["room"] = [20, 20, 100, 16]
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["cut"])

    def test_words_that_scroll_under_the_edge_are_not_cut(self):
        self.label.update(room=[20, 20, 100, 16], views=[view([0, 0, 400, 36], y=True)])
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])

    def test_words_cut_in_a_place_that_does_not_scroll_that_way_are_cut(self):
        self.label.update(rect=[40, 30, 100, 12], views=[view([0, 0, 120, 300], y=True)])
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["cut"])

    def test_words_in_a_row_that_scrolls_sideways_end_at_the_edge_of_the_page_that_scrolls_up(self):
        row, page = view([0, 20, 400, 100], x=True), view([0, 0, 400, 36], y=True)
        self.label.update(room=[20, 20, 100, 16], views=[row, page])
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])

    def test_words_that_their_own_row_cuts_are_cut_however_the_page_scrolls(self):
        row, page = view([0, 20, 400, 16], x=True), view([0, 0, 400, 200], y=True)
        self.label.update(room=[20, 20, 100, 16], views=[row, page])
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["cut"])

    def test_an_ellipsis_that_nobody_wrote_is_elided(self):
        self.label["text"] = "Sa\u2026"
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["elided"])

    def test_an_ellipsis_in_the_words_themselves_is_not(self):
        self.label["text"] = self.save["text"] = "Save as\u2026"
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])

    def test_a_sentence_with_two_full_stops_is_told(self):
        self.label["text"] = "Since 2. 3. 2026.."
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["stops"])
        self.label["text"] = "Wait ..."
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])

    def test_what_people_typed_may_be_elided_in_a_known_table_only(self):
        table = widget(0, [0, 100, 400, 100], object="referrals_table")
        cell = text(1, "Las\u2026", [10, 110, 30, 12], [0, 100, 400, 100], kind="cell", full="Lasta")
        self.assertEqual(self.kinds([self.window, table], [cell]), [])
        for other in ("other_table", "due_row_0", "retention_list", "version_fields", "directory_table"):
            table["object"] = other
            self.assertEqual(self.kinds([self.window, table], [cell]), ["elided"])
        table["object"] = "referrals_table"
        cell["caption"] = True  # a chip: words of the program
        self.assertEqual(self.kinds([self.window, table], [cell]), ["elided"])

    def test_a_line_of_today_may_end_if_most_of_it_is_seen_and_all_of_it_is_said(self):
        row = widget(0, [0, 100, 400, 100], object="due_row_3")
        line = widget(1, [10, 110, 200, 18], object="elidedLabel", name="Feedback was promised: Commissariat")
        words = text(2, "Feedback was promised: Com\u2026", [10, 110, 190, 12], [10, 110, 200, 18])
        self.assertEqual(self.kinds([self.window, row, line], [words]), [])
        words["text"] = "Feedback was\u2026"
        self.assertEqual(self.kinds([self.window, row, line], [words]), ["elided"])
        words["text"] = "Feedback was promised: Com\u2026"
        row["object"] = "duties"
        self.assertEqual(self.kinds([self.window, row, line], [words]), ["elided"])

    def test_many_parts_of_a_row_may_be_elided_but_never_one_alone(self):
        table = widget(0, [0, 100, 400, 100], object="rights_information_list")
        cell = text(1, "Asylum and\u2026", [10, 110, 70, 12], [0, 100, 400, 100], kind="cell",
                    full="Asylum and its guarantees, Legal help")
        self.assertEqual(self.kinds([self.window, table], [cell]), [])
        cell["full"] = "Asylum and its guarantees  \u00b7  Legal help"
        self.assertEqual(self.kinds([self.window, table], [cell]), [])
        cell["full"] = "Asylum and its guarantees"
        self.assertEqual(self.kinds([self.window, table], [cell]), ["elided"])

    def test_texts_over_each_other_collide(self):
        other = text(1, "Undo", [45, 33, 30, 12], [20, 20, 100, 34])
        self.assertEqual(self.kinds([self.window, self.save], [self.label, other]), ["collide"])

    def test_widgets_over_each_other_overlap(self):
        other = button(0, [110, 20, 100, 34], object="undo")
        self.assertEqual(self.kinds([self.window, self.save, other], [self.label]), ["overlap"])

    def test_a_widget_that_leaves_the_window_is_outside(self):
        other = button(0, [350, 200, 100, 34], object="undo")
        self.assertEqual(self.kinds([self.window, self.save, other], [self.label]), ["outside"])

    def test_a_row_that_is_too_low_cuts_the_edge_of_a_field(self):
        row = widget(0, [20, 200, 200, 34])
        field = widget(2, [23, 203, 194, 34], **{"class": "QLineEdit", "object": "day", "name": "Day", "focus": True,
                                                 "role": "EditableText", "control": True, "ring": 300})
        self.assertEqual(self.kinds([self.window, self.save, row, field], [self.label]), ["outside"])

    def test_a_control_without_a_name_is_unnamed(self):
        self.save["name"] = ""
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["unnamed"])

    def test_a_control_without_an_object_name_is_unnamed(self):
        self.save["object"] = ""
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["unnamed"])

    def test_a_control_without_a_role_is_unnamed(self):
        self.save["role"] = "Client"
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["unnamed"])

    def test_a_control_that_looks_the_same_with_the_focus_has_no_ring(self):
        self.save["ring"] = 20  # a text cursor changes as much
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["ring"])

    def test_pale_text_is_low_in_contrast(self):
        self.label["color"] = "#aaaaaa"
        self.assertEqual(self.kinds([self.window, self.save], [self.label], ink=PALE), ["contrast"])

    def test_the_picture_counts_and_not_the_pen(self):
        self.assertEqual(self.kinds([self.window, self.save], [self.label], ink=PALE), ["contrast"])

    def test_heavy_signs_are_not_their_own_background(self):
        pixels = [(900, INK), (100, WHITE)]
        self.assertGreater(check_screens.measured_contrast(pixels, INK)[0], 14)

    def test_what_is_disabled_may_be_pale(self):
        self.label["color"] = "#aaaaaa"
        self.save["enabled"] = False
        self.assertEqual(self.kinds([self.window, self.save], [self.label], ink=PALE), [])

    def test_a_target_below_28_pixels_is_small(self):
        self.save["rect"] = self.save["seen"] = [20, 20, 100, 26]
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["small"])

    def test_a_box_that_is_pressed_together_is_small_at_its_text_size(self):
        self.save.update({"class": "zaklon::ui::DateField", "rect": [20, 20, 100, 33], "seen": [20, 20, 100, 33]})
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), ["small"])
        self.save["rect"] = self.save["seen"] = [20, 20, 100, 34]
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])
        larger = check_screens.Screen({"window": [0, 0, 400, 300], "textScale": 1.5,
                                       "widgets": [self.window, self.save], "texts": []})
        self.assertEqual([kind for kind, _, _ in check_screens.check(larger)], ["small"])

    def test_less_than_three_lines_that_scroll_are_low(self):
        area = widget(0, [0, 100, 400, 44], object="facts")
        inside = widget(2, [0, 100, 400, 44], viewport=True, scrollsY=True)
        self.assertEqual(self.kinds([self.window, self.save, area, inside], [self.label]), ["low"])
        inside["scrollsY"] = False  # one line, all of it in sight
        self.assertEqual(self.kinds([self.window, self.save, area, inside], [self.label]), [])
        inside.update(scrollsY=True, rect=[0, 100, 400, 60], seen=[0, 100, 400, 60])
        area["rect"] = area["seen"] = [0, 100, 400, 60]
        self.assertEqual(self.kinds([self.window, self.save, area, inside], [self.label]), [])

    def test_a_page_of_more_screenfuls_than_anybody_scrolls_is_long(self):
        given = {"window": [0, 0, 400, 300], "widgets": [self.window, self.save], "texts": [], "screens": 13}
        self.assertEqual([kind for kind, _, _ in check_screens.check(check_screens.Screen(given))], ["long"])
        given["textScale"] = 1.5
        self.assertEqual(list(check_screens.check(check_screens.Screen(given))), [])

    def test_what_lies_under_something_else_is_not_looked_at(self):
        self.save.update(covered=True, name="", ring=0)
        self.label.update(covered=True, text="Sa\u2026")
        self.assertEqual(self.kinds([self.window, self.save], [self.label]), [])


if __name__ == "__main__":
    unittest.main()
