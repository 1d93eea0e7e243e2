// Package cryptvfs enciphers a SQLite database: the file, its write-ahead log,
// its journals and its temporary files. It registers a shim, "cryptvfs", over
// the file layer of the SQLite that the driver carries. FORMAT.md describes
// the bytes on disk. It imports nothing of ours, and never keeps a key in a
// file, a connection string or a log.
//
// # Why
//
// The shim is the smallest thing that gives encryption to an unmodified, current
// SQLite with a plain go build. Blocks are enciphered whole with Adiantum, and
// every database page ends in 16 bytes that must decipher to zero: a wrong key,
// a flipped bit and a moved page are refused. What it cannot see is an older
// copy of the same block put back.
package cryptvfs

/*
#cgo darwin LDFLAGS: -Wl,-undefined,dynamic_lookup
#include <stdint.h>
int cryptvfs_register(void);
*/
import "C"

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"
	"unsafe"

	_ "github.com/mattn/go-sqlite3" // brings the SQLite that the shim registers with
	"lukechampine.com/adiantum"
	"lukechampine.com/adiantum/hbsh"
)

// blockSize is how many bytes are enciphered at once, in bytes. It is the page
// size of the database too.
const blockSize = 4096

// A Key is the data key of a store: 32 random bytes.
type Key [32]byte

// String hides the key: it must not enter an error or a log.
func (Key) String() string { return "cryptvfs.Key" }

// GoString hides it from %#v too.
func (k Key) GoString() string { return k.String() }

// NewKey makes a random key.
func NewKey() Key {
	var k Key
	rand.Read(k[:])
	return k
}

// The C side calls back with a number, never a pointer, so what it may name is
// kept here. SQLite is one to a process, and so is this table.
var (
	keys     sync.Map // string: *Key, by the number in a connection string
	ciphers  sync.Map // uintptr: *opened, one for each open file
	numbers  atomic.Uint64
	register = sync.OnceValue(func() int { return int(C.cryptvfs_register()) })
)

// An opened file has a cipher of its own, which goes on reading the key it was
// made with: that is overwritten when the file is closed, and not before.
type opened struct {
	key    Key
	cipher *hbsh.HBSH
}

// A Use is a key that connections may be opened with.
type Use struct{ number string }

// Admit lets connections be opened with a key until Forget.
func Admit(k Key) (Use, error) {
	if code := register(); code != 0 {
		return Use{}, fmt.Errorf("register cryptvfs: SQLite says %d", code)
	}
	u := Use{strconv.FormatUint(numbers.Add(1), 10)}
	keys.Store(u.number, &k)
	return u, nil
}

// Words are the parts of a connection string that select the shim and the key.
// They hold a number and not the key.
func (u Use) Words() []string { return []string{"vfs=cryptvfs", "ckey=" + u.number} }

// Forget drops the key and overwrites it. Files that are open stay so.
func (u Use) Forget() {
	if held, ok := keys.LoadAndDelete(u.number); ok {
		clear(held.(*Key)[:]) //nolint:forcetypeassert // nothing else is stored
	}
}

//export cryptvfsOpen
func cryptvfsOpen(number *C.char) C.uintptr_t {
	c := &opened{key: NewKey()} // of a temporary file, which no other process reads
	if number != nil {
		admitted, ok := keys.Load(C.GoString(number))
		if !ok {
			return 0
		}
		held, ok := admitted.(*Key)
		if !ok {
			return 0
		}
		c.key = *held
	}
	c.cipher = adiantum.New(c.key[:])
	handle := uintptr(numbers.Add(1))
	ciphers.Store(handle, c)
	return C.uintptr_t(handle)
}

//export cryptvfsClose
func cryptvfsClose(handle C.uintptr_t) {
	if held, ok := ciphers.LoadAndDelete(uintptr(handle)); ok {
		clear(held.(*opened).key[:]) //nolint:forcetypeassert // nothing else is stored
	}
}

// cryptvfsCrypt enciphers or deciphers n blocks in place. first is the number
// of the first block in its file.
//
//export cryptvfsCrypt
func cryptvfsCrypt(handle C.uintptr_t, encipher C.int, blocks *C.char, n C.int, first C.longlong, kind C.int) {
	held, _ := ciphers.Load(uintptr(handle))
	cipher := held.(*opened).cipher // a handle that is not open is a fault of the shim: stop here
	text := unsafe.Slice((*byte)(unsafe.Pointer(blocks)), int(n)*blockSize)
	var tweak [16]byte
	tweak[0] = byte(kind)
	for i := range int(n) {
		block := text[i*blockSize : (i+1)*blockSize]
		binary.LittleEndian.PutUint64(tweak[8:], uint64(first)+uint64(i))
		if encipher != 0 {
			cipher.Encrypt(block, tweak[:])
		} else {
			cipher.Decrypt(block, tweak[:])
		}
	}
}
