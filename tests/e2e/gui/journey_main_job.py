# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job with hands on the keyboard alone: a person is looked for before a record is made, assessed, planned for,
referred with consent and not without it, and found again. No field is filled but by keys."""
import json

from desk import PASSPHRASE, Desk, assert_whole, cli_as, demonstration

LEGAL_AID = "Example Legal Aid H"


def somebody_known(vault):
    """A given name of the demonstration that every keyboard has."""
    names = (json.loads(line)["given"] for line in cli_as("coordinator", "record", "list", vault, "person_name",
                                                          "--json").splitlines())
    return next(name for name in names if len(name) > 4 and name.isascii() and name.isalpha())


def register(desk, known):
    desk.key("ctrl+2")
    desk.waits_in("People", "table")
    desk.key("ctrl+n")
    desk.waits_in("Given name or nickname*")
    desk.type(known)
    desk.says("Is it the same person?")
    desk.find("Create a new record anyway", "push button")
    desk.fill("Given name or nickname*", "Luningning")
    desk.find("Create record", "push button")
    desk.key("Return")
    desk.waits_in("Family name*")
    desk.type("Primer")
    desk.fill("Pseudonym*", "Lasta")
    desk.fill("Year of birth*", "1991")
    desk.key("ctrl+Return")
    desk.says("is saved.")
    desk.says("Pseudonym Lasta")


def assess(desk):
    desk.key("alt+2")
    desk.go("*Trafficking indicators")
    desk.find("Complete", "push button")
    desk.key(*"yyny")  # each answers and moves on
    desk.says("Answered 4 of")
    desk.key("ctrl+Return")
    desk.says("Complete once more")  # questions stay without an answer
    desk.key("space")  # on the button, where the keys are now
    desk.says("The assessment is completed and saved.")


def add_line(desk, kind, words):
    desk.fill("In a few words", words)
    if kind == "need":
        desk.choose("Area*", "Legal help")
    if kind == "action":
        desk.fill("Due*", "+7")
    desk.key("ctrl+Return")
    desk.says(f"The {kind} is saved.")
    desk.says(words)
    desk.waits_in("Care plan")


def plan(desk):
    desk.key("alt+3")
    desk.says("needs still open")  # what the assessment proposed is in the plan already
    # The first open action is chosen already: Ctrl+N would add one beside it.
    for kind, words in (("need", "Help with the law"), ("goal", "Somebody speaks for the person"),
                        ("action", "Call the legal aid")):
        desk.go(f"Add {kind}", key="shift+Tab")
        desk.waits_in("In a few words")
        add_line(desk, kind, words)


def refer_without_consent(desk):
    desk.key("alt+5")
    desk.key("ctrl+n")
    desk.choose("Provider", LEGAL_AID)
    desk.choose("Service", "Representation in court")
    desk.fill("What we ask for*", "A lawyer for the first interview.")
    desk.key("ctrl+Return")
    desk.says("There is no consent for this referral yet.")
    desk.key("ctrl+s")
    desk.says("Nothing was changed.")  # the refusal kept it already


def record_consent(desk):
    desk.key("ctrl+k")
    desk.waits_in("Search people, notes, actions")
    desk.type("section: consent")
    desk.find("Go to section: Consent*")
    desk.key("Return")
    desk.says("No consent recorded yet")
    desk.key("ctrl+n")
    desk.choose("For what", "Referral")
    desk.choose("What the person decided", "Given")
    desk.choose("With whom*", LEGAL_AID)
    for part in ("Identity", "Residence and asylum", "Needs and services"):
        desk.add("What may be shared", part)
    desk.go("The risks were explained", "check box")
    desk.key("ctrl+Return")
    desk.says("The consent is saved.")


def refer_with_consent(desk):
    desk.key("alt+5")
    desk.tab_to("Referrals to services", "table")
    desk.key("Return")
    desk.waits_in("Provider")
    desk.choose("Consent", "Given, until*")  # the one for the provider above, which is not said again
    desk.go("Given name*", "check box")
    desk.key("ctrl+Return")
    desk.says("Referral noted as sent. Nothing leaves this laptop by itself.")
    desk.go("Show hidden")
    desk.says("Luningning")


def find_again(desk):
    desk.key("ctrl+1")
    desk.waits_in("*")
    assert "Luningning" not in desk.words()
    desk.key("ctrl+k")
    desk.waits_in("Search people, notes, actions")
    with desk.keyboard("rs"):
        desk.type("\u043b\u0443\u043d\u0438\u043d\u0433\u043d\u0438\u043d\u0433")  # the same name in Cyrillic
    desk.find("*Lasta*", "list item")
    desk.key("Return")
    desk.says("Pseudonym Lasta")


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        known = somebody_known(vault)
        desk.start("--vault", vault)
        desk.type("coordinator")
        desk.key("Tab")
        desk.type(PASSPHRASE)
        desk.key("Return")
        desk.find("Today", "page tab")
        register(desk, known)
        assess(desk)
        plan(desk)
        refer_without_consent(desk)
        record_consent(desk)
        refer_with_consent(desk)
        find_again(desk)
        desk.kill()
        assert_whole(vault)
