#!/usr/bin/env python3
"""The action, the example workflow and the GitLab template: they parse, use what they declare, and their scripts run.

usage: ci_files.py CONCORD
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

TOP = Path(__file__).resolve().parents[2]
CONCORD = Path(sys.argv[1]).resolve()
failures = []


def check(truth, what):
    if not truth:
        failures.append(what)
        print("FAILED:", what)


def shell_is_sound(name, script, shell="bash"):
    parsed = subprocess.run([shell, "-n"], input=script, text=True, capture_output=True)
    check(parsed.returncode == 0, f"{name}: {parsed.stderr}")
    if shutil.which("shellcheck"):
        found = subprocess.run(
            ["shellcheck", "-s", shell, "-e", "SC2086", "-"], input=script, text=True, capture_output=True
        )
        check(found.returncode == 0, f"{name}: {found.stdout}")


def options_exist(name, script):
    help_text = subprocess.run([CONCORD, "check", "--help"], text=True, capture_output=True).stdout
    for call in re.findall(r"concord check((?:[^\n]|\\\n)*)", script):
        for option in re.findall(r"(?<!\S)(--[a-z][a-z-]*)", call):
            check(option + " " in help_text, f"{name}: concord check has no {option}")


def write_story(room, story):
    for name, text in story.items():
        (Path(room) / name).parent.mkdir(exist_ok=True)
        (Path(room) / name).write_text(text)


def commit(room):
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=N", "-c", "user.email=n@example.org", "commit", "-qm", "first"]):
        subprocess.run(["git", *words], cwd=room, check=True)


def run_check_step(action, story, expected_status, before=None):
    """The step that runs concord, as GitHub's runner would run it. `before`: the story at the base of a pull request."""
    step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
    with tempfile.TemporaryDirectory() as room:
        if before:
            write_story(room, before)
            commit(room)
        write_story(room, story)
        environment = {
            "PATH": f"{CONCORD.parent}:{os.environ['PATH']}",
            "GITHUB_SERVER_URL": "https://github.com",
            "GITHUB_REPOSITORY": "merrow/desk",
            "GITHUB_SHA": "0123abc",
            "GITHUB_OUTPUT": f"{room}/output",
            "GITHUB_STEP_SUMMARY": f"{room}/summary",
        }
        for variable, value in step["env"].items():
            name = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)[1]
            environment[variable] = action["inputs"][name]["default"]
        environment["ARTICLES"] = "\nstories\n"
        environment["MORE"] = "--threads\n1\n"
        if before:
            environment["SINCE"] = "HEAD"
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=room, env=environment, text=True, capture_output=True,
        )
        check(done.returncode == 0, f"check step: {done.stderr}")
        check((Path(room) / "output").read_text() == f"status={expected_status}\n", "output of the step")
        check(("::error file=stories/" in done.stdout) == (expected_status == 1), "annotations")
        check("merrow/desk" in (Path(room) / "concord.sarif").read_text(), "SARIF knows the repository")
        check((Path(room) / "summary").read_text().startswith("<!-- concord -->"), "summary of the job")
        return done.stdout


def check_action():
    text = (TOP / "action.yml").read_text()
    action = yaml.safe_load(text)
    used = set(re.findall(r"inputs\.([a-z-]+)", text))
    check(used == set(action["inputs"]), f"inputs declared and used differ: {used ^ set(action['inputs'])}")
    for name, declared in action["inputs"].items():
        check(declared.get("description") and "default" in declared, f"input {name} says what it is")
    for step in action["runs"]["steps"]:
        check("uses" in step or step.get("shell") == "bash", f"step '{step['name']}' names its shell")
        if "run" not in step:
            continue
        check("${{" not in step["run"], f"step '{step['name']}' puts inputs into its script")
        shell_is_sound(step["name"], step["run"])
        options_exist(step["name"], step["run"])
    agreed = "Harpa's shares rose 9% on Monday, its best day since spring.\n"
    other = agreed.replace("9%", "8%")
    run_check_step(action, {"stories/a.md": agreed, "stories/b.md": agreed}, 0)
    run_check_step(action, {"stories/a.md": agreed, "stories/b.md": other}, 1)
    # Without a base the article that stands alone is the one to mend, in a pull request the first that it changes.
    before = {f"stories/{name}.md": agreed for name in "abcd"}
    after = {**before, **{f"stories/{name}.md": other for name in "abc"}}
    check("::error file=stories/d.md," in run_check_step(action, after, 1), "told from the article that stands alone")
    in_request = run_check_step(action, after, 1, before)
    check("::error file=stories/a.md," in in_request, "told from the article that the pull request changes")
    check("::error file=stories/d.md," not in in_request, "told once")
    old = {**before, "stories/d.md": other}
    run_check_step(action, {**old, "stories/e.md": "Varna has a new library since Friday.\n"}, 0, old)
    return action


def check_workflow(action):
    workflow = yaml.safe_load((TOP / "ci/github-workflow.yml").read_text())
    steps = workflow["jobs"]["concord"]["steps"]
    given = next(step["with"] for step in steps if "concord@" in step.get("uses", ""))
    check(set(given) <= set(action["inputs"]), "the workflow gives inputs that the action has")
    for step in steps:
        if "run" in step:
            shell_is_sound(step.get("name", "workflow"), step["run"])


def check_gitlab():
    job = yaml.safe_load((TOP / "ci/gitlab.yml").read_text())["concord"]
    script = "\n".join(job["before_script"] + job["script"])
    shell_is_sound("gitlab", script)
    options_exist("gitlab", script)
    for report in list(job["artifacts"]["reports"].values()) + job["artifacts"]["paths"]:
        check("=" + report in script, f"gitlab: nothing writes {report}")
    for variable in job["variables"]:
        check("$" + variable in script, f"gitlab: {variable} is not used")


def check_hook():
    shell_is_sound("hooks/concord", (TOP / "hooks/concord").read_text(), "sh")
    for hook in yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text()):
        program = hook["entry"].split()[0]
        check(os.access(TOP / program, os.X_OK), f"{hook['id']}: {program} cannot be run")
        options_exist(hook["id"], "concord check " + hook["entry"].split("check", 1)[1])


check_workflow(check_action())
check_gitlab()
check_hook()
if failures:
    sys.exit(1)
print("all as expected")
