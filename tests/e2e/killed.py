#!/usr/bin/python3
"""Kills the program at random moments while its window is worked in, and looks whether anything that was
saved is lost, and whether the next start is clean. Needs a session bus of its own:

    dbus-run-session -- killed.py YEONSU [TIMES] [SEED]
"""

import functools
import random
import sqlite3
import sys
import tempfile
import threading
import time

import outside
from outside import Failure, Program

COURSE = "TR-2022-01"
LONGEST_START = 1.0  # seconds after which the window is there
LONGEST_WORK = 3.0   # seconds


def reading(register):
    return sqlite3.connect(f"file:{register}?mode=ro", uri=True, timeout=10)


def newest_act(connection):
    return connection.execute("SELECT COALESCE(MAX(id), 0) FROM change").fetchone()[0]


class Witness(threading.Thread):
    """Sees from outside what is saved while somebody works."""

    def __init__(self, register):
        super().__init__(daemon=True)
        self.register = register
        self.seen = 0
        self.is_over = threading.Event()

    def run(self):
        connection = reading(self.register)
        while not self.is_over.wait(0.005):
            self.seen = newest_act(connection)
        connection.close()

    def last_seen(self):
        self.is_over.set()
        self.join()
        return self.seen


def half_saved(connection):
    """Rows that are not as the last act on them left them: there, or not there."""
    acts = connection.execute("""
        SELECT table_name, row_id, after IS NOT NULL FROM change_row
        WHERE rowid IN (SELECT MAX(rowid) FROM change_row GROUP BY table_name, row_id)
          AND table_name IN ('person', 'enrolment')""").fetchall()
    there = {table: {row for row, in connection.execute(f"SELECT id FROM {table}")}
             for table in ("person", "enrolment")}
    return [(table, row) for table, row, is_left in acts if bool(is_left) != (row in there[table])]


def open_course(program):
    program.keys("ctrl+2")
    program.expect("table", "Courses")
    program.keys("ctrl+f", "ctrl+a")
    program.type(COURSE)
    program.expect("label", "1 of")
    program.keys(*["Tab"] * tabs_to_person(program))
    if not program.has_focus("Person"):
        program.go_to("Person")
    program.keys("ctrl+a", "Delete")  # what was begun when it was killed is there again


@functools.cache
def tabs_to_person(program):
    """Asked once: a question takes longer than the work between two kills."""
    tabs = program.go_to("Person")
    program.keys(*["shift+Tab"] * tabs)
    return tabs


def work(program, dice, names):
    """Until the program is gone: people are added, and some of that is taken back."""
    try:
        while program.process.poll() is None:
            for _ in range(dice.randint(1, 3)):
                program.type(next(names))
                program.keys("Return", "Return")
            if dice.random() < 0.3:
                program.keys("shift+Tab")
                program.keys(*["ctrl+z", "ctrl+shift+z"] * dice.randint(1, 3))
                program.keys("Tab")
    except Exception:  # its window is gone
        pass


def different_names():
    number = 0
    while True:
        number += 1
        yield f"TESTER Number{number}"


def kill_once(program, dice, names):
    """Returns what was the newest act that was seen from outside."""
    witness = Witness(program.register)
    witness.start()
    if dice.random() < 0.2:  # while it starts
        program.process = outside.subprocess.Popen([program.yeonsu, program.register], env=program.env)
        time.sleep(dice.uniform(0, LONGEST_START))
        program.kill()
        return witness.last_seen()
    program.start()
    expect_clean_start(program)
    open_course(program)
    worker = threading.Thread(target=work, args=(program, dice, names), daemon=True)
    worker.start()
    time.sleep(dice.uniform(0, LONGEST_WORK))
    program.kill()
    worker.join()
    return witness.last_seen()


def expect_clean_start(program):
    for role in ("dialog", "alert"):
        asked = program.named(role, "")
        if asked:
            raise Failure(f"the start stops to ask “{asked.name}”")


def look_at(program, seen):
    connection = reading(program.register)
    newest = newest_act(connection)
    if newest < seen:
        raise Failure(f"act {seen} was saved, and is lost: the newest is {newest}")
    if halves := half_saved(connection):
        raise Failure(f"rows and history differ: {halves[:5]}")
    connection.close()
    program.command("verify", program.register)
    return newest


def run(program, times, dice):
    program.stop()
    names = different_names()
    first = newest = look_at(program, 0)
    for time_killed in range(times):
        newest = look_at(program, kill_once(program, dice, names))
        if time_killed % 20 == 19:
            print(f"killed {time_killed + 1} times, {newest - first} acts saved", flush=True)
    if newest == first:
        raise Failure("nothing was saved at all")
    program.start()
    expect_clean_start(program)
    print(f"killed {times} times: {newest - first} acts were saved, and none was lost")


def main():
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(10**6)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory() as folder:
        program = Program(sys.argv[1], folder)
        try:
            run(program, times, random.Random(seed))
        except Failure as failure:
            print(failure, file=sys.stderr)
            sys.exit(1)
        finally:
            program.stop()
            outside.display.terminate()


if __name__ == "__main__":
    main()
