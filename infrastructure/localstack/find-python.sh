#!/bin/sh
# Prints a Python 3.13 that can make virtual environments: PYTHON if it is one, else one on the path or
# one of pyenv's. Says in one line how to get one where there is none. LocalStack 4.14 starts under 3.12
# too, but its KMS fails there, for want of warnings.deprecated.
set -u
fits='import sys, venv, ensurepip
sys.exit(sys.version_info[:2] != (3, 13) or print(sys.executable))'
pyenv="${PYENV_ROOT:-$HOME/.pyenv}/versions"
for python in "${PYTHON:-}" python3.13 python3 "$pyenv"/3.13.*/bin/python3; do
  if [ -n "$python" ] && "$python" -c "$fits" 2>/dev/null; then
    exit 0
  fi
done
echo "A Python 3.13 with venv is needed and none was found: install one (apt-get install python3.13-venv, or pyenv) or name it in PYTHON." >&2
exit 1
