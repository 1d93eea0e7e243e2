/* A shim between SQLite and the file system: what SQLite reads is deciphered,
   what it writes is enciphered. FORMAT.md describes the bytes on disk. */
#include <stdint.h>
#include <string.h>

#include "sqlite_abi.h"
#include "_cgo_export.h"

#define BLOCK 4096
#define CHECK 16 /* zero bytes at the end of each database page, looked at after deciphering */
#define RUN 17   /* blocks that are ciphered with one call: the largest read of SQLite and its two ends */
#define AGAIN 9  /* how often a page of a WAL is read anew that another connection may be writing beside */

enum { DATABASE = 1, WAL = 2, JOURNAL = 3, TEMPORARY = 4 }; /* part of the tweak: never renumber */

typedef struct {
	sqlite3_file base;
	sqlite3_file *real;      /* the file as the system sees it; lies behind this struct */
	uintptr_t cipher;        /* handle of the Go side; 0 passes everything through */
	int kind;
	int torn;                /* a database whose first block does not decipher: cut off in mid-write, or the wrong key */
	unsigned char *scratch;  /* RUN blocks */
} File;

static sqlite3_vfs shim;
#define BELOW(vfs) ((sqlite3_vfs*)(vfs)->pAppData)
#define REAL(file) (((File*)(file))->real)
#define CALL(file) (REAL(file)->pMethods)

static int all_zero(const unsigned char *p, int n) {
	while (n--) if (*p++) return 0;
	return 1;
}

static void release(File *f) {
	if (f->cipher) cryptvfsClose(f->cipher);
	f->cipher = 0;
	if (f->scratch) {
		memset(f->scratch, 0, RUN*BLOCK);
		sqlite3_free(f->scratch);
		f->scratch = 0;
	}
}

static int close_file(sqlite3_file *file) {
	File *f = (File*)file;
	int rc = f->real->pMethods ? f->real->pMethods->xClose(f->real) : SQLITE_OK;
	release(f);
	return rc;
}

/* load reads blocks [first, first+n) into the scratch, deciphered; *present is
   how many of them the file has. */
static int load(File *f, sqlite3_int64 first, int n, int *present) {
	sqlite3_int64 offset = first*BLOCK, size = 0;
	int rc = CALL(f)->xRead(f->real, f->scratch, n*BLOCK, offset);
	*present = n;
	if (rc == SQLITE_IOERR_SHORT_READ) {
		rc = CALL(f)->xFileSize(f->real, &size);
		if (rc) return rc;
		sqlite3_int64 blocks = size <= offset ? 0 : (size-offset)/BLOCK;
		*present = blocks > n ? n : (int)blocks;
		/* The file may have grown since: what is called present is read now. */
		if (*present) rc = CALL(f)->xRead(f->real, f->scratch, *present*BLOCK, offset);
	}
	if (rc) return rc;
	if (f->kind == DATABASE && f->torn && first == 0 && *present == 0) return SQLITE_NOTADB; /* shorter than a page */
	for (int i = 0; i < *present; i++) {
		unsigned char *block = f->scratch + i*BLOCK;
		if (all_zero(block, BLOCK) && (f->kind != DATABASE || first+i == 0)) continue; /* a hole: SQLite has not written it yet */
		cryptvfsCrypt(f->cipher, 0, (char*)block, 1, first+i, f->kind);
		if (f->kind == DATABASE && !all_zero(block+BLOCK-CHECK, CHECK))
			return first+i == 0 ? SQLITE_NOTADB : SQLITE_IOERR_DATA;
	}
	if (*present < n) memset(f->scratch + *present*BLOCK, 0, (size_t)(n-*present)*BLOCK);
	return SQLITE_OK;
}

/* run is how many blocks of a read or write are done at once. */
static int run(int skip, int amount) {
	return amount > (RUN-1)*BLOCK ? RUN : (skip+amount+BLOCK-1)/BLOCK;
}

