package storage

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"stridewell/assessment"
)

// holderName is the file that says who has the folder open. The lock itself is
// the system's; this only names its owner.
const holderName = "store.holder.json"

type holder struct {
	Program  string    `json:"program"`
	Process  int       `json:"process"`
	Computer string    `json:"computer"`
	Since    time.Time `json:"since"`
}

func sayHolder(dir string, now time.Time) error {
	h := holder{Program: filepath.Base(os.Args[0]), Process: os.Getpid(), Since: now.UTC()}
	if name, err := os.Hostname(); err == nil {
		h.Computer = name
	}
	return writeBeside(filepath.Join(dir, holderName), func(w io.Writer) error { return json.NewEncoder(w).Encode(h) })
}

// heldBy adds to the refusal of a lock who has it, when that is known.
func heldBy(dir string, err error) error {
	if !errors.Is(err, assessment.ErrInUse) {
		return err
	}
	b, readErr := os.ReadFile(filepath.Join(dir, holderName))
	var h holder
	if readErr != nil || json.Unmarshal(b, &h) != nil {
		return err
	}
	return fmt.Errorf("%w: %s, process %d on %s, since %s", err, h.Program, h.Process, h.Computer, h.Since.Format(time.DateTime))
}
