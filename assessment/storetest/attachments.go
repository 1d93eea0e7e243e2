package storetest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
)

// picture is an attachment of a visit, with all that one can say.
func picture(id assessment.AttachmentID, visit assessment.VisitID) assessment.Attachment {
	return assessment.Attachment{
		ID: id, Visit: visit, Key: lateHip, Kind: assessment.PictureAttachment, Name: longName + ".png",
		Added: Now, By: "Sam Sample", Meta: json.RawMessage(`{"value":12.5}`),
	}
}

func add(t *testing.T, s assessment.Store, a assessment.Attachment, content string) assessment.Attachment {
	t.Helper()
	if err := s.AddAttachment(t.Context(), a, []byte(content)); err != nil {
		t.Fatal(err)
	}
	sealed, err := a.Sealed([]byte(content))
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

// wantAttachments compares every field: an attachment prints as its id.
func wantAttachments(t *testing.T, s assessment.Store, q assessment.AttachmentQuery, want ...assessment.Attachment) {
	t.Helper()
	got, err := s.Attachments(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	fields := cmp.Comparer(func(a, b assessment.Attachment) bool {
		x, errX := json.Marshal(a)
		y, errY := json.Marshal(b)
		return errX == nil && errY == nil && bytes.Equal(x, y)
	})
	if len(got) == 0 && len(want) == 0 {
		return
	}
	if d := cmp.Diff(want, got, fields); d != "" {
		t.Errorf("attachments (-want +got):\n%s", d)
	}
}

func attachments(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Zoë", longName))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	first := add(t, s, picture("a1", "v1"), "the bytes\x00of a picture")
	first.Client = "c1"
	letter := add(t, s, assessment.Attachment{ID: "a2", Client: "c1", Kind: assessment.FileAttachment, Name: "letter.pdf", Added: Now.Add(time.Minute)}, "a letter")
	logo := add(t, s, assessment.Attachment{ID: "a3", Kind: assessment.LogoAttachment, Name: "logo.png", Added: Now.Add(time.Hour)}, "a logo")
	wantAttachments(t, s, assessment.AttachmentQuery{}, first, letter, logo)
	wantAttachments(t, s, assessment.AttachmentQuery{Client: "c1"}, first, letter)
	wantAttachments(t, s, assessment.AttachmentQuery{Visit: "v1"}, first)
	wantAttachments(t, s, assessment.AttachmentQuery{Clinic: true}, logo)
	wantAttachments(t, s, assessment.AttachmentQuery{Kind: assessment.FileAttachment}, letter)
	wantAttachments(t, s, assessment.AttachmentQuery{Client: "c2"})
	if b, err := s.AttachmentBytes(t.Context(), "a1"); string(b) != "the bytes\x00of a picture" || err != nil {
		t.Errorf("AttachmentBytes = %q, %v", b, err)
	}
	first.Name, first.Meta, first.Removed = "left.png", json.RawMessage(`{"value":13}`), Now.Add(2*time.Hour)
	revise(t, s, first)
	wantAttachments(t, s, assessment.AttachmentQuery{Visit: "v1"})
	wantAttachments(t, s, assessment.AttachmentQuery{Bin: true}, first)
	first.Removed = time.Time{}
	revise(t, s, first)
	wantAttachments(t, s, assessment.AttachmentQuery{Visit: "v1"}, first)
	if one, err := s.Attachment(t.Context(), "a1"); err != nil || one.Name != "left.png" || one.Client != "c1" {
		t.Errorf("Attachment = %s of %s, %v", one.Name, one.Client, err)
	}
	logged := []string{"client_added", "visit_started", "visit_closed", "attachment_added", "attachment_added", "attachment_binned", "attachment_restored"}
	if got := actions(t, s, "c1"); !slices.Equal(got, logged) {
		t.Errorf("the log says %v", got)
	}
}

func revise(t *testing.T, s assessment.Store, a assessment.Attachment) {
	t.Helper()
	if err := s.ReviseAttachment(t.Context(), a, "Sam Sample"); err != nil {
		t.Fatal(err)
	}
}

func badAttachments(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	saveDraft(t, s, fullVisit("v1", "c1"))
	ok := picture("a1", "v1")
	add(t, s, ok, "bytes")
	with := func(change func(*assessment.Attachment)) assessment.Attachment {
		a := picture("a2", "v1")
		change(&a)
		return a
	}
	for name, a := range map[string]assessment.Attachment{
		"the same id":     ok,
		"no id":           with(func(a *assessment.Attachment) { a.ID = "" }),
		"no name":         with(func(a *assessment.Attachment) { a.Name = "" }),
		"of no kind":      with(func(a *assessment.Attachment) { a.Kind = assessment.AnyAttachment }),
		"a visit unknown": with(func(a *assessment.Attachment) { a.Visit = "none" }),
		"a client as well unknown": with(func(a *assessment.Attachment) {
			a.Visit, a.Client = "", "nobody"
		}),
		"meta that is no JSON": with(func(a *assessment.Attachment) { a.Meta = json.RawMessage("{") }),
	} {
		if err := s.AddAttachment(t.Context(), a, []byte("bytes")); err == nil {
			t.Errorf("%s: it was kept", name)
		}
	}
	var fault *assessment.FileFault
	if err := s.AddAttachment(t.Context(), picture("a2", "v1"), make([]byte, assessment.MaxPictureBytes+1)); !errors.As(err, &fault) {
		t.Errorf("too large: %v", err)
	}
	if err := s.AddAttachment(t.Context(), picture("a2", "v1"), nil); !errors.As(err, &fault) {
		t.Errorf("empty: %v", err)
	}
	_, err := s.Attachment(t.Context(), "a2")
	wantError(t, err, assessment.ErrNotFound)
	_, err = s.AttachmentBytes(t.Context(), "a2")
	wantError(t, err, assessment.ErrNotFound)
	wantError(t, s.ReviseAttachment(t.Context(), picture("a2", "v1"), ""), assessment.ErrNotFound)
}

// attachmentsMove: with its visit, with its client into another and back, and
// with neither when they go.
func attachmentsMove(t *testing.T, s assessment.Store) {
	for _, id := range []assessment.ClientID{"c1", "c2", "c3"} {
		c := client(id, "Mira", string(id))
		c.Practice = id == "c3"
		save(t, s, c)
	}
	saveDraft(t, s, fullVisit("v1", "c1"))
	add(t, s, picture("a1", "v1"), "one")
	add(t, s, assessment.Attachment{ID: "a2", Client: "c2", Kind: assessment.FileAttachment, Name: "letter.pdf", Added: Now}, "two")
	add(t, s, assessment.Attachment{ID: "a3", Client: "c3", Kind: assessment.FileAttachment, Name: "letter.pdf", Added: Now}, "three")
	owners := func(step string, want ...assessment.ClientID) {
		t.Helper()
		all, err := s.Attachments(t.Context(), assessment.AttachmentQuery{})
		var got []assessment.ClientID
		for _, a := range all {
			got = append(got, a.Client)
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: they belong to %v, want %v; %v", step, got, want, err)
		}
	}
	owners("as added", "c1", "c2", "c3")
	do := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ctx := context.WithoutCancel(t.Context())
	do(s.MoveVisit(ctx, "v1", "c2", Now, "Sam"))
	owners("the visit is moved", "c2", "c2", "c3")
	moved, err := s.MergeClient(ctx, "c2", "c1", Now, "Sam")
	do(err)
	owners("merged", "c1", "c1", "c3")
	do(s.UnmergeClient(ctx, "c2", "c1", moved, Now, "Sam"))
	owners("parted", "c2", "c2", "c3")
	do(s.DiscardDraft(ctx, "v1"))
	owners("the visit is discarded", "c2", "c2", "c3")
	wantAttachments(t, s, assessment.AttachmentQuery{Visit: "v1"})
	do(s.RemovePractice(ctx))
	owners("practice clients removed", "c2", "c2")
}
