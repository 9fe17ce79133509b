#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A marker in every text field of every kind is found in no file of the vault, its backup, the temp
folder or the home folder: not while the vault is open, not afterwards."""
import json
import pathlib
import subprocess

from zaklon_cli import PASSPHRASE, check, main

ROOT = pathlib.Path(__file__).resolve().parents[3]
MARKER = "qzkmarker"
OTHER_PERSON = "01900000-0000-7000-8000-0000000fffff"
PERSON = f"01900000-0000-7000-8000-{sum(b'person'):012x}"  # as id_of makes it
# What a required code or a field with a rule of its own must hold.
FIXED = {("person", "code"): "LUMAT-BOKID-37", ("narrative", "about"): "person",
         ("person_link", "other"): OTHER_PERSON, ("helpline_contact", "at"): "2026-03-10T08:00:00Z",
         ("suspicion_report", "code"): "LUMAT-37", ("report_fact", "about"): "documents",
         ("circumstance", "person"): PERSON,
         ("circumstance", "pattern"): OTHER_PERSON, ("pattern_look", "pattern"): OTHER_PERSON,
         ("search_plan", "next_on"): "2026-03-10",
         ("return_code", "code"): MARKER + " 12 34", ("protective_status", "review_days"): 30,
         ("protective_status", "review_due"): "2026-04-09", ("protective_status", "since"): "2026-03-10",
         ("case_closing", "person"): OTHER_PERSON, ("monitoring_contact", "person"): OTHER_PERSON,
         ("case_closing", "agreed"): "yes", ("retention_decision", "until"): "2026-09-10",
         ("case_closing", "exit_plan"): "yes", ("case_closing", "monitoring_agreed"): "yes",
         ("case_closing", "safe_contacts"): "person_wishes", ("case_closing", "risk_level"): "low",
         ("case_closing", "reason"): "died",
         ("assessment", "questionnaire"): "SR-1", ("pathway_case", "pathway"): "asylum",
         ("pathway_decision", "pathway"): "asylum", ("pathway_step", "step"): "advice",
         ("step_deviation", "step"): "receipt",
         ("report_dispatch", "shared"): ["exploitation"], ("report_dispatch", "legal_basis"): "legal_duty",
         ("report_feedback", "due"): "2026-03-20", ("dependency", "work_link"): "wholly", ("accommodation_request", "people"): 1,
         ("circumstance_name", "match_key"): "", ("goal", "phase"): "recovery",
         ("action", "service"): "legal_info", ("report_fact", "about"): "pay",
         ("labour_qualification", "violations"): ["no_contract"]}
FIXED.update({("safe_contact", f"{day}_spans"): "09:00-12:00, 17:00-19:00" for day in
              ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")})
# Made by `user add`, `recovery make` and `attachment add` only.
NEVER = {"worker", "recovery_set", "attachment"}
# Records that stand under the id of another one.
SHARES_ID = {"identity": "person", "narrative": "person", "document_detail": "identity_document",
             "provider_contact": "provider", "referral_content": "referral",
             "helpline_words": "helpline_contact", "job_offer_check": "helpline_contact",
             "missing_child_call": "helpline_contact", "report_words": "suspicion_report",
             "circumstance_name": "circumstance", "step_papers": "pathway_step",
             "tonight_note": "stay"}


def id_of(kind):
    kind = SHARES_ID.get(kind, kind)
    number = sum(kind.encode())
    return f"01900000-0000-7000-8000-{number:012x}"


FIXED["team_member", "provider"] = id_of("provider")


def code_of(schema):
    """A code that the list of the field has: anything else is refused."""
    if "enum" in schema:
        return schema["enum"][0]
    if "x-code-list" not in schema:
        return "other"
    path = ROOT / "resources" / "codelists" / f"{schema['x-code-list']}.json"
    return json.loads(path.read_text(encoding="utf-8"))["entries"][0]["code"]


def value_for(kind, name, schema, required):
    """A marker where text fits, what is needed where it is needed, nothing otherwise."""
    if (kind, name) in FIXED:
        return FIXED[kind, name]
    if schema.get("format") == "date":
        return "2026-03-10" if required else None
    if "x-refers-to" in schema:
        return id_of(schema["x-refers-to"]) if required else None
    if schema.get("maxLength", 0) >= 2 * len(MARKER):
        return f"{MARKER}{kind}{name} tajna"
    if required:
        return [code_of(schema)] if schema.get("type") == "array" else code_of(schema)
    return None


def record_of(kind, schema):
    record = {"id": id_of(kind)}
    for name, field in schema["properties"].items():
        value = value_for(kind, name, field, name in schema["required"])
        if name != "id" and value is not None:
            record[name] = value
    if kind == "referral_content":
        record["shared"] = [{"field": "needs", "value": {"text": MARKER + "shared"}}]
    return record


def spellings():
    for text in (MARKER, MARKER.upper()):
        yield text.encode("utf-8")
        yield text.encode("utf-16-le")


def files_with_marker(*folders):
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    found = []
    for file in files:
        data = file.read_bytes()
        if any(spelling in data for spelling in spellings()):
            found.append(str(file))
    return found, len(files)


def save_everything(cli, vault):
    """Saves a marked record of every kind and looks at the files while each process still runs."""
    cli.save(vault, "person", {"id": OTHER_PERSON, "code": "LUMAT-BOKID-38"})
    fields = 0
    for kind in [each["kind"] for each in cli.json("record", "kinds")[0]]:
        if kind in NEVER:
            continue
        record = record_of(kind, cli.json("record", "schema", kind)[0])
        fields += sum(MARKER in str(value) for value in record.values())
        command = [cli.binary, "record", "save", str(vault), kind, "--each"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              env=cli.environment(PASSPHRASE)) as process:
            process.stdin.write(json.dumps(record).encode() + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline().decode()
            check(answer.startswith("saved"), f"{kind} was not saved: {record}")
            found, _ = files_with_marker(vault, cli.temp, cli.home)
            check(not found, f"plaintext while {kind} is saved: {found}")
            process.stdin.close()
            process.wait(60)
    return fields


def attach_file(cli, vault):
    """A marked file goes in, is gone from its folder, and comes out again as it was."""
    outside = cli.folder / "outside"
    outside.mkdir()
    paper = outside / "paper.pdf"
    paper.write_text(f"{MARKER} decision", encoding="utf-8")
    added = cli.json("attachment", "add", vault, "person", PERSON, paper)[0]
    check(added["media_type"] == "text", "the type is that of the content")
    cli.run("attachment", "save", vault, added["id"], "-o", outside / "copy")
    check((outside / "copy").read_bytes() == paper.read_bytes(), "the copy is the file")


def test(cli):
    vault = cli.folder / "vault"
    cli.run("vault", "create", vault, "--user", "mira", "--role", "coordinator")
    FIXED["saved_filter", "worker"] = cli.json("user", "list", vault)[0]["id"]
    FIXED["handover", "to_worker"] = FIXED["saved_filter", "worker"]
    FIXED["shift_note", "worker"] = FIXED["saved_filter", "worker"]
    fields = save_everything(cli, vault)
    check(fields >= 35, f"only {fields} text fields were marked")
    attach_file(cli, vault)
    backups = cli.folder / "backups"
    backups.mkdir()
    cli.run("backup", "create", vault, backups / "copy")
    cli.run("search", vault, MARKER, "--names")
    cli.run("vault", "check", vault)
    found, looked = files_with_marker(vault, backups, cli.temp, cli.home)
    check(not found, f"plaintext in {found}")
    check(looked >= 4, "the files of vault and backup were looked at")
    # The search has teeth: in an export, which is open by nature, it finds the markers.
    exports = cli.folder / "exports"
    exports.mkdir()
    cli.run("export", vault, "-o", exports / "all.jsonl")
    check(len(files_with_marker(exports)[0]) == 1, "the marker is not even in the export")


main(test)
