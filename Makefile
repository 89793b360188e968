# The commands of this project. `make help` lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help

MVN = JAVA_HOME="$$(infrastructure/find-jdk.sh)" && export JAVA_HOME && mvn

# Where `make run` keeps its data, and the first of the ports it listens on.
DATA ?= .local
PORT_BASE ?= 4000
ARGS ?=

CLOUD_FLAGS = -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=ALL-UNNAMED
CLOUD_PATH = infrastructure/local/target/local-1.0.0.jar:infrastructure/local/target/lib/*
CLOUD = "$$(infrastructure/find-jdk.sh)/bin/java" $(CLOUD_FLAGS) -cp '$(CLOUD_PATH)' org.mutualaid.local.EmbeddedCloud \
  --data '$(DATA)' --port-base $(PORT_BASE) \
  --seed 'infrastructure/demo/target/demo-1.0.0.jar:infrastructure/demo/target/lib/* org.mutualaid.demo.EnrolDemoPeople'

.PHONY: help run build reset test fmt

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort | expand -t 16

run: build ## start the service on this machine; PORT_BASE= and DATA= choose other ports and another folder
	@trap : INT; $(CLOUD) $(ARGS); code=$$?; [ $$code -eq 130 ] || exit $$code

# Starts Maven only if a source is newer than what was built.
build:
	@infrastructure/build-changed.sh

reset: ## forget everything that make run kept
	@rm -rf '$(DATA)'

# What make run compiled without the checks is compiled again.
test: ## run all tests that need no Docker
	@find . -path '*/target/unchecked' | while read -r note; do rm -rf "$$(dirname "$$note")/classes" "$$note"; done
	@$(MVN) verify

# Files of worked cases to run instead of those beside the plans.
CASES ?=

