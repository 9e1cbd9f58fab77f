/** Words on lines no longer than `width`, each after the first under `indent` spaces. A word is never broken. */
export function wrapped(text: string, { width = 100, indent = 0 } = {}): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${' '.repeat(indent)}${word}`
    } else line = line === '' && lines.length === 0 ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
