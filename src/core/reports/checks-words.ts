import type { FailingBehind } from './checks-behind.ts'
import { listOf, withCommas } from './say.ts'

const MOST_CODES = 3

/** `12 of the 448 children this counts have rows that fail the Department’s checks: most often 142 (…), then 501.` */
export function sayFailing(
  { children, failing, codes }: FailingBehind,
  messages: ReadonlyMap<string, string>,
): string {
  const have = failing === 1 ? 'has' : 'have'
  const [first = '', ...others] = codes
  const lead = codes.length === 1 ? 'check' : 'most often'
  const then = others.length === 0 ? '' : `, then ${listOf(others.slice(0, MOST_CODES - 1))}`
  const what = wrongIn(messages.get(first))
  return `${ofThe(failing, children)} ${have} rows that fail the Department’s checks: ${lead} ${first}${what === '' ? '' : ` (${what})`}${then}.`
}

const ofThe = (failing: number, children: number): string =>
  children === 1
    ? 'The one child this counts'
    : `${withCommas(failing)} of the ${withCommas(children)} children this counts`

/** What a check says is wrong, within a sentence: its first, without codes in brackets or what to put right. */
export function wrongIn(message = ''): string {
  const [first = ''] = message.split(/(?<=\.) (?=[A-Z])/)
  const text = first.replace(/\.$/, '').replace(/ \([^)]*\)/g, '')
  return /^(?!Ofsted)[A-Z][a-z]*[ ,]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** `1,204 rows`, `1 child`. */
export const number = (count: number, one: string, many = `${one}s`): string =>
  `${withCommas(count)} ${count === 1 ? one : many}`
