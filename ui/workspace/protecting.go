package workspace

import (
	"context"
	"fmt"
	"strings"

	"stridewell/assessment"
)

// Protect enciphers the records, to be opened in a way: with a passphrase, with
// this computer's keyring, or with a key that lies beside them. The recovery
// code stays on the screen until it was typed back.
func (w *Workspace) Protect(how Opening, passphrase string) assessment.Problem {
	if p := passphraseProblem(passphrase); how == ByPassphrase && p.Some() {
		return p
	}
	if err := w.Flush(); err != nil {
		w.fail("The records were not enciphered.", err)
		return assessment.Problem{}
	}
	k := w.Keeping.Value()
	w.seal("Enciphering the records", how, passphrase, func(ctx context.Context) error {
		if k.Opens != Plainly || k.Folder == "" {
			return nil
		}
		_, err := w.records.Backup(ctx, k.Folder) // the last that opens without a secret; that of after takes its place for the day
		return err
	})
	return assessment.Problem{}
}

// seal enciphers the records under a new key, and makes a backup that the key
// opens. before is done first; where it fails nothing is enciphered.
func (w *Workspace) seal(name string, how Opening, passphrase string, before func(context.Context) error) {
	folder := w.Keeping.Value().Folder
	type result struct {
		code   string
		newest Backup
		failed error // of the backup: the records are enciphered all the same
	}
	workToEnd(w, name, func(ctx context.Context) (r result, err error) {
		if err := before(ctx); err != nil {
			return r, err
		}
		if r.code, err = w.records.Protect(ctx, how, passphrase); err == nil && folder != "" {
			r.newest, r.failed = w.records.Backup(ctx, folder)
		}
		return r, err
	}, func(r result) {
		w.keep(func(k *Keeping) {
			k.Opens, k.Code = how, r.code
			if folder != "" && r.failed == nil {
				k.Newest, k.Rehearsed = r.newest, Backup{} // the earlier one opens with the earlier key only
			}
		})
		if r.failed != nil {
			w.fail("The records are enciphered; the backup did not work.", r.failed)
		}
	})
}

func passphraseProblem(text string) assessment.Problem {
	if n := len([]rune(text)); n < assessment.LeastPassphrase {
		return assessment.Problem{Refused: true, Text: fmt.Sprintf("A passphrase has at least %d characters. Four words in a row are easy to keep.", assessment.LeastPassphrase)}
	}
	return assessment.Problem{}
}

// ConfirmCode compares the recovery code with what was typed back from paper;
// then it leaves the screen for good.
func (w *Workspace) ConfirmCode(typed string) assessment.Problem {
	k := w.Keeping.Value()
	if plainCode(typed) != plainCode(k.Code) {
		return assessment.Problem{Refused: true, Text: "This is not the code above. Compare it group by group."}
	}
	w.keep(func(k *Keeping) { k.Code = "" })
	w.removeRecovery()
	w.say("The records are protected.", "Keep the printed code apart from this computer.")
	return assessment.Problem{}
}

func plainCode(text string) string {
	return strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(text))
}

// ChangePassphrase replaces the passphrase; now is the old one, or the recovery
// code when that is forgotten.
func (w *Workspace) ChangePassphrase(now, next string) assessment.Problem {
	if p := passphraseProblem(next); p.Some() {
		return p
	}
	workToEnd(w, "Changing the passphrase", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.records.ChangePassphrase(ctx, now, next)
	}, func(struct{}) {
		w.keep(func(k *Keeping) { k.Opens = ByPassphrase })
		w.say("The passphrase is changed.", "The printed recovery code stays as it is.")
	})
	return assessment.Problem{}
}
