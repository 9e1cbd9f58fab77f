import { Hono, type Context } from 'hono'
import { countMarks, marksOf, teamsBehind, type Sought } from '../../store/case-lists.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { BehindPage } from './behind-page.tsx'
import { figureAsked, figureWords, type AskedFigure } from './children.ts'
import { sendList, type FileKind, type ListFile } from './list-file.ts'
import { linesOn } from './pages.tsx'
import { standingOf, standings } from './standing.ts'

/** A file of more lines than this is no list to work from. */
const inFile = 200_000

/** The children behind a figure, for those whose work it is; each look and each file is on record. */
export const behind = new Hono<Env>()

behind.get('/data-set/indicators/:id/children', may('see-children'), async (c) => {
  const found = await asAsker(c, (tx) => lookedAt(c, tx))
  const { entry, ...props } = found
  return show(
    c,
    <BehindPage
      {...props}
      indicator={entry.indicator}
      figure={figureWords(found)}
      mayExport={isAllowed(c, 'export-children')}
    />,
  )
})

for (const kind of ['csv', 'xlsx'] as const satisfies readonly FileKind[])
  behind.get(`/data-set/indicators/:id/children.${kind}`, may('export-children'), async (c) =>
    sendList(c, kind, await asAsker(c, (tx) => taken(c, tx, kind))),
  )

async function lookedAt(c: Context<Env>, tx: Tx) {
  const figure = await figureAsked(c, tx)
  const { filter, asked } = figure
  const { dataSet, indicator, period } = filter
  const counts = await countMarks(tx, { dataSet, indicator, period })
  const all = isNarrowed(figure) ? (await countMarks(tx, filter)).all : sought(counts, filter.standing)
  const lines = await marksOf(tx, filter, asked.order, linesOn(asked))
  const teams = await teamsBehind(tx, filter)
  await note(c, tx, figure, 'open-child-list', { lines: lines.length, of: all })
  return { ...figure, counts, all, lines, teams }
}

async function taken(c: Context<Env>, tx: Tx, kind: FileKind): Promise<ListFile> {
  const figure = await figureAsked(c, tx)
  const { entry, asked, asAt, period, filter } = figure
  const lines = await marksOf(tx, filter, asked.order, { from: 0, limit: inFile })
  await note(c, tx, figure, 'export-child-list', { lines: lines.length, as: kind })
  return {
    name: `children-${entry.indicator.id}-${period.replace('/', '-')}`,
    title: `${entry.indicator.title}, ${period}, as at ${asAt}`,
    headings: ['Child', 'In or out', 'Why', 'Team', 'Days overdue'],
    rows: lines.map((line) => [
      ...[line.child, standings[standingOf(line)], line.reason],
      ...[line.team, line.daysOverdue],
    ]),
  }
}

/** What was typed to find somebody may name them: that something was typed is all that is written down. */
const note = (c: Context<Env>, tx: Tx, figure: AskedFigure, deed: string, counts: Record<string, unknown>) =>
  noteBy(c, tx, deed, figure.filter.indicator, {
    period: figure.period,
    'as at': figure.asAt,
    ...counts,
    ...(queryIsWhole(figure) ? {} : { narrowed: 'yes' }),
  })

const isNarrowed = ({ filter: { team, overdue, words } }: AskedFigure): boolean =>
  [team, overdue, words].some((each) => each !== undefined)

type Counts = Awaited<ReturnType<typeof countMarks>>

/** How many of all there are stand in a way that is looked for. */
function sought({ all, counted, notCounted, out }: Counts, standing: Sought | undefined): number {
  const each = { in: counted + notCounted, counted, 'not-counted': notCounted, out }
  return standing === undefined ? all : each[standing]
}

const queryIsWhole = (figure: AskedFigure): boolean => figure.filter.standing === 'in' && !isNarrowed(figure)
