package records_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/intake"
	"stridewell/reports/records"
	"stridewell/storage"
)

var now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

func clock() time.Time { return now }

func openStore(t testing.TB) assessment.Store {
	t.Helper()
	s, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir(), Log: slog.New(slog.DiscardHandler), Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func written(t testing.TB, s assessment.Store) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := records.Write(t.Context(), &b, records.Output{Store: s, Catalogue: "r", Made: now}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(ctx context.Context, s assessment.Store, file []byte, try bool) (intake.Count, error) {
	return records.Read(ctx, bytes.NewReader(file), intake.Bringing{Store: s, Catalogue: catalogue.Standard(), Now: clock, Try: try})
}

// fill sets every field below a value to something that is not zero, the same
// each time. Lists get two elements.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case reflect.Struct:
		switch v.Interface().(type) {
		case time.Time:
			v.Set(reflect.ValueOf(now.Add(time.Duration(*n) * time.Minute)))
		case assessment.Date:
			v.Set(reflect.ValueOf(assessment.DateOf(now).AddDays(-*n)))
		default:
			for i := range v.NumField() {
				fill(v.Field(i), n)
			}
		}
	case reflect.String:
		v.SetString(fmt.Sprintf("words «%d» 😀", *n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(float64(*n) + 0.5)
	case reflect.Uint8:
		v.SetUint(1) // the second word of an enum
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n))
	default:
		panic("fill does not know " + v.Kind().String())
	}
}

// zeroFields lists the paths of fields that are zero.
func zeroFields(v reflect.Value, path string) []string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return []string{path}
		}
		return zeroFields(v.Elem(), path)
	case reflect.Slice:
		if v.Len() == 0 {
			return []string{path}
		}
		return zeroFields(v.Index(0), path+"[0]")
	case reflect.Struct:
		if v.IsZero() {
			return []string{path}
		}
		switch v.Interface().(type) {
		case time.Time, assessment.Date:
			return nil
		}
		var zero []string
		for i := range v.NumField() {
			zero = append(zero, zeroFields(v.Field(i), path+"."+v.Type().Field(i).Name)...)
		}
		return zero
	default:
		if v.IsZero() {
			return []string{path}
		}
		return nil
	}
}

// filled is a client with a visit in which every field is set.
func filled() (assessment.Client, assessment.Visit) {
	var c assessment.Client
	var v assessment.Visit
	n := 0
	fill(reflect.ValueOf(&c).Elem(), &n)
	fill(reflect.ValueOf(&v).Elem(), &n)
	v.Client, v.State = c.ID, assessment.Open
	slices.SortFunc(v.Observations, func(a, b assessment.Observation) int { return a.Compare(b.Key) })
	v.Observations[0].Choice, v.Observations[1].Number = "", 0 // a value is a number or a choice
	for i := range v.Findings {
		v.Findings[i].Observation = v.Observations[i]
	}
	return c, v
}

