#!/bin/sh
# Prints the home of a JDK 25 or newer: JAVA_HOME if it is one, else one that stands beside the
# default. Says in one line how to get one where there is none.
set -u
is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  # Reading the release file takes no time; starting javac would.
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$major" ] || major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${major:-0}" -ge 25 ]
}
on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
  /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
  if [ -n "$home" ] && is_new_enough "$home"; then
    printf '%s\n' "$home"
    exit 0
  fi
done
echo "A JDK 25 is needed and none was found: install one (Debian: apt-get install openjdk-25-jdk or temurin-25-jdk) or set JAVA_HOME to one." >&2
exit 1
