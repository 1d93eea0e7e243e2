package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"stridewell/storage"
)

// A floor is SQLite in C doing what the records are timed at: storage's
// testdata/floor.c, compiled with the SQLite that the driver carries.
type floor struct {
	dir            string // where it may write
	clients, names int
}

var errNoSource = errors.New("this is not run in the source folder of the program")

// run compiles and runs it. The error says why that cannot be done here.
func (f floor) run(ctx context.Context) (map[string]spell, error) {
	source := filepath.Join("storage", "testdata", "floor.c")
	if _, err := os.Stat(source); err != nil {
		return nil, errNoSource
	}
	compiler, err := exec.LookPath("cc")
	if err != nil {
		return nil, fmt.Errorf("there is no C compiler: %w", err)
	}
	driver, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", "github.com/mattn/go-sqlite3").Output()
	if err != nil {
		return nil, fmt.Errorf("find the source of SQLite: %w", err)
	}
	sqlite, program := strings.TrimSpace(string(driver)), filepath.Join(f.dir, "floor")
	built := exec.CommandContext(ctx, compiler, "-O2", "-std=gnu99", "-w", "-DSQLITE_THREADSAFE=1", "-DHAVE_USLEEP=1", "-DSQLITE_ENABLE_RTREE",
		"-DSQLITE_ENABLE_FTS3", "-DSQLITE_DEFAULT_WAL_SYNCHRONOUS=1", "-I", sqlite, source, filepath.Join(sqlite, "sqlite3-binding.c"),
		"-o", program, "-lm", "-lpthread", "-ldl")
	if out, err := built.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile: %w: %s", err, out)
	}
	schema := filepath.Join(f.dir, "schema.sql")
	script, err := storage.Schema()
	if err == nil {
		err = os.WriteFile(schema, []byte(script), 0o600)
	}
	if err != nil {
		return nil, err
	}
	out, err := exec.CommandContext(ctx, program, filepath.Join(f.dir, "floor.db"), schema, fmt.Sprint(f.clients), fmt.Sprint(f.names)).Output()
	if err != nil {
		return nil, fmt.Errorf("run: %w", err)
	}
	return readFloor(out)
}

// readFloor reads its lines: a name and two times in milliseconds.
func readFloor(out []byte) (map[string]spell, error) {
	found := map[string]spell{}
	lines := bufio.NewScanner(bytes.NewReader(out))
	for lines.Scan() {
		var name string
		var best, middle float64
		if _, err := fmt.Sscan(lines.Text(), &name, &best, &middle); err != nil {
			return nil, fmt.Errorf("read %q: %w", lines.Text(), err)
		}
		found[name] = spell{milliseconds(best), milliseconds(middle)}
	}
	return found, lines.Err()
}

func milliseconds(n float64) time.Duration { return time.Duration(n * float64(time.Millisecond)) }
