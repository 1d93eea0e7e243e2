package storage

import (
	"context"
	"database/sql"
	"log/slog"
	"net/url"
	"strings"
	"time"

	"github.com/mattn/go-sqlite3"
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// driverName is our registration of the driver: it sets what a connection
// string cannot.
const driverName = "stridewell_sqlite"

// guards are set on every connection: stored SQL is not trusted, damaged pages
// are noticed, and the write-ahead log stays small.
const guards = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA journal_size_limit=67108864;"

// writerDSN is the connection string of the writer. FULL is spelled out because
// the driver's own default loses acknowledged work in a power cut. Statements are
// kept prepared: that is a third of inserting a batch of rows.
func writerDSN(path string, words ...string) string {
	return dsn(path, append([]string{
		"_journal_mode=WAL", "_synchronous=FULL", "_foreign_keys=1", "_busy_timeout=5000",
		"_txlock=immediate", "_secure_delete=on", "_cache_size=-65536", "_stmt_cache_size=64",
	}, words...)...)
}

// readerDSN is the connection string of the readers, which cannot write.
func readerDSN(path string, words ...string) string {
	return dsn(path, append([]string{"mode=ro", "_query_only=1", "_busy_timeout=5000", "_cache_size=-65536", "_stmt_cache_size=64"}, words...)...)
}

// copierDSN is the connection string of what copies the records: it reads, and
// writes to another file.
func copierDSN(path string, words ...string) string {
	return dsn(path, append([]string{"_busy_timeout=5000", "_cache_size=-65536"}, words...)...)
}

// dsn escapes the path: a name with # or ? would otherwise be another file.
func dsn(path string, words ...string) string {
	u := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: strings.Join(words, "&")}
	return u.String()
}

// dial opens a pool. Queries are logged without their values: they hold what
// clients said.
func dial(dsn string, log *slog.Logger) (*gorm.DB, error) {
	if !registered() {
		sql.Register(driverName, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
			_, err := c.Exec(guards, nil)
			return err
		}})
	}
	return gorm.Open(dialector{sqlite.Dialector{DriverName: driverName, DSN: dsn}}, &gorm.Config{
		SkipDefaultTransaction: true,
		TranslateError:         true,
		Logger: faultLogger{logger.NewSlogLogger(log, logger.Config{
			LogLevel: logger.Warn, ParameterizedQueries: true, IgnoreRecordNotFoundError: true,
		})},
	})
}

// A faultLogger is told of failed statements alone. The toolkit's own writes
// out the text of each statement before it finds that nothing is to be logged.
type faultLogger struct{ logger.Interface }

// LogMode implements logger.Interface.
func (l faultLogger) LogMode(level logger.LogLevel) logger.Interface {
	return faultLogger{l.Interface.LogMode(level)}
}

// Trace implements logger.Interface.
func (l faultLogger) Trace(ctx context.Context, begin time.Time, statement func() (string, int64), err error) {
	if err != nil {
		l.Interface.Trace(ctx, begin, statement, err)
	}
}

// ParamsFilter keeps the values out of what is logged.
func (faultLogger) ParamsFilter(_ context.Context, statement string, _ ...any) (string, []any) {
	return statement, nil
}

func registered() bool {
	for _, name := range sql.Drivers() {
		if name == driverName {
			return true
		}
	}
	return false
}
