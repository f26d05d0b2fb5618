#!/usr/bin/env python3
"""Every format of a real run, read by other programs than concord's own tests use. usage: formats.py CONCORD"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
CONCORD = Path(sys.argv[1]).resolve()
FORMATS = ["text", "sarif", "ndjson", "json", "github", "gitlab", "rdjson", "junit", "markdown"]
failures = []


def check(truth, what):
    if not truth:
        failures.append(what)
        print("FAILED:", what)


def check_schema(name, schema, document):
    try:
        import jsonschema
    except ImportError:
        print(f"{name}: python3-jsonschema is not installed, its schema is not checked")
        return
    rules = json.loads((TOP / "tests/report" / schema).read_text())
    errors = list(jsonschema.validators.validator_for(rules)(rules).iter_errors(document))
    check(not errors, f"{name}: {errors[:3]}")


with tempfile.TemporaryDirectory() as room:
    command = [CONCORD, "check", "fixtures", "--fail-on", "never"]
    for name in FORMATS:
        command += ["--format", f"{name}={room}/{name}"]
    done = subprocess.run(command, cwd=TOP, text=True, capture_output=True)
    check(done.returncode == 0 and not done.stdout, f"the run: {done.stderr}")
    text = {name: (Path(room) / name).read_text(encoding="utf-8") for name in FORMATS}
    if shutil.which("xmllint"):
        linted = subprocess.run(["xmllint", "--noout", f"{room}/junit"], text=True, capture_output=True)
        check(linted.returncode == 0, f"xmllint: {linted.stderr}")

whole = json.loads(text["json"])
conflicts = whole["summary"]["conflicts"]
check(conflicts > 0, "the fixtures hold conflicts")

facts = [json.loads(line) for line in text["ndjson"].splitlines()]
check(facts == [fact for story in whole["stories"] for fact in story["facts"]], "ndjson and json tell the same")

sarif = json.loads(text["sarif"])
check_schema("sarif", "sarif-schema-2.1.0.json", sarif)
check(len(sarif["runs"][0]["results"]) == conflicts, "sarif: a result for each conflict")

gitlab = json.loads(text["gitlab"])
check_schema("gitlab", "gitlab-code-quality.schema.json", gitlab)
check(len({issue["fingerprint"] for issue in gitlab}) == conflicts, "gitlab: an issue for each conflict")

rdjson = json.loads(text["rdjson"])
check_schema("rdjson", "rdjson.schema.json", rdjson)
check(len(rdjson["diagnostics"]) == conflicts, "rdjson: a diagnostic for each conflict")
for diagnostic in rdjson["diagnostics"]:
    start = diagnostic["location"]["range"]["start"]
    line = (TOP / diagnostic["location"]["path"]).read_bytes().split(b"\n")[start["line"] - 1]
    words = re.match(r"[^']*'(.*?)' here", diagnostic["message"])[1].encode()
    check(line[start["column"] - 1 :].startswith(words), f"rdjson: {words} is not at its column")

form = re.compile(r"::(error|warning) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^,:]+::.+")
lines = text["github"].splitlines()
check(len(lines) == conflicts and all(form.fullmatch(line) for line in lines), "github: a command for each conflict")

suites = xml.etree.ElementTree.fromstring(text["junit"])
check(len(suites.findall("testsuite")) == len(whole["stories"]), "junit: a suite for each story")
check(len(suites.findall(".//failure")) == conflicts == int(suites.get("failures")), "junit: failures")
check(len(suites.findall(".//testcase")) == int(suites.get("tests")), "junit: tests")

check(text["markdown"].count("\n#### ") == conflicts, "markdown: a heading for each conflict")
check(f"{conflicts} conflicts" in text["text"].splitlines()[-1], "text: the sums")
if failures:
    sys.exit(1)
print("all as expected")
