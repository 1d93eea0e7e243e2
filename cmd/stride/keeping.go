package main

import (
	"context"
	"fmt"
	"time"
	"unicode/utf8"

	"stridewell/assessment"
	"stridewell/storage"
)

// backup writes a checked copy of the records into a folder.
func backup(ctx context.Context, p program, arguments []string) error {
	f := newFlags("backup")
	where := recordFlags(f)
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	if err := needed(f, "data"); err != nil {
		return err
	}
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	b, err := s.Backup(ctx, words[0])
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "backup    %s\n", b.Path)
	p.census(b.Census)
	return nil
}

func (p program) census(c storage.Census) {
	fmt.Fprintf(p.out, "clients   %d\nvisits    %d\nvalues    %d\nfiles     %d\nlog       %d entries, the last of %s\n",
		c.Clients, c.Visits, c.Observations, c.Attachments, c.Entries, c.Last.UTC().Format(time.DateTime))
}

// restore puts a backup in the place of the records.
func restore(ctx context.Context, p program, arguments []string) error {
	f := newFlags("restore")
	where := recordFlags(f)
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	if err := needed(f, "data"); err != nil {
		return err
	}
	c, err := where.config(p)
	if err != nil {
		return err
	}
	aside, err := storage.Restore(ctx, storage.Restoring{Config: c, Backup: words[0]})
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "restored  %s\n", words[0])
	if aside != "" {
		fmt.Fprintf(p.out, "earlier   %s\n", aside)
	}
	return nil
}

// verify checks the records, or a backup, whole.
func verify(ctx context.Context, p program, arguments []string) error {
	f := newFlags("verify")
	where := recordFlags(f)
	words, err := parse(f, arguments, min(len(arguments), 1))
	backedUp := err == nil && len(words) == 1
	if !backedUp {
		if words, err = parse(f, arguments, 0); err != nil {
			return err
		}
		if err := needed(f, "data"); err != nil {
			return err
		}
	}
	c, err := where.config(p)
	if err != nil {
		return err
	}
	var census storage.Census
	if backedUp {
		census, err = storage.VerifyBackup(ctx, c, words[0])
	} else {
		census, err = verified(ctx, p, where)
	}
	if err != nil {
		return err
	}
	p.census(census)
	fmt.Fprintln(p.out, "whole     every page, reference, link of the log and reason was checked")
	return nil
}

func verified(ctx context.Context, p program, where place) (storage.Census, error) {
	s, err := where.reading(ctx, p)
	if err != nil {
		return storage.Census{}, err
	}
	defer s.Close()
	return s.Verify(ctx)
}

// passphrase enciphers the records, or changes what opens them.
func passphrase(ctx context.Context, p program, arguments []string) error {
	f := newFlags("passphrase")
	where := recordFlags(f)
	next := f.String("new-passphrase-file", "", "")
	rotate := f.Bool("rotate", false, "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data", "new-passphrase-file"); err != nil {
		return err
	}
	fresh, err := secretOf(*next)
	if err != nil {
		return err
	}
	if fresh.Passphrase == "" {
		return usage("a recovery code cannot be the new passphrase.")
	}
	if utf8.RuneCountInString(fresh.Passphrase) < assessment.LeastPassphrase {
		return usage("a passphrase has at least %d characters. Four words in a row are easy to keep.", assessment.LeastPassphrase)
	}
	s, err := where.writing(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	if s.Protected() && !*rotate {
		now, err := where.secret()
		if err != nil {
			return err
		}
		if err := s.ChangePassphrase(now, fresh.Passphrase); err != nil {
			return err
		}
		fmt.Fprintln(p.out, "The passphrase is changed. The recovery code stays as it was.")
		return nil
	}
	code, err := s.Protect(ctx, storage.Sealing{Passphrase: fresh.Passphrase})
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "The records are enciphered. Backups, and records that a restore has kept aside, stay as they were made.\n"+
		"Print this recovery code and keep it apart; it is shown once:\n%s\n", code)
	return nil
}

// erase deletes a client with everything recorded.
func erase(ctx context.Context, p program, arguments []string) error {
	f := newFlags("erase")
	where := recordFlags(f)
	client := f.String("client", "", "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data", "client"); err != nil {
		return err
	}
	s, err := where.writing(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.EraseClient(ctx, assessment.ClientID(*client), "request"); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "Client %s is erased. Backups made before, and records that a restore has kept aside, still hold the client; a restored backup is cleared again.\n", *client)
	return nil
}
