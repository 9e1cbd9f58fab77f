/** A piece of minutes as data: renderers draw it, and Markdown keeps it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `label` stands in front in strong type: `Present: …`. */
  | { readonly kind: 'paragraph'; readonly label?: string; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }

export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text: oneLine(text),
})

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: oneLine(text) })

export const labelled = (label: string, text: string): Block => ({
  kind: 'paragraph',
  label,
  text: oneLine(text),
})

export const list = (items: readonly string[], numbered: boolean): Block => ({
  kind: 'list',
  numbered,
  items: items.map(oneLine),
})

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Text with empty lines between its paragraphs, as paragraphs. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .filter((each) => each.trim() !== '')
    .map(paragraph)
