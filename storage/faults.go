package storage

import (
	"errors"
	"fmt"

	"github.com/mattn/go-sqlite3"
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"

	"stridewell/assessment"
)

// ioErrData is what a page is refused with that does not decipher to what was
// written (SQLITE_IOERR_DATA).
const ioErrData = sqlite3.ErrNoExtended(8202)

// A dialector is SQLite as the toolkit knows it, with faults in our words:
// every error of a statement or a commit goes through it.
type dialector struct{ sqlite.Dialector }

// Translate implements gorm.ErrorTranslator.
func (d dialector) Translate(err error) error { return spoken(d.Dialector.Translate(err)) }

// spoken adds to a fault of the disk or the file what a person can do something
// about.
func spoken(err error) error {
	var fault sqlite3.Error
	if !errors.As(err, &fault) || errors.Is(err, assessment.ErrForeign) {
		return err
	}
	switch {
	case fault.Code == sqlite3.ErrFull:
		return fmt.Errorf("%w: %w", assessment.ErrDiskFull, err)
	case fault.Code == sqlite3.ErrCorrupt, fault.Code == sqlite3.ErrNotADB, fault.ExtendedCode == ioErrData:
		return fmt.Errorf("%w: %w", assessment.ErrDamaged, err)
	case fault.Code == sqlite3.ErrIoErr:
		return fmt.Errorf("%w: %w", assessment.ErrDisk, err)
	}
	return err
}

// recognised tells a file that was never ours from one of ours that is
// damaged: a key was proved by its slot before the file was opened.
func recognised(err error, enciphered bool) error {
	var fault sqlite3.Error
	if !enciphered && errors.As(err, &fault) && fault.Code == sqlite3.ErrNotADB {
		return assessment.ErrForeign
	}
	return spoken(err)
}

// translated turns the toolkit's sentinels into ours.
func translated(err error) error {
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return assessment.ErrNotFound
	}
	return err
}
