import { groups, type Group } from '../../governance/challenges/you-said.ts'
import { longDay } from '../../time/day.ts'
import type { Block, Table } from '../report.ts'
import type { BoardYear, Participation } from './board-year.ts'
import { left, right } from '../cells.ts'

/** What young people asked, what they were told and what they make of it; then what was held for them to be heard at. */
export function youngPeopleBlock(year: BoardYear): Block {
  const said = challengeTables(year)
  const held = participationIn(year)
  return {
    id: 'young-people',
    title: 'What young people said',
    paragraphs: said.length === 0 ? ['No challenge of young people can be shown.'] : [],
    tables: [...said, ...(held.length === 0 ? [] : [participationTable(held)])],
  }
}

/** What was held for young people in the year, in order of day. */
export const participationIn = ({
  participation = [],
  from,
  to,
}: Pick<BoardYear, 'participation' | 'from' | 'to'>): Participation[] =>
  participation.filter(({ on }) => on >= from && on <= to).sort((a, b) => a.on - b.on)

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

const participationTable = (held: readonly Participation[]): Table => ({
  caption: 'What was held for young people to be heard at',
  columns: [left('Day'), left('What'), right('Young people'), left('What was heard'), left('What changed')],
  rows: held.map(({ on, what, youngPeople, heard, changed }) => [
    { text: longDay(on) },
    { text: what },
    { text: youngPeople === undefined ? 'Not counted' : String(youngPeople) },
    { text: heard },
    { text: changed || 'Nothing yet' },
  ]),
})
