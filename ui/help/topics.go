package help

import (
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Topic is the help for one place: what it is for, and its keys.
type Topic struct {
	Place workspace.Place
	Title string
	Brief string // in a few words
	Text  []string
	Keys  []widget.Hint
	More  []widget.Hint // for which the printed page has no room
}

// Topics lists the help of every place, in the order of the rail.
func Topics() []Topic {
	return []Topic{
		{
			Place: workspace.AtClients, Title: "Clients", Brief: "Find, or make a record",
			Text: []string{
				"Type a part of a name, a phone number or a birth date. Accents, case and the order of names do not matter. The arrows choose while you type; Enter opens.",
				"“Before you open the door” says what was noted last time, what was outside range then, what was given, and how the run was set up. Whoever is due this week stands at the right.",
				"When nobody is found, Enter makes a new record with the name you typed. Only a name is needed; birth date and sex decide which references a value is compared with.",
				"Import brings in existing clients and old values from a filled-in template, or everything from another Stridewell. It says row by row what would happen before anything is written. The bin keeps clients for thirty days.",
			},
			Keys: []widget.Hint{
				{Key: "↑ ↓", Does: "choose a client"},
				{Key: "Enter", Does: "open the client"},
				{Key: "Ctrl Enter", Does: "assess now: open and go on with the visit"},
				{Key: "Ctrl I", Does: "import; save the empty template"},
				{Key: "Ctrl B", Does: "the bin"},
				{Key: "Esc", Does: "clear the search"},
			},
		},
		{
			Place: workspace.AtOverview, Title: "Overview", Brief: "One client over the visits",
			Text: []string{
				"One client on one page: the visits to scale, and how the values that matter went. The order of the charts never changes between visits.",
				"The grey band is the error of the first value. A large filled dot lies beyond it: that is a real change. A hollow dot is too close to call. ≠ was taken another way and is not compared.",
				"Choose a visit on the timeline to read it. A chart can show another measure; the choice stays for this client.",
			},
			Keys: []widget.Hint{
				{Key: "A", Does: "start or go on with the visit"},
				{Key: "L", Does: "findings and plan"},
				{Key: "P", Does: "handout"},
				{Key: "E", Does: "Excel file of all visits"},
				{Key: "D", Does: "the client's record: details, consent, merge, erase"},
				{Key: "S", Does: "show another measure in a chart"},
				{Key: "M", Does: "all measures over time"},
				{Key: "V", Does: "visits side by side"},
				{Key: "F", Does: "recordings, drawn, and files"},
				{Key: "1–4", Does: "open a chart large; ← → read its visits"},
				{Key: "H", Does: "hide how to read the charts, show it again"},
				{Key: "← →", Does: "visit on the timeline"},
			},
		},
		{
			Place: workspace.AtClient, Title: "Client record", Brief: "Details, log, merge, erase",
			Text: []string{
				"Who the client is, what was agreed to, how long the record is kept, and the notes of every visit. Details are kept as you type.",
				"Mistakes are put right without a trace being lost: a duplicate is merged, a visit typed under the wrong client is moved, and Ctrl Z takes each back. The log says in words what was done and by whom.",
				"A client may ask for everything that is recorded: a workbook to read and a file for other programs. Erasing is for good, and asks for the name first.",
			},
			Keys: []widget.Hint{
				{Key: "D", Does: "go to the details"},
				{Key: "M", Does: "merge a duplicate"},
				{Key: "V", Does: "move the visit to another client"},
				{Key: "T", Does: "throw the open visit away"},
				{Key: "B", Does: "into the bin"},
				{Key: "E", Does: "export everything"},
				{Key: "L", Does: "what was done: the log"},
				{Key: "X", Does: "erase for good"},
			},
		},
		{
			Place: workspace.AtAssess, Title: "Assess", Brief: "The form, by keys",
			Text: []string{
				"One long form. Digits go into the focused field and replace what stands there; Enter, Tab or + go on. Each value is graded as it is typed, with its reference and its error at the right.",
				"What cannot be read as a value is kept as you typed it and never thrown away. An unusual value is questioned, not refused.",
				"Red-flag questions come before the first drill: while a yes waits for an action, drills and handout wait too.",
			},
			Keys: []widget.Hint{
				{Key: "Enter", Does: "next field"},
				{Key: "Shift Enter", Does: "field before"},
				{Key: "← →", Does: "left, right side"},
				{Key: "↑ ↓", Does: "row above, below"},
				{Key: "*", Does: "same as last time"},
				{Key: "/ 1–4", Does: "not done, and why"},
				{Key: "−", Does: "change the sign"},
				{Key: "PgUp PgDn", Does: "section before, next"},
				{Key: "Alt 1–9", Does: "section of that number"},
				{Key: "V", Does: "a grade of your own, with a reason"},
				{Key: "F5, Ctrl Space", Does: "tapper or timer of the value"},
				{Key: "F7", Does: "next check that can still change the drills"},
				{Key: "F8", Does: "red-flag questions"},
				{Key: "F9", Does: "take what was suggested"},
				{Key: "F", Does: "read the file of a watch or a laboratory"},
				{Key: "B", Does: "metronome at the cadence, or faster"},
				{Key: "C", Does: "count steps over a time"},
				{Key: "Ctrl PgDn", Does: "scroll the panel that explains"},
				{Key: "3, S", Does: "in the tools: count down first, sound off"},
			},
			More: []widget.Hint{
				{Key: "P", Does: "protocol of the visit"},
				{Key: "S", Does: "the set-up of last time"},
				{Key: "U", Does: "how the value was taken"},
				{Key: "N", Does: "note on the value"},
				{Key: "M", Does: "note on the section"},
				{Key: "H", Does: "history of the value"},
				{Key: "L", Does: "values late in the run"},
				{Key: "Q", Does: "every red-flag question"},
				{Key: "A", Does: "correct a value of a closed visit"},
				{Key: "R", Does: "reopen a visit that was closed today"},
			},
		},
		{
			Place: workspace.AtFile, Title: "File of an instrument", Brief: "Read a watch or a laboratory",
			Text: []string{
				"What the file of a watch or a laboratory holds, before anything of it is taken. Choose the run and the part of it, answer what the file does not say, and unmark what you do not want.",
				"The values go into the form in one step, with their method and the device; Ctrl Z takes them back. Positions and serial numbers are dropped.",
			},
			Keys: []widget.Hint{{Key: "Ctrl O", Does: "read the file that is typed"}, {Key: "Space", Does: "take a value, or leave it"}, {Key: "Ctrl Enter", Does: "take the values"}, {Key: "Esc", Does: "back to the form, nothing taken"}},
		},
		{
			Place: workspace.AtPlan, Title: "Plan", Brief: "Findings, and the drills",
			Text: []string{
				"Above, the findings by pillar: graded ones first, the gravest on top. There is no total score. What was not done has no rank.",
				"Below, the drills that are proposed from the findings, each with its reason and when to drop it. You decide: keep, remove, reorder, change the dose. Three drills that are done help more than eight that are not.",
			},
			Keys: []widget.Hint{
				{Key: "Space", Does: "keep or remove the drill"},
				{Key: "Alt ↑ ↓", Does: "order of the drills"},
				{Key: "W", Does: "why, in full"},
				{Key: "D", Does: "dose"},
				{Key: "I", Does: "the clinic's own photo of the drill"},
				{Key: "F", Does: "all findings"},
				{Key: "A", Does: "all drills"},
				{Key: "B", Does: "metronome at the cadence, or faster"},
				{Key: "P", Does: "preview of the handout"},
				{Key: "N", Does: "numbers and sources of every value"},
				{Key: "L", Does: "note, letter of referral, safety card"},
			},
			More: []widget.Hint{
				{Key: "S", Does: "another drill in the place of the focused one"},
				{Key: "T", Does: "drills of last time: days ticked, retire"},
				{Key: "R", Does: "running plan"},
				{Key: "C", Does: "trial of cues"},
				{Key: "H", Does: "what holds drills back"},
				{Key: "V", Does: "a grade of your own, with a reason"},
				{Key: "O", Does: "sheet of the focused drill alone"},
				{Key: "F8", Does: "what was done about a red-flag answer"},
			},
		},
		{
			Place: workspace.AtNumbers, Title: "Numbers and sources", Brief: "What every number rests on",
			Text: []string{
				"Every value of this visit with what it rests on: its number and how it was taken, where each band begins, whom the reference holds for, what it rests on, the error of the method, the smallest real change, and the sources with where they were read.",
				"The search looks in all of it: type published, derived or guide value to see what rests on what. The same table is at the end of the report.",
			},
			Keys: []widget.Hint{{Key: "Ctrl I", Does: "comes here from any place"}, {Key: "↑ ↓", Does: "scroll"}, {Key: "Esc", Does: "clear the search, then back"}},
		},
		{
			Place: workspace.AtLetters, Title: "Note and letters", Brief: "Papers in words",
			Text: []string{
				"The visit in words, to paste into another record; a letter of referral, with whom it goes to and what you ask; the safety card that every client may take home.",
				"What keeps drills and handout back does not keep these back: they copy, print and save whatever was answered.",
			},
			Keys: []widget.Hint{{Key: "Ctrl J", Does: "comes here from any place"}, {Key: "← →", Does: "which paper"}, {Key: "C", Does: "copy"}, {Key: "Ctrl P", Does: "print"}, {Key: "Ctrl S", Does: "save as PDF"}, {Key: "T", Does: "save as text"}},
		},
		{
			Place: workspace.AtHandout, Title: "Handout", Brief: "Preview, print, save",
			Text: []string{
				"The page as it will print. The checks at the right say what is missing before it goes out; only an open red flag keeps it from printing.",
				"Print hands it to the printer of this computer, or opens it in the program that shows PDF files. What is previewed is what prints.",
			},
			Keys: []widget.Hint{
				{Key: "Ctrl P", Does: "print"},
				{Key: "Ctrl S", Does: "save as PDF"},
				{Key: "Ctrl E", Does: "save the Excel file"},
				{Key: "L", Does: "large print"},
				{Key: "B", Does: "black only"},
				{Key: "O", Does: "one drill on the sheet, all again"},
				{Key: "Ctrl + − 0", Does: "page larger, smaller, whole"},
				{Key: "Ctrl ↑ ↓ ← →", Does: "move a larger page"},
				{Key: "PgUp PgDn", Does: "down the page, next page; back"},
			},
		},
		{
			Place: workspace.AtAngle, Title: "Angle", Brief: "Measure on pictures",
			Text: []string{
				"Open, paste or drop a still, or a folder with one still a step. Choose what is measured; the drawing shows its convention. Place the points by mouse or keys: zoomed in, an arrow moves a point by a part of a pixel.",
				"The mean of the pictures goes into the visit with its spread. One frame alone can be far out; seven steps make it steady. When the client agrees, pictures and points are kept with the value, and shown pale at the next visit.",
				"Measure your old pictures again without seeing the value. From ten pairs on your own error is known: changes between your values are judged by it then, and say so.",
			},
			Keys: []widget.Hint{
				{Key: "Ctrl O", Does: "open a picture or a folder"},
				{Key: "Ctrl V", Does: "paste a picture, or a file that was copied"},
				{Key: "M", Does: "choose what is measured"},
				{Key: "Tab", Does: "next point"},
				{Key: "↑ ↓ ← →", Does: "move the point; with Shift ten times as far"},
				{Key: "+ − 0", Does: "zoom in, out, whole picture"},
				{Key: "Ctrl ↑ ↓ ← →", Does: "move the picture"},
				{Key: ", .", Does: "picture back, on"},
				{Key: "S", Does: "this is standing still: take it off"},
				{Key: "O", Does: "last visit's picture, pale"},
				{Key: "X", Does: "the runner faces the other way"},
				{Key: "Enter", Does: "next point, next picture, then use the mean; U at once"},
				{Key: "Z", Does: "loupe"},
				{Key: "B", Does: "measure old pictures again, blind"},
				{Key: "V", Does: "video and frame ruler"},
			},
		},
		{
			Place: workspace.AtVideo, Title: "Video", Brief: "Frames, and angles in them",
			Text: []string{
				"Where ffmpeg is installed, a clip is opened here, ten seconds at a time, and stepped through with the true time of each frame. Say once at which rate the camera filmed: slow motion plays slower, and the file rarely says so.",
				"Mark foot down and toe-off of each foot in turn, or type the frame numbers that another player shows. Contact, flight, duty factor and cadence carry the error of a frame. Below 50 frames a second contact is refused, below 100 it is rough.",
				"Two clips lie side by side: mark the same event on both with C, and they go on together.",
			},
			Keys: []widget.Hint{
				{Key: "Ctrl O", Does: "open a clip"},
				{Key: "← →, or , .", Does: "frame back, on"},
				{Key: "PgUp PgDn", Does: "ten frames"},
				{Key: "Space", Does: "mark foot down, then toe-off"},
				{Key: "Back", Does: "take the last mark away"},
				{Key: "A", Does: "measure an angle on this frame"},
				{Key: "K", Does: "a second clip beside it, the other clip"},
				{Key: "C", Does: "the event that both clips share"},
				{Key: "Y", Does: "take the rate that is proposed"},
				{Key: "U", Does: "use the times"},
			},
		},
		{
			Place: workspace.AtSettings, Title: "Settings", Brief: "Clinic, look, paper",
			Text: []string{
				"Your name, your clinic and the emergency number as they stand on every handout; how the window looks; the paper; the practice clinic. Everything is kept as you type.",
				"A logo, a PNG or JPEG file of at most 5 MB, takes the place of the program's sign on handouts and reports. List who else examines here: Ctrl K chooses one of them in a visit.",
			},
			Keys: []widget.Hint{{Key: "Enter", Does: "next field"}, {Key: "← →", Does: "choose"}, {Key: "Space", Does: "tick a box"}},
		},
		{
			Place: workspace.AtBands, Title: "Thresholds", Brief: "The clinic’s own bands",
			Text: []string{
				"What every measure is compared with: whom it holds for, where each band begins, what it rests on. Your clinic may lay its own edges over them, each with who, why and after which source.",
				"Before they are applied, the findings that would change are listed. Open visits follow; closed visits keep the verdict they were given. Withdrawing brings the program's own back, and everything stays in the history.",
			},
			Keys: []widget.Hint{{Key: "↑ ↓", Does: "measure"}, {Key: "Enter", Does: "to its edges"}, {Key: "Esc", Does: "clear the search, then back"}},
		},
		{
			Place: workspace.AtRecords, Title: "Records", Brief: "Back up, protect, lock",
			Text: []string{
				"Name a folder for backups: another drive is best, the network or a folder that is copied to the internet will do. One is made every day and on closing; once a week the newest is opened and counted, and the result stands here.",
				"“Restore a backup” lists them, opens each and says what it holds. One that is chosen is compared with the records of now: what was recorded since is named before anything is changed, and the present files are kept aside.",
				"Print the recovery sheet and keep it apart: with its code a forgotten passphrase is replaced in three steps. A new key ends the old code.",
			},
			Keys: []widget.Hint{
				{Key: "Ctrl R", Does: "records, from anywhere"},
				{Key: "Ctrl L", Does: "lock the window now"},
				{Key: "Enter", Does: "next field, or press the button"},
				{Key: "Ctrl Z", Does: "undo: the folder, the rule for keeping"},
			},
		},
		{
			Place: workspace.AtDrills, Title: "Drills of the clinic", Brief: "Write, change, withdraw",
			Text: []string{
				"Every drill with all its fields. Choose one to make your own version of it, or the first line for a new one. The stop rules of every drill and what holds the first version back stay.",
				"Tick the findings it answers, with one reason and one exit: then it is proposed like the others. Say who lays it, why and after which source. Withdrawing brings the program's own back.",
			},
			Keys: []widget.Hint{{Key: "↑ ↓", Does: "drill"}, {Key: "Enter", Does: "to its fields"}, {Key: "Space", Does: "tick"}, {Key: "Shift Enter", Does: "a new line in a list"}},
		},
		{
			Place: workspace.AtProtocols, Title: "Protocols", Brief: "What a visit goes through",
			Text: []string{
				"What a visit goes through. One of the program's is the beginning of a protocol of your own: name it, say how long it takes, tick its measures. They are gone through in the order they were ticked, or moved into with Ctrl and an arrow.",
				"Your own can be changed and removed. Visits that went through one keep their values.",
			},
			Keys: []widget.Hint{{Key: "↑ ↓", Does: "protocol"}, {Key: "Enter", Does: "to its name"}, {Key: "Space", Does: "tick a measure"}, {Key: "Ctrl ↑ ↓", Does: "move it in the order"}},
		},
		{
			Place: workspace.AtInstruments, Title: "Instruments", Brief: "What the columns of a table hold",
			Text: []string{
				"A table of a laboratory whose headings say nothing is understood once you say which column holds what. Choose such a file, and for each quantity the column: the first rows stand beside the headings, and what would be read stands at the right at once.",
				"Everything is kept as you choose it, under a name. Every later table with these columns is read alike, whatever it is called.",
			},
			Keys: []widget.Hint{{Key: "Ctrl O", Does: "choose a table to look at"}, {Key: "↑ ↓", Does: "quantity"}, {Key: "Enter", Does: "choose its column"}, {Key: "← →", Does: "how it counts, its unit"}, {Key: "Ctrl Z", Does: "undo"}, {Key: "Esc", Does: "back"}},
		},
		{
			Place: workspace.AtTurned, Title: "Turned screen", Brief: "What the client sees",
			Text: []string{
				"For the client to look at: first name only, one thing on a page, no grade and no other client. A change that is too close to call is never called better.",
			},
			Keys: []widget.Hint{{Key: "→", Does: "next page"}, {Key: "←", Does: "page before"}, {Key: "Esc", Does: "back to the notes"}},
		},
	}
}
