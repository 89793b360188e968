#!/bin/bash
# The contract tests of the adapters against LocalStack: the one that LOCALSTACK_ENDPOINT names, or one
# that is started for it without Docker and ended afterwards.
set -euo pipefail
cd "$(dirname "$0")/../.."
JAVA_HOME="$(infrastructure/find-jdk.sh)"
export JAVA_HOME

if [ -z "${LOCALSTACK_ENDPOINT:-}" ]; then
  mvn -q -pl infrastructure/dynamodb-local generate-resources
  infrastructure/contract/localstack-without-docker.sh
  trap 'kill "$(cat .tools/localstack/pid)"' EXIT
  export LOCALSTACK_ENDPOINT="http://127.0.0.1:${LOCALSTACK_PORT:-4566}"
fi
mvn -q -pl infrastructure/dynamodb,infrastructure/s3,infrastructure/kms -am test \
  -Dtest='LocalStack*' -Dsurefire.failIfNoSpecifiedTests=false
echo "The adapters keep their contracts on $LOCALSTACK_ENDPOINT"
