import { lacksAdoptionItem } from '../ad1.ts'
import { isAdoption, isForAdoption } from '../care.ts'
import type { Circumstances } from '../circumstances.ts'
import { hasAdoptionItems } from '../completed.ts'
import { haveAllEnded } from '../placed-adoption.ts'
import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { isAfter, isBefore, isCode, isDate, isSameDay, isWithin } from '../when.ts'

type Episode = Row<'Episodes'>

/** With the carer who fostered the child, and with another. A1 and A2 are of earlier years. */
const withFormerCarer = ['A2', 'A3', 'A5']
const withAnother = ['A1', 'A4', 'A6']

/** Checks of AD1 against episodes and decisions to place for adoption, in code order. */
export const adopted: readonly Rule[] = [
  childRule({
    code: '331',
    tables: ['AD1', 'Episodes'],
    fields: ['DATE_MATCH', 'DECOM', 'REC'],
    message:
      'The child was matched with adopters after the placement that ended in adoption began. Correct the date of the match or of the placement.',
    look({ AD1, Episodes }, found) {
      for (const episode of Episodes)
        if (isAdoption(episode))
          for (const row of AD1) if (isAfter(row.DATE_MATCH, episode.DECOM)) found(row, episode)
    },
  }),
  childRule({
    code: '334',
    tables: ['AD1', 'Episodes'],
    fields: ['DATE_INT', 'DECOM', 'RNE'],
    message:
      'The decision that the child should be placed for adoption is before the day the child last started to be looked after. Correct one of the two dates.',
    look({ AD1, Episodes }, found) {
      const start = Episodes.findLast(({ RNE, DECOM }) => RNE === 'S' && isDate(DECOM))
      for (const row of AD1) if (isBefore(row.DATE_INT, start?.DECOM)) found(row, start)
    },
  }),
  childRule({
    code: '335',
    tables: ['AD1', 'Episodes'],
    fields: ['FOSTER_CARE', 'PLACE'],
    message:
      'Whether the foster carer adopted the child does not agree with the last placement. Correct the adoption item or the placement code.',
    look({ AD1, Episodes }, found) {
      const last = Episodes.findLast(({ DECOM }) => isDate(DECOM)) ?? Episodes.at(-1)
      for (const row of AD1) if (isOtherCarer(row, last?.PLACE)) found(row, last)
    },
  }),
  childRule({
    code: '521',
    tables: ['AD1', 'Episodes'],
    fields: ['DATE_INT', 'DECOM', 'PLACE'],
    message:
      'The decision that adoption is best for the child is after the child was placed for adoption. Correct one of the two dates.',
    look({ AD1, Episodes }, found) {
      const placed = Episodes.find(isForAdoption)
      for (const row of AD1) if (isAfter(row.DATE_INT, placed?.DECOM)) found(row, placed)
    },
  }),
  childRule({
    code: '523',
    tables: ['AD1', 'PlacedAdoption'],
    fields: ['DATE_INT', 'DATE_PLACED'],
    message:
      'The decision to place for adoption has one date in the adoption items and another in the decisions. Enter the same date in both.',
    look({ AD1, PlacedAdoption }, found) {
      const decided = PlacedAdoption.filter(({ DATE_PLACED }) => isDate(DATE_PLACED))
      for (const row of AD1)
        if (isDate(row.DATE_INT) && !decided.some(({ DATE_PLACED }) => isSameDay(DATE_PLACED, row.DATE_INT)))
          for (const decision of decided) found(row, decision)
    },
  }),
  childRule({
    code: '525',
    tables: ['AD1', 'PlacedAdoption'],
    fields: [
      'DATE_INT',
      'DATE_MATCH',
      'DATE_PLACED_CEASED',
      'FOSTER_CARE',
      'LS_ADOPTR',
      'NB_ADOPTR',
      'SEX_ADOPTR',
    ],
    message:
      'There are adoption items for a child who was no longer to be placed for adoption. Take out the adoption items, or the end of the decision.',
    look({ AD1, PlacedAdoption }, found) {
      if (!haveAllEnded(PlacedAdoption)) return
      for (const row of AD1) if (hasAdoptionItems(row)) found(row, ...PlacedAdoption)
    },
  }),
  childRule({
    code: '582',
    tables: ['AD1', 'Episodes'],
    fields: ['DATE_MATCH', 'DEC'],
    severity: 'query',
    message:
      'The child was matched with adopters on the very day of the adoption. Check both dates: the match is nearly always earlier.',
    look({ AD1, Episodes }, found) {
      for (const episode of Episodes)
        if (isAdoption(episode))
          for (const row of AD1) if (isSameDay(row.DATE_MATCH, episode.DEC)) found(row, episode)
    },
  }),
  childRule({
    code: '601',
    tables: ['Episodes', 'AD1'],
    fields: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'LS_ADOPTR', 'NB_ADOPTR', 'REC', 'SEX_ADOPTR'],
    message:
      'The child was adopted in the year, but adoption items are missing. Fill in all six, or correct the reason the episode ended.',
    look({ Episodes, AD1 }, found, about) {
      if (AD1.some((row) => !lacksAdoptionItem(row))) return
      for (const episode of Episodes) if (isAdoptionOf(episode, about)) found(episode, ...AD1)
    },
  }),
  childRule({
    code: '602',
    tables: ['AD1', 'Episodes'],
    fields: ['CHILD'],
    message:
      'There are adoption items for a child whose episodes do not end with an adoption in the year. Correct the last episode, or take out the adoption items.',
    look({ AD1, Episodes }, found, { start, end }) {
      if (Episodes.some((episode) => isAdoption(episode) && isWithin(episode.DEC, start, end))) return
      for (const row of AD1) if (hasAdoptionItems(row)) found(row)
    },
  }),
]

const isOtherCarer = ({ FOSTER_CARE }: Row<'AD1'>, place: string | undefined): boolean =>
  (FOSTER_CARE === '0' && isCode(withFormerCarer, place)) ||
  (FOSTER_CARE === '1' && isCode(withAnother, place))

/** An adoption that is not known to lie in another year. */
const isAdoptionOf = (episode: Episode, { start, end }: Circumstances): boolean =>
  isAdoption(episode) && !isBefore(episode.DEC, start) && !isAfter(episode.DEC, end)
