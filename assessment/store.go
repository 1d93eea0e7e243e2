package assessment

import (
	"context"
	"errors"
	"time"
)

// What a store can refuse. Errors of a store wrap one of these where a person
// can do something about it.
var (
	ErrNotFound = errors.New("not found")
	ErrClosed   = errors.New("the visit is closed") // amend it instead
	ErrOpen     = errors.New("the visit is open")   // edit it instead
	ErrStale    = errors.New("a newer revision is saved")
	ErrTooLate  = errors.New("the day of the visit has ended")
	ErrInUse    = errors.New("the records are in use by another program")
	ErrNewer    = errors.New("the records were written by a newer version")
	ErrForeign  = errors.New("the file is not a Stridewell record")
	ErrLocked   = errors.New("a red-flag answer is open")

	ErrReadOnly    = errors.New("the records are open for reading only")
	ErrOlder       = errors.New("the records were written by an older version")
	ErrSealed      = errors.New("the records are enciphered")
	ErrWrongSecret = errors.New("the secret does not open the records")
	ErrMissing     = errors.New("the database is gone where records were kept")
	ErrDamaged     = errors.New("the records are damaged")
	ErrBadBackup   = errors.New("the backup is damaged")
	ErrImport      = errors.New("the file is neither a filled-in template nor a whole file of records")
	ErrNetwork     = errors.New("the folder is on a network drive")
	ErrDiskFull    = errors.New("the disk is full")
	ErrDisk        = errors.New("the disk does not answer as it should")
	ErrKeyMissing  = errors.New("the key file is gone while enciphered records are there")
	ErrNoKeyring   = errors.New("no keyring answers")
	ErrHalfway     = errors.New("a backup is being put back")
)

// LeastPassphrase is how many characters a passphrase of the records has at
// least: a convention.
const LeastPassphrase = 8

// A ClientQuery asks for clients. An empty Text asks for the most recently
// seen; otherwise every word of it must occur in the name, the phone number or
// the birth date, whatever the accents and the case.
//
// With a day in DueBy it asks instead for the clients whose last visit is
// closed and plans a review on or before that day, the longest due first;
// DueFrom leaves out those that were planned before another day.
type ClientQuery struct {
	Text           string
	Limit          int // 0 means 50
	DueBy, DueFrom Date
	Bin            bool // what lies in the bin, and nothing else
}

// A Closing is what a visit is closed with.
type Closing struct {
	Visit     VisitID
	At        time.Time
	By        string
	Catalogue string    // revision
	Findings  []Finding // grades as given
	Texts     []Text    // the definition of every measure among them
}

// An Amending is one correction of a closed visit: a new value, or none when
// Remove is set, with a reason.
type Amending struct {
	Visit       VisitID
	At          time.Time
	By          string
	Reason      string
	Observation Observation
	Remove      bool // only Observation.Key is read
	Finding     Finding
	Text        Text
	Amendment   Amendment // as shown in the history
}

// A LogEntry is one line of the chained log. It carries no clinical text.
type LogEntry struct {
	ID     int64
	At     time.Time
	By     string
	Action string // a stored word: client_added, visit_closed, …
	Client ClientID
	Visit  VisitID
}

