#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the journeys of this folder against the real program, under Xvfb and over the accessibility bus.

    run.py [--program PATH] [--cli PATH] [NAME...]

A journey is a file journey_NAME.py with a function walk(). Each starts the program anew in a home folder of its own.
Ends with 1 if any journey does not reach its end; one that this system cannot walk is counted as not run."""
import argparse
import importlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from waiting import NotRun, until

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
INSIDE = "ZAKLON_JOURNEYS_INSIDE"
LONGEST = 240  # seconds for one journey on a very busy machine
NOT_RUN = 77  # the code by which test programs say so
OUTCOMES = {0: "done   ", NOT_RUN: "NOT RUN"}


def journeys(wanted):
    names = sorted(file.stem.removeprefix("journey_") for file in HERE.glob("journey_*.py"))
    unknown = set(wanted) - set(names)
    if unknown:
        sys.exit(f"no such journey: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    return [name for name in names if not wanted or name in wanted]


def go_inside(given):
    """Starts this script again where there is a screen, a session bus, and a folder for both that vanishes."""
    with tempfile.TemporaryDirectory(prefix="zaklon-desk-") as runtime:
        environment = {**os.environ, INSIDE: "1", "XDG_RUNTIME_DIR": runtime, "TMPDIR": runtime,
                       "ZAKLON": str(given.program.resolve()), "ZAKLON_CLI": str(given.cli.resolve())}
        os.chmod(runtime, 0o700)
        # -noreset: a server without a client starts anew, and whoever comes at that moment is sent away.
        command = [*as_root(), "xvfb-run", "-a", "-s", "-screen 0 1366x768x24 -nolisten tcp -noreset", "dbus-run-session", "--",
                   "/usr/bin/python3", __file__, *given.names]
        return run_to_its_end(command, env=environment, stdin=subprocess.DEVNULL, cwd=ROOT, start_new_session=True)


def as_root():
    """The program lets only root look into its memory: of a namespace of its own, anybody may be root."""
    inside = ["unshare", "--user", "--map-root-user", "--"]
    if os.geteuid() == 0 or shutil.which(inside[0]) is None:
        return []
    return inside if subprocess.run([*inside, "true"], capture_output=True).returncode == 0 else []


def run_to_its_end(command, seconds=None, **more):
    """Its code; what it started ends with it, also when this script is told to end or the time is over."""
    process = subprocess.Popen(command, **more)
    try:
        return process.wait(seconds)
    except BaseException:
        if more.get("start_new_session"):
            os.killpg(process.pid, signal.SIGTERM)
        else:
            process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
        raise


def walk_one(name):
    """In a process of its own: what one journey leaves on the bus is not there for the next."""
    started = time.monotonic()
    try:
        code = run_to_its_end(["/usr/bin/python3", __file__, "--walk", name], LONGEST)
    except subprocess.TimeoutExpired:
        print(f"{name}: not at its end after {LONGEST} s", flush=True)
        code = 1
    print(f"{OUTCOMES.get(code, 'FAILED ')} {name} ({time.monotonic() - started:.1f} s)", flush=True)
    return code


def has_window_manager():
    return subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0


def walk_all(names):
    launcher = shutil.which("at-spi-bus-launcher", path="/usr/libexec:/usr/lib/at-spi2-core")
    silent = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    helpers = [subprocess.Popen([launcher, "--launch-immediately"], **silent), subprocess.Popen(["openbox"], **silent)]
    try:
        until(has_window_manager, "a window manager")
        codes = {name: walk_one(name) for name in names}
    finally:
        for helper in helpers:  # asked, not killed: the launcher ends the bus that it started
            helper.terminate()
            helper.wait(timeout=10)
    skipped = [name for name, code in codes.items() if code == NOT_RUN]
    print(f"journeys: {sum(code == 0 for code in codes.values())} of {len(codes)} at their end")
    if skipped:
        print(f"NOT RUN, so nothing is known of it: {len(skipped)} ({', '.join(skipped)})")
    return 0 if all(code in OUTCOMES for code in codes.values()) else 1


def main():
    arguments = argparse.ArgumentParser(description="Journeys through the real program.")
    arguments.add_argument("--program", type=pathlib.Path, default=ROOT / "build/release/bin/zaklon")
    arguments.add_argument("--cli", type=pathlib.Path, default=ROOT / "build/release/bin/zaklon-cli")
    arguments.add_argument("--walk", help=argparse.SUPPRESS)
    arguments.add_argument("names", nargs="*")
    given = arguments.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("told to end"))  # so that what was started ends, too
    if given.walk:
        sys.path.insert(0, str(HERE))
        try:
            importlib.import_module(f"journey_{given.walk}").walk()
        except NotRun as why:
            print(f"{given.walk} was not walked: {why}", flush=True)
            return NOT_RUN
        return 0
    if INSIDE in os.environ:
        return walk_all(journeys(given.names))
    journeys(given.names)
    return go_inside(given)


if __name__ == "__main__":
    sys.exit(main())
