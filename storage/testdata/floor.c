/* What SQLite itself takes for the work of storage/bench.go: the same schema,
   settings and rows, from C, with prepared statements.
     floor DATABASE SCHEMA CLIENTS NAMES
   writes CLIENTS with their visits and values, reads their histories, saves a
   draft, and searches NAMES more clients. Each line is a name, the shortest and
   the middle time in milliseconds; that of inserting is for one client. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sqlite3-binding.h"

enum { VISITS = 5, VALUES = 60, ROUND = 25, COMMITS = 300, READS = 300 };

static sqlite3 *db;
static volatile long sink;

static double now(void) {
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

static void check(int rc) {
	if (rc == SQLITE_OK || rc == SQLITE_DONE || rc == SQLITE_ROW) return;
	fprintf(stderr, "%s\n", sqlite3_errmsg(db));
	exit(1);
}

static void run(const char *sql) { check(sqlite3_exec(db, sql, 0, 0, 0)); }

static sqlite3_stmt *prepare(const char *sql) {
	sqlite3_stmt *s;
	check(sqlite3_prepare_v2(db, sql, -1, &s, 0));
	return s;
}

static void text(sqlite3_stmt *s, int at, const char *value) { check(sqlite3_bind_text(s, at, value, -1, SQLITE_TRANSIENT)); }
static void number(sqlite3_stmt *s, int at, sqlite3_int64 value) { check(sqlite3_bind_int64(s, at, value)); }

static void done(sqlite3_stmt *s) {
	check(sqlite3_step(s));
	check(sqlite3_reset(s));
}

/* drain reads every column of every row, as a program does that uses them. */
static int drain(sqlite3_stmt *s) {
	int rows = 0, columns = sqlite3_column_count(s);
	while (sqlite3_step(s) == SQLITE_ROW) {
		rows++;
		for (int i = 0; i < columns; i++)
			switch (sqlite3_column_type(s, i)) {
			case SQLITE_INTEGER: sink += sqlite3_column_int64(s, i); break;
			case SQLITE_FLOAT: sink += (long)sqlite3_column_double(s, i); break;
			case SQLITE_TEXT: sink += sqlite3_column_text(s, i)[0]; break;
			}
	}
	check(sqlite3_reset(s));
	return rows;
}

static int ascending(const void *a, const void *b) {
	double x = *(const double *)a, y = *(const double *)b;
	return x < y ? -1 : x > y;
}

/* report prints the shortest and the middle of some times, in milliseconds. */
static void report(const char *name, double *took, int n) {
	qsort(took, n, sizeof *took, ascending);
	printf("%s %.4f %.4f\n", name, took[0] * 1e3, took[n / 2] * 1e3);
}

static sqlite3_stmt *client, *visit, *entry, *value;

static const char *given[] = {"Zoë", "Ada", "Jürgen", "Łukasz", "Maria", "Søren", "Chloé", "Tomasz", "Anna", "Beatriz"};
static const char *family[] = {"Brontë", "Novák", "Ångström", "Müller", "O’Neill", "Kowalski", "García", "Smith", "Nguyễn", "de la Cruz"};
static const char *key[] = {"bronte", "novak", "angstrom", "muller", "o'neill", "kowalski", "garcia", "smith", "nguyen", "de la cruz"};

static const char *folded[] = {"zoe", "ada", "jurgen", "lukasz", "maria", "soren", "chloe", "tomasz", "anna", "beatriz"};

static void put_client(int n) {
	char id[32], name[64], born[16], phone[32], found[160];
	snprintf(id, sizeof id, "bench-%d", n);
	snprintf(name, sizeof name, "%s %c%c%d", family[n/10%10], 'A' + n/7%26, 'a' + n/3%26, n);
	snprintf(born, sizeof born, "%d-%02d-%02d", 1950 + n%60, 1 + n%12, 1 + n%28);
	snprintf(phone, sizeof phone, "+44 7700 %06d", n % 1000000);
	snprintf(found, sizeof found, "%s %c%c%d %s 447700%06d %s", key[n/10%10], 'a' + n/7%26, 'a' + n/3%26, n, folded[n%10], n % 1000000, born);
	text(client, 1, id);
	text(client, 2, given[n%10]);
	text(client, 3, name);
	text(client, 4, born);
	text(client, 5, phone);
	number(client, 6, 1775730600000LL + n*1000LL);
	text(client, 7, found);
	done(client);
}

static void put_visit(int n, int which, int values) {
	char owner[32], id[48], measure[32];
	snprintf(owner, sizeof owner, "bench-%d", n);
	snprintf(id, sizeof id, "bench-%d-%d", n, which);
	text(visit, 1, id);
	text(visit, 2, owner);
	number(visit, 3, 1775730600000LL + which*2592000000LL);
	number(visit, 4, values ? n : 1);
	done(visit);
	for (int i = 0; i < values; i++) {
		snprintf(measure, sizeof measure, "bench.measure%02d", i);
		text(value, 1, id);
		text(value, 2, measure);
		text(value, 3, "none");
		text(value, 4, "none");
		number(value, 5, n);
		number(value, 6, 0);
		check(sqlite3_bind_double(value, 7, i / 2.0));
		text(value, 8, "");
		text(value, 9, "cm");
		text(value, 10, "");
		text(value, 11, "");
		check(sqlite3_bind_null(value, 12));
		text(value, 13, "E");
		number(value, 14, 1);
		check(sqlite3_bind_null(value, 15));
		number(value, 16, 1);
		for (int empty = 17; empty <= 19; empty++) text(value, empty, "");
		done(value);
	}
}

