#!/bin/sh
# Runs files of worked cases through the engine and the compiled rule books: make examples.
# $1 is the folder where make was called, the others are the files. Starts Maven only if the engine,
# its compiler or a plan is newer than what was built.
set -u
cd "$(dirname "$0")/.." || exit 1
JAVA_HOME=$(infrastructure/find-jdk.sh) || exit 1
export JAVA_HOME
compiler=infrastructure/plan-compiler
stamp=$compiler/target/examples-built

is_built() {
  [ -f "$stamp" ] && [ -f plans/target/classes/org/mutualaid/plans/rule-books.bin ] || return 1
  [ -z "$(find pom.xml core $compiler plans -name target -prune -o \
    \( -name pom.xml -o -path '*/src/main/*' -o -path 'plans/*.yaml' \) -newer "$stamp" -print -quit)" ]
}

if ! is_built; then
  begun=$(mktemp) || exit 1
  mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -pl core,$compiler,plans -am package >&2 || {
    echo "The build failed; the lines above say why." >&2
    exit 2
  }
  # As old as the beginning of the build: what was saved meanwhile is built next time.
  touch -r "$begun" "$stamp"
  rm -f "$begun"
fi
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp "core/target/classes:$compiler/target/classes:plans/target/classes:$compiler/target/lib/*" \
  org.mutualaid.examples.RunExamples "$@"
