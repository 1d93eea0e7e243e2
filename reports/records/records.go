// Package records writes everything a clinic has recorded as one JSON file
// that any program can read, and reads it back. It may import assessment and
// reports/intake, and never leaves anything out: what the records hold is in
// the file, and a test compares them field by field.
//
// # The file
//
// One object, written and read in order, so that neither side holds more than
// one client in memory: format, version, made, catalogue, settings, overlays,
// protocols, clients, attachments, log, end. A client brings the definitions
// that occur for the first time with its visits; an attachment brings its bytes
// in base64, one in memory at a time. End counts the clients, visits and
// attachments: a file without it was cut short.
//
// The log is for reading. Reading back writes a log of its own, and a value
// that was corrected has its earlier value in the words of the amendment only.
package records

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"time"

	"stridewell/assessment"
)

// Format and Version stand at the beginning of the file.
const (
	Format  = "stridewell-records"
	Version = 1
)

// The keys of the file, in their order.
const (
	keyFormat    = "format"
	keyVersion   = "version"
	keyMade      = "made"
	keyCatalogue = "catalogue"
	keySettings  = "settings"
	keyOverlays  = "overlays"
	keyProtocols = "protocols"
	keyClients   = "clients"
	keyFiles     = "attachments"
	keyLog       = "log"
	keyEnd       = "end"
)

// A record is one client of the file.
type record struct {
	Client      assessment.Client `json:"client"`
	Definitions []definition      `json:"definitions,omitempty"`
	Visits      []visit           `json:"visits,omitempty"`
}

type visit struct {
	assessment.Visit
	Definitions []string `json:"definitions,omitempty"` // digests, hexadecimal
}

type definition struct {
	Digest  string               `json:"digest"`
	Measure assessment.MeasureID `json:"measure"`
	Text    string               `json:"text"` // as it was digested
}

type entry struct {
	ID     int64               `json:"id"`
	At     time.Time           `json:"at"`
	By     string              `json:"by,omitempty"`
	Action string              `json:"action"`
	Client assessment.ClientID `json:"client,omitempty"`
	Visit  assessment.VisitID  `json:"visit,omitempty"`
}

type end struct {
	Clients int `json:"clients"`
	Visits  int `json:"visits"`
	Files   int `json:"attachments"`
}

// Output is what a file is written from.
type Output struct {
	Store     assessment.Store
	Catalogue string // revision of the program that writes
	Made      time.Time
}

// Write writes everything that a store holds. The error holds ids only.
func Write(ctx context.Context, to io.Writer, out Output) error {
	w := &writer{Output: out, to: bufio.NewWriter(to), seen: map[string]bool{}}
	if err := w.write(ctx); err != nil {
		return fmt.Errorf("write records: %w", err)
	}
	return w.to.Flush()
}

type writer struct {
	Output
	to    *bufio.Writer
	begun bool
	seen  map[string]bool // definitions
	end   end
}

func (w *writer) write(ctx context.Context) error {
	settings, err := w.Store.Settings(ctx)
	if err != nil {
		return err
	}
	overlays, err := w.Store.Overlays(ctx)
	if err != nil {
		return err
	}
	protocols, err := w.Store.Protocols(ctx)
	if err != nil {
		return err
	}
	for _, f := range []struct {
		key   string
		value any
	}{
		{keyFormat, Format},
		{keyVersion, Version},
		{keyMade, w.Made.UTC()},
		{keyCatalogue, w.Catalogue},
		{keySettings, settings},
		{keyOverlays, overlays},
		{keyProtocols, protocols},
	} {
		if err := w.field(f.key, f.value); err != nil {
			return err
		}
	}
	if err := w.clients(ctx); err != nil {
		return err
	}
	if err := w.files(ctx); err != nil {
		return err
	}
	log, err := w.log(ctx)
	if err != nil {
		return err
	}
	if err := w.field(keyLog, log); err != nil {
		return err
	}
	if err := w.field(keyEnd, w.end); err != nil {
		return err
	}
	_, err = w.to.WriteString("\n}\n")
	return err
}

func (w *writer) key(name string) error {
	before := ",\n"
	if !w.begun {
		before, w.begun = "{\n", true
	}
	_, err := fmt.Fprintf(w.to, "%s%q: ", before, name)
	return err
}

func (w *writer) field(name string, value any) error {
	if err := w.key(name); err != nil {
		return err
	}
	return w.value(value)
}

// value writes JSON with the letters as they are.
func (w *writer) value(v any) error {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return err
	}
	_, err = w.to.Write(b)
	return err
}

func (w *writer) clients(ctx context.Context) error {
	if err := w.key(keyClients); err != nil {
		return err
	}
	lines, err := all(ctx, w.Store)
	if err != nil {
		return err
	}
	before := "["
	for _, l := range lines {
		if err := ctx.Err(); err != nil {
			return err
		}
		r, err := w.record(ctx, l.Client)
		if err != nil {
			return err
		}
		if _, err := w.to.WriteString(before); err != nil {
			return err
		}
		before = ",\n"
		if err := w.value(r); err != nil {
			return fmt.Errorf("client %s: %w", l.Client.ID, err)
		}
	}
	if before == "[" {
		_, err = w.to.WriteString("[")
		if err != nil {
			return err
		}
	}
	_, err = w.to.WriteString("]")
	return err
}

// all lists every client, those in the bin too.
func all(ctx context.Context, s assessment.Store) ([]assessment.ClientLine, error) {
	present, err := s.Clients(ctx, assessment.ClientQuery{Limit: math.MaxInt32})
	if err != nil {
		return nil, err
	}
	binned, err := s.Clients(ctx, assessment.ClientQuery{Limit: math.MaxInt32, Bin: true})
	return append(present, binned...), err
}

func (w *writer) record(ctx context.Context, c assessment.Client) (record, error) {
	r := record{Client: c}
	visits, err := w.Store.Visits(ctx, c.ID)
	if err != nil {
		return r, err
	}
	w.end.Clients++
	for _, v := range visits {
		w.end.Visits++
		texts, err := w.Store.Texts(ctx, v.ID)
		if err != nil {
			return r, err
		}
		kept := visit{Visit: v}
		for _, t := range texts {
			digest := hex.EncodeToString(t.Digest[:])
			kept.Definitions = append(kept.Definitions, digest)
			if !w.seen[digest] {
				w.seen[digest] = true
				r.Definitions = append(r.Definitions, definition{Digest: digest, Measure: t.Measure, Text: t.Body})
			}
		}
		r.Visits = append(r.Visits, kept)
	}
	return r, nil
}

func (w *writer) log(ctx context.Context) ([]entry, error) {
	log, err := w.Store.Log(ctx)
	if err != nil {
		return nil, err
	}
	entries := make([]entry, len(log))
	for i, e := range log {
		entries[i] = entry(e)
	}
	return entries, nil
}
