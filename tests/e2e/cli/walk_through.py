#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of zaklon-cli once as it should be, and once as it should be refused."""
import json
import re
import shutil

from zaklon_cli import (CHECK_FAILED, DAMAGED, PASSPHRASE, REFUSED, USAGE, WRONG_PASSPHRASE, check,
                        main)

OTHER = "another long passphrase here"
PERSON = "01900000-0000-7000-8000-000000000001"


def wrong_arguments(cli):
    """Whatever the command: what is typed wrongly is a mistake of the command line."""
    nowhere = cli.folder / "nothing-here"
    for arguments in (("record", "get", nowhere, "person", "not-an-id"),
                      ("record", "list", nowhere, "person", "--limit", "-1"),
                      ("record", "list", nowhere, "person", "--limit", "many"),
                      ("journal", "show", nowhere, "person", "not-an-id"),
                      ("attachment", "add", nowhere, "person", "not-an-id", cli.folder / "x"),
                      ("attachment", "save", nowhere, "not-an-id", "-o", cli.folder / "x"),
                      ("search", nowhere, "a", "--limit", "0"),
                      ("export", nowhere, "--format", "xml", "-o", cli.folder / "x"),
                      ("demo", nowhere, "--persons", "-5"),
                      ("demo", nowhere, "--language", "fr"),
                      ("recovery", "make", nowhere, "--threshold", "1"),
                      ("recovery", "make", nowhere, "--shares", "99"),
                      ("recovery", "make", nowhere, "--threshold", "4", "--shares", "3"),
                      ("recovery", "make", nowhere, "--language", "fr"),
                      ("no-such-command",)):
        error = cli.error(*arguments, expect=USAGE)
        check(error["error"] == "usage", f"{arguments}: told as a mistake of the command line")
        check(not nowhere.exists(), f"{arguments}: nothing was made")
    cli.run("recovery", "open", nowhere, "--user", "mira", "--share-file", cli.folder / "none",
            expect=USAGE)


def usage(cli):
    cli.run("--help")
    cli.run("--version")
    cli.run(expect=USAGE)
    cli.run("vault", expect=USAGE)
    cli.run("vault", "create", cli.folder / "x", expect=USAGE)  # no user
    cli.run("vault", "create", cli.folder / "x", "--user", "a", "--role", "king", expect=USAGE)
    cli.run("vault", "create", cli.folder / "x", "--user", "a", "--role", "case_worker", expect=USAGE)
    cli.run("record", "schema", "no_such_kind", expect=USAGE)
    cli.run("vault", "info", cli.folder / "nothing-here", expect=USAGE)
    wrong_arguments(cli)
    check(cli.error("record", "schema", "no_such_kind", expect=USAGE)["error"] == "usage",
          "usage errors are told as JSON")


def create(cli, vault):
    cli.run("vault", "create", vault, "--user", "mira", "--role", "coordinator",
            passphrase="short", expect=CHECK_FAILED)
    check(not vault.exists(), "a refused passphrase leaves nothing behind")
    cli.run("vault", "create", vault, "--user", "mira", "--role", "coordinator", passphrase=None,
            expect=USAGE)
    cli.run("vault", "create", vault, "--user", "mira", "--role", "coordinator")
    error = cli.error("vault", "create", vault, "--user", "mira", "--role", "coordinator",
                      expect=REFUSED)
    check(error["error"] == "vault-exists", "the second create is refused")
    cli.run("vault", "info", vault, passphrase="not the right passphrase",
            expect=WRONG_PASSPHRASE)
    cli.run("vault", "info", vault, "--user", "nobody", expect=WRONG_PASSPHRASE)
    info = cli.json("vault", "info", vault)[0]
    check(info["user"] == "mira" and info["role"] == "coordinator", "info says who opened it")
    cli.run("vault", "check", vault)


def passphrase_file(cli, vault):
    secret = cli.folder / "secret"
    secret.write_text(PASSPHRASE + "\r\nsecond line\n")
    cli.run("vault", "info", vault, "--passphrase-file", secret, passphrase=None)
    cli.run("vault", "info", vault, "--passphrase-file", cli.folder / "none", expect=USAGE)
    empty = cli.folder / "empty"
    empty.write_text("\nsecond line\n")
    told = cli.run("vault", "info", vault, "--passphrase-file", empty, passphrase=None, expect=USAGE).err
    check("No passphrase or share came" not in told and "first line" in told, "a file without a passphrase is said to be one")
    told = cli.run("vault", "check", vault, passphrase=None, expect=USAGE).err
    check("No passphrase" in told and "no terminal" in told and "--passphrase-file" in told,
          "without a terminal it says what is missing and how to give it")
    check("saved" not in told, "a command that saves nothing does not speak of saving")


