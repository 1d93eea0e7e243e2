package keyslot_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"stridewell/storage/keyslot"
)

var dataKey = bytes.Repeat([]byte{5}, 32)

// of is a secret of a kind, at the least cost that is accepted.
func of(kind keyslot.Kind, secret string) keyslot.Secret {
	return keyslot.Secret{Kind: kind, Bytes: []byte(secret), Cost: keyslot.Cost{Time: 1, MemoryKiB: 64 << 10, Threads: 2}}
}

// sealed is a file with a slot of every kind, each under its own secret.
func sealed(t *testing.T) *keyslot.File {
	t.Helper()
	f := keyslot.New("store-1.db")
	for kind, secret := range secrets {
		if err := f.Put(of(kind, secret), dataKey); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

var secrets = map[keyslot.Kind]string{
	keyslot.Passphrase: "correct horse",
	keyslot.Recovery:   "twenty random bytes!",
	keyslot.Keyring:    "from the keyring",
	keyslot.Beside:     "lies beside",
}

func TestEverySlotOpens(t *testing.T) {
	b, err := sealed(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	f, err := keyslot.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	for kind, secret := range secrets {
		if got, err := f.Open(of(kind, secret)); err != nil || !bytes.Equal(got, dataKey) {
			t.Errorf("%s: %v", kind, err)
		}
		if kind == keyslot.Beside {
			continue // needs no secret
		}
		if _, err := f.Open(of(kind, secret+"x")); !errors.Is(err, keyslot.ErrWrongSecret) {
			t.Errorf("%s opens with a wrong secret: %v", kind, err)
		}
	}
	f.Remove(keyslot.Recovery)
	if _, err := f.Open(of(keyslot.Recovery, secrets[keyslot.Recovery])); !errors.Is(err, keyslot.ErrNoSlot) || f.Has(keyslot.Recovery) {
		t.Errorf("a slot that was taken away: %v", err)
	}
}

func TestANewPassphraseReplacesTheOld(t *testing.T) {
	f := sealed(t)
	if err := f.Put(of(keyslot.Passphrase, "new one"), dataKey); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Open(of(keyslot.Passphrase, "correct horse")); !errors.Is(err, keyslot.ErrWrongSecret) {
		t.Errorf("the old passphrase still opens: %v", err)
	}
	if _, err := f.Open(of(keyslot.Passphrase, "new one")); err != nil {
		t.Error(err)
	}
	if _, err := f.Open(of(keyslot.Recovery, secrets[keyslot.Recovery])); err != nil {
		t.Errorf("the recovery code no longer opens: %v", err)
	}
}

// TestChangedSlots changes one thing at a time: no changed slot may open.
func TestChangedSlots(t *testing.T) {
	slot := func(f *keyslot.File, kind keyslot.Kind) *keyslot.Slot {
		for i := range f.Slots {
			if f.Slots[i].Kind == kind {
				return &f.Slots[i]
			}
		}
		t.Fatal("no slot")
		return nil
	}
	tests := []struct {
		name   string
		change func(*keyslot.File)
		want   error
	}{
		{"another store", func(f *keyslot.File) { f.Store = "another" }, keyslot.ErrWrongSecret},
		{"another database", func(f *keyslot.File) { f.Name = "store-2.db" }, keyslot.ErrWrongSecret},
		{"a lower cost", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Cost.Threads = 1 }, keyslot.ErrWrongSecret},
		{"no cost", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Cost = nil }, keyslot.ErrCost},
		{"a cost of nothing", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Cost.MemoryKiB = 8 }, keyslot.ErrCost},
		{"a cost of all memory", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Cost.MemoryKiB = 1 << 31 }, keyslot.ErrCost},
		{"a cost of all day", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Cost.Time = 1 << 30 }, keyslot.ErrCost},
		{"no threads", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Cost.Threads = 0 }, keyslot.ErrCost},
		{"another salt", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Salt[0]++ }, keyslot.ErrWrongSecret},
		{"a short nonce", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Nonce = nil }, keyslot.ErrFormat},
		{"a changed seal", func(f *keyslot.File) { slot(f, keyslot.Passphrase).Sealed[0]++ }, keyslot.ErrWrongSecret},
	}
	whole, err := sealed(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := keyslot.Decode(whole)
			if err != nil {
				t.Fatal(err)
			}
			tt.change(f)
			if _, err := f.Open(of(keyslot.Passphrase, secrets[keyslot.Passphrase])); !errors.Is(err, tt.want) {
				t.Errorf("Open = %v, want %v", err, tt.want)
			}
		})
	}
}

func TestRecoveryCode(t *testing.T) {
	code, secret := keyslot.NewCode()
	for name, typed := range map[string]string{
		"as printed":    code,
		"in lower case": strings.ToLower(code),
		"without lines": strings.ReplaceAll(code, "-", " "),
		"O for nought":  strings.ReplaceAll(code, "0", "o"),
		"l for one":     strings.ReplaceAll(code, "1", "l"),
	} {
		if got, err := keyslot.ReadCode(typed); err != nil || !bytes.Equal(got, secret) {
			t.Errorf("%s: %v", name, err)
		}
	}
	const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	for i := range code {
		if code[i] == '-' {
			continue
		}
		wrong := []byte(code)
		wrong[i] = alphabet[(strings.IndexByte(alphabet, code[i])+1)%len(alphabet)]
		if _, err := keyslot.ReadCode(string(wrong)); !errors.Is(err, keyslot.ErrMistyped) {
			t.Errorf("a slip at character %d: %v", i+1, err)
		}
	}
	if _, err := keyslot.ReadCode("hello"); !errors.Is(err, keyslot.ErrNotACode) {
		t.Errorf("a word: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	file := keyslot.New("store-1.db")
	if err := file.Put(of(keyslot.Recovery, "twenty random bytes!"), dataKey); err != nil {
		f.Fatal(err)
	}
	b, err := file.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"format":1}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := keyslot.Decode(b)
		if err != nil {
			return
		}
		key, err := file.Open(of(keyslot.Recovery, "twenty random bytes!"))
		if err == nil && !bytes.Equal(key, dataKey) {
			t.Errorf("a changed file opens with %d other bytes", len(key))
		}
		if _, err := json.Marshal(file); err != nil {
			t.Error(err)
		}
	})
}

func FuzzReadCode(f *testing.F) {
	code, _ := keyslot.NewCode()
	f.Add(code)
	f.Fuzz(func(t *testing.T, typed string) {
		if secret, err := keyslot.ReadCode(typed); err == nil && len(secret) != 20 {
			t.Errorf("a secret of %d bytes", len(secret))
		}
	})
}
