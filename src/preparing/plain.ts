/**
 * Text that does nothing to a terminal but appear on it: an escape sequence in a file's name could move the cursor, and
 * marks that turn the direction of writing could make one name look like another. Lines and tabs stay.
 */
export const plain = (text: string): string =>
  text.replace(/\r(?!\n)|[^\P{C}\r\n\t]|[\u2028\u2029]/gu, '\uFFFD')

/** The same as part of a line: short, and without a line of its own. */
export function brief(text: string, most = 60): string {
  const line = plain(text).replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** The first of some names, and how many more there are. */
export function someOf(names: readonly string[], most = 8): string {
  const first = names.slice(0, most).map((name) => brief(name))
  return names.length > most ? `${first.join(', ')} and ${names.length - most} more` : first.join(', ')
}

/** A path or name as a shell takes it: in quotation marks when it holds a space or a sign. */
export const asTyped = (text: string): string => (/^[\w./\\:=-]+$/.test(text) ? text : `"${text}"`)