// A Store keeps the records. Every write is one transaction: after an error
// nothing of it is kept. A store may be used by several goroutines.
type Store interface {
	// Clients lists clients for a query, the most recently seen first.
	Clients(ctx context.Context, q ClientQuery) ([]ClientLine, error)
	// ClientCount counts all clients that are not in the bin.
	ClientCount(ctx context.Context) (int, error)
	// Client returns one client, or ErrNotFound.
	Client(ctx context.Context, id ClientID) (Client, error)
	// SaveClient adds a client or replaces the details of one.
	SaveClient(ctx context.Context, c Client) error
	// MergeClient gives every visit and file of a client to another, joins its
	// note to the other's, and puts the first into the bin. It returns the visits
	// that were moved.
	MergeClient(ctx context.Context, from, into ClientID, at time.Time, by string) ([]VisitID, error)
	// UnmergeClient takes a merge back: the visits and files return, so does the
	// client, and the note that was joined is parted.
	UnmergeClient(ctx context.Context, from, into ClientID, visits []VisitID, at time.Time, by string) error
	// RemovePractice deletes every practice client with all visits.
	RemovePractice(ctx context.Context) error

	// Visits lists all visits of a client, open and closed, oldest first.
	Visits(ctx context.Context, id ClientID) ([]Visit, error)
	// Visit returns one visit, open or closed, or ErrNotFound.
	Visit(ctx context.Context, id VisitID) (Visit, error)
	// SaveDraft adds an open visit or replaces its draft. A revision that is
	// not newer than the saved one is ErrStale; a closed visit is ErrClosed.
	SaveDraft(ctx context.Context, v Visit) error
	// DiscardDraft deletes an open visit; a closed visit is ErrClosed. Its
	// attachments stay, as files of the client.
	DiscardDraft(ctx context.Context, id VisitID) error
	// CloseVisit turns the draft into observations with the findings they were
	// given. A closed visit is ErrClosed.
	CloseVisit(ctx context.Context, c Closing) error
	// ReopenVisit makes a closed visit a draft again until midnight of its
	// closing day, and not once it has been amended; later it is ErrTooLate.
	ReopenVisit(ctx context.Context, id VisitID, at time.Time, by string) error
	// AmendVisit adds a correction to a closed visit; an open one is ErrOpen.
	AmendVisit(ctx context.Context, a Amending) error
	// MoveVisit gives a visit to another client.
	MoveVisit(ctx context.Context, id VisitID, to ClientID, at time.Time, by string) error

	// Texts lists the definitions that the values of a closed visit were taken
	// with: first those of its closing, then those of its amendments.
	Texts(ctx context.Context, id VisitID) ([]Text, error)

	// AddAttachment keeps a file. Its size and digest are those of the bytes;
	// a visit, client or id that does not fit is an error, and what is too
	// large a *FileFault. A visit's may be added after the visit is closed.
	AddAttachment(ctx context.Context, a Attachment, content []byte) error
	// ReviseAttachment replaces name and meta of an attachment, and puts it into
	// the bin or takes it out again.
	ReviseAttachment(ctx context.Context, a Attachment, by string) error
	// Attachments lists attachments without their bytes.
	Attachments(ctx context.Context, q AttachmentQuery) ([]Attachment, error)
	// Attachment returns one of them, or ErrNotFound.
	Attachment(ctx context.Context, id AttachmentID) (Attachment, error)
	// AttachmentBytes returns what is in the file.
	AttachmentBytes(ctx context.Context, id AttachmentID) ([]byte, error)

	// Settings returns every setting that was saved.
	Settings(ctx context.Context) (map[string]string, error)
	// Setting returns a setting, or nothing when it was never saved.
	Setting(ctx context.Context, key string) (string, error)
	// SaveSetting keeps a setting.
	SaveSetting(ctx context.Context, key, value string) error

	// Overlays lists every overlay that was laid or withdrawn, oldest first;
	// Standing says which of them count.
	Overlays(ctx context.Context) ([]Overlay, error)
	// SaveOverlay adds an overlay. None is ever replaced.
	SaveOverlay(ctx context.Context, o Overlay) error
	// Protocols lists the clinic's own protocols, in the order they were saved.
	Protocols(ctx context.Context) ([]Protocol, error)
	// SaveProtocol adds a protocol or replaces the one of the same id.
	SaveProtocol(ctx context.Context, p Protocol) error
	// RemoveProtocol forgets a protocol; visits keep its id.
	RemoveProtocol(ctx context.Context, id ProtocolID) error

	// Log lists the chained log, oldest first.
	Log(ctx context.Context) ([]LogEntry, error)
	// Close ends the use of the store after all writes are on disk.
	Close() error
}
