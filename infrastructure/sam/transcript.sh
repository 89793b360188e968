#!/bin/sh
# Plays the demo against what runs on this machine and writes every answer to a file, without what is
# drawn or measured: two files of two clouds, each on fresh data, can be compared line by line.
#
#   infrastructure/sam/transcript.sh FILE [--api http://127.0.0.1:4000] [--run 20261124-compare]
set -eu
cd "$(dirname "$0")/../.."
demo=infrastructure/demo/target
java=$(infrastructure/find-jdk.sh)/bin/java
file=$1
shift
exec "$java" -cp "$demo/demo-1.0.0.jar:$demo/lib/*" org.mutualaid.demo.Transcript "$file" --run "$(date +%Y%m%d)-compare" "$@"
