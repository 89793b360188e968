#!/bin/sh
# Holds template.yaml and infrastructure/openapi.yaml to their rules: linted as they are and as
# CloudFormation gets them, then tried with one broken copy for each rule, which must be caught.
# Needs Python 3.11 or newer with venv; the tools are installed once, under .tools/.
set -eu
cd "$(dirname "$0")/../.."
export SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=eu-west-1
here=infrastructure/template-checks
tools=.tools/template-checks

find_python() {
  for name in python3.11 python3.12 python3.13 python3; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$name"
      return
    fi
  done
  echo "Python 3.11 or newer with venv is needed for the template checks (Debian: apt-get install python3-venv)." >&2
  exit 1
}

if ! cmp -s "$here/requirements.txt" "$tools/installed.txt"; then
  python=$(find_python)
  rm -rf "$tools"
  "$python" -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$tools/installed.txt"
fi

exec "$tools/bin/python" "$here/check.py"
