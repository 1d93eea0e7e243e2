package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"stridewell/assessment"
	"stridewell/storage"
	"stridewell/ui/system"
	"stridewell/ui/workspace"
)

// A protector enciphers records, and keeps what opens them in the computer's
// keyring where that was chosen.
type protector struct {
	store   *storage.Store
	dir     string
	keyring system.Keyring
	log     *slog.Logger
}

// protect puts the secret into the keyring before the records are sealed with
// it, and takes the one of before out afterwards.
func (p protector) protect(ctx context.Context, how workspace.Opening, passphrase string) (code string, err error) {
	before, err := storage.KeyringName(p.dir)
	if err != nil {
		return "", err
	}
	var sealing storage.Sealing
	switch how {
	case workspace.ByPassphrase:
		sealing.Passphrase = passphrase
	case workspace.ByKeyring:
		sealing.Keyring = storage.NewKept()
		if err := p.keyring.Put(sealing.Keyring.Name, sealing.Keyring.Secret); err != nil {
			return "", spokenKeyring(err)
		}
	default: // the key lies beside the records
	}
	code, err = p.store.Protect(ctx, sealing)
	if err != nil {
		p.forget(sealing.Keyring.Name)
		return "", err
	}
	p.forget(before)
	return code, nil
}

// forget takes a secret out of the keyring that opens nothing. It does no harm
// where it stays.
func (p protector) forget(name string) {
	if name == "" {
		return
	}
	if err := p.keyring.Remove(name); err != nil {
		p.log.Warn("a secret stays in the keyring", "error", err)
	}
}

// opening says what opens the records, in the words of the workspace.
func (p protector) opening() workspace.Opening {
	return map[storage.Opening]workspace.Opening{
		storage.Plainly: workspace.Plainly, storage.ByPassphrase: workspace.ByPassphrase,
		storage.ByKeyring: workspace.ByKeyring, storage.Beside: workspace.Beside,
	}[p.store.Opening()]
}

// spokenKeyring says in our words that there is no keyring.
func spokenKeyring(err error) error {
	if errors.Is(err, system.ErrNoKeyring) {
		return fmt.Errorf("%w: %w", assessment.ErrNoKeyring, err)
	}
	return err
}

// unasked is what opens a folder without asking anybody: nothing, or what the
// keyring keeps. why is said where the keyring has been asked in vain.
func unasked(dir string, keyring system.Keyring, log *slog.Logger) (secret storage.Secret, why string) {
	name, err := storage.KeyringName(dir)
	if err != nil || name == "" {
		return secret, "" // opening says what is wrong with the key file
	}
	if secret.Keyring, err = keyring.Secret(name); err != nil {
		log.Warn("the keyring does not open the records", "error", err)
		return secret, "The keyring of this computer does not open the records. The printed recovery code does."
	}
	return secret, ""
}
