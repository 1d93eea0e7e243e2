// Package excel writes workbooks: a client's records for other programs and
// for people who like sheets. It is the only package that knows excelize,
// whose faults it stands in front of. It may import assessment and its
// packages, and never grades: every verdict comes from a summary.
//
// # Faults that are stood in front of
//
// What is set on a streamed sheet after its last row is lost without an error,
// so that everything is set first. A font without family and size becomes
// another font. Text beyond 32,767 characters is cut without a word; here it
// is cut with one. Not a number would become text. The bytes of equal
// workbooks differ, so that the file is packed anew. Text is only ever written
// as text, so that nothing a client said becomes a formula.
package excel
