import { groups, type Group } from '../../governance/challenges/you-said.ts'
import type { PublicOccasion } from '../../governance/participation/public-occasions.ts'
import { longDay } from '../../time/day.ts'
import type { Block, Table } from '../report.ts'
import type { BoardYear } from './board-year.ts'
import { left } from '../cells.ts'

/** What young people asked, what they were told and what they make of it; then what was held for them to be heard at. */
export function youngPeopleBlock(year: BoardYear): Block {
  const said = challengeTables(year)
  const held = occasionsIn(year)
  return {
    id: 'young-people',
    title: 'What young people said',
    paragraphs: said.length === 0 ? ['No challenge of young people can be shown.'] : [],
    tables: [...said, ...(held.length === 0 ? [] : [occasionsTable(held)])],
  }
}

/** What was held for young people in the year, in order of day. */
export const occasionsIn = ({
  occasions,
  from,
  to,
}: Pick<BoardYear, 'occasions' | 'from' | 'to'>): PublicOccasion[] =>
  occasions.filter(({ on }) => on >= from && on <= to).sort((a, b) => a.on - b.on)

const challengeTables = ({ youSaid: { groups: said } }: BoardYear): Table[] =>
  (Object.keys(groups) as Group[]).flatMap((group) =>
    said[group].length === 0
      ? []
      : [
          {
            caption: groups[group],
            columns: [left('What was said'), left('Did it answer them?')],
            rows: said[group].map(({ thread, youngPeople }) => [
              { text: thread.map(({ text }) => text).join(' – ') },
              { text: youngPeople },
            ]),
          },
        ],
  )

const occasionsTable = (held: readonly PublicOccasion[]): Table => ({
  caption: 'What was held for young people to be heard at',
  columns: ['Day', 'What', 'Who came', 'What was heard', 'What changed'].map(left),
  rows: held.map(({ on, what, came, heard, changed }) => [
    { text: longDay(on) },
    { text: what },
    { text: came ?? 'Not counted' },
    { text: heard },
    { text: changed || 'Nothing yet' },
  ]),
})
