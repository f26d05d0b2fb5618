#!/usr/bin/env python3
"""The JSON Schemas take what concord reads, refuse what it refuses, and know every key. usage: schemas.py CONCORD"""

import datetime
import json
import re
import subprocess
import sys
from pathlib import Path

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: python3-{missing.name} is not installed")
    sys.exit(77)

TOP = Path(__file__).resolve().parents[2]
CONCORD = Path(sys.argv[1]).resolve()
failures = []


def check(truth, what):
    if not truth:
        failures.append(what)
        print("FAILED:", what)


def as_editors_read(node):
    """Editors read YAML 1.2: a date is a word, and so is "no" as a key."""
    if isinstance(node, dict):
        return {str(key): as_editors_read(value) for key, value in node.items()}
    if isinstance(node, list):
        return [as_editors_read(item) for item in node]
    return node.isoformat() if isinstance(node, datetime.date) else node


def schema(name):
    printed = subprocess.run([CONCORD, "schema", name], text=True, capture_output=True)
    check(printed.returncode == 0, f"schema {name}: {printed.stderr}")
    rules = json.loads(printed.stdout)
    jsonschema.Draft7Validator.check_schema(rules)
    return jsonschema.Draft7Validator(rules)


def takes(validator, text, what):
    errors = list(validator.iter_errors(as_editors_read(yaml.safe_load(text))))
    for error in errors[:2]:
        print(f"  {what}: {list(error.absolute_path)}: {error.message[:200]}")
    return not errors


def keys_in(node):
    """Every property that a schema names."""
    if isinstance(node, list):
        return set().union(*map(keys_in, node)) if node else set()
    if not isinstance(node, dict):
        return set()
    found = set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
    return found.union(*map(keys_in, node.values())) if node else found


def keys_of_readers(files):
    """Words in the lists of keys that the code of a reader checks a map by."""
    found = set()
    for file in files:
        code = (TOP / file).read_text()
        lists = re.findall(r"check_keys\([^;{]*\{([^}]*)\}", code)
        lists += re.findall(r"(?:(?:_keys|known) = |known\.insert\(known\.end\(\), )\{([^}]*)\}", code)
        found |= {word for words in lists for word in re.findall(r'"([a-z-]+)"', words)}
        found |= set(re.findall(r'^\s*(?:\{+)"([a-z-]+)",\s*(?:read_|\[|Part::)', code, re.MULTILINE))
        found |= set(re.findall(r'\}, +\{"([a-z-]+)", Part::', code))
    return found


config, facts, rules = schema("config"), schema("facts"), schema("rules")

for file in sorted((TOP / "rules").rglob("*.yaml")):
    check(takes(rules, file.read_text(), file.name), f"the schema of rules refuses {file.relative_to(TOP)}")
for file in sorted((TOP / "fixtures").rglob("concord.yaml")):
    check(takes(config, file.read_text(), file.name), f"the schema of configurations refuses {file.relative_to(TOP)}")

good_config = """
extends: ../house.yaml
articles:
  wire.txt: {published: 2028-02-08, outlet: Merrow Post, role: draft, language: en}
stories:
  quake: [quake/*.md, quake/*.html]
overrides:
  - {files: [archive/*], disable: [open.count], role: reference}
facts:
  - facts.yaml
  - {name: the toll bridge, value: 3 EUR, valid-from: 2028-01-01, source: tariff}
fail-on: never
disable: [sports.score]
exclude: drafts/*
"""
good_facts = """
facts:
  - {name: price of a ticket, aliases: [fare], values: [{value: 2 EUR, valid-until: 2027-12-31}, {value: 3 EUR}]}
"""
check(takes(config, good_config, "config"), "the schema of configurations refuses a good one")
check(takes(facts, good_facts, "facts"), "the schema of facts refuses good ones")
good_imports = """
min-version: 0.1
import: [words/ships.yaml, harbour, {from: harbour, take: [sail, vessel]}]
"""
check(takes(rules, good_imports, "imports"), "the schema of rules refuses good imports")
for validator, wrong in [
    (config, "artikles: {}"),
    (config, "fail-on: sometimes"),
    (config, "articles: {a.txt: {role: editor}}"),
    (config, "articles: {a.txt: {published: yesterday}}"),
    (config, "facts: [{name: fare}]"),
    (facts, "facts: [{value: 3}]"),
    (facts, "[]"),
    (rules, "claims: [{id: a.b, patterns: [x], examples: []}]"),
    (rules, "claims: [{id: A.B, fact: x, patterns: [x], examples: []}]"),
    (rules, "units: [{id: mile}]"),
    (rules, "import: {take: [sail]}"),
]:
    errors = list(validator.iter_errors(as_editors_read(yaml.safe_load(wrong))))
    check(errors, f"a schema takes {wrong}")

story = ["src/story/config_file.cc", "src/story/entries.cc", "src/story/fact_file.cc"]
rule = [f"src/rule/read_{part}.cc" for part in ("rules", "examples", "units", "lexicon", "language",
                                                "conditions", "advice")]
rule.append("src/rule/imports.cc")
for name, validator, files in [("config", config, story), ("rules", rules, rule)]:
    read, described = keys_of_readers(files), keys_in(validator.schema)
    check(len(read) > 20, f"{name}: the readers' keys are found: {sorted(read)}")
    check(read == described, f"{name}: keys read and described differ: {sorted(read ^ described)}")
if failures:
    sys.exit(1)
print("all as expected")
