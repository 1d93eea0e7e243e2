package assessment

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"time"
)

// Typed ids. A client and a visit carry a UUID of version 7 in its usual text
// form; a measure, a drill and a source carry an id of their table.
type (
	// ClientID names a client.
	ClientID string
	// VisitID names a visit.
	VisitID string
	// MeasureID names a measure: pillar.name, for ever.
	MeasureID string
	// DrillID names a drill.
	DrillID string
	// SourceID names an entry of the bibliography.
	SourceID string
)

// NewID makes a UUID of version 7 for the given time: ids made later sort
// later.
func NewID(at time.Time) string {
	var b [16]byte
	rand.Read(b[:]) // never fails: crypto/rand ends the program instead
	var ms [8]byte
	binary.BigEndian.PutUint64(ms[:], uint64(at.UnixMilli()))
	copy(b[:6], ms[2:])
	b[6] = b[6]&0x0f | 0x70
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[0:4], b[4:6], b[6:8], b[8:10], b[10:16])
}
