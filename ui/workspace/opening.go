package workspace

// An Opening says what opens the records.
type Opening uint8

// The openings.
const (
	Plainly      Opening = iota // they are not enciphered
	ByPassphrase                // typed at each start
	ByKeyring                   // kept for this account by the computer
	Beside                      // the key lies beside the records
)

// Openings are the ways to protect records, the safest first.
func Openings() []Opening { return []Opening{ByPassphrase, ByKeyring, Beside} }

// Words name an opening in a choice.
func (o Opening) Words() string {
	return [...]string{"Not protected", "Passphrase", "Keyring", "No secret"}[o]
}

// Meaning says plainly what an opening protects.
func (o Opening) Meaning() string {
	return [...]string{
		"The records are not enciphered: who has this computer can read them.",
		"The records are enciphered and open with your passphrase.",
		"The records are enciphered and open by themselves in your account on this computer. Who can use your account can read them; who takes the drive cannot.",
		"The records are enciphered, and the key lies beside them. Who has this computer can read them: only a copy of the database alone is of no use to others.",
	}[o]
}
