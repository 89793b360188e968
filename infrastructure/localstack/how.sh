#!/bin/sh
# Prints how this machine gets a LocalStack: "named" by LOCALSTACK_ENDPOINT, "docker" if Docker answers
# and has the image, "python" without Docker. Says what is missing where it cannot.
set -u
cd "$(dirname "$0")/../.." || exit 1
if [ -n "${LOCALSTACK_ENDPOINT:-}" ]; then
  echo named
elif timeout 10 docker image inspect localstack/localstack:4.14.0 >/dev/null 2>&1; then
  echo docker
else
  infrastructure/localstack/find-python.sh >/dev/null && echo python
fi
