/** Text in lines of about `width` letters, broken between words only. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** About how wide a text is set, in units of the drawing: Source Sans 3 averages just under half its size a letter. */
export const textWidth = (text: string, fontSize: number): number => text.length * fontSize * 0.49
