package main

import (
	"flag"
	"io"
)

// newFlags makes the flags of a command; what is wrong with them is said once,
// by the program.
func newFlags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	return f
}

// parse reads flags and the words between them, in any order, and wants so
// many words.
func parse(f *flag.FlagSet, arguments []string, words int) ([]string, error) {
	var found []string
	for {
		if err := f.Parse(arguments); err != nil {
			return nil, usage("%s.", err)
		}
		if f.NArg() == 0 {
			break
		}
		found = append(found, f.Arg(0))
		arguments = f.Args()[1:]
	}
	if len(found) != words {
		return nil, usage("it takes %d %s, and %d %s given.", words, plural(words, "argument"), len(found), was(len(found)))
	}
	return found, nil
}

// needed wants flags that have no default.
func needed(f *flag.FlagSet, names ...string) error {
	for _, name := range names {
		if f.Lookup(name).Value.String() == "" {
			dash := "--"
			if len(name) == 1 {
				dash = "-"
			}
			return usage("%s%s is needed.", dash, name)
		}
	}
	return nil
}

func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return word + "s"
}

func was(n int) string {
	if n == 1 {
		return "was"
	}
	return "were"
}
