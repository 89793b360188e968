# The commands of this project. `make help` lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help

MVN = JAVA_HOME="$$(infrastructure/find-jdk.sh)" && export JAVA_HOME && mvn

.PHONY: help test fmt

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort | expand -t 16

test: ## run all tests that need no Docker
	@$(MVN) verify

fmt: ## format the Java
	@$(MVN) -q -N spotless:apply

.PHONY: bench-cold
bench-cold: ## how much slower than a function that does nothing start-claim starts; fails above 10
	@$(MVN) -q -Dmaven.test.skip=true package -am -pl functions/start-claim,infrastructure/bench,infrastructure/demo,infrastructure/dynamodb-local,infrastructure/runtime-client
	@JAVA_HOME="$$(infrastructure/find-jdk.sh)" && taskset -c 1 "$$JAVA_HOME/bin/java" -cp infrastructure/bench/target/classes org.mutualaid.bench.Bench start-claim $(ROUNDS) $(SEED)
