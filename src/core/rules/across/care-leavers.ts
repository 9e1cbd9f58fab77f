import { earlier, later, type Day } from '../../time/day.ts'
import { dobOf, isAdoption, isOpenOn, isShortBreak } from '../care.ts'
import type { Child, ChildTables } from '../child.ts'
import type { Circumstances } from '../circumstances.ts'
import { adoptionItems, hasAdoptionItems, hasLeaverItems, leaverItems } from '../completed.ts'
import type { Row } from '../row.ts'
import { childRule, returnRule, type Rule } from '../rule.ts'
import { ageOn, birthday, isAfter, isBefore, isBlank, isCode, isDate, isGiven, isWithin } from '../when.ts'

type Episode = Row<'Episodes'>

/** Checks of care leavers against what else is said of them, in code order. */
export const careLeavers: readonly Rule[] = [
  childRule({
    code: '134',
    tables: ['OC3', 'AD1'],
    fields: [...leaverItems, ...adoptionItems],
    message:
      'There are adoption items for a young person who has care leaver items. Take out those that are wrong.',
    look({ OC3, AD1 }, found) {
      if (OC3.some(hasLeaverItems)) found(...AD1.filter(hasAdoptionItems))
    },
  }),
  childRule({
    code: '165',
    tables: ['Header', 'Episodes', 'OC3'],
    fields: ['ACCOM', 'ACTIV', 'DECOM', 'IN_TOUCH', 'MOTHER', 'SEX'],
    message:
      'Whether the young person is a mother is wrong: enter 0 or 1 for a girl looked after in the year, and leave it blank for a boy.',
    look({ Header, Episodes, OC3 }, found, about) {
      const isAsked = Episodes.some((episode) => !isShortBreak(episode) && isInYear(episode, about))
      for (const header of Header) if (!isMotherValid(header, isAsked)) found(header, ...OC3)
    },
  }),
  childRule({
    code: '628',
    tables: ['Header', 'OC3', 'Episodes'],
    fields: ['MOTHER'],
    message:
      'Whether a care leaver is a mother is not asked when she was not looked after in the year. Leave it blank, or enter the missing episodes.',
    look({ Header, OC3, Episodes }, found) {
      if (Episodes.length > 0 || !OC3.some(hasLeaverItems)) return
      for (const header of Header) if (isGiven(header.MOTHER)) found(header)
    },
  }),
  childRule({
    code: '1000',
    tables: ['OC3', 'Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      'The child died in care, so cannot be a care leaver. Take out the care leaver items, or correct the reason the episode ceased.',
    look(child, found) {
      if (child.Episodes.some(isDeath) || child.last.Episodes.some(isDeath))
        found(...child.OC3.filter(hasLeaverItems))
    },
  }),
  childRule({
    code: '1001',
    tables: ['OC3', 'Episodes', 'Header'],
    last: ['Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    severity: 'query',
    message:
      "The episodes of this year and last do not make this young person a care leaver: thirteen weeks in care since 14, some of it since 16, and not left by adoption. Take out the row, or check earlier years' episodes.",
    look(child, found, { end }) {
      const dob = dobOf(child) ?? child.OC3.find(({ DOB }) => isDate(DOB))?.DOB
      if (!wasEligible(bothYears(child), dob, end)) found(...child.OC3)
    },
  }),
  childRule({
    code: '1002',
    tables: ['OC3', 'Episodes'],
    last: ['Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    severity: 'query',
    message:
      "No episode of this year or last has ended for this young person, so they have left no care. Take out the row, or check earlier years' episodes.",
    look(child, found) {
      if (!hasEnded(child) && !hasEnded(child.last)) found(...child.OC3)
    },
  }),
  childRule({
    code: '1007',
    tables: ['OC3', 'Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      'The young person was looked after on their 17th or 18th birthday in the year, so care leaver items are not asked. Take them out, or correct the episodes.',
    look({ OC3, Episodes }, found, about) {
      for (const row of OC3) {
        const on = birthdayInYear(row, about)
        if (on !== undefined && hasLeaverItems(row) && Episodes.some((episode) => isOpenOn(episode, on)))
          found(row)
      }
    },
  }),
  childRule({
    code: '1010',
    tables: ['OC3', 'Episodes'],
    last: ['Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      "The young person was still looked after at the end of last year's return and has no episodes in this one. Enter the missing episodes, or take out the care leaver items.",
    look({ OC3, Episodes, last }, found) {
      const latest = last.Episodes.at(-1)
      if (Episodes.length === 0 && latest !== undefined && latest.DEC === undefined) found(...OC3)
    },
  }),
  childRule({
    code: '1011',
    tables: ['OC3', 'Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      'Another council took over the care of this young person and answers for them as a care leaver. Take out the care leaver items, or correct the reason the last episode ceased.',
    look({ OC3, Episodes }, found) {
      if (Episodes.at(-1)?.REC === 'E3') found(...OC3.filter(hasLeaverItems))
    },
  }),
  returnRule({
    code: '1012',
    tables: ['Episodes'],
    fields: ['CHILD'],
    message:
      'There is a row about a child who has no episodes in the year. Only the header, care leaver and asylum seeker tables may name such a child: enter the episodes or take out the row.',
    look({ children }, found) {
      for (const child of children)
        if (child.Episodes.length === 0) for (const table of ofLookedAfter) found(...child[table])
    },
  }),
  childRule({
    code: '1014',
    tables: ['OC3', 'UASC', 'Episodes'],
    fields: ['ACCOM', 'ACTIV', 'DUC', 'IN_TOUCH'],
    message:
      'There is an asylum seeker row for a care leaver who was not looked after in the year. Take out that row, or enter the missing episodes.',
    look({ OC3, UASC, Episodes }, found, about) {
      const leaving = OC3.filter(hasLeaverItems)
      if (UASC.length > 0 && leaving.length > 0 && !Episodes.some((episode) => isInYear(episode, about)))
        found(...UASC, ...leaving)
    },
  }),
  childRule({
    code: '1016',
    tables: ['OC3', 'Episodes'],
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    since: 2023,
    message:
      'The young person left care after their 17th or 18th birthday in the year, so care leaver items are not asked until the next. Take them out, or correct the episodes.',
    look({ OC3, Episodes }, found, about) {
      for (const row of OC3) {
        const on = birthdayInYear(row, about)
        if (on === undefined || !hasLeaverItems(row)) continue
        if (Episodes.some(({ DEC, REC }) => isAfter(DEC, on) && REC !== 'X1')) found(row)
      }
    },
  }),
  childRule({
    code: '3001',
    tables: ['OC3', 'Header'],
    fields: ['REC'],
    message:
      'A care leaver who turned 17 in the year cannot be living with former foster carers, which is for those aged 18 and over. Correct the accommodation or the date of birth.',
    look(child, found, { start, end }) {
      if (!isWithin(birthday(dobOf(child), 17), start, end)) return
      for (const row of child.OC3) if (row.ACCOM === 'Z1' || row.ACCOM === 'Z2') found(row)
    },
  }),
]

/** What is said only of children looked after in the year. */
const ofLookedAfter = [
  'Reviews',
  'OC2',
  'AD1',
  'PlacedAdoption',
  'PrevPerm',
  'Missing',
  'SWEpisodes',
  'DoLo',
] as const

const isDeath = ({ REC }: Episode): boolean => REC === 'E2'

const hasEnded = ({ Episodes }: ChildTables): boolean => Episodes.some(({ DEC }) => DEC !== undefined)

/** Looked after on some day of the year; leaving on its first day counts. */
const isInYear = ({ DECOM, DEC }: Episode, { start, end }: Circumstances): boolean =>
  isDate(DECOM) && DECOM <= end && !isBefore(DEC, start)

/** The 17th or 18th birthday, if it fell in the year to the collection's last day. */
function birthdayInYear({ DOB }: Row<'OC3'>, { end }: Circumstances): Day | undefined {
  const age = ageOn(DOB, end)
  return age === 17 || age === 18 ? birthday(DOB, age) : undefined
}

function isMotherValid({ SEX, MOTHER }: Row<'Header'>, isAsked: boolean): boolean {
  if (isBlank(MOTHER)) return !(isAsked && isCode(['2', 'F'], SEX))
  return isCode(['0', '1'], MOTHER) && !isCode(['1', 'M'], SEX)
}

const THIRTEEN_WEEKS = 91

/** Thirteen weeks in care since 14, a day of it since 16, and not adopted. Where the date of birth is not known, so. */
function wasEligible(episodes: readonly Episode[], dob: Day | undefined, end: Day): boolean {
  const latest = episodes.at(-1)
  if (latest === undefined || isAdoption(latest)) return false
  const isShort = daysInCare(episodes, birthday(dob, 14), end) < THIRTEEN_WEEKS
  return !isShort && !(daysInCare(episodes, birthday(dob, 16), end) <= 0)
}

/** Days in care from a day on, other than in short breaks, each counted once. Episodes are in date order. */
function daysInCare(episodes: readonly Episode[], from: Day, end: Day): number {
  let days = 0
  let counted = from
  for (const episode of episodes) {
    const { DECOM, DEC } = episode
    if (!isDate(DECOM) || isShortBreak(episode)) continue
    const to = isDate(DEC) ? earlier(DEC, end) : end
    days += Math.max(0, to - later(DECOM, counted))
    counted = later(counted, to)
  }
  return days
}

/** The episodes of both years in date order. Of two that began on one day, the one that ended is kept, or this year's. */
function bothYears({ Episodes, last }: Child): readonly Episode[] {
  const all = new Map<Day, Episode>()
  for (const episodes of [last.Episodes, Episodes])
    for (const episode of episodes) {
      const { DECOM, DEC } = episode
      if (isDate(DECOM) && (DEC !== undefined || all.get(DECOM)?.DEC === undefined)) all.set(DECOM, episode)
    }
  return [...all].sort(([a], [b]) => a - b).map(([, episode]) => episode)
}