def typed_twice(cli):
    vault = cli.folder / "typed"
    command = ("vault", "create", vault, "--user", "mira", "--role", "coordinator")
    told = cli.typed(*command, answers=[("New passphrase: ", PASSPHRASE), ("once more: ", OTHER)], expect=USAGE)
    check("not the same" in told and "No passphrase" not in told, "two that differ are told from none")
    check(PASSPHRASE not in told and OTHER not in told, "what is typed is not shown")
    check(not vault.exists(), "nothing is made with a passphrase that was mistyped")
    cli.typed(*command, answers=[("New passphrase: ", PASSPHRASE), ("once more: ", PASSPHRASE)])
    cli.run("vault", "info", vault)


def records(cli, vault):
    check(len(cli.json("record", "kinds")[0]) >= 24, "every kind is listed")
    schema = cli.json("record", "schema", "person")[0]
    check(schema["properties"]["code"]["type"] == "string", "schema names the fields")
    saved = json.loads(cli.save(vault, "person", {"id": PERSON, "code": "LUMAT-BOKID-37",
                                                  "pseudonym": "Lasta"}).out)
    check(saved["ids"] == [PERSON], "save tells the ids")
    cli.save(vault, "person_name", {"person": PERSON, "given": "Primer", "family": "Izmišljenović"})
    got = cli.json("record", "get", vault, "person", PERSON)[0]
    check(got["pseudonym"] == "Lasta" and got["category"] == "person_at_risk", "get gives it back")
    cli.save(vault, "person", {"id": PERSON, "pseudonym": "Roda"})
    got = cli.json("record", "get", vault, "person", PERSON)[0]
    check(got["pseudonym"] == "Roda" and got["code"] == "LUMAT-BOKID-37",
          "fields left out keep their value")
    check(len(cli.json("record", "list", vault, "person")) == 1, "list gives every record")
    cli.run("record", "get", vault, "person", "01900000-0000-7000-8000-0000000000ff",
            expect=CHECK_FAILED)
    cli.run("record", "get", vault, "person", "not-an-id", expect=USAGE)


def guards(cli):
    """What only the vault, a questionnaire or a consent may decide is refused here as well."""
    vault = cli.folder / "guarded.zaklon"
    cli.run("vault", "create", vault, "--user", "mira", "--role", "coordinator")
    made = json.loads(cli.save(vault, "person", {"pseudonym": "Senica"}).out)["ids"][0]
    got = cli.json("record", "get", vault, "person", made)[0]
    pattern = cli.json("record", "schema", "person")[0]["properties"]["code"]["pattern"]
    check(re.fullmatch(pattern, got["code"]), "a new person gets a case code")
    error = json.loads(cli.save(vault, "person", {"code": got["code"]}, expect=REFUSED).err)
    check(error["error"] == "conflict" and error["field"] == "code", "a taken code is named")
    worker = cli.json("record", "list", vault, "worker")[0]["id"]
    cli.save(vault, "worker", {"id": worker, "active": False}, expect=REFUSED)
    cli.save(vault, "worker", {"user_name": "ghost", "role": "coordinator"}, expect=REFUSED)
    saved = cli.save(vault, "provider", {"name": "Kuća", "type": "ngo"})
    provider = json.loads(saved.out)["ids"][0]
    error = json.loads(cli.save(vault, "referral", {
        "person": made, "provider": provider, "service": "info_rights", "state": "sent",
        "sent_on": "2026-01-05", "created_on": "2026-01-05"}, expect=REFUSED).err)
    check(error["error"] == "consent-missing", "nothing is sent without consent")
    cli.save(vault, "person", {"id": made, "legal_status": "citizen"})
    error = json.loads(cli.save(vault, "pathway_case", {
        "person": made, "pathway": "asylum", "pathway_version": 2, "state": "running",
        "started_on": "2026-01-05"}, expect=CHECK_FAILED).err)
    check(error["field"] == "misfit_reason", "what does not fit begins with its reason only")
    cli.save(vault, "assessment", {"person": made, "questionnaire": "XX-9",
                                   "taken_on": "2026-01-05"}, expect=CHECK_FAILED)
    cli.run("record", "save", vault, "identity", expect=CHECK_FAILED,
            stdin='{"id": "01900000-0000-7000-8000-0000000000ee"}\n')
    # A bed never has two people for one night, whoever writes.
    bed = json.loads(cli.save(vault, "shelter_bed", {"house": "safe_house", "unit": "women",
                                                     "room": "1"}).out)["ids"][0]
    stay = {"bed": bed, "state": "held", "from_day": "2026-03-10"}
    cli.save(vault, "stay", stay)
    error = json.loads(cli.save(vault, "stay", stay, expect=CHECK_FAILED).err)
    check(error["field"] == "bed", "a bed that is held is named")
    cli.run("vault", "check", vault)


