import { coverage } from './coverage.ts'

/**
 * Makes any text fit to print: composed letters, and a question mark for each character that not all of the
 * fonts can draw. PDF/UA allows no missing glyph, and borrowing a font from the machine would make the same
 * report come out differently on another one.
 */
export function printableWith(fonts: readonly Uint8Array[]): (text: string) => string {
  const sets = fonts.map(coverage)
  const drawn = (character: string) => sets.every((set) => set.has(character.codePointAt(0) ?? 0))
  return (text) => {
    if (isPlain(text)) return text
    return Array.from(text.normalize('NFC'), (character) =>
      isPlain(character) || drawn(character) ? character : '?',
    ).join('')
  }
}

const isPlain = (text: string): boolean => /^[\n\x20-\x7e]*$/.test(text)
