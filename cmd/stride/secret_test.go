package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
)

// TestEveryCommandTakesThePassphraseFile calls each command that opens records on
// enciphered ones: without the file it says that they are protected, and with it
// that is no obstacle.
func TestEveryCommandTakesThePassphraseFile(t *testing.T) {
	calls := map[string]string{ // by command, in the order that commands has
		"measures":   "measures --data DATA",
		"clients":    "clients --data DATA",
		"grade":      "grade testdata/values.csv --data DATA",
		"handout":    "handout --data DATA --visit practice-zoe-visit-3 -o DIR/h.pdf",
		"report":     "report --data DATA --visit practice-zoe-visit-2 -o DIR/r.pdf",
		"note":       "note --data DATA --visit practice-zoe-visit-3",
		"attach":     "attach ../../assessment/capture/fit/testdata/compressed-speed-distance.fit --data DATA --client practice-zoe --visit practice-zoe-visit-3",
		"instrument": "instrument Belt --data DATA --column vertical=Fz",
		"export":     "export --data DATA --format json -o DIR/all.json",
		"import":     "import DIR/all.json --data DATA",
		"seed":       "seed --data DATA --clients 1 --visits 0",
		"backup":     "backup DIR/backups --data DATA",
		"restore":    "restore BACKUP --data DATA",
		"verify":     "verify --data DATA",
		"passphrase": "passphrase --data DATA --new-passphrase-file DIR/next",
		"erase":      "erase --data DATA --client practice-tom",
	}
	dir := t.TempDir()
	data, file := filepath.Join(dir, "clinic"), enciphered(t, dir)
	for _, c := range commands() {
		if !strings.Contains(c.arguments, "--data") {
			continue
		}
		call, known := calls[c.name]
		if !known {
			t.Errorf("%s opens records and is not in the table", c.name)
			continue
		}
		backups, err := filepath.Glob(filepath.Join(dir, "backups", "*"))
		if err != nil {
			t.Fatal(err)
		}
		words := strings.Fields(strings.NewReplacer("DATA", data, "DIR", dir, "BACKUP", strings.Join(backups, "")).Replace(call))
		sealed := assessment.Explain(assessment.ErrSealed).What
		if _, faults, code := stride(t, "", words...); code != failed || !strings.Contains(faults, sealed) {
			t.Errorf("%s without the passphrase: exit %d, %s", c.name, code, faults)
		}
		if _, faults, _ := stride(t, "", append(words, "--passphrase-file", file)...); strings.Contains(faults, "passphrase") {
			t.Errorf("%s with the passphrase: %s", c.name, faults)
		}
	}
}

// enciphered makes the practice clinic in a folder, enciphers it, and returns a
// file with its recovery code, which opens it sooner than the passphrase. What
// the commands read lies there too.
func enciphered(t *testing.T, dir string) (file string) {
	t.Helper()
	data, next := filepath.Join(dir, "clinic"), filepath.Join(dir, "next")
	if err := os.WriteFile(next, []byte("four words in a row\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	code := ""
	for _, words := range [][]string{
		{"demo", data},
		{"export", "--data", data, "--format", "json", "-o", filepath.Join(dir, "all.json")},
		{"passphrase", "--data", data, "--new-passphrase-file", next},
	} {
		out, faults, exit := stride(t, "", words...)
		if exit != done {
			t.Fatalf("%v: %s", words, faults)
		}
		lines := strings.Split(strings.TrimSpace(out), "\n")
		code = lines[len(lines)-1]
	}
	file = filepath.Join(dir, "code")
	if err := os.WriteFile(file, []byte(code+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}
