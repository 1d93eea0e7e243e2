// Package keyslot keeps the data key of a store sealed under several
// independent secrets: a passphrase, a printed recovery code, the keyring of
// the operating system, or nothing at all. Any one slot opens the store, and
// changing one rewrites one small file. It imports nothing of ours, and never
// writes a secret or the open key to disk, but for the slot that says plainly
// that it does.
package keyslot

import (
	"cmp"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

// What opening can end in.
var (
	ErrWrongSecret = errors.New("the secret opens no slot")
	ErrNoSlot      = errors.New("there is no such slot")
	ErrCost        = errors.New("the cost of a slot is out of bounds")
	ErrFormat      = errors.New("the key file is not understood")
)

// A Kind says what a slot is opened with.
type Kind string

// The kinds.
const (
	Passphrase Kind = "passphrase" // typed at each start
	Recovery   Kind = "recovery"   // printed once and kept in a safe place
	Keyring    Kind = "keyring"    // kept by the operating system for this account
	Beside     Kind = "beside"     // lies open beside the data: protects backups that leave, not this computer
)

// A Cost is what deriving a key from a passphrase takes.
type Cost struct {
	Time      uint32 `json:"time"`    // passes
	MemoryKiB uint32 `json:"mem_kib"` // KiB
	Threads   uint8  `json:"threads"`
}

// usual is the cost of new passphrase slots: about half a second on a laptop.
var usual = Cost{Time: 3, MemoryKiB: 256 << 10, Threads: 4}

// bounded refuses a cost that would protect nothing and one that would hold the
// computer up: a key file may come from anywhere.
func (c Cost) bounded() bool {
	return c.Time >= 1 && c.Time <= 16 && c.MemoryKiB >= 64<<10 && c.MemoryKiB <= 1<<20 && c.Threads >= 1 && c.Threads <= 16
}

// A Slot is the data key sealed under one secret.
type Slot struct {
	Kind   Kind   `json:"kind"`
	Cost   *Cost  `json:"argon2id,omitempty"` // of a passphrase; other secrets are random and need no stretching
	Salt   []byte `json:"salt"`
	Nonce  []byte `json:"nonce"`
	Sealed []byte `json:"sealed"`
	Entry  string `json:"entry,omitempty"`  // of the kind Keyring: the name of the secret there
	Secret []byte `json:"secret,omitempty"` // of the kind Beside only
}

// format is the number of the layout this package writes.
const format = 1

// A File is keys.json: which database the slots open, and the slots.
type File struct {
	Format int    `json:"format"`
	Store  string `json:"store"` // random name of the store
	Name   string `json:"name"`  // of the database file that the key opens
	Slots  []Slot `json:"slots"`
}

// New makes a key file without slots for a database file.
func New(name string) *File {
	return &File{Format: format, Store: rand.Text(), Name: name}
}

// sealing is what a slot is bound to besides its key: a slot that is moved to
// another store, or whose kind or cost is changed, does not open.
func (f *File) sealing(s Slot) []byte {
	c := Cost{}
	if s.Cost != nil {
		c = *s.Cost
	}
	return fmt.Appendf(nil, "stridewell keys %d\x00%s\x00%s\x00%s\x00%d %d %d", f.Format, f.Store, f.Name, s.Kind, c.Time, c.MemoryKiB, c.Threads)
}

// sealer derives the key of a slot from its secret.
func (s Slot) sealer(secret []byte) ([]byte, error) {
	if s.Kind == Passphrase {
		if s.Cost == nil || !s.Cost.bounded() {
			return nil, ErrCost
		}
		return argon2.IDKey(secret, s.Salt, s.Cost.Time, s.Cost.MemoryKiB, s.Cost.Threads, chacha20poly1305.KeySize), nil
	}
	return hkdf.Key(sha256.New, secret, s.Salt, "stridewell "+string(s.Kind), chacha20poly1305.KeySize)
}

// A Secret is what a slot is opened with.
type Secret struct {
	Kind  Kind
	Bytes []byte
	Cost  Cost   // of a passphrase that is put; zero is the usual one
	Entry string // of a keyring's secret that is put: its name there
}

// Put seals the data key under a secret, in place of the slot of that kind.
// The file is in memory until it is saved.
func (f *File) Put(secret Secret, dataKey []byte) error {
	s := Slot{Kind: secret.Kind, Entry: secret.Entry, Salt: make([]byte, 16), Nonce: make([]byte, chacha20poly1305.NonceSizeX)}
	if secret.Kind == Passphrase {
		cost := cmp.Or(secret.Cost, usual)
		s.Cost = &cost
	}
	if secret.Kind == Beside {
		s.Secret = secret.Bytes
	}
	rand.Read(s.Salt)
	rand.Read(s.Nonce)
	key, err := s.sealer(secret.Bytes)
	if err != nil {
		return fmt.Errorf("seal key: %w", err)
	}
	box, err := chacha20poly1305.NewX(key)
	if err != nil {
		return fmt.Errorf("seal key: %w", err)
	}
	s.Sealed = box.Seal(nil, s.Nonce, dataKey, f.sealing(s))
	f.Remove(secret.Kind)
	f.Slots = append(f.Slots, s)
	return nil
}

// Remove takes a slot away.
func (f *File) Remove(kind Kind) {
	f.Slots = slices.DeleteFunc(slices.Clone(f.Slots), func(s Slot) bool { return s.Kind == kind })
}

// Has reports whether there is a slot of a kind.
func (f *File) Has(kind Kind) bool {
	return slices.ContainsFunc(f.Slots, func(s Slot) bool { return s.Kind == kind })
}

// Entry is the name under which the keyring keeps its secret; empty without a
// slot of that kind.
func (f *File) Entry() string {
	for _, s := range f.Slots {
		if s.Kind == Keyring {
			return s.Entry
		}
	}
	return ""
}

// Open gives the data key for a secret. A wrong one is ErrWrongSecret. The
// slot beside the data needs no bytes.
func (f *File) Open(secret Secret) ([]byte, error) {
	for _, s := range f.Slots {
		if s.Kind != secret.Kind {
			continue
		}
		bytes := secret.Bytes
		if s.Kind == Beside {
			bytes = s.Secret
		}
		key, err := s.sealer(bytes)
		if err != nil {
			return nil, fmt.Errorf("open key: %w", err)
		}
		box, err := chacha20poly1305.NewX(key)
		if err != nil {
			return nil, fmt.Errorf("open key: %w", err)
		}
		if len(s.Nonce) != box.NonceSize() {
			return nil, fmt.Errorf("open key: %w", ErrFormat)
		}
		dataKey, err := box.Open(nil, s.Nonce, s.Sealed, f.sealing(s))
		if err != nil {
			return nil, fmt.Errorf("open key: %w", ErrWrongSecret)
		}
		return dataKey, nil
	}
	return nil, fmt.Errorf("open key: %s: %w", secret.Kind, ErrNoSlot)
}

// Encode writes the file.
func (f *File) Encode() ([]byte, error) {
	b, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write keys: %w", err)
	}
	return append(b, '\n'), nil
}

// sizeLimit is how large a key file may be, in bytes: it is outside data.
const sizeLimit = 64 << 10

// Decode reads a file.
func Decode(b []byte) (*File, error) {
	if len(b) > sizeLimit {
		return nil, fmt.Errorf("read keys: %d bytes: %w", len(b), ErrFormat)
	}
	var f File
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("read keys: %w", ErrFormat)
	}
	if f.Format != format || f.Store == "" || f.Name == "" || len(f.Slots) == 0 {
		return nil, fmt.Errorf("read keys: format %d: %w", f.Format, ErrFormat)
	}
	return &f, nil
}
