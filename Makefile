# Each target is one line of «make help».
SHELL := /bin/bash
.DEFAULT_GOAL := help

VERSION := $(shell sed -n 's/^Version = "\(.*\)"/\1/p' FyneApp.toml)
LINT := .tools/golangci-lint-2.15.0/golangci-lint
DEMO := demo
GALLERY := gallery
TIMES := 50

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do printf '  make %-9s %s\n' "$$name" "$$what"; done

run: ## installs what the build lacks, builds and opens the app
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display to open a window on; «make demo» needs none." >&2; exit 1; fi
	@$(MAKE) --no-print-directory build
	@bin/stridewell

build: window-packages ## builds the app and the command line into bin/
	go build -o bin/stridewell ./cmd/stridewell
	go build -o bin/stride ./cmd/stride

test: window-packages paper-packages $(LINT) ## installs what it lacks and runs vet, the linters and every test
	go vet ./...
	$(LINT) run ./...
	go test ./...
	@if [ "$$(uname -s)" = Linux ]; then $(MAKE) --no-print-directory test-window; fi

test-window: screen-packages ## drives the app in a real window, by keys alone, from first start to a PDF
	go test -count 1 -tags window -run TestFiveMinutes ./cmd/stridewell

demo: store-packages ## writes a practice clinic into demo/; needs no display
	go build -o bin/stride ./cmd/stride
	@rm -rf $(DEMO)
	bin/stride demo $(DEMO)

torture: window-packages ## breaks records for long: kills, power cuts, flipped bits, full disks; TIMES=50 as often as «make test»
	STRIDEWELL_TORTURE=$(TIMES) go test -count 1 -timeout 24h -run 'Killed|Crash|PowerCuts|DiskFull|BitFlips|Truncat|NoDifference|TwoPrograms|WrongKey' ./storage/... ./cmd/stridewell

race: window-packages ## every test under the race detector
	go test -race ./...

golden: window-packages ## rewrites the golden files; review the difference
	UPDATE=1 go test ./...

bench: window-packages ## the benchmarks
	go test -run '^$$' -bench . -benchmem ./...

gallery: window-packages ## every screen as a picture, light and dark, into gallery/
	go run ./cmd/gallery $(GALLERY)

fuzz: store-packages ## every fuzz test for ten seconds
	@grep -rl --include='*_test.go' '^func Fuzz' . | while read -r file; do \
		for name in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9]*\).*/\1/p' "$$file"); do \
			go test -run '^$$' -fuzz "^$$name\$$" -fuzztime 10s "$$(dirname "$$file")" || exit 1; done; done

fhir: store-packages ## checks the FHIR bundles of the practice clinic with validators of npm; needs Node
	@.ci/fhir/check

dist: window-packages ## the release build for this system into dist/
	go build -tags migrated_fynedo -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o dist/stridewell ./cmd/stridewell
	go build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o dist/stride ./cmd/stride

window-packages:
	@.ci/packages window

screen-packages:
	@.ci/packages screen

paper-packages:
	@.ci/packages paper

store-packages:
	@.ci/packages store

$(LINT):
	GOBIN=$(CURDIR)/$(@D) go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.PHONY: help run build test torture demo race golden bench gallery fuzz fhir dist window-packages screen-packages paper-packages store-packages
