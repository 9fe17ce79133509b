# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job with hands on the keyboard alone: a person is looked for before a record is made, assessed, planned for,
referred with consent and not without it, and found again. No field is filled but by keys."""
from desk import Desk, assert_whole, cli_as, demonstration

LEGAL_AID = "Example Legal Aid H"


def register(desk):
    desk.key("ctrl+2")
    desk.waits_in("People", "table")
    desk.key("ctrl+n")
    desk.waits_in("Given name or nickname*")
    desk.type("Milica")  # the demonstration has one
    desk.says("Is it the same person?")
    desk.find("Create a new record anyway", "push button")
    desk.fill("Given name or nickname*", "Luningning")
    desk.find("Create record", "push button")
    desk.key("Return")
    desk.waits_in("Family name*")
    desk.type("Primer")
    desk.fill("Pseudonym", "Lasta")
    desk.fill("Year of birth", "1991")
    desk.key("ctrl+Return")
    desk.says("is saved.")
    desk.says("Pseudonym Lasta")


def assess(desk):
    desk.key("alt+2")
    desk.go("Trafficking indicators")
    desk.find("Complete", "push button")
    desk.key(*"yyny")  # each answers and moves on
    desk.says("Answered 4 of")
    desk.key("ctrl+Return")
    desk.says("The assessment is completed and saved.")


def add_line(desk, kind, words, **fields):
    desk.waits_in("In a few words")
    desk.type(words)
    for name, value in fields.items():
        desk.fill(name, value)
    desk.key("ctrl+Return")
    desk.says(f"The {kind} is saved.")
    desk.says(words)
    desk.waits_in("Care plan")


def plan(desk):
    desk.key("alt+3")
    desk.key("ctrl+n")
    add_line(desk, "need", "Help with the law")
    desk.go("Add goal", key="shift+Tab")
    add_line(desk, "goal", "Somebody speaks for the person")
    desk.go("Add action", key="shift+Tab")
    add_line(desk, "action", "Call the legal aid", Due="+7")


def start_referral(desk):
    desk.key("alt+5")
    desk.key("ctrl+n")
    desk.choose("Provider", LEGAL_AID)
    desk.choose("Service", "Legal representation")


def refer_without_consent(desk):
    start_referral(desk)
    desk.fill("What we ask for*", "A lawyer for the first interview.")
    desk.key("ctrl+Return")
    desk.says("consent")
    desk.key("ctrl+s")
    desk.says("Draft kept.")


def consent(desk):
    desk.key("ctrl+k")
    desk.type("consent")


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        desk.start("--vault", vault)
        desk.type("coordinator")
        desk.key("Tab")
        desk.type("zaklon demonstration only")
        desk.key("Return")
        desk.find("Today", "page tab")
        register(desk)
        assess(desk)
        plan(desk)
        refer_without_consent(desk)
        consent(desk)
        raise SystemExit(3)
        desk.kill()
        assert_whole(vault)
