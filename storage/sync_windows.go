package storage

// syncFolder does nothing: the system writes a rename through by itself.
func syncFolder(string) error { return nil }
