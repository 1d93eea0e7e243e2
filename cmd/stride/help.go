package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A command is one word after stride.
type command struct {
	name      string
	arguments string
	does      string
	example   string
	run       func(ctx context.Context, p program, arguments []string) error
}

// commands lists them in the order of the help.
func commands() []command {
	return []command{
		{"demo", "DIR", "writes a practice clinic: records, a handout and a workbook", "stride demo demo", demo},
		{"measures", "[--json] [--data DIR]", "lists what can be measured, with references and sources; with --data those of that clinic", "stride measures --json", measures},
		{"clients", "--data DIR", "lists the clients of a clinic", "stride clients --data demo", clients},
		{"grade", "FILE|- [--data DIR]", "grades the values of a CSV file; with --data by the thresholds of that clinic", "stride grade values.csv", grade},
		{"handout", "--data DIR --visit ID -o FILE.pdf [--paper a4|letter] [--large] [--mono] [--one-sheet]", "writes the handout of a visit", "stride handout --data demo --visit practice-zoe-visit-3 -o handout.pdf --paper a4", handoutFile},
		{"report", "--data DIR --visit ID -o FILE.pdf [--paper a4|letter] [--mono]", "writes the report of a visit, for the record or the referrer", "stride report --data demo --visit practice-zoe-visit-2 -o report.pdf", reportFile},
		{"note", "--data DIR --visit ID [--letter [--to NAME] [--ask TEXT]] | --safety-card", "writes a visit in words: a note, a letter of referral, the safety card", "stride note --data demo --visit practice-zoe-visit-3 --letter", note},
		{"read", "FILE [--mass KG] [--rate HZ] [--cutoff HZ] [--tare N] [--unit N|kN|BW] [--first-side left|right] [--column ROLE=HEADING] [--definition CODE] [--session N] [--from 5m] [--to 15m] [--late] [--json]", "says what the file of a watch or a laboratory holds, and stores nothing", "stride read run.fit --json", readRecording},
		{"attach", "FILE --data DIR --client ID --visit ID [--mass KG] [--rate HZ] [--cutoff HZ] [--tare N] [--unit N|kN|BW] [--first-side left|right] [--column ROLE=HEADING] [--definition CODE] [--session N] [--from 5m] [--to 15m] [--late]", "takes the values of such a file into an open visit, and keeps the recording with it", "stride attach run.fit --data demo --client practice-zoe --visit practice-zoe-visit-3", attach},
		{"instrument", "NAME --data DIR [--column ROLE=HEADING] [--rate HZ] [--unit N|kN|BW] [--definition CODE] [--forget]", "keeps which columns the tables of an instrument have, so that attach and the window read them; without --column it shows what is kept", "stride instrument treadmill --data demo --column vertical=-ch7 --column time=clock", instrument},
		{"export", "--data DIR --format " + formatNames() + " [--client ID] [--from DATE] [--to DATE] [--key FILE] [--identified] -o FILE", "writes the records to a file for other programs", "stride export --data demo --format xlsx --client practice-zoe -o zoe.xlsx", export},
		{"import", "FILE --data DIR [--dry-run] [--dates dmy|mdy], or --undo --data DIR", "brings a filled-in template or the JSON of everything in; --dry-run only says what would happen", "stride import clients.xlsx --data demo --dry-run", importing},
		{"gallery", "DIR", "draws every drill and every paper of the practice clinic as pictures", "stride gallery pictures", gallery},
		{"seed", "--data DIR --clients N --visits M", "writes invented clients for load tests, the same each time", "stride seed --data load --clients 100 --visits 6", seed},
		{"backup", "DIR --data DIR", "writes a checked copy of the records into a folder", "stride backup backups --data demo", backup},
		{"restore", "FILE --data DIR", "puts a backup in the place of the records and keeps those aside", "stride restore backups/stridewell-20260409-174200.stridewell-backup --data demo", restore},
		{"verify", "FILE | --data DIR", "checks records or a backup: every page, reference and link of the log", "stride verify --data demo", verify},
		{"passphrase", "--data DIR --new-passphrase-file FILE [--rotate]", "enciphers the records, or changes what opens them", "stride passphrase --data demo --new-passphrase-file new.txt", passphrase},
		{"erase", "--data DIR --client ID", "deletes a client with everything recorded, for good", "stride erase --data demo --client practice-zoe", erase},
		{"bench", "reports | storage [--clients N] [--names N]", "times the papers and files, or the records beside SQLite in C", "stride bench storage", bench},
		{"help", "", "shows this", "stride help", help},
	}
}

// call is how the command is called.
func (c command) call() string { return strings.TrimSpace("stride " + c.name + " " + c.arguments) }

func find(name string) (command, bool) {
	if name == "-h" || name == "--help" {
		name = "help"
	}
	all := commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.name == name })
	if i < 0 {
		return command{}, false
	}
	return all[i], true
}

func help(_ context.Context, p program, arguments []string) error {
	if len(arguments) > 0 {
		return usage("it takes nothing more.")
	}
	p.overview(p.out)
	return nil
}

func (p program) overview(to io.Writer) {
	fmt.Fprint(to, "stride works with the records of Stridewell without its window.\n")
	for _, c := range commands() {
		fmt.Fprintf(to, "\n  %s\n      %s\n      example: %s\n", c.call(), c.does, c.example)
	}
	fmt.Fprint(to, "\nWhere records are enciphered, --passphrase-file FILE names a file whose first line is the passphrase or the recovery code.\n")
	fmt.Fprint(to, "\nExit code: 0 done, 1 failed, 2 called in a wrong way.\n")
}
