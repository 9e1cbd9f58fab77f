import { nearestName } from '../sources/nearest-name.ts'
import type { Figures } from './figures.ts'
import type { Run } from './markdown.ts'

/** What tokens may name: every indicator, and what each token of one says. */
export interface Sayings {
  readonly ids: readonly string[]
  /** `undefined` for what is no indicator. */
  readonly saysOf: (id: string) => ReadonlyMap<string, string> | undefined
  /** What is said of a row that the edition leaves out, as the public edition does where a row's name would tell. */
  readonly leftOut?: (what: string) => string | undefined
}

/** The tokens of a pack, as its figures say them. */
export function sayingsOf({ indicators }: Figures): Sayings {
  const byId = new Map(indicators.map(({ id, says }) => [id, says]))
  return { ids: [...byId.keys()], saysOf: (id) => byId.get(id) }
}

/** What a token stands for, or why it stands for nothing and what was perhaps meant. */
export type Said = { readonly text: string } | { readonly problem: string }

/** The words for a token, given what stands between its braces: `missing-children.value`, or `value` alone in the text
 *  of an indicator of its own. */
export function sayToken(typed: string, { ids, saysOf, leftOut }: Sayings, own?: string): Said {
  const name = typed.trim().toLowerCase()
  const [first = '', ...rest] = name.split('.')
  const says = saysOf(first)
  if (says !== undefined) return sayOf(first, rest.join('.'), says, leftOut)
  const mine = own === undefined ? undefined : saysOf(own)
  const text = mine && (lookUp(mine, name) ?? leftOut?.(name))
  if (text !== undefined) return { text }
  if (own !== undefined && mine && (rest.length === 0 || isWord(name))) return unsaid(name, name, own, mine)
  const near = nearestName(first, ids)
  const meant = near === undefined ? noneNear : `Did you mean {{${[near, ...rest].join('.')}}}?`
  return { problem: `{{${name}}} names no indicator. ${meant}` }
}

const noneNear = 'hearth indicators lists them all.'

function sayOf(
  id: string,
  what: string,
  says: ReadonlyMap<string, string>,
  leftOut: Sayings['leftOut'],
): Said {
  if (what === '')
    return { problem: `{{${id}}} does not say what of it is meant. Did you mean {{${id}.value}}?` }
  const text = lookUp(says, what) ?? leftOut?.(what)
  return text === undefined ? unsaid(`${id}.${what}`, what, id, says) : { text }
}

/** Keys of rows may hold capitals, which nobody need type. */
const lookUp = (says: ReadonlyMap<string, string>, what: string): string | undefined =>
  says.get(what) ?? [...says].find(([key]) => key.toLowerCase() === what)?.[1]

/** What every indicator's tokens may be called, whether or not there is anything to say. */
const words: Readonly<Record<string, string>> = {
  value: 'no figure',
  numerator: 'no numbers behind its value',
  denominator: 'nothing that it is out of',
  count: 'no numbers behind its value',
  change: 'no figure a year before',
  previous: 'no figure a year before',
  england: 'no figure for England',
  region: 'no figure for the region',
  neighbours: 'no mean of its neighbours',
  'neighbours.median': 'no median of its neighbours',
  outstanding: 'no range of outstanding neighbours',
  period: 'no period',
  'as-at': 'no as-at date',
}

const isWord = (what: string): boolean => what.startsWith('row.') || Object.hasOwn(words, what)

function unsaid(token: string, what: string, id: string, says: ReadonlyMap<string, string>): Said {
  const none = Object.hasOwn(words, what) ? words[what] : undefined
  if (none !== undefined) return { problem: `{{${token}}} cannot be said: ${id} has ${none}. Take it out.` }
  const rows = [...new Set([...says.keys()].flatMap((key) => /^row\.(.+)\.[^.]+$/.exec(key)?.[1] ?? []))]
  if (what.startsWith('row.')) return { problem: `{{${token}}} names no row of ${id}. ${rowsText(rows)}` }
  const near = nearestName(what, [...says.keys(), ...Object.keys(words)])
  const before = token.slice(0, token.length - what.length)
  const meant =
    near === undefined ? `It may be ${Object.keys(words).join(', ')}.` : `Did you mean {{${before}${near}}}?`
  return { problem: `{{${token}}} is nothing that can be said of ${id}. ${meant}` }
}

const MOST_ROWS = 12

function rowsText(rows: readonly string[]): string {
  if (rows.length === 0) return 'It has no rows.'
  const more = rows.length > MOST_ROWS ? ` and ${rows.length - MOST_ROWS} more` : ''
  return `Its rows are ${rows.slice(0, MOST_ROWS).join(', ')}${more}: write {{ID.row.KEY.value}}.`
}

/** Runs with every token said. One that stands for nothing stays as typed, marked, and its problem is told. */
export function withTokensSaid(
  runs: readonly Run[],
  say: (typed: string) => Said,
): { runs: Run[]; problems: string[] } {
  const problems: string[] = []
  const said = runs.flatMap((run) => partsOf(run.text).flatMap((part) => saidRun(part, run, say, problems)))
  return { runs: said, problems }
}

/** A text as its tokens and what stands between them. */
const partsOf = (text: string): string[] => text.split(/(\{\{[^{}]*\}\})/).filter((part) => part !== '')

function saidRun(part: string, { as }: Run, say: (typed: string) => Said, problems: string[]): Run[] {
  const typed = /^\{\{([^{}]*)\}\}$/.exec(part)?.[1]
  if (typed === undefined) {
    const stray = /\{\{.{0,40}|.{0,40}\}\}/.exec(part)?.[0]
    if (stray !== undefined)
      problems.push(`“${stray}” is no whole token. Write it as {{ID.value}}, on one line.`)
    return [{ text: part, as: stray === undefined ? as : 'unknown' }]
  }
  const said = say(typed)
  if ('text' in said) return [{ text: said.text, as }]
  problems.push(said.problem)
  return [{ text: part, as: 'unknown' }]
}
