#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody falls through by the command line either: what must follow a decision is asked for, whoever
writes it."""
import datetime
import json
import uuid

from zaklon_cli import CHECK_FAILED, check, main

TODAY = datetime.date.today()
DUTIES = ("verify", "reassess_risk", "inform_rights", "consider_review")


def day(before):
    return (TODAY - datetime.timedelta(days=before)).isoformat()


def saved(cli, vault, kind, record):
    return json.loads(cli.save(vault, kind, record).out)["ids"][0]


def refused(cli, vault, kind, record):
    """The field that refuses it."""
    return json.loads(cli.save(vault, kind, record, expect=CHECK_FAILED).err)["field"]


def opened(cli, vault, person):
    """A procedure of the person that nobody decided."""
    run = saved(cli, vault, "pathway_case", {
        "person": person, "pathway": "protection_of_victims", "pathway_version": 2,
        "state": "running", "started_on": day(40)})
    procedure = saved(cli, vault, "identification_procedure", {
        "person": person, "pathway_case": run, "opened_on": day(40)})
    return run, procedure


def duties(cli, vault, person, run, on):
    return {duty: saved(cli, vault, "follow_up", {
        "person": person, "pathway_case": run, "duty": duty, "opened_on": on, "due": day(0)})
            for duty in DUTIES}


def decision(cli, vault):
    person = saved(cli, vault, "person", {"pseudonym": "Senica"})
    run, procedure = opened(cli, vault, person)
    rejected = {"id": procedure, "outcome": "rejected", "decided_on": day(10)}
    check(refused(cli, vault, "identification_procedure", rejected) == "follow_up",
          "no decision against a person without what must follow")
    duties(cli, vault, person, run, day(11))
    check(refused(cli, vault, "identification_procedure", rejected) == "follow_up",
          "what was opened before the decision follows nothing of it")
    open_now = duties(cli, vault, person, run, day(10))
    cli.save(vault, "identification_procedure", rejected)
    refusal = {"person": person, "pathway_case": run, "state": "answered", "addressee": "centre",
               "grounds": ["new_facts"], "opened_on": day(9), "sent_on": day(9),
               "answered_on": day(1), "answer": "refused"}
    check(refused(cli, vault, "review_request", refusal) == "follow_up",
          "nor is a request refused without duties of its own")
    cli.save(vault, "review_request", dict(refusal, answer="fault_found"))
    return open_now


def duty(cli, vault, open_now):
    worker = cli.json("record", "list", vault, "worker")[0]["id"]
    done = {"state": "done", "closed_on": day(0), "closed_by": worker}
    check(refused(cli, vault, "follow_up", dict(done, id=open_now["reassess_risk"], duty="verify",
                                                finding="risk_lower")) == "duty",
          "a duty is not closed under another name")
    check(refused(cli, vault, "follow_up",
                  {"id": open_now["reassess_risk"], "opened_on": day(30)}) == "opened_on",
          "nor does it count from before the decision")
    check(refused(cli, vault, "follow_up", dict(done, id=open_now["verify"],
                                                finding="not_reached")) == "finding",
          "whoever was not reached was not verified")
    cli.save(vault, "follow_up", dict(done, id=open_now["verify"], finding="risk_remains"))
    check(refused(cli, vault, "task_snooze", {
        "task": "duty:" + open_now["inform_rights"].replace("-", ""), "until": day(-400),
        "reason": "waiting_for_answer"}) == "until",
          "nor is it put off until nobody remembers it")


def closing(cli, vault):
    person = saved(cli, vault, "person", {"pseudonym": "Roda"})
    end = {"id": str(uuid.uuid4()), "person": person, "on_date": day(0), "risk_level": "low",
           "reason": "person_wishes", "agreed": "yes", "exit_plan": "yes", "monitoring_agreed": "yes",
           "safe_contacts": "by_agreement"}
    report = saved(cli, vault, "suspicion_report", {
        "code": "LUMAT-37", "received_on": day(30), "sent_on": day(29)})
    saved(cli, vault, "reported_person", {
        "report": report, "person": person, "added_on": day(30)})
    check(refused(cli, vault, "case_closing", end) == "report",
          "no file closes past a report that was sent and not answered")
    saved(cli, vault, "report_reaction", {"report": report, "type": "visit", "on_date": day(1)})
    check(refused(cli, vault, "case_closing", dict(end, reason="risks_removed")) == "risk_level",
          "nobody is safe by a reason whom nobody assessed")
    plan = saved(cli, vault, "narrative", {"id": end["id"], "person": person, "about": "case_closing",
                                           "text": "Invented: whom to call afterwards."})
    check(refused(cli, vault, "case_closing", end) == "title",
          "and whoever leaves so leaves with a reason; the plan for afterwards is none")
    saved(cli, vault, "narrative", {"id": plan, "title": "Invented: went on to family."})
    closed = saved(cli, vault, "case_closing", end)
    cli.save(vault, "person", {"id": person, "status": "closed"})
    check(refused(cli, vault, "case_closing", {"id": closed, "on_date": day(3)}) == "on_date",
          "a closing that stands does not change")
    cli.save(vault, "person", {"id": person, "status": "active"})
    opened(cli, vault, person)
    check(refused(cli, vault, "person", {"id": person, "status": "closed"}) == "procedure",
          "an old closing does not end a file past a procedure that waits")


def test(cli):
    vault = cli.folder / "vault"
    cli.run("vault", "create", vault, "--user", "mira", "--role", "coordinator")
    duty(cli, vault, decision(cli, vault))
    closing(cli, vault)
    cli.run("vault", "check", vault)


main(test)
