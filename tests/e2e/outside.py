"""The program from outside: keys go to its windows, and what it says is read over the accessibility bus.
Importing this starts a display, and needs a session bus.
"""

import json
import os
import subprocess
import time

PATIENCE = 60.0  # seconds, on a busy machine


class Failure(Exception):
    pass


def start_display():
    """Sets DISPLAY, which the accessibility bus looks at when it is imported."""
    reading, writing = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
         "-noreset"],  # nor is it deaf for a moment when its only window is killed
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        os.environ["DISPLAY"] = f":{numbers.readline().strip()}"
    return display


display = start_display()
import pyatspi  # noqa: E402


def wait_for(what, describe):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise Failure(f"waited in vain for {describe}")


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def shown_below(node):
    """Not what is on hidden pages, nor the thousands of cells of a table: each question takes its time."""
    try:
        for child in node:
            if child and is_showing(child):
                yield child
                if child.getRoleName() not in ("table", "list", "menu bar"):
                    yield from shown_below(child)
    except Exception:  # it went while it was looked at
        return


def is_focused(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


class Program:
    def __init__(self, yeonsu, folder):
        self.yeonsu = yeonsu
        self.register = os.path.join(folder, "register.yeonsu")
        self.env = dict(
            os.environ,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LC_ALL="C.UTF-8",
            HOME=folder,
            XDG_CONFIG_HOME=os.path.join(folder, "config"),
            XDG_DATA_HOME=os.path.join(folder, "data"),
            XDG_RUNTIME_DIR=folder,
        )
        os.chmod(folder, 0o700)
        self.command("new", self.register, "--sample")
        self.process = None
        self.said = os.path.join(folder, "said")
        self.start()

    def start(self):
        with open(self.said, "ab") as said:
            self.process = subprocess.Popen([self.yeonsu, self.register], env=self.env, stdout=said, stderr=said)
        wait_for(lambda: self.named("frame", "register.yeonsu — Yeonsu"), "the window")
        self.focus("register.yeonsu")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def messages(self):
        """All that it said where a desktop would put it into a log."""
        with open(self.said, encoding="utf-8", errors="replace") as said:
            return said.read()

    def command(self, *arguments):
        return subprocess.run([self.yeonsu, *arguments], env=self.env, check=True, capture_output=True, text=True).stdout

    def figures(self):
        return json.loads(self.command("figures", self.register, "--format", "json"))

    def application(self):
        """Not what is left on the bus of one that was killed."""
        def is_this(node):
            try:
                return node and node.name == "yeonsu" and node.get_process_id() == self.process.pid
            except Exception:  # it went while it was looked at
                return False

        return next((node for node in pyatspi.Registry.getDesktop(0) if is_this(node)), None)

    def named(self, role, name):
        """The first thing that is shown with this role and a name that begins so."""
        application = self.application()
        for node in shown_below(application) if application else ():
            if node.getRoleName() == role and node.name.startswith(name):
                return node
        return None

    def focused(self):
        """The names of what has the focus."""
        application = self.application()
        return [node.name for node in shown_below(application) if is_focused(node)] if application else []

    def has_focus(self, name):
        return any(focused.startswith(name) for focused in self.focused())

    def expect(self, role, name):
        return wait_for(lambda: self.named(role, name), f"{role} “{name}”")

    def expect_gone(self, role, name):
        wait_for(lambda: not self.named(role, name), f"the end of {role} “{name}”")

    def expect_focus(self, name):
        wait_for(lambda: self.has_focus(name), f"the focus on “{name}”")

    def expect_text(self, name, text):
        def has_text():
            node = self.named("text", name)
            return node and node.queryText().getText(0, -1) == text

        wait_for(has_text, f"“{text}” in the field “{name}”")

    def focus(self, title):
        """There is no window manager to do it."""
        wait_for(
            lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title, "windowfocus"],
                                   env=self.env, capture_output=True).returncode == 0,
            f"a window “{title}”")

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], env=self.env, check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], env=self.env, check=True)

    def press(self, role, name):
        self.expect(role, name).queryAction().doAction(0)

    def go_to(self, name):
        """By Tab, as often as it takes, which is what it returns."""
        for tabs in range(40):
            before = self.focused()
            if any(focused.startswith(name) for focused in before):
                return tabs
            self.keys("Tab")
            wait_for(lambda: self.focused() not in ([], before), "the focus to move on")
        raise Failure(f"Tab does not come to “{name}”")
