#!/bin/sh
# make sam: starts the parts of the embedded cloud that the functions need, lets containers reach
# them, and says with which command SAM local runs the API before them.
#
#   infrastructure/sam/start.sh COMMAND...          the embedded cloud's command line
set -eu
cd "$(dirname "$0")/../.."
. infrastructure/sam/options.sh

if [ "$image" = mutual-aid-java25 ] && ! docker image inspect "$image" >/dev/null 2>&1; then
  say "Lambda's own image cannot be pulled here; building one of this machine's JDK."
  infrastructure/sam/image.sh "$image"
fi

# On Linux a container sees this machine at the address of Docker's bridge; elsewhere Docker leads
# host.docker.internal to 127.0.0.1 by itself.
bridge=${SAM_BRIDGE:-}
if [ -z "$bridge" ] && [ "$(uname -s)" = Linux ]; then
  bridge=$(docker network inspect bridge --format '{{range .IPAM.Config}}{{.Gateway}}{{end}}')
  # Older versions of Docker leave it out; the interface has it all the same.
  [ -n "$bridge" ] || bridge=$(ip -4 -o addr show dev docker0 2>/dev/null | sed -n 's/.* inet \([0-9.]*\)\/.*/\1/p')
  [ -n "$bridge" ] || need "The address of Docker's bridge is not to be found: make sam SAM_BRIDGE=172.17.0.1"
fi

gateway=http://127.0.0.1:$port_base
rm -f "$folder/env-vars.json"
tell() {
  # The file is written when all parts stand.
  until [ -e "$folder/env-vars.json" ] && curl -s -o /dev/null "$gateway/"; do
    kill -0 $$ 2>/dev/null || exit 0
    sleep 0.3
  done
  cat <<TEXT

The functions of the API are for SAM local to run, in a second terminal and in this folder:

  $variables $sam local start-api --port $sam_port --warm-containers EAGER $options 'WebOrigin=*'

Then $gateway is the API: what SAM local answers, and what it leaves to the gateway. make demo plays against it.
One payload alone:  $variables $sam local invoke StartClaimFunction -e events/start-claim/hospital-stay.json $options
All payloads:       infrastructure/sam/invoke-all.sh

TEXT
}
tell &
exec "$@" --sam "http://127.0.0.1:$sam_port" ${bridge:+--bridge "$bridge"}
