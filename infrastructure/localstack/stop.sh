#!/bin/sh
# Ends the LocalStack that start-without-docker.sh started, and waits until it is gone.
set -u
cd "$(dirname "$0")/../.." || exit 1
pid=$(cat .tools/localstack/pid 2>/dev/null) || exit 0
rm -f .tools/localstack/pid
kill "$pid" 2>/dev/null || exit 0
for _ in $(seq 40); do
  kill -0 "$pid" 2>/dev/null || exit 0
  sleep 0.25
done
kill -9 "$pid"
