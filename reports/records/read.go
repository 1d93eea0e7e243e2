package records

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"slices"

	"stridewell/assessment"
	"stridewell/reports/intake"
)

// ErrForm is a file that is not one of these, or was cut short.
var ErrForm = errors.New("the file is not a whole file of Stridewell records")

// Limits of a file: one client is held in memory at a time.
const (
	longestFile = 64 << 30 // bytes
	mostVisits  = 100_000  // of a client
)

// Read reads a file back and brings it in. The store, the clock and the report
// of in are used; its records are those of the file. A dry run reads the file
// to its end, so that a file that was cut short is found before anything is
// written.
func Read(ctx context.Context, from io.Reader, in intake.Bringing) (intake.Count, error) {
	r := &reader{
		json: json.NewDecoder(bufio.NewReaderSize(io.LimitReader(from, longestFile), 1<<16)), texts: map[string]assessment.Text{},
		owners: map[assessment.ClientID]assessment.ClientID{}, visits: map[assessment.VisitID]bool{},
	}
	total := intake.Count{}
	bring := func() error {
		in.Records = r.clients()
		in.Found = func(from intake.Record, id assessment.ClientID) { r.owners[from.Client.ID] = id }
		counted, err := in.Bring(ctx)
		for a, n := range counted {
			total[a] += n
		}
		return err
	}
	files := func() error { return r.files(ctx, in, total) }
	if err := r.head(); err != nil {
		return total, fmt.Errorf("read records: %w", err)
	}
	clinic, err := r.file(bring, files)
	if err != nil {
		return total, fmt.Errorf("read records: %w", err)
	}
	counted, err := clinic.bring(ctx, in)
	for a, n := range counted {
		total[a] += n
	}
	return total, err
}

type reader struct {
	json   *json.Decoder
	texts  map[string]assessment.Text
	counts end
	owners map[assessment.ClientID]assessment.ClientID // of the file → of the store
	visits map[assessment.VisitID]bool
}

// clinic is what a file holds beside the clients.
type clinic struct {
	settings  map[string]string
	overlays  []assessment.Overlay
	protocols []assessment.Protocol
}

// malformed keeps the kind of an error and nothing of the text.
func (r *reader) malformed(err error) error {
	var system *fs.PathError
	switch {
	case errors.As(err, &system):
		return fmt.Errorf("%s: %w", system.Op, system.Err)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("it ends too early: %w", ErrForm)
	default:
		return fmt.Errorf("byte %d: %w", r.json.InputOffset(), ErrForm)
	}
}

func (r *reader) delimiter(want json.Delim) error {
	t, err := r.json.Token()
	if err != nil {
		return r.malformed(err)
	}
	if t != want {
		return fmt.Errorf("no %q at byte %d: %w", want, r.json.InputOffset(), ErrForm)
	}
	return nil
}

// head reads what a file begins with.
func (r *reader) head() error {
	if err := r.delimiter('{'); err != nil {
		return err
	}
	var format string
	if err := r.field(keyFormat, &format); err != nil {
		return err
	}
	if format != Format {
		return ErrForm
	}
	var version int
	if err := r.field(keyVersion, &version); err != nil {
		return err
	}
	if version > Version {
		return fmt.Errorf("version %d, known is %d: %w", version, Version, assessment.ErrNewer)
	}
	return nil
}

// field reads one value under a key that must come next.
func (r *reader) field(want string, into any) error {
	t, err := r.json.Token()
	if err != nil {
		return r.malformed(err)
	}
	if t != want {
		return fmt.Errorf("no %s at byte %d: %w", want, r.json.InputOffset(), ErrForm)
	}
	if err := r.json.Decode(into); err != nil {
		return r.malformed(err)
	}
	return nil
}

// file reads the rest. Clients and attachments are brought in while they are
// read.
func (r *reader) file(bring, files func() error) (clinic, error) {
	var c clinic
	var finish *end
	for r.json.More() {
		t, err := r.json.Token()
		if err != nil {
			return c, r.malformed(err)
		}
		var into any
		switch t {
		case keyClients:
			if err := bring(); err != nil {
				return c, err
			}
			continue
		case keyFiles:
			if err := files(); err != nil {
				return c, err
			}
			continue
		case keySettings:
			into = &c.settings
		case keyOverlays:
			into = &c.overlays
		case keyProtocols:
			into = &c.protocols
		case keyEnd:
			into = &finish
		default: // the log, and what a later version adds, are for reading
			into = new(json.RawMessage)
		}
		if err := r.json.Decode(into); err != nil {
			return c, r.malformed(err)
		}
	}
	if err := r.delimiter('}'); err != nil {
		return c, err
	}
	if finish == nil || *finish != r.counts {
		return c, fmt.Errorf("%d clients and %d visits were read: %w", r.counts.Clients, r.counts.Visits, ErrForm)
	}
	return c, nil
}