// fillStore writes a clinic that has something of everything.
func fillStore(t testing.TB, s assessment.Store) {
	t.Helper()
	ctx := t.Context()
	c, v := filled()
	open := v
	open.ID += "-open"
	open.Findings, open.Amendments, open.Closed, open.Catalogue = nil, nil, time.Time{}, ""
	draft := v
	draft.Findings, draft.Amendments, draft.Closed, draft.Catalogue = nil, nil, time.Time{}, ""
	var overlay assessment.Overlay
	var protocol assessment.Protocol
	n := 0
	fill(reflect.ValueOf(&overlay).Elem(), &n)
	fill(reflect.ValueOf(&protocol).Elem(), &n)
	closing := assessment.Closing{Visit: v.ID, At: now.Add(time.Hour), By: "Sam Sample", Catalogue: v.Catalogue, Findings: v.Findings}
	for _, o := range v.Observations {
		closing.Texts = append(closing.Texts, assessment.Measure{ID: o.Measure, Name: "As it was"}.Text())
	}
	corrected := v.Observations[1]
	corrected.Choice, corrected.Note = "another", "corrected"
	amending := assessment.Amending{
		Visit: v.ID, At: now.Add(48 * time.Hour), By: "Sam Sample", Reason: "typed wrongly", Observation: corrected,
		Finding: assessment.Finding{Observation: corrected, Verdict: v.Findings[1].Verdict}, Text: assessment.Measure{ID: corrected.Measure, Name: "As it is"}.Text(),
		Amendment: assessment.Amendment{Key: corrected.Key, Before: "38 s", After: "83 s"},
	}
	for _, step := range []func() error{
		func() error { return s.SaveClient(ctx, c) },
		func() error { return s.SaveDraft(ctx, draft) },
		func() error { return s.CloseVisit(ctx, closing) },
		func() error { return s.AmendVisit(ctx, amending) },
		func() error { return s.SaveDraft(ctx, open) },
		func() error { return s.SaveOverlay(ctx, overlay) },
		func() error { return s.SaveProtocol(ctx, protocol) },
		func() error {
			return s.SaveSetting(ctx, assessment.ClinicSetting, assessment.EncodeClinic(assessment.Clinic{Name: "Čapková"}))
		},
		func() error { return s.SaveSetting(ctx, "look", "") },
		func() error { return sample.Fill(ctx, s, now) },
		func() error { return addFiles(ctx, s, c.ID, v.ID) },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
}

// addFiles keeps one file of a visit with every field set, one of a client, and
// one of the clinic.
func addFiles(ctx context.Context, s assessment.Store, c assessment.ClientID, v assessment.VisitID) error {
	var of assessment.Attachment
	n := 0
	fill(reflect.ValueOf(&of).Elem(), &n)
	of.ID, of.Visit, of.Meta = "a1", v, json.RawMessage(`{"value":12.5}`)
	letter := assessment.Attachment{ID: "a2", Client: c, Kind: assessment.FileAttachment, Name: "letter.pdf", Added: now}
	logo := assessment.Attachment{ID: "a3", Kind: assessment.LogoAttachment, Name: "logo.png", Added: now}
	return errors.Join(s.AddAttachment(ctx, of, []byte("a picture")), s.AddAttachment(ctx, letter, []byte("a letter\x00")),
		s.AddAttachment(ctx, logo, bytes.Repeat([]byte("a logo"), 1000)))
}

// contents is all that a store says, but for the log.
type contents struct {
	Clients   map[assessment.ClientID]assessment.Client
	Visits    map[assessment.VisitID]assessment.Visit
	Texts     map[assessment.VisitID][]assessment.Text
	Settings  map[string]string
	Overlays  []assessment.Overlay
	Protocols []assessment.Protocol
	Files     map[assessment.AttachmentID]file
}

// A file is an attachment with all its fields and its bytes.
type file struct{ Attachment, Content string }

func contentsOf(t testing.TB, s assessment.Store) contents {
	t.Helper()
	c := contents{Clients: map[assessment.ClientID]assessment.Client{}, Visits: map[assessment.VisitID]assessment.Visit{}, Texts: map[assessment.VisitID][]assessment.Text{}}
	lines, err := s.Clients(t.Context(), assessment.ClientQuery{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	binned, err := s.Clients(t.Context(), assessment.ClientQuery{Limit: 1000, Bin: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range append(lines, binned...) {
		c.Clients[l.Client.ID] = l.Client
		visits, err := s.Visits(t.Context(), l.Client.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range visits {
			c.Visits[v.ID] = v
			if c.Texts[v.ID], err = s.Texts(t.Context(), v.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, step := range []func() error{
		func() (err error) { c.Settings, err = s.Settings(t.Context()); return err },
		func() (err error) { c.Overlays, err = s.Overlays(t.Context()); return err },
		func() (err error) { c.Protocols, err = s.Protocols(t.Context()); return err },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	c.Files = filesOf(t, s)
	return c
}

func filesOf(t testing.TB, s assessment.Store) map[assessment.AttachmentID]file {
	t.Helper()
	files := map[assessment.AttachmentID]file{}
	for _, bin := range []bool{false, true} {
		all, err := s.Attachments(t.Context(), assessment.AttachmentQuery{Bin: bin})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range all {
			words, err := json.Marshal(a)
			if err != nil {
				t.Fatal(err)
			}
			content, err := s.AttachmentBytes(t.Context(), a.ID)
			if err != nil {
				t.Fatal(err)
			}
			files[a.ID] = file{string(words), string(content)}
		}
	}
	return files
}

// raw compares by every field: the types print as ids only and bring no
// equality of their own.
var raw = cmp.Options{cmpopts.EquateEmpty(), cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) })}

// unset are the fields that are zero for a reason: a value is a number or a
// choice, what was looked at and kept matters while a visit is open, and some
// belong to a closed visit.
var unset = []string{
	"Closed.Observations[0].Choice", "Closed.Findings[0].Observation.Choice",
	"Closed.Observations[0].Kept", "Closed.Findings[0].Observation.Kept",
	"Open.Observations[0].Choice", "Open.Closed", "Open.Catalogue", "Open.Findings", "Open.Amendments",
}

// TestExportWipeImport: what was recorded is the same after a journey through
// the file, field by field. A field that somebody adds and forgets fails.
func TestExportWipeImport(t *testing.T) {
	before := openStore(t)
	fillStore(t, before)
	want := contentsOf(t, before)
	c, v := filled()
	for path, value := range map[string]any{
		"Client": want.Clients[c.ID], "Closed": want.Visits[v.ID], "Open": want.Visits[v.ID+"-open"],
		"Overlay": want.Overlays[0], "Protocol": want.Protocols[0],
	} {
		for _, zero := range zeroFields(reflect.ValueOf(value), path) {
			if !slices.Contains(unset, zero) {
				t.Errorf("%s is zero in the records: the test does not see it", zero)
			}
		}
	}
	file := written(t, before)
	after := openStore(t)
	count, err := read(t.Context(), after, file, false)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, contentsOf(t, after), raw, exceptCorrected(v.ID)); d != "" {
		t.Errorf("(-before +after):\n%s", d)
	}
	if count[intake.Added] < 30 || count[intake.Refused] > 0 {
		t.Errorf("the report counts %v", count)
	}
}

// told says of every method of a store what becomes of what it tells. Empty:
// contentsOf compares it.
var told = map[string]string{
	"Clients": "", "Client": "", "Visits": "", "Visit": "", "Texts": "", "Settings": "", "Setting": "", "Overlays": "", "Protocols": "",
	"Attachments": "", "Attachment": "", "AttachmentBytes": "",
	"ClientCount": "it counts what is compared",
	"Log":         "it is written for reading, and reading back writes a log of its own",

	"SaveClient": "it writes", "MergeClient": "it writes", "UnmergeClient": "it writes", "RemovePractice": "it writes",
	"SaveDraft": "it writes", "DiscardDraft": "it writes", "CloseVisit": "it writes", "ReopenVisit": "it writes", "AmendVisit": "it writes", "MoveVisit": "it writes",
	"SaveSetting": "it writes", "SaveOverlay": "it writes", "SaveProtocol": "it writes", "RemoveProtocol": "it writes", "Close": "it ends the use",
	"AddAttachment": "it writes", "ReviseAttachment": "it writes",
}

// TestNothingOfAStoreIsForgotten: whoever adds to what a store keeps decides
// here whether it is in the file.
func TestNothingOfAStoreIsForgotten(t *testing.T) {
	s := reflect.TypeFor[assessment.Store]()
	for i := range s.NumMethod() {
		if _, decided := told[s.Method(i).Name]; !decided {
			t.Errorf("a store tells %s: write it to the file, read it back, and compare it in contentsOf", s.Method(i).Name)
		}
	}
}

// exceptCorrected leaves out the definition of a value before it was corrected:
// the file holds that value in words only.
func exceptCorrected(id assessment.VisitID) cmp.Option {
	return cmp.FilterPath(func(p cmp.Path) bool {
		return strings.HasPrefix(p.GoString(), fmt.Sprintf("{records_test.contents}.Texts[%q]", id))
	}, cmp.Comparer(func(a, b []assessment.Text) bool {
		return len(a) == len(b)+1 && slices.Equal(slices.Delete(slices.Clone(a), 1, 2), b)
	}))
}

func TestFileIsJSONAndTheSameEachTime(t *testing.T) {
	s := openStore(t)
	fillStore(t, s)
	first, second := written(t, s), written(t, s)
	if !bytes.Equal(first, second) {
		t.Error("two files of the same records differ")
	}
	var whole map[string]any
	if err := json.Unmarshal(first, &whole); err != nil {
		t.Fatal(err)
	}
	if len(whole["clients"].([]any)) != len(contentsOf(t, s).Clients) || whole["format"] != records.Format {
		t.Errorf("the file holds %d clients", len(whole["clients"].([]any)))
	}
	if err := json.Unmarshal(written(t, openStore(t)), &whole); err != nil {
		t.Errorf("the file of an empty clinic: %v", err)
	}
}
