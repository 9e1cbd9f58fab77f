import type { Day } from '../../time/day.ts'
import { isShortBreak } from '../care.ts'
import type { Child } from '../child.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Row } from '../row.ts'
import { childRule, rowRule, type Rule } from '../rule.ts'
import { birthday, daysBetween, isAfter, isBefore, isCode } from '../when.ts'

type Episode = Row<'Episodes'>

/** Checks of what a legal status allows: how old a child is, how long it lasts, which placement it goes with. In code order. */
export const legalStatus: readonly Rule[] = [
  childRule({
    code: '358',
    tables: ['Episodes', 'Header'],
    fields: ['DECOM', 'DOB', 'LS'],
    message:
      'A child under 10 has a youth justice legal status (J1, J2 or J3). Correct the legal status, the date the episode began or the date of birth.',
    look({ Episodes, Header }, found) {
      for (const episode of Episodes)
        if (isYouthJustice(episode))
          for (const header of Header)
            if (isBefore(episode.DECOM, birthday(header.DOB, 10))) found(episode, header)
    },
  }),
  childRule({
    code: '359',
    tables: ['Episodes', 'Header'],
    fields: ['DEC', 'LS', 'PLACE'],
    message:
      "An episode goes on after the child's 18th birthday, and is not an agreed stay (V2) in a children's home (K2), the only one that may. End it on the birthday, or correct the legal status or the placement.",
    look({ Episodes, Header }, found, { end }) {
      for (const { DOB } of Header) {
        const adult = birthday(DOB, 18)
        for (const episode of Episodes)
          if (isAfter(episode.DEC ?? end, adult) && (episode.LS !== 'V2' || episode.PLACE !== 'K2'))
            found(episode)
      }
    },
  }),
  childRule({
    code: '361',
    tables: ['Episodes'],
    fields: ['DEC', 'DECOM', 'LS'],
    message:
      'Police protection (L1) lasted more than the 72 hours the law allows. Correct the dates or the legal status.',
    look: lastsLongerThan(3, 'L1'),
  }),
  childRule({
    code: '362',
    tables: ['Episodes'],
    fields: ['DEC', 'DECOM', 'LS'],
    message:
      'An emergency protection order (L2) lasted more than 21 days. Correct the dates or the legal status.',
    look: lastsLongerThan(21, 'L2'),
  }),
  childRule({
    code: '363',
    tables: ['Episodes'],
    fields: ['DEC', 'DECOM', 'LS'],
    message:
      'A child assessment order (L3) lasted more than the seven days the law allows. Correct the dates or the legal status.',
    look: lastsLongerThan(7, 'L3'),
  }),
  childRule({
    code: '364',
    tables: ['Episodes'],
    fields: ['DEC', 'DECOM', 'LS'],
    message:
      'Detention under the Police and Criminal Evidence Act (J2) lasted more than 21 days, far longer than the law allows. Correct the dates or the legal status.',
    look: lastsLongerThan(21, 'J2'),
  }),
  rowRule({
    code: '365',
    table: 'Episodes',
    fields: ['DEC', 'DECOM', 'LS'],
    message: 'A single short break (V3) lasted more than 17 days. Correct the dates or the legal status.',
    fails: ({ DECOM, DEC, LS }, { end }) => LS === 'V3' && daysBetween(DECOM, DEC ?? end) > 17,
  }),
  rowRule({
    code: '366',
    table: 'Episodes',
    fields: ['RNE'],
    message:
      'A short break (V3) is one stay in one placement, so its episode begins with S. Correct the reason for the new episode or the legal status.',
    fails: ({ LS, RNE }) => LS === 'V3' && RNE !== 'S',
  }),
  childRule({
    code: '367',
    tables: ['Episodes'],
    fields: ['DEC', 'DECOM', 'LS'],
    message:
      'Short breaks (V3) add up to more than 75 days in the year, the most there may be. Correct the dates or the legal status.',
    look({ Episodes }, found, year) {
      let days = 0
      for (const episode of Episodes) days += breakDaysIn(year, episode)
      if (days > 75) for (const episode of Episodes) if (breakDaysIn(year, episode) > 0) found(episode)
    },
  }),
  rowRule({
    code: '408',
    table: 'Episodes',
    fields: ['LS', 'PLACE'],
    message:
      'The child is placed for adoption under a placement order (A5 or A6), and the legal status is not a placement order (E1). Correct one of the two.',
    fails: ({ LS, PLACE }) => (PLACE === 'A5' || PLACE === 'A6') && LS !== 'E1',
  }),
  childRule({
    code: '426',
    tables: ['Episodes'],
    fields: ['LS'],
    message:
      'Short breaks are recorded in both ways in one year: each break (V3) and the agreement alone (V4). Use one of them for the whole year.',
    look({ Episodes }, found) {
      if (Episodes.some(({ LS }) => LS === 'V3') && Episodes.some(({ LS }) => LS === 'V4'))
        found(...Episodes.filter(isShortBreak))
    },
  }),
]

const isYouthJustice = ({ LS }: Episode): boolean => isCode(['J1', 'J2', 'J3'], LS)

/** Finds the episodes of a legal status that went on for more than so many days, over every episode it went on in. */
function lastsLongerThan(days: number, status: string) {
  return ({ Episodes }: Child, found: (...rows: Episode[]) => void, { end }: Circumstances): void => {
    if (!Episodes.some(({ LS }) => LS === status)) return
    for (const { from, to, episodes } of runsOf(status, Episodes, end))
      if (daysBetween(from, to) > days) found(...episodes)
  }
}

/** Episodes of one legal status that follow each other without a day between. */
interface Run {
  readonly from: Day | undefined
  to: Day
  readonly episodes: Episode[]
}

function runsOf(status: string, episodes: readonly Episode[], end: Day): Run[] {
  const runs: Run[] = []
  for (const episode of episodes) {
    if (episode.LS !== status) continue
    const { DECOM: from, DEC: to = end } = episode
    const before = runs.at(-1)
    if (before === undefined || from === undefined || !(from <= before.to))
      runs.push({ from, to, episodes: [episode] })
    else {
      before.episodes.push(episode)
      if (isAfter(to, before.to)) before.to = to
    }
  }
  return runs
}

/** Days of the year spent on a short break; none of an episode that ceased before it began. */
function breakDaysIn({ start, end }: Circumstances, { DECOM, DEC = end, LS }: Episode): number {
  if (LS !== 'V3' || DECOM === undefined) return 0
  const days = (DEC < end ? DEC : end) - (DECOM > start ? DECOM : start)
  return days > 0 ? days : 0
}