def all_or_nothing(cli, vault):
    before = len(cli.json("record", "list", vault, "person_name"))
    bad = cli.save(vault, "person_name", {"person": PERSON, "given": "Prva"},
                   {"person": PERSON, "given": 7}, expect=CHECK_FAILED)
    error = json.loads(bad.err)
    check(error["line"] == 2 and error["field"] == "given", "the error names line and field")
    check(len(cli.json("record", "list", vault, "person_name")) == before, "none of them is saved")
    lines = "\n".join([json.dumps({"person": PERSON, "given": "Druga"}), "", "{broken"]) + "\n"
    each = cli.run("record", "save", vault, "person_name", "--each", "--json", stdin=lines,
                   expect=CHECK_FAILED)
    check(len(each.out.splitlines()) == 1, "each line is acknowledged by itself")
    check(json.loads(each.err)["line"] == 3, "the error names the line")
    check(len(cli.json("record", "list", vault, "person_name")) == before + 1,
          "acknowledged lines stay")
    doubled = '{"person": "%s", "given": "A", "given": "B"}\n' % PERSON
    cli.run("record", "save", vault, "person_name", stdin=doubled, expect=CHECK_FAILED)
    cli.save(vault, "person_name", {"person": PERSON, "nonsense": 1}, expect=CHECK_FAILED)


def users(cli, vault):
    for name, role in (("ana", "analyst"), ("sena", "shelter_worker"), ("vera", "admin")):
        cli.run("user", "add", vault, name, "--role", role, "--user", "mira", new_passphrase=OTHER)
    cli.run("user", "add", vault, "ana", "--role", "analyst", "--user", "mira",
            new_passphrase=OTHER, expect=REFUSED)
    check({user["user"] for user in cli.json("user", "list", vault, "--user", "mira")} ==
          {"mira", "ana", "sena", "vera"}, "list names the users")
    as_analyst = {"passphrase": OTHER}
    cli.run("record", "list", vault, "person", "--user", "ana", **as_analyst)
    error = cli.error("record", "list", vault, "person_name", "--user", "ana", expect=REFUSED,
                      **as_analyst)
    check(error["error"] == "no-confidential-key", "an analyst holds no key to names")
    cli.run("record", "save", vault, "person", "--user", "ana", expect=REFUSED, **as_analyst,
            stdin=json.dumps({"code": "LUMAT-BOKID-38"}) + "\n")
    cli.run("export", vault, "-o", cli.folder / "a.jsonl", "--user", "ana", expect=REFUSED,
            **as_analyst)
    cli.run("user", "add", vault, "eva", "--role", "analyst", "--user", "ana", expect=REFUSED,
            new_passphrase=PASSPHRASE, **as_analyst)
    cli.run("user", "passphrase", vault, "--user", "sena", passphrase=OTHER,
            new_passphrase="a third long passphrase")
    cli.run("vault", "info", vault, "--user", "sena", passphrase=OTHER, expect=WRONG_PASSPHRASE)
    cli.run("vault", "info", vault, "--user", "sena", passphrase="a third long passphrase")
    cli.run("user", "remove", vault, "sena", "--user", "mira")
    cli.run("vault", "info", vault, "--user", "sena", passphrase="a third long passphrase",
            expect=WRONG_PASSPHRASE)
    cli.run("user", "remove", vault, "nobody", "--user", "mira", expect=CHECK_FAILED)


def search(cli, vault):
    found = cli.json("search", vault, "lumat", "--user", "mira")
    check([each["code"] for each in found] == ["LUMAT-BOKID-37"], "a code is found")
    found = cli.json("search", vault, "измишљеновић", "--user", "mira")
    check([each["code"] for each in found] == ["LUMAT-BOKID-37"], "a name is found in any script")
    check("names" not in found[0], "names are not told unasked")
    named = cli.json("search", vault, "primer", "--names", "--user", "mira")
    check("Primer Izmišljenović" in named[0]["names"], "names are told when asked")
    check(cli.json("search", vault, "primer", "--user", "ana", passphrase=OTHER) == [],
          "an analyst finds nobody by name")
    told = cli.run("search", vault, "primer", "--user", "ana", passphrase=OTHER)
    check("cannot be searched with this access" in told.err, "and is told why")
    cli.run("search", vault, "lumat", "--limit", "0", "--user", "mira", expect=USAGE)


def journal(cli, vault):
    cli.run("journal", "verify", vault, "--user", "mira")
    entries = cli.json("journal", "show", vault, "person", PERSON, "--user", "mira")
    changes = [entry["changes"].get("pseudonym") for entry in entries]
    check(["Lasta", "Roda"] in changes, "the history shows what changed")
    check("opened" in [entry["action"] for entry in entries], "reading left a trace")