/* insert is timed a client, over rounds of some clients. */
static void insert(int clients) {
	int rounds = clients / ROUND;
	double *took = calloc(rounds, sizeof *took);
	if (!took) exit(1);
	for (int round = 0; round < rounds; round++) {
		double start = now();
		for (int n = round*ROUND + 1; n <= (round + 1)*ROUND; n++) {
			run("BEGIN IMMEDIATE");
			put_client(n);
			number(entry, 1, n);
			done(entry);
			for (int i = 0; i < VISITS; i++) put_visit(n, i, VALUES);
			run("COMMIT");
		}
		took[round] = (now() - start) / ROUND;
	}
	report("insert", took, rounds);
}

static void history(int clients) {
	double took[READS];
	sqlite3_stmt *s = prepare(
		"SELECT v.*, o.* FROM visit v CROSS JOIN observation o ON o.visit = v.id AND o.log >= v.closing WHERE v.client = ? "
		"ORDER BY v.started, v.id, o.measure, o.side, o.moment, o.log");
	for (int i = 0; i < READS; i++) {
		char id[32];
		snprintf(id, sizeof id, "bench-%d", 1 + i*7919%clients);
		double start = now();
		text(s, 1, id);
		if (drain(s) != VISITS*VALUES) check(SQLITE_ERROR);
		took[i] = now() - start;
	}
	report("history", took, READS);
}

static void commit(void) {
	static double took[COMMITS];
	static char body[2300];
	sqlite3_stmt *before = prepare("SELECT * FROM visit WHERE id = ?");
	sqlite3_stmt *draft = prepare("INSERT INTO draft VALUES ('bench-draft', ?, ?, ?) ON CONFLICT DO UPDATE SET revision = excluded.revision, saved = excluded.saved, body = excluded.body");
	sqlite3_stmt *row = prepare(
		"INSERT INTO visit (id, client, state, date, started, examiner, note, next_review, catalogue, plan_decided, revision) "
		"VALUES ('bench-draft', 'bench-1', 'open', '2026-04-09', 0, '', ?, '', '', 0, ?) ON CONFLICT DO UPDATE SET note = excluded.note, revision = excluded.revision");
	memset(body, 'x', sizeof body - 1);
	for (int i = 0; i < COMMITS; i++) {
		double start = now();
		run("BEGIN IMMEDIATE");
		text(before, 1, "bench-draft");
		drain(before);
		text(row, 1, body + 300);
		number(row, 2, i + 1);
		done(row);
		number(draft, 1, i + 1);
		number(draft, 2, i);
		text(draft, 3, body);
		done(draft);
		run("COMMIT");
		took[i] = now() - start;
	}
	report("commit", took, COMMITS);
}

static void search(int first, int names) {
	run("BEGIN IMMEDIATE");
	for (int n = first; n < first + names; n++) {
		put_client(n);
		put_visit(n, n*7919LL%40, 0);
	}
	run("COMMIT");
	sqlite3_stmt *s = prepare("SELECT * FROM client WHERE binned IS NULL AND instr(search_key, ?) > 0 ORDER BY seen DESC, id DESC LIMIT 50");
	static const char *words[] = {"zoe", "bronte", "nobody"};
	for (int i = 0; i < 3; i++) {
		double took[15];
		char name[32];
		for (int k = 0; k < 15; k++) {
			double start = now();
			text(s, 1, words[i]);
			drain(s);
			took[k] = now() - start;
		}
		snprintf(name, sizeof name, "search-%s", words[i]);
		report(name, took, 15);
	}
}

static char *whole(const char *path) {
	FILE *f = fopen(path, "rb");
	if (!f) exit(1);
	fseek(f, 0, SEEK_END);
	long n = ftell(f);
	rewind(f);
	char *b = malloc(n + 1);
	if (!b || fread(b, 1, n, f) != (size_t)n) exit(1);
	b[n] = 0;
	fclose(f);
	return b;
}

int main(int count, char **words) {
	if (count != 5) return 2;
	int clients = atoi(words[3]), names = atoi(words[4]);
	check(sqlite3_open(words[1], &db));
	run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=1; PRAGMA secure_delete=1; PRAGMA cache_size=-65536;"
		"PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA journal_size_limit=67108864");
	run(whole(words[2]));
	client = prepare("INSERT INTO client (id, given, family, birth_date, sex, phone, reason, goal, practice, created, search_key) "
		"VALUES (?, ?, ?, ?, 'unknown', ?, 'Back tightens up after six kilometres', 'Half-marathon in autumn', 0, ?, ?)");
	visit = prepare("INSERT INTO visit (id, client, state, date, started, closed, examiner, note, next_review, catalogue, plan_decided, revision, closing) "
		"VALUES (?, ?, 'closed', '2026-04-09', ?3, ?3, 'E', '', '', 'bench', 0, 1, ?)");
	entry = prepare("INSERT INTO log (id, at, by, action, client, visit, digest, prev, hash) VALUES (?, 0, '', 'bench', '', '', x'', zeroblob(32), randomblob(32))");
	value = prepare("INSERT INTO observation (visit, measure, side, moment, log, removed, number, choice, unit, method, variant, definition, rater, n, sd, valid, broken, stop, note) "
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	insert(clients);
	history(clients);
	commit();
	search(clients + 1, names);
	check(sqlite3_close_v2(db));
	return 0;
}
