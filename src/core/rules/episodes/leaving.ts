import { isAdoption, isForAdoption, isTemporary } from '../care.ts'
import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { isCode } from '../when.ts'

type Episode = Row<'Episodes'>

/** Checks of what must come before an adoption or a special guardianship order, in code order. */
export const leaving: readonly Rule[] = [
  childRule({
    code: '336',
    tables: ['Episodes'],
    fields: ['PLACE'],
    message:
      'The child is placed for adoption with their current foster carer, and was not in a foster placement just before. Correct the placement here or before.',
    look({ Episodes }, found) {
      let before: Episode | undefined
      let isPlaced = false
      for (const episode of Episodes) {
        if (isWithCarer(episode)) {
          if (before && !isPlaced && !isFostered(before)) found(episode)
          isPlaced = true
        } else if (!isTemporary(episode)) isPlaced = false
        before = episode
      }
    },
  }),
  childRule({
    code: '390',
    tables: ['Episodes'],
    fields: ['PLACE', 'REC'],
    message:
      'The episode ended with an adoption, and no episode shows the child placed for adoption. Correct the placement or the reason the episode ceased.',
    look({ Episodes, last }, found) {
      let isPlaced = last.Episodes.some(isForAdoption)
      for (const episode of Episodes) {
        isPlaced ||= isForAdoption(episode)
        if (!isPlaced && isAdoption(episode)) found(episode)
      }
    },
  }),
  childRule({
    code: '516',
    tables: ['Episodes'],
    fields: ['PLACE', 'REC'],
    message:
      'The episode ended with special guardianship to a former foster carer, and no episode of the year is with foster carers. Correct the placement or the reason the episode ceased.',
    look({ Episodes }, found) {
      if (Episodes.some(isFostered)) return
      for (const episode of Episodes) if (isCode(['E45', 'E46'], episode.REC)) found(episode)
    },
  }),
]

/** Placed for adoption with the foster carer of before. */
const isWithCarer = ({ PLACE }: Episode): boolean => PLACE === 'A3' || PLACE === 'A5'

const FOSTERED = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']

const isFostered = ({ PLACE }: Episode): boolean => isCode(FOSTERED, PLACE)