static int read_blocks(File *f, unsigned char *out, int amount, sqlite3_int64 offset) {
	void *into = out;
	int is_short = 0;
	while (amount > 0) {
		sqlite3_int64 first = offset/BLOCK;
		int skip = (int)(offset%BLOCK), n = run(skip, amount), present;
		int rc = load(f, first, n, &present);
		/* SQLite looks at the bare header before it looks at the WAL, which may
		   hold the first page whole where a power cut has torn it here. */
		if (rc == SQLITE_NOTADB && offset == 0 && amount == 100) {
			memset(into, 0, amount);
			return SQLITE_OK;
		}
		if (rc) return rc;
		if (present < n) is_short = 1;
		int take = n*BLOCK-skip;
		if (take > amount) take = amount;
		memcpy(out, f->scratch+skip, take);
		out += take;
		offset += take;
		amount -= take;
	}
	return is_short ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

/* A page of a WAL ends in the check bytes too. They do not fit when a block was
   changed, and for a moment when the next commit is being written: its first
   block holds the end of the last page of the one before, which a reader may
   want just then. */
static int read_file(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset) {
	File *f = (File*)file;
	if (!f->cipher) return CALL(f)->xRead(f->real, into, amount, offset);
	int rc = read_blocks(f, into, amount, offset);
	if (f->kind != WAL || amount != BLOCK) return rc;
	for (int i = 0; rc == SQLITE_OK && !all_zero((unsigned char*)into+BLOCK-CHECK, CHECK); i++) {
		if (i == AGAIN) return SQLITE_IOERR_DATA;
		rc = read_blocks(f, into, amount, offset);
	}
	return rc;
}

/* ours reports whether a write to a database is one whole page with room for
   the check: anything else would be stored and not be readable again. */
static int ours(const unsigned char *page, int amount, sqlite3_int64 offset) {
	if (offset%BLOCK || amount != BLOCK) return 0;
	return offset != 0 || (page[16] == BLOCK>>8 && page[17] == 0 && page[20] == CHECK);
}

static int write_file(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
	File *f = (File*)file;
	const unsigned char *in = from;
	if (!f->cipher) return CALL(f)->xWrite(f->real, from, amount, offset);
	if (f->kind == DATABASE && !ours(in, amount, offset)) return SQLITE_IOERR_WRITE;
	while (amount > 0) {
		sqlite3_int64 first = offset/BLOCK;
		int skip = (int)(offset%BLOCK), n = run(skip, amount), present, rc;
		int take = n*BLOCK-skip;
		if (take > amount) take = amount;
		int end = skip+take; /* within the run */
		unsigned char last[BLOCK];
		int keep_last = end%BLOCK && n > 1;
		if (keep_last) { /* what lies behind the end of the write stays */
			rc = load(f, first+n-1, 1, &present);
			if (rc) return rc;
			memcpy(last, f->scratch, BLOCK);
		}
		if (skip || (n == 1 && end%BLOCK)) {
			rc = load(f, first, 1, &present);
			if (rc) return rc;
		}
		if (keep_last) memcpy(f->scratch + (n-1)*BLOCK, last, BLOCK);
		memcpy(f->scratch+skip, in, take);
		if (f->kind == DATABASE)
			for (int i = 0; i < n; i++) memset(f->scratch + (i+1)*BLOCK - CHECK, 0, CHECK);
		cryptvfsCrypt(f->cipher, 1, (char*)f->scratch, n, first, f->kind);
		rc = CALL(f)->xWrite(f->real, f->scratch, n*BLOCK, first*BLOCK);
		if (rc) return rc;
		if (first == 0) f->torn = 0;
		in += take;
		offset += take;
		amount -= take;
	}
	return SQLITE_OK;
}

static int truncate_file(sqlite3_file *f, sqlite3_int64 size) {
	if (((File*)f)->cipher) size = (size+BLOCK-1)/BLOCK*BLOCK;
	return CALL(f)->xTruncate(REAL(f), size);
}

static int file_size(sqlite3_file *f, sqlite3_int64 *size) {
	int rc = CALL(f)->xFileSize(REAL(f), size);
	if (rc == SQLITE_OK && ((File*)f)->cipher) /* a torn last block counts as absent */
		*size = ((File*)f)->torn && *size < BLOCK ? BLOCK : *size/BLOCK*BLOCK;
	return rc;
}

static int control(sqlite3_file *f, int op, void *arg) {
	switch (op) {
	case SQLITE_FCNTL_MMAP_SIZE: /* a mapped file would be read as it lies on disk */
		*(sqlite3_int64*)arg = 0;
		return SQLITE_OK;
	case SQLITE_FCNTL_VFS_POINTER:
		*(sqlite3_vfs**)arg = &shim;
		return SQLITE_OK;
	}
	return CALL(f)->xFileControl(REAL(f), op, arg);
}

/* A block is rewritten whole, so SQLite must not put two commits into one. */
static int sector_size(sqlite3_file *f) {
	int n = CALL(f)->xSectorSize(REAL(f));
	return ((File*)f)->cipher && n < BLOCK ? BLOCK : n;
}

static int device(sqlite3_file *f) {
	int n = CALL(f)->xDeviceCharacteristics(REAL(f));
	return ((File*)f)->cipher ? n & (SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN|SQLITE_IOCAP_IMMUTABLE) : n;
}

/* The rest passes through. */
static int sync_file(sqlite3_file *f, int flags) { return CALL(f)->xSync(REAL(f), flags); }
static int lock(sqlite3_file *f, int level) { return CALL(f)->xLock(REAL(f), level); }
static int unlock(sqlite3_file *f, int level) { return CALL(f)->xUnlock(REAL(f), level); }
static int reserved(sqlite3_file *f, int *out) { return CALL(f)->xCheckReservedLock(REAL(f), out); }
static int shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **p) { return CALL(f)->xShmMap(REAL(f), page, size, extend, p); }
static int shm_lock(sqlite3_file *f, int offset, int n, int flags) { return CALL(f)->xShmLock(REAL(f), offset, n, flags); }
static void shm_barrier(sqlite3_file *f) { CALL(f)->xShmBarrier(REAL(f)); }
static int shm_unmap(sqlite3_file *f, int remove) { return CALL(f)->xShmUnmap(REAL(f), remove); }