def backup(cli, vault):
    file = cli.folder / "copy.zaklon-backup"
    cli.run("backup", "create", vault, file, "--user", "mira")
    cli.run("backup", "create", vault, file, "--user", "mira", expect=REFUSED)
    cli.run("backup", "verify", file, "--user", "mira")
    cli.run("backup", "verify", file, "--user", "mira", passphrase=OTHER, expect=WRONG_PASSPHRASE)
    restored = cli.folder / "restored"
    cli.run("backup", "restore", file, restored, "--user", "mira")
    cli.run("backup", "restore", file, restored, "--user", "mira", expect=REFUSED)
    check(len(cli.json("record", "list", restored, "person", "--user", "mira")) == 1,
          "the restored vault holds the records")
    cli.run("backup", "restore", file, cli.folder / "again", "--erased-in", vault, "--user", "mira")
    bytes_ = bytearray(file.read_bytes())
    bytes_[len(bytes_) // 2] ^= 1
    bad = cli.folder / "bad.zaklon-backup"
    bad.write_bytes(bytes_)
    cli.run("backup", "verify", bad, "--user", "mira", expect=DAMAGED)
    cli.run("backup", "restore", bad, cli.folder / "never", "--user", "mira", expect=DAMAGED)
    check(not (cli.folder / "never").exists(), "a damaged backup leaves nothing behind")


def export(cli, vault):
    file = cli.folder / "all.jsonl"
    cli.run("export", vault, "--format", "jsonl", "-o", file, "--user", "mira")
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    check({"person", "person_name"} <= {line["kind"] for line in lines}, "both compartments")
    check(file.stat().st_mode & 0o077 == 0, "only its owner may read it")
    cli.run("export", vault, "-o", file, "--user", "mira", expect=REFUSED)


def figures(cli, vault):
    cli.save(vault, "suspicion_report",
             *({"id": f"01900000-0000-7000-8000-0000000f{number:04}", "code": f"LUMAT-{30 + number}",
                "source": "mup" if number < 6 else "education", "received_on": "2025-03-01"}
               for number in range(8)), user="mira")
    told = cli.json("figures", vault, "--year", "2025", "--user", "mira")
    check({"reports_by_source", "outcome_by_source"} <= {each["figure"] for each in told}, "all of them")
    one = cli.json("figures", vault, "--year", "2025", "--figure", "reports_by_source", "--user", "mira")[0]
    check(one["unit"] == "reports", "a figure says what it counts")
    check(one["rows"]["education"]["count"] == "<5", "a small count is hidden")
    check("-" in (one["rows"]["mup"]["count"], one["total"]["count"]), "and cannot be reckoned back")
    cli.run("figures", vault, "--figure", "no_such_figure", "--user", "mira", expect=USAGE)


def damage(cli, vault):
    broken = cli.folder / "broken"
    shutil.copytree(vault, broken)
    (broken / "confidential.db").unlink()
    error = cli.error("vault", "info", broken, "--user", "mira", expect=DAMAGED)
    check(error["error"] == "missing-file", "a missing file is named as such")
    shutil.copy(vault / "confidential.db", broken)
    data = bytearray((broken / "casework.db").read_bytes())
    data[:4096] = bytes(4096)
    (broken / "casework.db").write_bytes(data)
    cli.run("vault", "check", broken, "--user", "mira", expect=DAMAGED)


def demonstration(cli):
    demo = cli.folder / "demo"
    told = cli.json("demo", demo, "--persons", "30", "--seed", "7", passphrase=None)[0]
    cli.run("demo", demo, passphrase=None, expect=REFUSED)
    info = cli.json("vault", "info", demo, passphrase=told["passphrase"])[0]
    check(info["user"] == "coordinator" and info["demonstration"], "its coordinator opens it")
    check(info["records"]["person"] == 30, "as many persons as asked for")
    for user in ("caseworker", "shelter", "analyst", "admin"):
        cli.run("vault", "info", demo, "--user", user, passphrase=told["passphrase"])
    cli.run("vault", "check", demo, passphrase=told["passphrase"])


def test(cli):
    vault = cli.folder / "vault"
    usage(cli)
    create(cli, vault)
    passphrase_file(cli, vault)
    typed_twice(cli)
    records(cli, vault)
    guards(cli)
    all_or_nothing(cli, vault)
    users(cli, vault)
    search(cli, vault)
    journal(cli, vault)
    backup(cli, vault)
    export(cli, vault)
    figures(cli, vault)
    damage(cli, vault)
    demonstration(cli)


main(test)
