package assessment

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"
)

// AttachmentID names an attachment. It is a UUID of version 7.
type AttachmentID string

// An AttachmentKind says what an attachment is.
type AttachmentKind uint8

// The kinds.
const (
	AnyAttachment       AttachmentKind = iota // in a query: of every kind; never kept
	PictureAttachment                         // a still with an angle on it; its meta is a Picture
	RecordingAttachment                       // the file of an instrument; its meta is a Recording
	DrillPhoto                                // the clinic's own photo of a drill
	FileAttachment                            // anything else: a letter, a scan
	LogoAttachment                            // of the clinic
)

var (
	attachmentWords  = []string{"any", "picture", "recording", "drill_photo", "file", "logo"}
	attachmentLabels = []string{"Anything", "Picture", "Recording", "Photo of a drill", "File", "Logo"}
)

// String returns the stored word.
func (k AttachmentKind) String() string { return coded(attachmentWords, k) }

// Label returns the words shown to people.
func (k AttachmentKind) Label() string { return coded(attachmentLabels, k) }

// MarshalText implements encoding.TextMarshaler.
func (k AttachmentKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *AttachmentKind) UnmarshalText(text []byte) error {
	return decodeInto(k, "attachment kind", attachmentWords, text)
}

// ParseAttachmentKind reads a stored word.
func ParseAttachmentKind(text string) (AttachmentKind, error) {
	return decoded[AttachmentKind]("attachment kind", attachmentWords, text)
}

// Limits of what is kept, in bytes.
const (
	MaxPictureBytes = 20 << 20
	MaxFileBytes    = 50 << 20
)

// Limit is how many bytes an attachment of the kind may have.
func (k AttachmentKind) Limit() int {
	switch k {
	case PictureAttachment, DrillPhoto, LogoAttachment:
		return MaxPictureBytes
	default:
		return MaxFileBytes
	}
}

// An Attachment is a file kept with a visit, a client, a drill or the clinic.
// Its bytes are asked for by themselves. A visit's attachment is the client's
// whose visit it is: a store answers with both. One without visit and client is
// the clinic's.
type Attachment struct {
	ID      AttachmentID    `json:"id"`
	Client  ClientID        `json:"client,omitempty"`
	Visit   VisitID         `json:"visit,omitempty"` // empty: a file of the client
	Key     Key             `json:"key,omitzero"`    // the value it was taken for
	Drill   DrillID         `json:"drill,omitempty"`
	Kind    AttachmentKind  `json:"kind"`
	Name    string          `json:"name"`   // of the file, without its folders
	Digest  string          `json:"digest"` // SHA-256 of the bytes, hexadecimal
	Size    int             `json:"size"`   // bytes
	Added   time.Time       `json:"added"`
	By      string          `json:"by,omitempty"`
	Removed time.Time       `json:"removed,omitzero"` // when it was put into the bin
	Meta    json.RawMessage `json:"meta,omitempty"`   // a JSON object, as its kind says
}

// An AttachmentQuery asks for attachments, the oldest first; the zero value
// asks for all of them.
type AttachmentQuery struct {
	Client ClientID // of this client, with those of the visits
	Visit  VisitID  // of this visit
	Clinic bool     // those that are no client's
	Kind   AttachmentKind
	Bin    bool // what lies in the bin, and nothing else
}

// Sealed returns the attachment with size and digest of its bytes. A kind that
// cannot be kept, a missing name or meta that is no JSON is an error; too many
// bytes are a *FileFault.
func (a Attachment) Sealed(content []byte) (Attachment, error) {
	switch limit := a.Kind.Limit(); {
	case a.Kind == AnyAttachment || int(a.Kind) >= len(attachmentWords) || a.ID == "" || a.Name == "":
		return a, fmt.Errorf("attachment %s of kind %s: it needs an id, a name and a kind", a.ID, a.Kind)
	case len(a.Meta) > 0 && !json.Valid(a.Meta):
		return a, fmt.Errorf("attachment %s: its meta is no JSON", a.ID)
	case len(content) == 0:
		return a, &FileFault{File: a.Name, What: "it is empty", Next: "Copy it again from where it came from"}
	case len(content) > limit:
		return a, &FileFault{
			File: a.Name, What: fmt.Sprintf("it has %s MB, and at most %d MB are kept", FormatNumber(float64(len(content))/(1<<20), 1), limit>>20),
			Next: "Make it smaller, or keep it in another place and write down where",
		}
	}
	sum := sha256.Sum256(content)
	a.Size, a.Digest = len(content), hex.EncodeToString(sum[:])
	return a, nil
}

// Recording is the recording that the attachment was read as.
func (a Attachment) Recording() (Recording, error) {
	var r Recording
	err := a.decode(RecordingAttachment, &r)
	return r, err
}

// RecordingsOf are the recordings kept with a visit, the oldest first. One that
// cannot be read is an error.
func RecordingsOf(ctx context.Context, s Store, id VisitID) ([]Recording, error) {
	kept, err := s.Attachments(ctx, AttachmentQuery{Visit: id, Kind: RecordingAttachment})
	if err != nil {
		return nil, err
	}
	recordings := make([]Recording, len(kept))
	for i, a := range kept {
		if recordings[i], err = a.Recording(); err != nil {
			return nil, err
		}
	}
	return recordings, nil
}

func (a Attachment) decode(kind AttachmentKind, into any) error {
	if a.Kind != kind {
		return fmt.Errorf("attachment %s is a %s, not a %s", a.ID, a.Kind, kind)
	}
	if err := json.Unmarshal(a.Meta, into); err != nil {
		return fmt.Errorf("meta of attachment %s: %w", a.ID, err)
	}
	return nil
}