static const sqlite3_io_methods with_shm = {2, close_file, read_file, write_file, truncate_file, sync_file, file_size, lock, unlock, reserved, control, sector_size, device, shm_map, shm_lock, shm_barrier, shm_unmap, 0, 0};
static const sqlite3_io_methods without_shm = {1, close_file, read_file, write_file, truncate_file, sync_file, file_size, lock, unlock, reserved, control, sector_size, device, 0, 0, 0, 0, 0, 0};

static int kind_of(int flags) {
	if (flags & SQLITE_OPEN_MAIN_DB) return DATABASE;
	if (flags & SQLITE_OPEN_WAL) return WAL;
	if (flags & SQLITE_OPEN_MAIN_JOURNAL) return JOURNAL;
	return TEMPORARY;
}

/* With the wrong key a WAL left by a crash reads as empty and a journal as
   void, and SQLite would delete either, with acknowledged work in it. Both are
   refused unless the first block of the database or their own header
   deciphers. */
static int spare(File *f, const char *name) {
	static const unsigned char journal_magic[8] = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
	File *database = (File*)sqlite3_database_file_object(name);
	sqlite3_int64 size = 0;
	int present;
	if (!database || !database->torn) return SQLITE_OK;
	int rc = CALL(f)->xFileSize(f->real, &size);
	if (rc || size == 0) return rc;
	if (load(f, 0, 1, &present) != SQLITE_OK || present != 1) return SQLITE_NOTADB;
	const unsigned char *b = f->scratch;
	int known = f->kind == WAL
		? b[0] == 0x37 && b[1] == 0x7f && b[2] == 0x06 && (b[3]&0xfe) == 0x82
		: !memcmp(b, journal_magic, 8) || all_zero(b, 8);
	return known ? SQLITE_OK : SQLITE_NOTADB;
}

static int examine(File *f, const char *name) {
	sqlite3_int64 size = 0;
	int present, rc;
	switch (f->kind) {
	case DATABASE:
		rc = CALL(f)->xFileSize(f->real, &size);
		if (rc == SQLITE_OK && size > 0) f->torn = size < BLOCK || load(f, 0, 1, &present) != SQLITE_OK;
		return rc;
	case WAL:
	case JOURNAL:
		return spare(f, name);
	}
	return SQLITE_OK;
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
	File *f = (File*)file;
	memset(f, 0, sizeof *f);
	f->real = (sqlite3_file*)&f[1];
	if (!(flags & SQLITE_OPEN_SUPER_JOURNAL)) { /* that one holds names of files only */
		const char *key = 0;
		f->kind = kind_of(flags);
		if (f->kind != TEMPORARY) {
			key = sqlite3_uri_parameter(name, "ckey");
			if (!key) return SQLITE_CANTOPEN;
		}
		f->cipher = cryptvfsOpen((char*)key);
		if (!f->cipher) return SQLITE_CANTOPEN;
		f->scratch = sqlite3_malloc(RUN*BLOCK);
		if (!f->scratch) {
			release(f);
			return SQLITE_NOMEM;
		}
	}
	int rc = BELOW(vfs)->xOpen(BELOW(vfs), name, f->real, flags, out);
	if (rc == SQLITE_OK && f->cipher) rc = examine(f, name);
	if (rc) {
		if (f->real->pMethods) f->real->pMethods->xClose(f->real);
		release(f);
		return rc;
	}
	f->base.pMethods = f->real->pMethods->iVersion >= 2 && f->real->pMethods->xShmMap ? &with_shm : &without_shm;
	return SQLITE_OK;
}

