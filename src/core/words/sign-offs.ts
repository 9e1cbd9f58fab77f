import { headingKey } from '../tables/headings.ts'
import { date, type Column } from '../tables/column.ts'
import type { Grid } from '../tables/grid.ts'
import { readRows } from '../tables/read-rows.ts'
import type { Day } from '../time/day.ts'

/** A warning that somebody answerable lets stand. */
export interface SignOff {
  readonly file: string
  readonly line: number
  /** What the warning is called: `small-count`. */
  readonly rule: string
  /** The text it is in: `commentary/missing-children.md`, or `missing-children` alone. */
  readonly where: string
  /** The sentence, or its first words. */
  readonly sentence: string
  /** Who lets it stand: `Head of performance`. */
  readonly role: string
  readonly reason: string
  readonly on: Day
}

/** A table of sign-offs as read: what can be used, and what is wrong with the other rows, a sentence each. */
export interface ReadSignOffs {
  readonly signOffs: readonly SignOff[]
  readonly faults: readonly string[]
}

const words: Column<string> = { kind: 'words', need: 'optional' }
const columns = {
  rule: words,
  where: words,
  sentence: words,
  role: words,
  reason: words,
  date: { ...date, need: 'optional', spare: true },
} satisfies Readonly<Record<string, Column<unknown>>>

const names = Object.keys(columns)

/** What a table of sign-offs holds, for advice. */
export const SIGN_OFF_COLUMNS = names.join(', ')

/** True for headings of such a table. */
export function isSignOffs(headings: readonly string[]): boolean {
  const keys = headings.map(headingKey)
  return ['rule', 'where', 'sentence', 'reason'].every((name) => keys.includes(name))
}

interface Row {
  readonly line: number
  readonly rule?: string
  readonly where?: string
  readonly sentence?: string
  readonly role?: string
  readonly reason?: string
  readonly date?: Day
}

/** Reads a table of sign-offs. Nothing is signed off without a role, a reason and a day. */
export function readSignOffs(grid: Grid): ReadSignOffs {
  const keys = grid.headings.map(headingKey)
  const lacking = names.filter((name) => !keys.includes(name))
  if (lacking.length > 0)
    return {
      signOffs: [],
      faults: [`${grid.file} has no column ${lacking.join(', ')}. Give ${SIGN_OFF_COLUMNS}.`],
    }
  const { rows, listed } = readRows<Row>(grid, keys, columns)
  const judged = rows.map((row) => judge(row, grid.file))
  return {
    signOffs: judged.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    faults: [
      ...judged.flatMap((each) => (typeof each === 'string' ? [each] : [])),
      ...listed.map(({ line, advice }) => `${grid.file}, line ${line}: ${advice}`),
    ],
  }
}

function judge(
  { line, rule = '', where = '', sentence = '', role = '', reason = '', date: on }: Row,
  file: string,
): SignOff | string {
  const fault = (advice: string): string => `${file}, line ${line}: ${advice}`
  if (rule === '') return fault('say in rule which warning it is of, as hearth publish names it in brackets.')
  if (where === '') return fault('say in where which text it is in, like commentary/missing-children.md.')
  if (sentence.trim().split(/\s+/).length < LEAST_WORDS && !/[.!?]$/.test(sentence.trim()))
    return fault(`give the sentence, or at least its first ${LEAST_WORDS} words.`)
  if (role === '') return fault("say in role who signs it off, like Director of children's services.")
  if (reason === '') return fault('say in reason why the sentence may stand.')
  if (on === undefined) return fault('give the day it was signed off in date, like 31/03/2025.')
  return { file, line, rule: rule.toLowerCase(), where, sentence, role, reason, on }
}

/** Fewer words begin many sentences. */
const LEAST_WORDS = 3
