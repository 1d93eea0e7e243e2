package storage

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

// The test program runs itself to be killed, or to be the other program. What
// it does stands in its environment.
const (
	victimFolder = "STRIDEWELL_VICTIM"
	victimAct    = "STRIDEWELL_VICTIM_ACT"
	victimStep   = "STRIDEWELL_VICTIM_STEP"
	victimSecret = "STRIDEWELL_VICTIM_SECRET"
	victimSource = "STRIDEWELL_VICTIM_SOURCE"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(victimFolder); dir != "" {
		if err := beVictim(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// A victim is a program that works on a folder and may be killed.
type victim struct {
	dir    string
	act    string // what it does, of acts
	step   string // where it is killed; empty: not at a step
	secret string // passphrase that opens the folder
	source string // folder of backups, a log, whatever the act wants
	disk   []string
}

// command starts the test program as the victim.
func (v victim) command() *exec.Cmd {
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), victimFolder+"="+v.dir, victimAct+"="+v.act, victimStep+"="+v.step,
		victimSecret+"="+v.secret, victimSource+"="+v.source)
	c.Env = append(c.Env, v.disk...)
	return c
}

// run lets it work and reports whether it was killed. Any other failure ends
// the test.
func (v victim) run(t *testing.T) (killed bool) {
	t.Helper()
	out, err := v.command().CombinedOutput()
	if err == nil {
		return false
	}
	var ended *exec.ExitError
	if !errors.As(err, &ended) || ended.Exited() {
		t.Fatalf("%s: %v %s", v.act, err, out)
	}
	return true
}

func beVictim(dir string) error {
	c := config(dir, Secret{Passphrase: os.Getenv(victimSecret)})
	at := os.Getenv(victimStep)
	c.step = func(step string) {
		if step != at {
			return
		}
		if p, err := os.FindProcess(os.Getpid()); err == nil {
			_ = p.Kill()
		}
		select {}
	}
	act := os.Getenv(victimAct)
	if act == "restore" {
		return restoreNewest(c)
	}
	s, err := Open(context.Background(), c)
	if err != nil {
		return err
	}
	err = acts[act](s)
	if act == "abandon" {
		return err // ends without a word, as a crash does
	}
	return errors.Join(err, s.Close())
}

func restoreNewest(c Config) error {
	all, err := Backups(os.Getenv(victimSource))
	if err != nil || len(all) == 0 {
		return fmt.Errorf("%d backups, %w", len(all), err)
	}
	_, err = Restore(context.Background(), Restoring{Config: c, Backup: all[0].Path})
	return err
}

// erasedClient is the one that a victim erases.
const erasedClient = "practice-zoe"

var acts = map[string]func(*Store) error{
	"open": func(*Store) error { return nil },
	"seal": func(s *Store) error {
		_, err := s.Protect(context.Background(), Sealing{})
		return err
	},
	"protect": func(s *Store) error { return protectWith(s, typed) },
	"rotate":  func(s *Store) error { return protectWith(s, "another") },
	"passphrase": func(s *Store) error {
		next := passphrase("another")
		next.Cost = least
		return s.changePassphrase(Secret{Passphrase: typed}, next)
	},
	"backup": func(s *Store) error {
		_, err := s.Backup(context.Background(), os.Getenv(victimSource))
		return err
	},
	"erase":   func(s *Store) error { return s.EraseClient(context.Background(), erasedClient, "request") },
	"abandon": func(s *Store) error { return save(context.Background(), s, 1) },
	"cut":     func(s *Store) error { return cut(s, os.Getenv(victimSource)) },
	"full":    func(s *Store) error { return full(s, os.Getenv(victimSource), os.Getenv(victimStep)) },
	"type": func(s *Store) error {
		for n := 1; n <= typedTimes; n++ {
			if err := save(context.Background(), s, n); err != nil {
				return err
			}
			fmt.Println(n)
		}
		return nil
	},
}

func protectWith(s *Store, passphrase string) error {
	_, err := s.Protect(context.Background(), Sealing{Passphrase: passphrase, cost: least})
	return err
}

// full runs into a broken disk: it says in words what the third write met, and
// does it once the disk is mended.
func full(s *Store, fault, kind string) error {
	ctx := context.Background()
	for n := 1; n <= 3; n++ {
		if err := save(ctx, s, n); err != nil {
			return err
		}
	}
	if err := os.WriteFile(fault, []byte(kind), 0o600); err != nil {
		return err
	}
	refused := save(ctx, s, 4)
	fmt.Println(assessment.Explain(refused).What)
	if refused == nil {
		return errors.New("a broken disk took the write")
	}
	if at, err := missing(ctx, s, 3); err != nil || at != 0 {
		return fmt.Errorf("with a broken disk write %d cannot be read: %w", at, err)
	}
	if err := os.Remove(fault); err != nil {
		return err
	}
	return save(ctx, s, 4)
}

// cutSaves is how often the victim saves whose power is cut later on.
const cutSaves = 60

// cut saves, empties the write-ahead log now and then, and writes down what was
// acknowledged.
func cut(s *Store, log string) error {
	ctx := context.Background()
	for n := 1; n <= cutSaves; n++ {
		if err := save(ctx, s, n); err != nil {
			return err
		}
		if err := acknowledge(log, n); err != nil {
			return err
		}
		if n%20 == 0 {
			if err := s.settle(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// acknowledge writes down in the log that so many writes were acknowledged.
func acknowledge(log string, n int) error {
	f, err := os.OpenFile(log, os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	b := make([]byte, 20)
	b[0] = 'A'
	binary.LittleEndian.PutUint64(b[12:], uint64(n))
	_, err = f.Write(b)
	return errors.Join(err, f.Close())
}

// typedTimes is how often the victim that types saves.
const typedTimes = 150

const typedClient = "typed"

// save does the n-th of a row of writes (from 1): a client, then visits, each
// with a few drafts that are closed in the end.
func save(ctx context.Context, s *Store, n int) error {
	if n == 1 {
		return s.SaveClient(ctx, assessment.Client{ID: typedClient, Created: storetest.Now, Given: "Typed"})
	}
	id, place := saved(n)
	o := assessment.Observation{Key: assessment.Key{Measure: "any.measure"}, Number: float64(n)}
	if place == savesOfVisit-1 {
		return s.CloseVisit(ctx, assessment.Closing{
			Visit: id, At: storetest.Now, Findings: []assessment.Finding{{Observation: o}},
			Texts: []assessment.Text{assessment.Measure{ID: o.Measure}.Text()},
		})
	}
	v := assessment.Visit{
		ID: id, Client: typedClient, Revision: place + 1, Date: assessment.DateOf(storetest.Now), Started: storetest.Now,
		Note: strings.Repeat("typed ", n%50),
	}
	return s.SaveDraft(ctx, v.With(o))
}

const savesOfVisit = 6

// saved is which visit the n-th write is about, and its place in the row of
// those of the visit, from 0.
func saved(n int) (assessment.VisitID, int) {
	return assessment.VisitID(fmt.Sprintf("typed-%d", (n-2)/savesOfVisit)), (n - 2) % savesOfVisit
}

// missing is the first of n writes that the records do not hold, or 0.
func missing(ctx context.Context, s *Store, n int) (int, error) {
	if n == 0 {
		return 0, nil
	}
	if _, err := s.Client(ctx, typedClient); err != nil {
		return 1, err
	}
	visits, err := s.Visits(ctx, typedClient)
	if err != nil {
		return 0, err
	}
	found := map[assessment.VisitID]assessment.Visit{}
	for _, v := range visits {
		found[v.ID] = v
	}
	for i := 2; i <= n; i++ {
		id, place := saved(i)
		v := found[id]
		if v.State == assessment.Closed {
			continue
		}
		if place == savesOfVisit-1 || v.Revision < place+1 {
			return i, nil
		}
	}
	return 0, nil
}

// copied copies a folder of records, so that it is made once and spoilt often.
func copied(t *testing.T, from string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "copy")
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return to
}

// opened opens records that a crash has left.
func opened(t *testing.T, dir string, secret Secret) *Store {
	t.Helper()
	s, err := Open(t.Context(), config(dir, secret))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func closed(t *testing.T, s *Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
