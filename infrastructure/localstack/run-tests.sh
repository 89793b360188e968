#!/bin/bash
# The contract tests of the adapters on LocalStack: the one that LOCALSTACK_ENDPOINT names; else one in
# Docker, if its image is there already; else one that is started without Docker and ended afterwards.
set -euo pipefail
cd "$(dirname "$0")/../.."
JAVA_HOME="$(infrastructure/find-jdk.sh)"
export JAVA_HOME

run() {
  rm -f infrastructure/*/target/surefire-reports/*LocalStack*
  mvn -q -am -Dsurefire.failIfNoSpecifiedTests=false test "$@"
}
on_the_named_one() {
  run -pl infrastructure/dynamodb,infrastructure/s3,infrastructure/kms,infrastructure/sns -Dtest='LocalStack*'
}

how="$(infrastructure/localstack/how.sh)"
case "$how" in
  named)
    echo "Trying the adapters on the LocalStack at $LOCALSTACK_ENDPOINT."
    on_the_named_one
    ;;
  docker)
    echo "Trying the adapters on LocalStack in Docker."
    run -Plocalstack -pl infrastructure/localstack -Dtest=LocalStackInDockerTest
    ;;
  python)
    echo "Trying the adapters on LocalStack without Docker, which does not answer or lacks its image."
    mvn -q -pl infrastructure/dynamodb-local generate-resources
    trap 'infrastructure/localstack/stop.sh' EXIT
    infrastructure/localstack/start-without-docker.sh
    export LOCALSTACK_ENDPOINT="http://127.0.0.1:${LOCALSTACK_PORT:-4566}"
    on_the_named_one
    ;;
esac
reports="$(cat infrastructure/*/target/surefire-reports/TEST-*LocalStack*.xml)"
echo "The adapters keep their contracts on LocalStack:" \
  "$(grep -c '<testcase ' <<<"$reports") tests, $(grep -c '<skipped' <<<"$reports" || true) skipped."
