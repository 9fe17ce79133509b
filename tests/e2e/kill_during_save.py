#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `zaklon-cli record save --each` at random moments and asks whether anything confirmed was lost.

A killed process stands for a crash; a power cut is another matter (core/vault/README.md, section 8).
Exit code 0 if every acknowledged record is there and every check passed, 1 otherwise.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

PASSPHRASE = "warm paper, deep green"
# A provider lives in the casework file and its contact in the confidential one; every commit marks both.
KINDS = ("provider", "provider_contact")


class Failure(Exception):
    pass


class Cli:
    def __init__(self, program, vault):
        self.program = program
        self.vault = vault
        self.environment = dict(os.environ, ZAKLON_PASSPHRASE=PASSPHRASE, ASAN_OPTIONS="detect_leaks=0")

    def run(self, *arguments):
        done = subprocess.run([self.program, "--json", *arguments], env=self.environment,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Failure(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def start_saving(self, kind):
        return subprocess.Popen(
            [self.program, "--json", "record", "save", self.vault, kind, "--each", "--user", "ana"],
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, bufsize=1)

    def ids(self, kind):
        listed = self.run("record", "list", self.vault, kind, "--user", "ana")
        return {json.loads(line)["id"] for line in listed.splitlines() if line.strip()}


def record(kind, number):
    if kind == "provider":
        return {"name": f"Synthetic provider {number}", "type": "ngo", "place": "Place " + "x" * (number % 300)}
    return {"contact_person": f"Synthetic contact {number}", "phone": "+000 000", "note": "word " * (number % 200)}


def feed(process, kind, first):
    number = first
    try:
        while True:
            process.stdin.write(json.dumps(record(kind, number)) + "\n")
            number += 1
    except (BrokenPipeError, ValueError, OSError):
        pass  # it was killed: that is the point


def acknowledged_until_killed(cli, kind, first, answers, delay):
    """Starts a writer, kills it `delay` seconds after so many answers (0: after its start), gives what it confirmed."""
    process = cli.start_saving(kind)
    lines = []
    enough = threading.Event()

    def read():
        for line in process.stdout:
            if line.endswith("\n"):
                lines.append(line)
            if len(lines) >= answers:
                enough.set()

    reader = threading.Thread(target=read)
    feeder = threading.Thread(target=feed, args=(process, kind, first))
    reader.start()
    feeder.start()
    while answers > 0 and not enough.wait(0.05):
        if process.poll() is not None:
            break
    time.sleep(delay)
    if process.poll() is not None:
        error = process.stderr.read()
        reader.join()
        raise Failure(f"the writer ended by itself with {process.returncode}: {error}")
    process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    feeder.join()
    process.stdout.close()
    process.stderr.close()
    return [json.loads(line)["id"] for line in lines]


def check(cli, confirmed):
    cli.run("vault", "check", cli.vault, "--user", "ana")
    cli.run("journal", "verify", cli.vault, "--user", "ana")
    for kind in KINDS:
        missing = confirmed[kind] - cli.ids(kind)
        if missing:
            raise Failure(f"{len(missing)} confirmed records of {kind} are missing: {sorted(missing)[:5]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", default="build/release/bin/zaklon-cli")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--check-every", type=int, default=25)
    parser.add_argument("--seed", type=int, default=20260310)
    parser.add_argument("--keep", action="store_true", help="keep the vault for a look")
    options = parser.parse_args()

    choose = random.Random(options.seed)
    folder = tempfile.mkdtemp(prefix="zaklon-kill-")
    cli = Cli(os.path.abspath(options.cli), os.path.join(folder, "house.zaklon"))
    confirmed = {kind: set() for kind in KINDS}
    began = time.monotonic()
    midway = 0
    code = 0
    try:
        cli.run("vault", "create", cli.vault, "--user", "ana", "--role", "coordinator")
        for kill in range(1, options.kills + 1):
            kind = choose.choice(KINDS)
            if choose.random() < 0.1:  # some while opening, where an earlier write is rolled back
                answers, delay = 0, choose.uniform(0.0, 0.7)
            else:
                answers, delay = choose.randint(1, 25), choose.uniform(0.0, 0.012)
            ids = acknowledged_until_killed(cli, kind, kill * 100000, answers, delay)
            confirmed[kind].update(ids)
            midway += 1 if ids else 0
            if kill % options.check_every == 0 or kill == options.kills:
                check(cli, confirmed)
                print(f"{kill} kills, {sum(map(len, confirmed.values()))} confirmed, none lost, "
                      f"{time.monotonic() - began:.0f} s", flush=True)
    except Failure as failure:
        print(f"FAILED after {time.monotonic() - began:.0f} s: {failure}", file=sys.stderr)
        code = 1
    total = {kind: len(ids) for kind, ids in confirmed.items()}
    print(f"kills while saving: {midway}; confirmed: {total}; seed {options.seed}; "
          f"{'passed' if code == 0 else 'FAILED'}")
    if options.keep or code != 0:
        print(f"vault kept in {folder}")
    else:
        shutil.rmtree(folder)
    return code


if __name__ == "__main__":
    sys.exit(main())
