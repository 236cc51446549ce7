# Each target is a script; read it there.
.PHONY: run test check bench build dev

run: ; @DEMO="$(DEMO)" scripts/run
test: ; @scripts/test
check: ; @scripts/check
bench: ; @scripts/bench
build: ; @scripts/build
dev: ; @scripts/dev
