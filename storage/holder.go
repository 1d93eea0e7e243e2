package storage

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"stridewell/assessment"
)

// holderName is the file that says who has the folder open. The lock itself is
// the system's; this only names its owner. Who ends in an orderly way takes it
// along, so that one that is left over tells of a crash.
const holderName = "store.holder.json"

type holder struct {
	Program  string    `json:"program"`
	Process  int       `json:"process"`
	Computer string    `json:"computer"`
	Since    time.Time `json:"since"`
}

func (h holder) write(dir string) error {
	return writeBeside(filepath.Join(dir, holderName), func(w io.Writer) error { return json.NewEncoder(w).Encode(h) })
}

func sayHolder(dir string, now time.Time) error {
	h := holder{Program: filepath.Base(os.Args[0]), Process: os.Getpid(), Since: now.UTC()}
	if name, err := os.Hostname(); err == nil {
		h.Computer = name
	}
	return h.write(dir)
}

// lastHolder is who held the folder and did not let go of it, or nil. One that
// cannot be read was cut off by the same crash.
func lastHolder(dir string) (*holder, error) {
	b, err := os.ReadFile(filepath.Join(dir, holderName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var h holder
	if json.Unmarshal(b, &h) != nil {
		h = holder{}
	}
	return &h, nil
}

// heldBy adds to the refusal of a lock who has it, when that is known.
func heldBy(dir string, err error) error {
	if !errors.Is(err, assessment.ErrInUse) {
		return err
	}
	h, readErr := lastHolder(dir)
	if readErr != nil || h == nil || h.Process == 0 {
		return err
	}
	return fmt.Errorf("%w: %s, process %d on %s, since %s", err, h.Program, h.Process, h.Computer, h.Since.Format(time.DateTime))
}

// leave takes the sign of who holds the folder along. Where the records were
// not opened, the sign of an earlier crash is put up again for who opens them.
func (s *Store) leave() error {
	if s.opened || s.before == nil {
		return removeIfThere(filepath.Join(s.dir, holderName))
	}
	return s.before.write(s.dir)
}

// A Recovery is what the records hold of a program that was ended in the
// middle: a crash, a power cut.
type Recovery struct {
	Unclean bool      // it did not end in an orderly way
	Drafts  int       // open visits that it wrote to
	Last    time.Time // when it last saved one; zero without any
}

// Recovered says what was found when the records were opened.
func (s *Store) Recovered() Recovery { return s.recovery }

// lookAfterCrash checks the pages after a program that was ended in the middle
// and looks for what it has left.
func (s *Store) lookAfterCrash(ctx context.Context) error {
	if s.before == nil {
		return nil
	}
	db := s.read.WithContext(ctx)
	var verdict string
	if err := db.Raw("PRAGMA quick_check(1)").Scan(&verdict).Error; err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: %s", assessment.ErrDamaged, verdict)
	}
	var found struct {
		Drafts int
		Last   int64
	}
	err := db.Model(&draftRow{}).Select("count(*) AS drafts, coalesce(max(saved), 0) AS last").
		Where("saved >= ?", millis(s.before.Since)).Scan(&found).Error
	s.recovery = Recovery{Unclean: true, Drafts: found.Drafts}
	if found.Drafts > 0 {
		s.recovery.Last = moment(found.Last)
	}
	return err
}
