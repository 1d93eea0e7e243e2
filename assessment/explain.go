package assessment

import (
	"context"
	"errors"
	"io/fs"
	"os/exec"
	"syscall"
)

// An Explanation is an error in words for people: what happened, with the
// likely cause, and the next step.
type Explanation struct{ What, Next string }

var explanations = []struct {
	err error
	Explanation
}{
	{ErrNotFound, Explanation{"It is not in these records.", "It may have been removed. Go back to the list of clients and look there."}},
	{ErrClosed, Explanation{"This visit is closed, so its values are kept as they are.", "Reopen it until midnight, or correct a value with a reason."}},
	{ErrOpen, Explanation{"This visit is still open.", "Change the value in the form."}},
	{ErrStale, Explanation{"A newer version of this visit is already saved.", "Open the visit again from the client's page."}},
	{ErrTooLate, Explanation{"The visit can be reopened on the day it was closed only.", "Correct a value with a reason instead."}},
	{ErrInUse, Explanation{"These records are open in another Stridewell window on this computer.", "Use that window, or close it and start again."}},
	{ErrNewer, Explanation{"These records were written by a newer Stridewell.", "Install that version here too. Nothing was changed."}},
	{ErrForeign, Explanation{"This is not a Stridewell record or backup.", "Choose the folder that Stridewell made, or a backup of it. Nothing was changed."}},
	{ErrLocked, Explanation{"An answer was given that guidance says needs medical review.", "Record what was done about it; drills and handout open then where the guidance allows."}},
	{ErrReadOnly, Explanation{"The records are open for reading only.", "Close the window that has them open, and try again."}},
	{ErrOlder, Explanation{"These records were written by an older Stridewell.", "Start the app once: it brings them up to date and makes a backup first."}},
	{ErrSealed, Explanation{"These records are protected by a passphrase.", "Type the passphrase, or the printed recovery code."}},
	{ErrWrongSecret, Explanation{"This passphrase or code does not open these records.", "Check Caps Lock and the keyboard's language, or use the printed recovery code."}},
	{ErrMissing, Explanation{"The database is missing or empty although records were kept in this folder.", "Nothing was made in its place. Rename the folder, start Stridewell again and restore the newest backup in Records."}},
	{ErrBadBackup, Explanation{"This backup is damaged or was cut short.", "Choose another one, or make a new copy of it. Nothing was changed."}},
	{ErrDamaged, Explanation{"The records are damaged: a part of them is not what was written.", "Restore the newest backup that opens; the present files are kept aside. Where the window does not open, rename the folder first and start again."}},
	{ErrImport, Explanation{"This file is neither a filled-in Stridewell template nor a whole file of its records.", "Save the template, fill in its sheets and choose that. Nothing was changed."}},
	{ErrNetwork, Explanation{"This folder is on a network drive, where a database loses data.", "Choose a folder on this computer. Backups may go to the network."}},
	{ErrDiskFull, Explanation{"The disk is full.", "Free some space. What is typed in the window stays there and is saved as soon as there is room: leave it open."}},
	{ErrDisk, Explanation{"The disk could not be read or written.", "Check the drive and its cable. What is typed in the window stays there: leave it open."}},
	{ErrKeyMissing, Explanation{"The key file is missing although enciphered records are in the folder.", "Put keys.json back. Or rename the folder, start Stridewell again and restore the newest backup in Records. Nothing was made or changed in their place."}},
	{ErrNoKeyring, Explanation{"No keyring of this computer answers.", "Choose a passphrase instead, or unlock the keyring and try again. Nothing was changed."}},
	{ErrHalfway, Explanation{"Putting a backup back was interrupted.", "Start the app once: it finishes that. The records of before are kept aside."}},
	{context.Canceled, Explanation{"It was stopped before the end.", "Start it again when you are ready."}},
	{syscall.ENOSPC, Explanation{"The disk is full.", "Free some space or choose another folder."}},
	{exec.ErrNotFound, Explanation{"This computer has no program to print or show the file with.", "Save it to a folder, and print it from there or elsewhere."}},
	{syscall.EISDIR, Explanation{"This is a folder, and a file is wanted.", "Choose a file in it."}},
	{syscall.ENOTDIR, Explanation{"A folder is wanted, and a part of this path is a file.", "Choose a folder."}},
	{fs.ErrPermission, Explanation{"This folder may not be written to.", "Choose another folder."}},
	{fs.ErrExist, Explanation{"There is something of that name already.", "Choose another name or folder."}},
	{fs.ErrNotExist, Explanation{"The file or folder is not there.", "Check the place, or choose another."}},
}

// Explain turns an error into words. It decides by the kind of error and never
// by its text.
func Explain(err error) Explanation {
	var fault *FileFault
	if errors.As(err, &fault) {
		return Explanation{"«" + fault.File + "» " + fault.What, fault.Next}
	}
	for _, e := range explanations {
		if errors.Is(err, e.err) {
			return e.Explanation
		}
	}
	return Explanation{"Something went wrong that the program did not expect.", "What was typed is kept. Try again; the log file says more."}
}
