#!/bin/bash
# Starts LocalStack 4.14.0 without Docker and waits until it is ready. What it needs is installed once,
# under .tools/localstack. Needs a Python 3.13, a JDK 25, and the jars that the build of
# infrastructure/dynamodb-local collects. stop.sh ends it.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly version=4.14.0
readonly port="${LOCALSTACK_PORT:-4566}"
readonly home="$PWD/.tools/localstack"
readonly jars="$PWD/infrastructure/dynamodb-local/target/lib"
jdk="$(infrastructure/find-jdk.sh)"

[ -d "$jars" ] || { echo "Run first: mvn -pl infrastructure/dynamodb-local generate-resources" >&2; exit 1; }
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  echo "Port $port is taken. If a LocalStack listens there, set LOCALSTACK_ENDPOINT=http://127.0.0.1:$port; else choose another port in LOCALSTACK_PORT." >&2
  exit 1
fi

# Dependencies newer than this date break it.
if [ ! -e "$home/venv/complete" ]; then
  python="$(infrastructure/localstack/find-python.sh)"
  rm -rf "$home/venv"
  "$python" -m venv "$home/venv"
  "$home/venv/bin/python" -m pip install -q uv
  VIRTUAL_ENV="$home/venv" "$home/venv/bin/uv" pip install -q \
    --exclude-newer 2026-03-01 "localstack-core[runtime]==$version"
  touch "$home/venv/complete"
fi

# Its DynamoDB is DynamoDB Local, which it would download: here are the jars of the build, under the names
# it looks for, with a launcher whose class path they are and an agent that does nothing.
readonly lib="$home/files/usr/lib/localstack"
readonly dynamodb="$lib/dynamodb-local/2"
if [ ! -e "$dynamodb/ddb-local-loader-0.1.jar" ]; then
  rm -rf "$dynamodb" "$lib/java"
  mkdir -p "$dynamodb" "$lib/java" "$home/agent"
  ln -s "$jdk" "$lib/java/21"
  cp -r "$jars" "$dynamodb/DynamoDBLocal_lib"
  {
    echo "Main-Class: software.amazon.dynamodb.services.local.main.ServerRunner"
    printf 'Class-Path:'
    for jar in "$dynamodb"/DynamoDBLocal_lib/*.jar; do
      printf ' \n DynamoDBLocal_lib/%s' "$(basename "$jar")"
    done
    printf '\n'
  } > "$home/agent/launcher.txt"
  "$jdk/bin/jar" -c -f "$dynamodb/DynamoDBLocal.jar" -m "$home/agent/launcher.txt"
  cat > "$home/agent/Quiet.java" <<'JAVA'
public class Quiet {
  public static void premain(String arguments) {}
}
JAVA
  "$jdk/bin/javac" -d "$home/agent" "$home/agent/Quiet.java"
  printf 'Premain-Class: Quiet\n' > "$home/agent/agent.txt"
  "$jdk/bin/jar" -c -f "$dynamodb/ddb-local-loader-0.1.jar" -m "$home/agent/agent.txt" \
    -C "$home/agent" Quiet.class
fi

OVERRIDE_IN_DOCKER=0 FILESYSTEM_ROOT="$home/files" \
  GATEWAY_LISTEN="127.0.0.1:$port" LOCALSTACK_HOST="127.0.0.1:$port" \
  DISABLE_EVENTS=1 SKIP_SSL_CERT_DOWNLOAD=1 S3_SKIP_SIGNATURE_VALIDATION=0 \
  PROVIDER_OVERRIDE_DYNAMODB=v2 PROVIDER_OVERRIDE_DYNAMODBSTREAMS=v2 \
  nohup "$home/venv/bin/python" -m localstack.runtime.main > "$home/log" 2>&1 &
echo $! > "$home/pid"

for _ in $(seq 120); do
  kill -0 "$(cat "$home/pid")" 2>/dev/null || { tail -20 "$home/log" >&2; exit 1; }
  if curl -fs "http://127.0.0.1:$port/_localstack/health" >/dev/null; then
    echo "LocalStack $version is ready: LOCALSTACK_ENDPOINT=http://127.0.0.1:$port"
    exit 0
  fi
  sleep 0.5
done
echo "LocalStack did not become ready; see $home/log" >&2
exit 1
