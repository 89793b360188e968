#!/bin/sh
# Gives every payload in events/ to its function with sam local invoke, while make sam runs. Good is
# whatever the function answers by its own will: a refusal too, but no failure and no 5xx.
#
#   infrastructure/sam/invoke-all.sh [FUNCTION...]        e.g. start-claim; all by default
set -eu
cd "$(dirname "$0")/../.."
. infrastructure/sam/options.sh
[ -e "$folder/env-vars.json" ] || need "Nothing is running for SAM local: make sam"
[ $# -gt 0 ] || set -- $(cd events && ls -d */ | grep -v contracts | tr -d /)

logs=$folder/invocations
mkdir -p "$logs"
passed=0
failed=0
for function in "$@"; do
  logical_id=$(echo "$function" | awk -F- '{for (i = 1; i <= NF; i++) printf "%s%s", toupper(substr($i, 1, 1)), substr($i, 2)}')Function
  for payload in events/"$function"/*.json; do
    log=$logs/$function-$(basename "$payload" .json).log
    # shellcheck disable=SC2086 # options are words apart
    answer=$(env $variables "$sam" local invoke "$logical_id" -e "$payload" $options 2>"$log" | tail -n 1) || true
    status=$(printf '%s' "$answer" | sed -n 's/^{"statusCode": *\([0-9]*\).*/\1/p')
    case $answer$status in
      *'"errorType"'* | *5[0-9][0-9]) outcome="failed, see $log" ;;
      # What is woken by an event may have nothing to say; that it came to its end, the report tells.
      *) if grep -q '^REPORT' "$log"; then outcome=${status:-ok}; else outcome="failed, see $log"; fi ;;
    esac
    case $outcome in failed*) failed=$((failed + 1)) ;; *) passed=$((passed + 1)) ;; esac
    printf '%-60s %s\n' "$payload" "$outcome"
  done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