static int delete_file(sqlite3_vfs *v, const char *name, int sync) { return BELOW(v)->xDelete(BELOW(v), name, sync); }
static int access_file(sqlite3_vfs *v, const char *name, int flags, int *out) { return BELOW(v)->xAccess(BELOW(v), name, flags, out); }
static int full_name(sqlite3_vfs *v, const char *name, int n, char *out) { return BELOW(v)->xFullPathname(BELOW(v), name, n, out); }
static void *dl_open(sqlite3_vfs *v, const char *name) { return BELOW(v)->xDlOpen(BELOW(v), name); }
static void dl_error(sqlite3_vfs *v, int n, char *out) { BELOW(v)->xDlError(BELOW(v), n, out); }
static void (*dl_symbol(sqlite3_vfs *v, void *lib, const char *name))(void) { return BELOW(v)->xDlSym(BELOW(v), lib, name); }
static void dl_close(sqlite3_vfs *v, void *lib) { BELOW(v)->xDlClose(BELOW(v), lib); }
static int randomness(sqlite3_vfs *v, int n, char *out) { return BELOW(v)->xRandomness(BELOW(v), n, out); }
static int sleep_for(sqlite3_vfs *v, int us) { return BELOW(v)->xSleep(BELOW(v), us); }
static int now(sqlite3_vfs *v, double *t) { return BELOW(v)->xCurrentTime(BELOW(v), t); }
static int last_error(sqlite3_vfs *v, int n, char *out) { return BELOW(v)->xGetLastError(BELOW(v), n, out); }
static int now64(sqlite3_vfs *v, sqlite3_int64 *t) { return BELOW(v)->xCurrentTimeInt64(BELOW(v), t); }

/* Every new connection keeps room for the check at the end of each page. */
static int on_connect(sqlite3 *db, char **message, const void *api) {
	sqlite3_vfs *v = 0;
	int n = CHECK;
	(void)message;
	(void)api;
	if (sqlite3_file_control(db, "main", SQLITE_FCNTL_VFS_POINTER, &v) == SQLITE_OK && v == &shim)
		sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &n);
	return SQLITE_OK;
}

int cryptvfs_register(void) {
	if (!sqlite3_vfs_register || !sqlite3_vfs_find) return -1; /* linked without SQLite */
	int rc = sqlite3_initialize();
	if (rc) return rc;
	sqlite3_vfs *below = sqlite3_vfs_find(0);
	if (!below) return SQLITE_ERROR;
	shim = *below;
	shim.iVersion = 2;
	shim.szOsFile = (int)sizeof(File) + below->szOsFile;
	shim.pNext = 0;
	shim.zName = "cryptvfs";
	shim.pAppData = below;
	shim.xOpen = open_file;
	shim.xDelete = delete_file;
	shim.xAccess = access_file;
	shim.xFullPathname = full_name;
	shim.xDlOpen = dl_open;
	shim.xDlError = dl_error;
	shim.xDlSym = dl_symbol;
	shim.xDlClose = dl_close;
	shim.xRandomness = randomness;
	shim.xSleep = sleep_for;
	shim.xCurrentTime = now;
	shim.xGetLastError = last_error;
	shim.xCurrentTimeInt64 = now64;
	shim.xSetSystemCall = 0;
	shim.xGetSystemCall = 0;
	shim.xNextSystemCall = 0;
	rc = sqlite3_vfs_register(&shim, 0);
	if (rc) return rc;
	return sqlite3_auto_extension((void (*)(void))on_connect);
}
