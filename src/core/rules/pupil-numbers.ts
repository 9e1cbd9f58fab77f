import { calendar, dayOf, type Day } from '../time/day.ts'
import { isOpenOn } from './care.ts'
import type { Circumstances } from './circumstances.ts'
import type { Row } from './row.ts'
import { childRule, returnRule, rowRule, type Rule } from './rule.ts'
import { daysBetween, isBefore, isBlank, isCode } from './when.ts'

/** Checks of the unique pupil number, in code order. */
export const pupilNumbers: readonly Rule[] = [
  rowRule({
    code: '168',
    table: 'Header',
    fields: ['UPN'],
    message:
      'The pupil number is not a letter and twelve digits, nor a temporary one that ends in a letter. Correct it, or enter UN1 to UN5 if it is not known.',
    fails: ({ UPN }) => UPN !== undefined && !isCode(unknownNumbers, UPN) && !pupilNumber.test(UPN),
  }),
  childRule({
    code: '208',
    tables: ['Header'],
    last: ['Header'],
    fields: ['UPN'],
    message:
      "The pupil number is not the one in last year's return. Correct it, or confirm that last year's was wrong.",
    look({ Header, last }, found) {
      for (const now of Header)
        if (last.Header.some((then) => isOtherNumber(upper(now.UPN), upper(then.UPN)))) found(now)
    },
  }),
  rowRule({
    code: '209',
    table: 'Header',
    fields: ['DOB', 'UPN'],
    message:
      'UN1 says that the child is not of school age, but the date of birth says otherwise. Enter the pupil number, or the code that says why it is not known.',
    fails: ({ DOB, UPN }, about) => UPN === 'UN1' && isBefore(DOB, firstBelowSchoolAge(about)),
  }),
  childRule({
    code: '210',
    tables: ['Episodes', 'Header'],
    fields: ['DECOM', 'UPN'],
    message:
      'UN4 is for a child newly looked after, but at 31 March this one had been so for more than a week. Enter the pupil number, or another code that says why it is not known.',
    look({ Episodes, Header }, found, { end }) {
      if (!Header.some(({ UPN }) => UPN === 'UN4')) return
      const first = firstOfPeriodOpenOn(Episodes, end)
      if (daysBetween(first?.DECOM, end) > 7)
        for (const header of Header) if (header.UPN === 'UN4') found(first, header)
    },
  }),
  childRule({
    code: '442',
    tables: ['Episodes', 'Header'],
    fields: ['UPN'],
    message:
      'The child was looked after other than for short breaks and has no pupil number. Enter it, or UN1 to UN5 if it is not known.',
    look({ Episodes, Header }, found) {
      for (const header of Header)
        if (isBlank(header.UPN) && Episodes.some(({ LS }) => LS !== 'V3' && LS !== 'V4')) found(header)
    },
  }),
  returnRule({
    code: '444',
    tables: ['Header'],
    fields: ['UPN'],
    since: 2025,
    message: "The same pupil number stands in more than one row. Enter the number that is each child's own.",
    look({ rows }, found) {
      const known = new Map<string, Row<'Header'>>()
      for (const row of rows('Header')) {
        if (row.UPN === undefined || row.UPN === '' || isCode(unknownNumbers, row.UPN)) continue
        const other = known.get(row.UPN)
        if (other === undefined) known.set(row.UPN, row)
        else found(other, row)
      }
    },
  }),
]

/** Why a pupil number is not known. Source: data model section 2. */
const unknownNumbers = ['UN1', 'UN2', 'UN3', 'UN4', 'UN5']

/** A number for good, or for the time being with a letter at the end. I, O and S are not used. */
const pupilNumber = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/

const upper = (text = ''): string => text.toUpperCase()

/**
 * The number was not to become this one. It may become known; and a code may take the place of none or of UN1, which
 * a child grows out of. Source: recorded cases.
 */
function isOtherNumber(now: string, then: string): boolean {
  if (now === then) return false
  if (now === '') return true
  return then === '' || then === 'UN1'
    ? now === 'UN1'
    : !isCode(unknownNumbers, then) || isCode(unknownNumbers, now)
}

/** Children born from this day on do not start school in the year: they turn four after August. */
const firstBelowSchoolAge = ({ start }: Circumstances): Day | undefined =>
  dayOf(calendar(start).year - 4, 9, 1)

/** The first episode of the period of care that goes on after a day; `undefined` when none does. */
function firstOfPeriodOpenOn(episodes: readonly Row<'Episodes'>[], on: Day): Row<'Episodes'> | undefined {
  let first: Row<'Episodes'> | undefined
  let previous: Row<'Episodes'> | undefined
  let open: Row<'Episodes'> | undefined
  for (const episode of episodes) {
    if (previous === undefined || episode.RNE === 'S' || isBefore(previous.DEC, episode.DECOM))
      first = episode
    if (isOpenOn(episode, on)) open ??= first
    previous = episode
  }
  return open
}
