/** Words that are set alike. `unknown` marks what was meant as a token and is none. */
export interface Run {
  readonly text: string
  readonly as: 'plain' | 'strong' | 'emphasis' | 'unknown'
}

/** A paragraph, or a list of short ones. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Run[])[] }

/** Prose written in a small part of Markdown: paragraphs, bullets, `*emphasis*` and `**strong**`. A heading becomes a
 *  paragraph, a link its text and its address, and anything else, HTML among it, stays the text it is. Tokens are left
 *  as typed. Empty when nothing is written. */
export function passagesOf(text: string): Passage[] {
  const found: { bullet: boolean; parts: string[] }[] = []
  let open = false
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const begun = beginningOf(line)
    const last = found.at(-1)
    if (begun === 'nothing') open = false
    else if (begun.kind === 'more' && open && last) last.parts.push(begun.text)
    else {
      found.push({ bullet: begun.kind === 'bullet', parts: [begun.text] })
      open = begun.kind !== 'heading'
    }
  }
  return gathered(found.map(({ bullet, parts }) => ({ bullet, runs: runsOf(parts.join(' ')) })))
}

/** What a line begins: nothing, a bullet, a heading, or a line that goes on with what stands above it. */
function beginningOf(
  line: string,
): 'nothing' | { kind: 'bullet' | 'heading' | 'own' | 'more'; text: string } {
  const text = line.trim()
  if (text === '' || /^(-{3,}|={3,}|\*{3,}|_{3,}|```.*)$/.test(text)) return 'nothing'
  const bullet = /^[-*+•]\s+(\S.*)$/.exec(text)
  if (bullet) return { kind: 'bullet', text: bullet[1] ?? '' }
  const heading = /^#{1,6}\s+(\S.*?)(?:\s+#+)?$/.exec(text)
  if (heading) return { kind: 'heading', text: heading[1] ?? '' }
  return { kind: /^\d{1,3}[.)]\s/.test(text) ? 'own' : 'more', text: text.replace(/^>\s?/, '') }
}

/** Bullets that follow each other are one list. */
function gathered(parts: readonly { bullet: boolean; runs: readonly Run[] }[]): Passage[] {
  const passages: (Exclude<Passage, { kind: 'bullets' }> | { kind: 'bullets'; items: (readonly Run[])[] })[] =
    []
  for (const { bullet, runs } of parts) {
    const last = passages.at(-1)
    if (!bullet) passages.push({ kind: 'paragraph', runs })
    else if (last?.kind === 'bullets') last.items.push(runs)
    else passages.push({ kind: 'bullets', items: [runs] })
  }
  return passages
}

/** The words of one line with what is set strong or with emphasis. A mark that opens and never closes is a sign. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = []
  let last = 0
  for (const found of line.matchAll(marked)) {
    add(runs, { text: plain(line.slice(last, found.index)), as: 'plain' })
    add(runs, runOf(found))
    last = found.index + found[0].length
  }
  add(runs, { text: plain(line.slice(last)), as: 'plain' })
  return runs
}

// Signs after a backslash and tokens come first, so that nothing in them is taken for a mark. What stands between two
// marks has no mark of the same kind in it, so that looking for the end never starts anew.
const marked =
  /\\([\\*_`[\]()#+\-.!{}<>])|(\{\{[^{}]*\}\})|`([^`]+)`|\[([^[\]]+)\]\(\s*<?([^\s()<>]+)>?(?:\s[^()]*)?\)|<([a-z]+:\/\/[^\s<>]+)>|(?<![\p{L}\p{N}])(\*{2,3}|_{2,3})(?=[^\s*_])([^*_]*[^\s*_])\7(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(\*|_)(?=[^\s*_])([^*_]*[^\s*_])\9(?![\p{L}\p{N}])/gu

function runOf([, sign, token, code, words, address, bare, , strong, , emphasis]: RegExpMatchArray): Run {
  if (strong !== undefined) return { text: plain(strong), as: 'strong' }
  if (emphasis !== undefined) return { text: plain(emphasis), as: 'emphasis' }
  const link = words === undefined ? undefined : words === address ? words : `${words} (${address ?? ''})`
  return { text: sign ?? token ?? code ?? link ?? bare ?? '', as: 'plain' }
}

/** A sign after a backslash within what is set strong. */
const plain = (text: string): string => text.replace(/\\([*_`[\]{}<>])/g, '$1')

/** Runs that are set alike and stand beside each other are one. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (run.text === '') return
  if (last?.as === run.as) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

/** The words of a run after another, as plain text. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
