"""Runs the linters and the rules on the template, then every broken copy. See check.sh."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import broken
import expand
import rules

REGIONS = ["us-east-1", "eu-west-1", "cn-north-1"]
TOOLS = Path(sys.executable).parent


def run(*command):
    """What a tool has to say, if it is not content."""
    done = subprocess.run(command, cwd=expand.ROOT, capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def lint(path):
    return run(str(TOOLS / "cfn-lint"), "--regions", *REGIONS, "--", str(path))


def lint_expanded(inlined):
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump(expand.expanded(inlined), file)
    try:
        return lint(file.name)
    finally:
        os.unlink(file.name)


def suppressions(template):
    """Linters are silenced by Metadata; nothing here may be."""
    holders = [template, *template["Resources"].values()]
    return [f"Metadata in {h.get('Type', 'the template')}" for h in holders if "Metadata" in h]


def caught(break_it, rule):
    """Whether a broken copy of the template is seen by its rule."""
    template = expand.load(expand.ROOT / "template.yaml")
    try:
        inlined = break_it(template) or expand.inlined(template)
        found = lint_expanded(inlined) if rule == "lint" else rules.findings(rule, inlined)
    except FileNotFoundError as missing:
        found = [str(missing)] if rule == "include" else []
    return [] if found else [f"the rule {rule} did not see it"]


def checks():
    source = expand.ROOT / "template.yaml"
    template = expand.load(source)
    try:
        inlined = expand.inlined(template)
    except FileNotFoundError as missing:
        yield "include", [f"{missing.filename} is included by template.yaml and is not there."]
        return
    yield "sam validate --lint", run(str(TOOLS / "sam"), "validate", "--lint", "--region", "eu-west-1")
    yield "cfn-lint", lint(source)
    yield "cfn-lint on the expanded template", lint_expanded(inlined)
    yield "no suppressions", suppressions(template)
    for rule in rules.NAMES:
        yield rule, rules.findings(rule, inlined)
    for what, (rule, break_it) in broken.ALL.items():
        yield f"caught: {what}", caught(break_it, rule)
    unproven = set(rules.NAMES) - {rule for rule, _ in broken.ALL.values()}
    yield "every rule has a broken template", sorted(unproven)


def main():
    failed = passed = 0
    for name, found in checks():
        passed, failed = passed + (not found), failed + bool(found)
        print(("ok      " if not found else "FAILED  ") + name)
        for line in found:
            print("        " + str(line).replace("\n", "\n        "))
    print(f"{passed} passed, {failed} failed")
    sys.exit(bool(failed))


main()
