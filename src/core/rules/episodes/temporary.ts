import { addMonths } from '../../time/day.ts'
import { hasCeased, isShortBreak, isTemporary } from '../care.ts'
import type { Row } from '../row.ts'
import { childRule, rowRule, type Rule } from '../rule.ts'
import { daysBetween, isCode, isDate, isSameText } from '../when.ts'

type Episode = Row<'Episodes'>

/** Checks of temporary placements, short breaks and placement with parents, in code order. */
export const temporary: readonly Rule[] = [
  rowRule({
    code: '375',
    table: 'Episodes',
    fields: ['DECOM', 'PLACE'],
    message:
      'A temporary stay in hospital lasts longer than six weeks. Correct the dates, or record the hospital as the placement.',
    fails: isLongerThan('T1', 42),
  }),
  rowRule({
    code: '376',
    table: 'Episodes',
    fields: ['DECOM', 'PLACE'],
    message:
      "A temporary placement while the foster carer is on holiday lasts longer than three weeks. Correct the dates or the placement's type.",
    fails: isLongerThan('T3', 21),
  }),
  childRule({
    code: '377',
    tables: ['Episodes'],
    fields: ['PLACE'],
    message:
      "More than two placements within twelve months are put down to the foster carer's holiday. Check them, and record the others by their own type.",
    look({ Episodes }, found) {
      const holidays = Episodes.length < 3 ? [] : Episodes.filter(isHoliday)
      for (let at = 2; at < holidays.length; at++) {
        const three = holidays.slice(at - 2, at + 1)
        const [first, , third] = three
        if (isDate(first?.DECOM) && isDate(third?.DECOM) && third.DECOM < addMonths(first.DECOM, 12))
          found(...three)
      }
    },
  }),
  rowRule({
    code: '378',
    table: 'Episodes',
    fields: ['LS', 'PLACE'],
    message:
      'The child is placed with parents, and the legal status is accommodation under section 20 (V2), which cannot be with parents. Correct the legal status or the placement.',
    fails: ({ LS, PLACE }) => LS === 'V2' && PLACE === 'P1',
  }),
  rowRule({
    code: '379',
    table: 'Episodes',
    fields: ['DECOM', 'PLACE'],
    message:
      'A temporary placement for another reason (T4) lasts longer than seven days. Correct the dates, or record what kind of placement it is.',
    fails: isLongerThan('T4', 7),
  }),
  rowRule({
    code: '380',
    table: 'Episodes',
    fields: ['PLACE', 'RNE'],
    message:
      'The child started to be looked after in a temporary placement. Enter the usual placement first, or correct the reason for new episode.',
    fails: (episode) => episode.RNE === 'S' && isTemporary(episode),
  }),
  rowRule({
    code: '381',
    table: 'Episodes',
    fields: ['PLACE', 'REC'],
    message:
      'The child left care from a temporary placement. Correct the placement or the reason the episode ceased, or add the return to the usual placement.',
    fails: (episode) => isTemporary(episode) && hasCeased(episode),
  }),
  rowRule({
    code: '382',
    table: 'Episodes',
    fields: ['LS', 'PLACE'],
    message:
      'The legal status is an agreed series of short breaks, and the placement is a temporary one. Correct whichever is wrong.',
    fails: (episode) => isShortBreak(episode) && isTemporary(episode),
  }),
  childRule({
    code: '383',
    tables: ['Episodes'],
    fields: ['PLACE'],
    until: 2024,
    message:
      'After a temporary placement the child went to a placement of another type than before. Correct the placements, or record the temporary one as a move.',
    look: ({ Episodes }, found) => {
      for (const away of absencesIn(Episodes))
        if (!isSameText(away.to.PLACE, away.from.PLACE)) found(...away.rows)
    },
  }),
  childRule({
    code: '383',
    tables: ['Episodes'],
    fields: ['PLACE', 'PL_POST', 'RNE'],
    since: 2025,
    message:
      'After a temporary placement the child did not go back to the same placement. The next episode has the type and postcode from before, and P as its reason: correct it, or record the temporary placement as a move.',
    look: ({ Episodes }, found) => {
      for (const { from, to, rows } of absencesIn(Episodes))
        if (to.RNE !== 'P' || !isSameText(to.PLACE, from.PLACE) || !isSameText(to.PL_POST, from.PL_POST))
          found(...rows)
    },
  }),
  rowRule({
    code: '384',
    table: 'Episodes',
    fields: ['LS', 'PLACE'],
    message:
      'The legal status is an agreed series of short breaks, and the placement is a long-term foster placement. Correct whichever is wrong.',
    fails: (episode) => isShortBreak(episode) && isCode(['U1', 'U4'], episode.PLACE),
  }),
]

function isLongerThan(place: string, days: number) {
  return ({ PLACE, DECOM, DEC }: Episode): boolean => PLACE === place && daysBetween(DECOM, DEC) > days
}

/** A placement of its own for the carer's holiday: a change of legal status during one starts no other. */
const isHoliday = ({ PLACE, RNE }: Episode): boolean => PLACE === 'T3' && RNE !== 'L'

/** Temporary placements one after another, with the usual placement before and the one after. */
interface Absence {
  readonly from: Episode
  readonly to: Episode
  readonly rows: readonly Episode[]
}

/** Every absence that is over; none that the child left care from, which check 381 is about. */
function absencesIn(episodes: readonly Episode[]): Absence[] {
  const absences: Absence[] = []
  if (!episodes.some(isTemporary)) return absences
  let home = -1
  for (const [at, to] of episodes.entries()) {
    if (isTemporary(to)) continue
    const [from, latest] = [episodes[home], episodes[at - 1]]
    if (from && latest && at > home + 1 && !hasCeased(latest))
      absences.push({ from, to, rows: episodes.slice(home + 1, at) })
    home = at
  }
  return absences
}
