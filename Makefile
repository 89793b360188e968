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
