/* The part of SQLite's public, frozen binary interface that the shim uses
   (after sqlite3.h, public domain). SQLite's own functions are weak: the trial
   link of this package alone passes, and the final link finds them in the
   driver. */
#ifndef CRYPTVFS_SQLITE_ABI_H
#define CRYPTVFS_SQLITE_ABI_H

typedef long long sqlite3_int64;
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_file sqlite3_file;
typedef struct sqlite3_vfs sqlite3_vfs;
typedef struct sqlite3_io_methods sqlite3_io_methods;
typedef void (*sqlite3_syscall_ptr)(void);

struct sqlite3_file { const sqlite3_io_methods *pMethods; };

struct sqlite3_io_methods {
	int iVersion;
	int (*xClose)(sqlite3_file*);
	int (*xRead)(sqlite3_file*, void*, int iAmt, sqlite3_int64 iOfst);
	int (*xWrite)(sqlite3_file*, const void*, int iAmt, sqlite3_int64 iOfst);
	int (*xTruncate)(sqlite3_file*, sqlite3_int64 size);
	int (*xSync)(sqlite3_file*, int flags);
	int (*xFileSize)(sqlite3_file*, sqlite3_int64 *pSize);
	int (*xLock)(sqlite3_file*, int);
	int (*xUnlock)(sqlite3_file*, int);
	int (*xCheckReservedLock)(sqlite3_file*, int *pResOut);
	int (*xFileControl)(sqlite3_file*, int op, void *pArg);
	int (*xSectorSize)(sqlite3_file*);
	int (*xDeviceCharacteristics)(sqlite3_file*);
	int (*xShmMap)(sqlite3_file*, int iPg, int pgsz, int, void volatile**);
	int (*xShmLock)(sqlite3_file*, int offset, int n, int flags);
	void (*xShmBarrier)(sqlite3_file*);
	int (*xShmUnmap)(sqlite3_file*, int deleteFlag);
	int (*xFetch)(sqlite3_file*, sqlite3_int64 iOfst, int iAmt, void **pp);
	int (*xUnfetch)(sqlite3_file*, sqlite3_int64 iOfst, void *p);
};

struct sqlite3_vfs {
	int iVersion;
	int szOsFile;
	int mxPathname;
	sqlite3_vfs *pNext;
	const char *zName;
	void *pAppData;
	int (*xOpen)(sqlite3_vfs*, const char *zName, sqlite3_file*, int flags, int *pOutFlags);
	int (*xDelete)(sqlite3_vfs*, const char *zName, int syncDir);
	int (*xAccess)(sqlite3_vfs*, const char *zName, int flags, int *pResOut);
	int (*xFullPathname)(sqlite3_vfs*, const char *zName, int nOut, char *zOut);
	void *(*xDlOpen)(sqlite3_vfs*, const char *zFilename);
	void (*xDlError)(sqlite3_vfs*, int nByte, char *zErrMsg);
	void (*(*xDlSym)(sqlite3_vfs*, void*, const char *zSymbol))(void);
	void (*xDlClose)(sqlite3_vfs*, void*);
	int (*xRandomness)(sqlite3_vfs*, int nByte, char *zOut);
	int (*xSleep)(sqlite3_vfs*, int microseconds);
	int (*xCurrentTime)(sqlite3_vfs*, double*);
	int (*xGetLastError)(sqlite3_vfs*, int, char*);
	int (*xCurrentTimeInt64)(sqlite3_vfs*, sqlite3_int64*);
	int (*xSetSystemCall)(sqlite3_vfs*, const char *zName, sqlite3_syscall_ptr);
	sqlite3_syscall_ptr (*xGetSystemCall)(sqlite3_vfs*, const char *zName);
	const char *(*xNextSystemCall)(sqlite3_vfs*, const char *zName);
};

#define WEAK __attribute__((weak))
extern WEAK sqlite3_vfs *sqlite3_vfs_find(const char*);
extern WEAK int sqlite3_vfs_register(sqlite3_vfs*, int makeDflt);
extern WEAK const char *sqlite3_uri_parameter(const char *zFilename, const char *zParam);
extern WEAK sqlite3_file *sqlite3_database_file_object(const char*);
extern WEAK int sqlite3_auto_extension(void (*xEntryPoint)(void));
extern WEAK int sqlite3_file_control(sqlite3*, const char *zDbName, int op, void*);
extern WEAK void *sqlite3_malloc(int);
extern WEAK void sqlite3_free(void*);
extern WEAK int sqlite3_initialize(void);

#define SQLITE_OK 0
#define SQLITE_ERROR 1
#define SQLITE_NOMEM 7
#define SQLITE_CANTOPEN 14
#define SQLITE_NOTADB 26
#define SQLITE_IOERR_SHORT_READ 522
#define SQLITE_IOERR_WRITE 778
#define SQLITE_IOERR_DATA 8202

#define SQLITE_OPEN_MAIN_DB 0x100
#define SQLITE_OPEN_MAIN_JOURNAL 0x800
#define SQLITE_OPEN_SUPER_JOURNAL 0x4000
#define SQLITE_OPEN_WAL 0x80000

#define SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN 0x800
#define SQLITE_IOCAP_IMMUTABLE 0x2000

#define SQLITE_FCNTL_MMAP_SIZE 18
#define SQLITE_FCNTL_VFS_POINTER 27
#define SQLITE_FCNTL_RESERVE_BYTES 38
#endif
