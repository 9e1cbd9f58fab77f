import type { Child } from './child.ts'
import type { Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { isOneLost, outlastsCare, overlapping, timesInCare, type Spell } from './spells.ts'
import { isAfter, isBefore, isCode, isDate, isGiven, isNoDate } from './when.ts'

type Order = Row<'DoLo'>

/** Checks of orders that deprive a child of liberty, in code order. */
export const deprivationOfLiberty: readonly Rule[] = [
  rowRule({
    code: '700',
    table: 'DoLo',
    fields: ['DOLO_START'],
    since: 2026,
    message: 'The day the deprivation of liberty started is blank or not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DOLO_START }) => !isDate(DOLO_START),
  }),
  rowRule({
    code: '701',
    table: 'DoLo',
    fields: ['DOLO_END'],
    since: 2026,
    message:
      'The day the deprivation of liberty ended is not a date. Enter it as dd/mm/yyyy, or leave it blank while it goes on.',
    fails: ({ DOLO_END }) => isNoDate(DOLO_END),
  }),
  rowRule({
    code: '702',
    table: 'DoLo',
    fields: ['DOLO_END', 'DOLO_START'],
    since: 2026,
    message: 'The deprivation of liberty ended before it started. Correct one of the two dates.',
    fails: ({ DOLO_START, DOLO_END }) => isBefore(DOLO_END, DOLO_START),
  }),
  rowRule({
    code: '703',
    table: 'DoLo',
    fields: ['DOLO_START'],
    since: 2026,
    message:
      'The deprivation of liberty starts after the last day of the collection year. Correct the date, or leave the row for the next return.',
    fails: ({ DOLO_START }, { end }) => isAfter(DOLO_START, end),
  }),
  rowRule({
    code: '704',
    table: 'DoLo',
    fields: ['DOLO_END'],
    since: 2026,
    message:
      'The deprivation of liberty ended on a day outside the collection year. Correct the date, or take the row out if it was over before the year began.',
    fails: ({ DOLO_END }, { start, end }) => isBefore(DOLO_END, start) || isAfter(DOLO_END, end),
  }),
  childRule({
    code: '705',
    tables: ['DoLo'],
    fields: ['DOLO_END', 'DOLO_START'],
    since: 2026,
    message:
      'The deprivation of liberty lies over another of the same child that had not ended. End each before the next starts.',
    look({ DoLo }, found) {
      if (DoLo.length > 1) found(...overlapping(DoLo.map(spellOf)))
    },
  }),
  childRule({
    code: '706',
    tables: ['DoLo'],
    last: ['DoLo'],
    fields: ['DOLO_START'],
    since: 2026,
    message:
      "Last year's return has a deprivation of liberty without an end that is not in this year's. Add it with the day it started, and the day it ended if it is over.",
    look({ DoLo, last }, found) {
      if (isOneLost(DoLo.map(spellOf), last.DoLo.map(spellOf))) found(DoLo.at(-1))
    },
  }),
  childRule({
    code: '707',
    tables: ['DoLo', 'Episodes'],
    fields: ['DOLO_END'],
    since: 2026,
    message:
      'The child is no longer looked after, but the deprivation of liberty goes on or ended when the child was not in care. Enter the day it ended, no later than the day care ceased.',
    look({ DoLo, Episodes }, found) {
      const times = timesInCare(Episodes)
      for (const row of DoLo) if (outlastsCare(times, spellOf(row))) found(row)
    },
  }),
  rowRule({
    code: '708',
    table: 'DoLo',
    fields: ['DOLO_START'],
    since: 2026,
    message:
      'The deprivation of liberty starts on or before the day the child was born. Correct the date of birth or the date it started.',
    fails: ({ DOB, DOLO_START }) => isDate(DOB) && isDate(DOLO_START) && DOLO_START <= DOB,
  }),
  childRule({
    code: '709',
    tables: ['DoLo', 'Episodes'],
    fields: ['DOLO_START', 'PLACE'],
    since: 2026,
    severity: 'query',
    message:
      "A child deprived of liberty is usually in a children's home (K2) or in another placement of type Z12 or Z13, and this one is not. Check the placement type and the dates.",
    look: lookForPlacement((place) => !isCode(['K2', 'Z12', 'Z13'], place)),
  }),
  childRule({
    code: '710',
    tables: ['DoLo', 'Episodes'],
    fields: ['DOLO_START', 'PLACE'],
    since: 2026,
    message:
      "A child deprived of liberty cannot be in a secure children's home (K1), with parents (P1), in a young offender institution (R5) or in supported accommodation (K3). Correct the placement type or the dates.",
    look: lookForPlacement((place) => isCode(['K1', 'P1', 'R5', 'K3'], place)),
  }),
]

const spellOf = (row: Order): Spell<Order> => ({ row, from: row.DOLO_START, to: row.DOLO_END })

function lookForPlacement(isWrong: (place: string | undefined) => boolean) {
  return ({ DoLo, Episodes }: Child, found: (...rows: Row[]) => void): void => {
    for (const episode of Episodes)
      if (isGiven(episode.PLACE) && isWrong(episode.PLACE))
        for (const order of DoLo) if (isUnder(order, episode)) found(order, episode)
  }
}

/**
 * The child was in the placement of the episode while deprived of liberty; moving on the day it starts or ends is
 * not. An order without an end is held against an episode without one alone, as in the recorded cases.
 */
function isUnder({ DOLO_START, DOLO_END }: Order, { DECOM, DEC }: Row<'Episodes'>): boolean {
  if (!isDate(DOLO_START) || !isDate(DECOM)) return false
  if (DOLO_END === undefined) return DEC === undefined
  const isBegunIn = DEC === undefined || isBefore(DOLO_START, DEC)
  return isBegunIn && (isAfter(DOLO_END, DECOM) || (isDate(DOLO_END) && DOLO_START >= DECOM))
}
