package main

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/storage"
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
		Recovered: func() workspace.Recovery { return workspace.Recovery(s.Recovered()) },
		Erase:     func(ctx context.Context, id assessment.ClientID) error { return s.EraseClient(ctx, id, "request") },
		Synced:    synced,
		Folder:    dir,
	}
}

func counted(b storage.Backup) workspace.Backup {
	return workspace.Backup{Path: b.Path, Made: b.Made, Clients: b.Census.Clients, Visits: b.Census.Visits, Last: b.Census.Last}
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
