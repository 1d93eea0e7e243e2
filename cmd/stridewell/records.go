package main

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/storage"
	"stridewell/storage/archive"
	"stridewell/ui/system"
	"stridewell/ui/workspace"
)

// newRecords wires the files beneath the store to the workspace.
func newRecords(s *storage.Store, dir string, log *slog.Logger) workspace.Records {
	p := protector{store: s, dir: dir, keyring: system.Keyring{Service: appName}, log: log}
	return workspace.Records{
		Opening:          p.opening,
		Protect:          p.protect,
		ChangePassphrase: func(_ context.Context, now, next string) error { return s.ChangePassphrase(secretOf(now), next) },
		Check:            func(_ context.Context, text string) error { return s.Check(secretOf(text)) },
		Backup: func(ctx context.Context, folder string) (workspace.Backup, error) {
			b, err := s.Backup(ctx, folder)
			return counted(b), err
		},
		Rehearse: func(ctx context.Context, folder string) (workspace.Backup, error) {
			b, err := s.Rehearse(ctx, folder)
			return counted(b), err
		},
		Verify: func(ctx context.Context) (workspace.Backup, error) {
			c, err := s.Verify(ctx)
			return counted(storage.Backup{Census: c}), err
		},
		Backups: func(_ context.Context, folder string) ([]workspace.Backup, error) { return backupsIn(folder, dir) },
		Open: func(ctx context.Context, path, secret string) (workspace.Backup, error) {
			c, err := s.CheckBackup(ctx, path, secretOf(secret))
			return counted(storage.Backup{Census: c}), err
		},
		PutBack: func(ctx context.Context, path, secret string) (string, error) {
			return s.PutBack(ctx, path, secretOf(secret))
		},
		Recovered: func() workspace.Recovery { return workspace.Recovery(s.Recovered()) },
		Erase:     func(ctx context.Context, id assessment.ClientID) error { return s.EraseClient(ctx, id, "request") },
		Synced:    synced,
		Folder:    dir,
	}
}

func counted(b storage.Backup) workspace.Backup {
	return workspace.Backup{
		Path: b.Path, Made: b.Made, Clients: b.Census.Clients, Visits: b.Census.Visits, Last: b.Census.Last, Entries: b.Census.Entries,
	}
}

// backupsIn lists the backups of a folder and those that were made before a file
// was brought in, the newest first, with those that cannot be read.
func backupsIn(folder, dir string) ([]workspace.Backup, error) {
	var all []workspace.Backup
	for _, place := range []string{folder, filepath.Join(dir, beforeImport)} {
		if place == "" {
			continue
		}
		listed, err := listedIn(place)
		if err != nil {
			return nil, err
		}
		for _, b := range listed {
			b.BeforeImport = place != folder
			all = append(all, b)
		}
	}
	slices.SortStableFunc(all, func(a, b workspace.Backup) int { return b.Made.Compare(a.Made) })
	return all, nil
}

// listedIn lists the backups of one folder, which may not be there.
func listedIn(folder string) ([]workspace.Backup, error) {
	listed, err := storage.Backups(folder)
	if err != nil {
		return nil, err
	}
	var all []workspace.Backup
	for _, b := range listed {
		all = append(all, sized(counted(b)))
	}
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		read := slices.ContainsFunc(listed, func(b storage.Backup) bool { return b.Path == path })
		if filepath.Ext(path) == archive.Extension && !read {
			all = append(all, sized(workspace.Backup{Path: path, Trouble: "It cannot be read: it is damaged, or was cut short."}))
		}
	}
	return all, nil
}

// sized adds how large the file is, and when it was written where it does not
// say.
func sized(b workspace.Backup) workspace.Backup {
	if info, err := os.Stat(b.Path); err == nil {
		b.Bytes = info.Size()
		if b.Made.IsZero() {
			b.Made = info.ModTime()
		}
	}
	return b
}

// secretOf takes a typed text for the recovery code where it is one, and for
// the passphrase otherwise.
func secretOf(typed string) storage.Secret {
	if storage.IsCode(typed) {
		return storage.Secret{Code: typed}
	}
	return storage.Secret{Passphrase: typed}
}

// services copy folders of these names to the internet.
var services = []string{"OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "Nextcloud", "pCloud", "Mobile Documents"}

// synced names the service that copies a folder, going by the names above it.
func synced(folder string) string {
	full, err := filepath.Abs(folder)
	if err != nil {
		full = folder
	}
	for part := range strings.SplitSeq(filepath.ToSlash(full), "/") {
		for _, service := range services {
			if strings.HasPrefix(strings.ToLower(part), strings.ToLower(service)) {
				return service
			}
		}
	}
	return ""
}

// openStore opens the records of a folder with a secret.
func openStore(dir string, secret storage.Secret, log *slog.Logger) (*storage.Store, error) {
	return storage.Open(context.Background(), storage.Config{Dir: dir, Secret: secret, Log: log, Now: time.Now})
}
