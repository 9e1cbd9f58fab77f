import { previousPermanence as options } from '../ssda903/codes.ts'
import { councilNumbers } from '../ssda903/council-numbers.ts'
import { day, dayOf, parseDay, type Day } from '../time/day.ts'
import type { Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { isAfter, isBefore, isBlank, isDate, isGiven, isNoCode } from './when.ts'

type Episode = Row<'Episodes'>
type Permanence = Row<'PrevPerm'>

/** The first day from which previous permanence is asked of a child who starts to be looked after. */
const ASKED_FROM = day('2016-04-01')

/** Wales, Scotland, Northern Ireland, outside the United Kingdom, and not known. */
const elsewhere = ['WAL', 'SCO', 'NIR', 'NUK', '999']

/** Checks of previous permanence by itself and against episodes, in code order. */
export const previousPermanence: readonly Rule[] = [
  childRule({
    code: '630',
    tables: ['Episodes', 'PrevPerm'],
    fields: ['RNE'],
    message:
      'The child started to be looked after this year, and previous permanence is missing or incomplete. Enter the code, and the council and date of the order unless the code is Z1.',
    look({ Episodes, PrevPerm }, found, { start }) {
      if (PrevPerm.some(isComplete)) return
      for (const episode of Episodes)
        if (episode.RNE === 'S' && isDate(episode.DECOM) && episode.DECOM >= start) found(episode)
    },
  }),
  rowRule({
    code: '631',
    table: 'PrevPerm',
    fields: ['PREV_PERM'],
    message: 'Previous permanence is not a code on the list. Enter P1, P2, P3, P4 or Z1.',
    fails: ({ PREV_PERM }) => isNoCode(options, PREV_PERM),
  }),
  childRule({
    code: '632',
    tables: ['PrevPerm', 'Episodes'],
    fields: ['DATE_PERM', 'DECOM'],
    message:
      'The date of the earlier permanence order is not a date, or is after the child started to be looked after. Correct it; write zz for a day or month that is not known, and zzzz for the year.',
    look({ PrevPerm, Episodes }, found) {
      const start = startOf(Episodes)
      for (const row of PrevPerm) {
        if (row.DATE_PERM === undefined || row.DATE_PERM === '') continue
        const from = earliestDay(row.DATE_PERM)
        if (from === undefined || isAfter(from, start?.DECOM)) found(row, start)
      }
    },
  }),
  rowRule({
    code: '633',
    table: 'PrevPerm',
    fields: ['LA_PERM'],
    message:
      'The council of the earlier permanence order is not on the list. Enter its three-digit number, WAL, SCO, NIR or NUK, or 999 when it is not known.',
    fails: ({ LA_PERM }) =>
      LA_PERM !== undefined && !councilNumbers.has(LA_PERM) && !elsewhere.includes(LA_PERM),
  }),
  childRule({
    code: '634',
    tables: ['PrevPerm', 'Episodes'],
    fields: ['DATE_PERM', 'DECOM', 'LA_PERM', 'PREV_PERM'],
    message:
      'Previous permanence is asked only of a child who started to be looked after on or after 1 April 2016. Take it out, or correct the episodes.',
    look({ PrevPerm, Episodes }, found) {
      const dated = Episodes.filter(({ DECOM }) => isDate(DECOM))
      if (dated.length === 0 || !dated.every(({ DECOM }) => isBefore(DECOM, ASKED_FROM))) return
      for (const row of PrevPerm) if (isGiven(row.PREV_PERM) || hasOrder(row)) found(row, ...dated)
    },
  }),
  rowRule({
    code: '635',
    table: 'PrevPerm',
    fields: ['DATE_PERM', 'LA_PERM', 'PREV_PERM'],
    message:
      'There is a council or a date of an earlier permanence order, but previous permanence is blank or Z1 (none). Enter its code, or leave the council and the date blank.',
    fails: (row) =>
      row.PREV_PERM === 'Z1'
        ? isGiven(row.LA_PERM) && isGiven(row.DATE_PERM)
        : isBlank(row.PREV_PERM) && hasOrder(row),
  }),
]

/** The council or the date of an order is given. */
const hasOrder = ({ LA_PERM, DATE_PERM }: Permanence): boolean => isGiven(LA_PERM) || isGiven(DATE_PERM)

/** The code, and what goes with it: nothing with Z1, otherwise the council and the date. */
const isComplete = ({ PREV_PERM, LA_PERM, DATE_PERM }: Permanence): boolean =>
  PREV_PERM === 'Z1' || (isGiven(PREV_PERM) && isGiven(LA_PERM) && isGiven(DATE_PERM))

/** The episode with which the latest period of care begins, or the first of the year when it began before. */
const startOf = (episodes: readonly Episode[]): Episode | undefined =>
  episodes.findLast(({ RNE, DECOM }) => RNE === 'S' && isDate(DECOM)) ?? episodes[0]

const ANY_DAY = -Infinity as Day

/** The earliest day that a date may mean, with `zz` for what is not known of it; `undefined` when it is no date. */
function earliestDay(text: string): Day | undefined {
  const whole = parseDay(text)
  if (whole !== undefined) return whole
  const [month, year] = /^zz\/(zz|\d\d?)\/(zzzz|\d{4})$/i.exec(text)?.slice(1) ?? []
  if (month === undefined || year === undefined) return undefined
  const isMonthKnown = /\d/.test(month)
  if (!/\d/.test(year)) return isMonthKnown ? undefined : ANY_DAY
  return dayOf(Number(year), isMonthKnown ? Number(month) : 1, 1)
}
