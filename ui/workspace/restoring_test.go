package workspace

import (
	"context"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

// archive stands for a folder with backups of the fake records.
type archive struct {
	opens  map[string]error // by path and secret
	put    []string
	closed int // entries of the log that every backup holds
}

func (a *archive) doors() Records {
	return Records{
		Opening: func() Opening { return ByPassphrase },
		Backups: func(context.Context, string) ([]Backup, error) {
			return []Backup{{Path: "new", Made: today, Clients: 2, Bytes: 2e6}, {Path: "cut", Made: today.Add(-time.Hour), Trouble: "It is damaged."}}, nil
		},
		Open: func(_ context.Context, path, secret string) (Backup, error) {
			return Backup{Clients: 2, Visits: 3, Entries: a.closed, Last: today.Add(-time.Minute)}, a.opens[path+secret]
		},
		PutBack: func(_ context.Context, path, secret string) (string, error) {
			a.put = append(a.put, path+secret)
			return "/clinic/before-restore-1", nil
		},
		Check:   func(context.Context, string) error { return nil },
		Protect: func(context.Context, Opening, string) (string, error) { return "NEWCO-DEABC", nil },
		Backup:  func(context.Context, string) (Backup, error) { return Backup{Path: "fresh", Made: today}, nil },
	}
}

// logged gives the fake records a log: the first entry of a minute before now.
func logged(store *records, entries ...assessment.LogEntry) {
	first := assessment.LogEntry{ID: 1, At: today.Add(-time.Minute), Action: "client_added"}
	store.log = append([]assessment.LogEntry{first}, entries...)
}

// TestABackupIsWeighed names what was recorded since, and nothing of another
// store's.
func TestABackupIsWeighed(t *testing.T) {
	w, store := visiting(t)
	client := w.Desk.Value().History.Client.ID
	a := &archive{opens: map[string]error{}, closed: 1}
	w.records = a.doors()
	logged(store,
		assessment.LogEntry{ID: 2, At: today, Action: "client_added", Client: client},
		assessment.LogEntry{ID: 3, At: today, Action: "visit_started", Client: client},
		assessment.LogEntry{ID: 4, At: today, Action: "client_binned", Client: client})
	tests := []struct {
		name   string
		closed int
		want   []string
		not    string
	}{
		{"with what came since", 1, []string{"the record of Zoë Čapková", "a visit of Zoë Čapková begun on 9 Apr", "kept aside"}, "not made from these records"},
		{"longer than the log of now", 9, []string{"not made from these records", "kept aside"}, "Zoë"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a.closed = tt.closed
			text := ""
			w.WeighBackup(Backup{Path: "new", Made: today}, "", func(string) { t.Error("a secret is asked for") }, func(g Weighing) { text = g.Text() })
			for _, want := range tt.want {
				if !strings.Contains(text, want) {
					t.Errorf("%q does not say %q", text, want)
				}
			}
			if strings.Contains(text, tt.not) {
				t.Errorf("%q says %q", text, tt.not)
			}
		})
	}
}

// TestABackupUnderAnotherKeyAsksForItsSecret, again after a wrong one.
func TestABackupUnderAnotherKeyAsksForItsSecret(t *testing.T) {
	w, store := visiting(t)
	logged(store)
	a := &archive{closed: 1, opens: map[string]error{"old": assessment.ErrSealed, "oldwrong": assessment.ErrWrongSecret}}
	w.records = a.doors()
	var asked []string
	open := false
	for _, secret := range []string{"", "wrong", "right"} {
		w.WeighBackup(Backup{Path: "old"}, secret, func(refused string) { asked = append(asked, refused) }, func(Weighing) { open = true })
	}
	if len(asked) != 2 || asked[0] != "" || asked[1] == "" || !open {
		t.Errorf("asked %q, opened %v", asked, open)
	}
}

// TestPuttingBackForgetsWhatWasOpen: the desk is empty, nothing can be undone,
// and the place of the backups stays known.
func TestPuttingBackForgetsWhatWasOpen(t *testing.T) {
	w, _ := visiting(t)
	w.Record(toeTouch, "4")
	a := &archive{}
	w.records = a.doors()
	w.SetBackupFolder("/media/drive")
	w.PutBack(Backup{Path: "new", Made: today}, "secret")
	if len(a.put) != 1 || a.put[0] != "newsecret" || w.Desk.Value() != nil || w.UndoName() != "" {
		t.Errorf("put back %v, the desk %v, %q could be undone", a.put, w.Desk.Value(), w.UndoName())
	}
	if k := w.Keeping.Value(); k.Folder != "/media/drive" || k.Opens != ByPassphrase {
		t.Errorf("kept %+v", k)
	}
}

// TestEveryBackupIsOpenedInTurn says of each whether it opens.
func TestEveryBackupIsOpenedInTurn(t *testing.T) {
	w, _ := visiting(t)
	a := &archive{opens: map[string]error{"cut": assessment.ErrDamaged}}
	w.records = a.doors()
	var said []string
	w.ListBackups("/media/drive", func(all []Backup) {
		w.OpenBackups(context.Background(), all, func(_ int, b Backup) {
			_, _, opens := b.Words()
			said = append(said, opens)
		})
	})
	if strings.Join(said, ", ") != "opens, does not open" {
		t.Errorf("said %v", said)
	}
}

// TestRotating shows the new code and makes a backup under the new key.
func TestRotating(t *testing.T) {
	w, _ := visiting(t)
	a := &archive{}
	w.records = a.doors()
	w.SetBackupFolder("/media/drive")
	if p := w.Rotate("short"); !p.Refused {
		t.Error("a short passphrase is taken")
	}
	if p := w.Rotate("four words in a row"); p.Some() {
		t.Fatal(p.Text)
	}
	if k := w.Keeping.Value(); k.Code != "NEWCO-DEABC" || k.Newest.Path != "fresh" {
		t.Errorf("kept %+v", k)
	}
}
