#!/usr/bin/python3
"""Uses the program from outside, as a screen reader's user would. Needs a session bus of its own:

    dbus-run-session -- from_outside.py YEONSU
"""

import sys
import tempfile

import outside
from outside import Failure, Program

PEOPLE = ["KATO Daniel", "RUIZ Ana", "SATO Hanako", "OKELLO Grace", "Sukarno"]


def add_a_course(program):
    program.keys("ctrl+2")
    program.expect("table", "Courses")
    program.keys("ctrl+n")
    program.expect("dialog", "New course")
    program.focus("New course")
    program.expect_focus("Code")
    program.type("ZZ-2022-01")
    program.go_to("Name (Korean)")
    program.type("Night buses")
    program.go_to("First day")
    program.keys("ctrl+a")
    program.type("22.3.7")
    program.keys("alt+s")  # a combo box goes by its current text
    program.type("Compl")
    program.expect_focus("Completed")
    program.keys("Return")
    program.expect_gone("dialog", "New course")
    program.focus("register.yeonsu")
    program.expect("label", "Night buses")


def add_five_people(program):
    program.go_to("Person")
    for number, name in enumerate(PEOPLE, start=1):
        program.type(name)
        program.expect_text("Person", name)
        program.keys("Return")
        program.expect("push button", "Discard")
        program.keys("Return")
        program.expect("label", f"List of participants ({number})")
        program.expect_text("Person", "")
        program.expect_focus("Person")


def correct_one(program):
    program.go_to("List of participants")
    program.keys("Down", "Return")
    program.expect("dialog", "Edit participant")
    program.focus("Edit participant")
    program.go_to("Job title")
    program.type("Bus planner")
    program.keys("Return")
    program.expect_gone("dialog", "Edit participant")
    program.focus("register.yeonsu")


def find_a_person(program, words, found):
    program.keys("ctrl+3")
    program.expect("text", "Find name")
    program.keys("ctrl+f")
    program.expect_focus("Find name")
    program.keys("ctrl+a")
    program.type(words)
    program.expect("label", f"{found} of")


def merge_a_duplicate(program):
    """Somebody was there already, under the same name."""
    find_a_person(program, "kato daniel", 2)
    program.go_to("People")
    program.keys("ctrl+a")
    program.press("push button", "Merge")
    program.expect("dialog", "Merge")
    program.focus("Merge")
    program.keys("Return")
    program.expect_gone("dialog", "Merge")
    program.focus("register.yeonsu")
    program.expect("label", "1 of")


def damage(path):
    """All pages behind the first few are overwritten, under the program's hands."""
    with open(path, "r+b") as file:
        size = file.seek(0, 2)
        file.seek(16 * 4096)
        file.write(b"Z" * (size - 16 * 4096))


def fail_with_a_name_typed(program):
    """First by what is typed, then by the file."""
    program.keys("ctrl+3")
    program.go_to("People")
    program.keys("ctrl+n")
    program.expect("dialog", "New person")
    program.focus("New person")
    program.go_to("Family name")
    program.type("Zqfamily")
    program.go_to("E-mail")
    program.type("zqmail at example")
    program.keys("Return")
    program.expect_text("E-mail", "zqmail at example")
    program.go_to("E-mail")
    program.keys("ctrl+a")
    program.type("zqmail@example.org")
    program.expect_text("E-mail", "zqmail@example.org")
    damage(program.register)
    program.keys("Return")
    program.expect("label", "The register")
    assert program.process.poll() is None, program.process.returncode


def expect_silence(program):
    said = program.messages()
    for word in [*PEOPLE, "kato", "Bus planner", "Zqfamily", "zqmail"]:
        assert word.lower() not in said.lower(), "a message names somebody"


def run(program):
    before = program.figures()
    add_a_course(program)
    add_five_people(program)
    after = program.figures()
    assert after["courses"] == before["courses"] + 1, after["courses"]
    assert after["attendances"] == before["attendances"] + len(PEOPLE), after["attendances"]
    assert after["persons"] == before["persons"] + len(PEOPLE), after["persons"]

    correct_one(program)
    find_a_person(program, "bus planner", 1)
    program.go_to("People")
    program.keys("ctrl+z")
    find_a_person(program, "bus planner", 0)

    # One of the five once more, in another course of hers: two rows for one person.
    program.keys("ctrl+2")
    program.keys("ctrl+f", "ctrl+a")
    program.type("TR-2022-01")
    program.expect("label", "1 of")
    program.go_to("Person")
    program.type("KATO Daniel")
    program.expect_text("Person", "KATO Daniel")
    program.keys("Return")
    program.expect("push button", "Discard")
    program.keys("Return")
    program.expect_text("Person", "")
    doubled = program.figures()
    assert doubled["persons"] == after["persons"] + 1, doubled["persons"]
    merge_a_duplicate(program)
    merged = program.figures()
    assert merged["persons"] == after["persons"], merged["persons"]
    assert merged["attendances"] == doubled["attendances"], merged["attendances"]
    assert program.command("verify", program.register)
    fail_with_a_name_typed(program)
    expect_silence(program)


def main():
    with tempfile.TemporaryDirectory() as folder:
        program = Program(sys.argv[1], folder)
        try:
            run(program)
        except Failure as failure:
            print(f"{failure}; the focus is on {program.focused()}", file=sys.stderr)
            sys.exit(1)
        finally:
            program.stop()
            outside.display.terminate()


if __name__ == "__main__":
    main()
