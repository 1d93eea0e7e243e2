/* A disk that can be watched and broken. Preloaded into a test (Linux), it
   looks at what SQLite does to the files below the folder DISK_ROOT:
     DISK_LOG   each write, truncation, sync and removal is appended to this file
     DISK_KILL  the program is killed at the n-th of them; a write is half done
     DISK_FAULT while this file is there and begins with f, writes find the disk
                full; with h, half of what a file would grow by still fits; with
                s, a sync fails */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* A record of the log: this, the name of the file, the bytes. */
struct record { char op, pad[3]; uint32_t name, bytes; int64_t offset; } __attribute__((packed));

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static int recorder = -2;
static long done;

/* below gives the name of a path within DISK_ROOT, or 0. */
static const char *below(const char *path) {
	const char *root = getenv("DISK_ROOT");
	size_t n = root ? strlen(root) : 0;
	return n && !strncmp(path, root, n) && path[n] == '/' ? path + n + 1 : 0;
}

static const char *name_of(int fd, char *path) {
	char link[64];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t n = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
	if (n <= 0) return 0;
	path[n] = 0;
	return strstr(path, "-shm") ? 0 : below(path);
}

/* due counts an operation and reports whether the program ends at it. */
static int due(void) {
	const char *kill_at = getenv("DISK_KILL");
	return __atomic_add_fetch(&done, 1, __ATOMIC_SEQ_CST) == (kill_at ? atol(kill_at) : -1);
}

static char fault(void) {
	const char *path = getenv("DISK_FAULT");
	char c = 0;
	if (!path) return 0;
	int fd = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY, 0);
	if (fd < 0) return 0;
	if (syscall(SYS_read, fd, &c, 1) != 1) c = 0;
	syscall(SYS_close, fd);
	return c;
}

static void note(char op, const char *name, int64_t offset, const void *bytes, uint32_t n) {
	const char *log = getenv("DISK_LOG");
	if (!log) return;
	pthread_mutex_lock(&one);
	if (recorder == -2) recorder = syscall(SYS_openat, AT_FDCWD, log, O_CREAT | O_WRONLY | O_APPEND, 0600);
	struct record r = {op, {0}, strlen(name), n, offset};
	struct iovec parts[3] = {{&r, sizeof r}, {(void *)name, r.name}, {(void *)bytes, n}};
	if (syscall(SYS_writev, recorder, parts, 3) != (long)(sizeof r + r.name + n)) abort();
	pthread_mutex_unlock(&one);
}

/* fits is how many of n bytes a disk takes that has room for half of what the
   file would grow by: what is there already can be written over. */
static size_t fits(int fd, size_t n, int64_t offset) {
	struct stat s;
	if (fstat(fd, &s) || offset + (int64_t)n <= s.st_size) return n;
	size_t old = offset < s.st_size ? s.st_size - offset : 0;
	return old + (n - old) / 2;
}

static void end(void) { raise(SIGKILL); }

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t offset) {
	char path[PATH_MAX];
	const char *name = name_of(fd, path);
	if (name && due()) {
		syscall(SYS_pwrite64, fd, bytes, n / 2, offset);
		end();
	}
	char broken = name ? fault() : 0;
	if (broken == 'f') {
		errno = ENOSPC;
		return -1;
	}
	if (broken == 'h') n = fits(fd, n, offset);
	if (n == 0) {
		errno = ENOSPC;
		return -1;
	}
	ssize_t written = syscall(SYS_pwrite64, fd, bytes, n, offset);
	if (written > 0 && name) note('W', name, offset, bytes, written);
	return written;
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t offset) { return pwrite64(fd, bytes, n, offset); }

int ftruncate64(int fd, off64_t size) {
	char path[PATH_MAX];
	const char *name = name_of(fd, path);
	if (name && due()) end();
	int rc = syscall(SYS_ftruncate, fd, size);
	if (!rc && name) note('T', name, size, 0, 0);
	return rc;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int synced(int fd, long call) {
	char path[PATH_MAX];
	const char *name = name_of(fd, path);
	if (name && due()) end();
	if (name && fault() == 's') {
		errno = EIO;
		return -1;
	}
	int rc = syscall(call, fd);
	if (!rc && name) note('S', name, 0, 0, 0);
	return rc;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int unlink(const char *path) {
	const char *name = strstr(path, "-shm") ? 0 : below(path);
	if (name && due()) end();
	int rc = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
	if (!rc && name) note('U', name, 0, 0, 0);
	return rc;
}