.PHONY: examples
examples: ## run the worked examples of the plans; CASES="a.yaml b.yaml" runs other files
	@infrastructure/run-examples.sh '$(PWD)' $(or $(CASES),plans/examples/*.yaml)

fmt: ## format the Java
	@$(MVN) -q -N spotless:apply

.PHONY: bench-cold
bench-cold: ## how much slower than a function that does nothing start-claim starts; fails above 10
	@$(MVN) -q -Dmaven.test.skip=true package -am -pl functions/start-claim,infrastructure/bench,infrastructure/demo,infrastructure/dynamodb-local,infrastructure/runtime-client
	@JAVA_HOME="$$(infrastructure/find-jdk.sh)" && taskset -c 1 "$$JAVA_HOME/bin/java" -cp infrastructure/bench/target/classes org.mutualaid.bench.Bench start-claim $(ROUNDS) $(SEED)

.PHONY: bench-engine
bench-engine: ## how many times as many claims the engine works out as Drools does with the same rules; SEED= repeats one
	@$(MVN) -q -Pbench-engine -Dmaven.test.skip=true package -am -pl infrastructure/bench-engine
	@"$$(infrastructure/find-jdk.sh)/bin/java" -cp 'infrastructure/bench-engine/target/bench-engine-1.0.0.jar:infrastructure/bench-engine/target/lib/*' org.mutualaid.bench.engine.EngineBench $(SEED)

# In percent of all mutants; and on how many drawn members each is tried, where make test draws 1500.
MUTANTS_KILLED = 90
MEMBERS = 150
MUTANTS_PATH = $(CURDIR)/core/target/classes:$(CURDIR)/core/target/test-classes:$(CURDIR)/plans/target/classes:$(CURDIR)/plans/target/test-classes:$(CURDIR)/infrastructure/mutants/target/lib/*

.PHONY: mutants # in plans/, where its tests look for the examples
mutants: ## which mistakes put into the engine the tests do not notice; fails below 90 % noticed
	@$(MVN) -q -Pmutants -DskipTests package -am -pl infrastructure/mutants
	@java="$$(infrastructure/find-jdk.sh)/bin/java" && cd plans && "$$java" -cp '$(MUTANTS_PATH)' org.pitest.mutationtest.commandline.MutationCoverageReport \
	  --mutableCodePaths '$(CURDIR)/core/target/classes' --sourceDirs ../core/src/main/java --targetClasses 'org.mutualaid.benefit.*,org.mutualaid.money.*' \
	  --targetTests 'org.mutualaid.benefit.*,org.mutualaid.money.*,org.mutualaid.plans.*' --excludedTestClasses org.mutualaid.plans.Drawn \
	  --jvmArgs -Dmembers=$(MEMBERS) --mutationThreshold $(MUTANTS_KILLED) --timestampedReports=false --outputFormats HTML,CSV --threads 2 --reportDir ../infrastructure/mutants/target/report

# The port of sam local start-api, before which make sam stands at PORT_BASE.
SAM_PORT ?= 3000
# This machine's address as containers see it, where make sam cannot find it out.
SAM_BRIDGE ?=

.PHONY: sam
sam: build ## start what the functions need, for SAM local to run the API; prints its command line
	@trap : INT; DATA='$(DATA)' PORT_BASE=$(PORT_BASE) SAM_PORT=$(SAM_PORT) SAM_BRIDGE='$(SAM_BRIDGE)' infrastructure/sam/start.sh $(CLOUD) $(ARGS); \
	  code=$$?; [ $$code -eq 130 ] || exit $$code

# The demo builds only where nothing is built yet: never under the feet of a cloud that runs.
DEMO = "$$(infrastructure/find-jdk.sh)/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp 'infrastructure/demo/target/demo-1.0.0.jar:infrastructure/demo/target/lib/*'
ISSUER_PORT = $$(($(PORT_BASE) + 1))

.PHONY: demo demo-life kill-demo settle-demo
demo: ## play three stories against a running cloud; API= and ISSUER= choose another than make run's
	@[ -f infrastructure/demo/target/demo-1.0.0.jar ] || infrastructure/build-changed.sh
	@$(DEMO) org.mutualaid.demo.Demo --api "$(or $(API),http://127.0.0.1:$(PORT_BASE))" \
	  --issuer "$(or $(ISSUER),http://127.0.0.1:$(ISSUER_PORT))" $(ARGS)

demo-life: ## play ninety days of a claim against a running cloud, whose time it moves and puts back
	@[ -f infrastructure/demo/target/demo-1.0.0.jar ] || infrastructure/build-changed.sh
	@$(DEMO) org.mutualaid.demo.LifeDemo --api "$(or $(API),http://127.0.0.1:$(PORT_BASE))" \
	  --issuer "$(or $(ISSUER),http://127.0.0.1:$(ISSUER_PORT))" $(ARGS)

kill-demo: DATA = {data}
kill-demo: PORT_BASE = {ports}
kill-demo: build ## kill -9 a cloud in the middle of the demo, again and again; ARGS="--rounds 30 --seed 7 --evenly true"
	@$(DEMO) org.mutualaid.demo.kill.KillDemo $(ARGS) -- $(CLOUD)

settle-demo: DATA = {data}
settle-demo: PORT_BASE = {ports}
settle-demo: build ## settle a town's quarter in a cloud that is killed meanwhile; ARGS="--members 20000 --kills 2 --seed 7"
	@$(DEMO) org.mutualaid.demo.settle.SettleDemo $(ARGS) -- $(CLOUD)

# How many, in all functions together; make test sends 5000.
HOSTILE ?= 20000

.PHONY: hostile
hostile: ## send the functions hostile requests, HOSTILE= in all; each test prints its seed, SEED= sends the same again
	@$(MVN) -q test -am -pl "$$(echo functions/*/ | tr ' ' ',')" -Dtest='*HandlerTest#*hostile*' \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dhostile=$(HOSTILE) $(if $(SEED),-Dseed=$(SEED))

.PHONY: localstack
localstack: ## try the adapters on LocalStack: LOCALSTACK_ENDPOINT, else in Docker if its image is there, else without
	@infrastructure/localstack/run-tests.sh

.PHONY: bench-settlement
bench-settlement: ## what settling a quarter costs a member, at 10,000, 100,000 and a million; fails where that is not linear
	@$(MVN) -q -Dmaven.test.skip=true package -am -pl infrastructure/bench
	@"$$(infrastructure/find-jdk.sh)/bin/java" -XX:+UseSerialGC -Xms8g -Xmx8g -cp core/target/classes:plans/target/classes:infrastructure/memory/target/classes:infrastructure/demo/target/classes:infrastructure/bench/target/classes org.mutualaid.bench.settlement.SettlementBench $(SEED)
