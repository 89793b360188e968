#!/bin/sh
# Builds what the embedded cloud runs, without tests, if anything changed since it was last built.
# Maven takes seconds to find out that nothing did; find takes none.
set -u
cd "$(dirname "$0")/.." || exit 1
stamp=infrastructure/local/target/built

is_built() {
  [ -f "$stamp" ] || return 1
  for pom in functions/*/pom.xml; do
    [ -f "$(dirname "$pom")/target/function.zip" ] || return 1
  done
  [ -z "$(find pom.xml .mvn core plans functions infrastructure -name target -prune -o \
    \( -name pom.xml -o -path '*/src/main/*' -o -path 'plans/*' -o -path 'functions/zip.xml' \) \
    -newer "$stamp" -print -quit)" ]
}

is_built && exit 0
JAVA_HOME=$(infrastructure/find-jdk.sh) || exit 1
export JAVA_HOME
echo "Building what changed; the first time takes up to a minute."
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
: >"$work/built"
{
  mvn -T2 -B -Dstyle.color=never -Dmaven.test.skip=true -Denforcer.skip=true -Djava.checks=-proc:none package >"$work/log" 2>&1
  echo $? >"$work/status"
} &
{ tail -n +1 -f --pid=$! "$work/log" 2>/dev/null || wait; } |
  sed -un -e 's/^\[INFO\] Building \(.*\) 1\.0\.0 *\(\[.*\]\)$/  \2 \1/p' -e '/^\[ERROR\]/p'
wait
# What was compiled without the checks is noted, for make test to compile it again with them.
find . -path '*/target/maven-status/*' -name inputFiles.lst -newer "$work/built" |
  while read -r list; do : >"${list%/maven-status/*}/unchecked"; done
[ "$(cat "$work/status")" = 0 ] || {
  echo "The build failed; the lines above say why." >&2
  exit 1
}
mkdir -p "$(dirname "$stamp")"
# As old as the beginning of the build: what was saved meanwhile is built next time.
touch -r "$work/built" "$stamp"