// clients yields the clients of the file.
func (r *reader) clients() iter.Seq2[intake.Record, error] {
	return func(yield func(intake.Record, error) bool) {
		if err := r.delimiter('['); err != nil {
			yield(intake.Record{}, err)
			return
		}
		for r.json.More() {
			record, err := r.client()
			if !yield(record, err) || err != nil {
				return
			}
		}
		if err := r.delimiter(']'); err != nil {
			yield(intake.Record{}, err)
		}
	}
}

func (r *reader) client() (intake.Record, error) {
	var from record
	if err := r.json.Decode(&from); err != nil {
		return intake.Record{}, r.malformed(err)
	}
	r.counts.Clients++
	switch {
	case from.Client.ID == "":
		return intake.Record{}, fmt.Errorf("client %d has no id: %w", r.counts.Clients, ErrForm)
	case len(from.Visits) > mostVisits:
		return intake.Record{}, fmt.Errorf("client %s has %d visits: %w", from.Client.ID, len(from.Visits), ErrForm)
	}
	for _, d := range from.Definitions {
		t := assessment.Text{Measure: d.Measure, Digest: sha256.Sum256([]byte(d.Text)), Body: d.Text}
		if hex.EncodeToString(t.Digest[:]) != d.Digest {
			return intake.Record{}, fmt.Errorf("client %s: the definition of %s was changed: %w", from.Client.ID, d.Measure, ErrForm)
		}
		r.texts[d.Digest] = t
	}
	to := intake.Record{Row: r.counts.Clients, Client: from.Client}
	for _, v := range from.Visits {
		r.counts.Visits++
		r.visits[v.ID] = true
		kept, err := r.visit(v)
		if err != nil {
			return to, err
		}
		kept.Row = r.counts.Clients
		to.Visits = append(to.Visits, kept)
	}
	return to, nil
}

func (r *reader) visit(v visit) (intake.Visit, error) {
	if v.ID == "" || v.State == assessment.NoVisit {
		return intake.Visit{}, fmt.Errorf("visit %d has no id or state: %w", r.counts.Visits, ErrForm)
	}
	if !slices.IsSortedFunc(v.Observations, func(a, b assessment.Observation) int { return a.Compare(b.Key) }) {
		return intake.Visit{}, fmt.Errorf("visit %s: its values are not in order: %w", v.ID, ErrForm)
	}
	kept := intake.Visit{Visit: v.Visit}
	for _, digest := range v.Definitions {
		t, known := r.texts[digest]
		if !known {
			return kept, fmt.Errorf("visit %s: a definition is missing: %w", v.ID, ErrForm)
		}
		kept.Texts = append(kept.Texts, t)
	}
	return kept, nil
}

// bring adds settings, overlays and protocols that the store does not have.
func (c clinic) bring(ctx context.Context, in intake.Bringing) (intake.Count, error) {
	count := intake.Count{}
	report := func(a intake.Action, what, id string) bool {
		count[a]++
		if in.Report != nil {
			in.Report(intake.Line{Action: a, What: what, ID: id})
		}
		return a == intake.Added && !in.Try
	}
	there, err := in.Store.Settings(ctx)
	if err != nil {
		return count, err
	}
	for key, value := range sorted(c.settings) {
		action := intake.Added
		if _, known := there[key]; known {
			action = intake.Known
		}
		if report(action, "setting", key) {
			if err := in.Store.SaveSetting(ctx, key, value); err != nil {
				return count, err
			}
		}
	}
	return count, errors.Join(c.bringOverlays(ctx, in, report), c.bringProtocols(ctx, in, report))
}

func sorted(m map[string]string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		keys := make([]string, 0, len(m))
		for k := range m {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			if !yield(k, m[k]) {
				return
			}
		}
	}
}

func (c clinic) bringOverlays(ctx context.Context, in intake.Bringing, report func(intake.Action, string, string) bool) error {
	there, err := in.Store.Overlays(ctx)
	if err != nil {
		return err
	}
	for _, o := range c.overlays {
		action := intake.Added
		if slices.ContainsFunc(there, func(t assessment.Overlay) bool {
			return t.Kind == o.Kind && t.Subject == o.Subject && t.At.Equal(o.At) && t.Body == o.Body
		}) {
			action = intake.Known
		}
		if report(action, "overlay", o.Subject) {
			if err := in.Store.SaveOverlay(ctx, o); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c clinic) bringProtocols(ctx context.Context, in intake.Bringing, report func(intake.Action, string, string) bool) error {
	there, err := in.Store.Protocols(ctx)
	if err != nil {
		return err
	}
	for _, p := range c.protocols {
		action := intake.Added
		if slices.ContainsFunc(there, func(t assessment.Protocol) bool { return t.ID == p.ID }) {
			action = intake.Known
		}
		if report(action, "protocol", string(p.ID)) {
			if err := in.Store.SaveProtocol(ctx, p); err != nil {
				return err
			}
		}
	}
	return nil
}
