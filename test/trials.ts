import type { DataSet } from '../src/core/reports/data-set.ts'
import type { Gate } from '../src/core/reports/publication/gate.ts'
import { sha256Of } from '../src/preparing/edition-manifest.ts'
import { tryEdition, type TrialJob, type TrialMade } from '../src/preparing/edition-trial.ts'
import { asUser, type Asker } from '../src/store/as-user.ts'
import { dataSetsOf } from '../src/store/data-sets.ts'
import type { Db } from '../src/store/database.ts'
import { addNote } from '../src/store/edition-notes.ts'
import { keepTrial } from '../src/store/edition-trials.ts'
import { startDraft } from '../src/store/editions.ts'
import { sampleOf } from './kept-data-set.ts'

/** A few of the made-up council's measures: an edition of them is soon tried. */
export function fewMeasures(set: DataSet = sampleOf()): DataSet {
  const entries = set.entries.filter(({ indicator: { id } }) => few.has(id))
  return { ...set, entries, commentary: [] }
}

const few = new Set(['cic-count', 'cic-started', 'cic-ceased', 'placement-3plus', 'cic-age-sex'])

/** A real trial in the test's own thread. */
export const tryHere = (job: TrialJob): Promise<TrialMade> =>
  tryEdition(job, { progress: () => undefined, dataFolder: '' })

/** Which cells a public edition hides of a restricted one, as `cic-count/month/2025-03`. */
export function hiddenBetween(set: DataSet, publicJson: string): Set<string> {
  const { indicators } = JSON.parse(publicJson) as { indicators: readonly Printed[] }
  const numbers = cellsWithNumbers(set)
  const hidden = indicators.flatMap(({ id, series, years, breakdown = [] }) => [
    ...series.filter(isHidden).map(({ period }) => `${id}/month/${period ?? ''}`),
    ...years.filter(isHidden).map(({ period }) => `${id}/year/${period ?? ''}`),
    ...breakdown.filter(isHidden).map(({ key }) => `${id}/row/${key ?? ''}`),
  ])
  return new Set(hidden.filter((cell) => numbers.has(cell)))
}

const cellsWithNumbers = ({ entries }: DataSet): Set<string> =>
  new Set(
    entries.flatMap(({ indicator: { id }, series, years, rows }) => [
      ...[...series, ...years]
        .filter(({ figure }) => figure.kind === 'number')
        .map(({ period }) => `${id}/${period.kind}/${period.id}`),
      ...rows.map(({ key }) => `${id}/row/${key}`),
    ]),
  )

interface Cell {
  readonly period?: string
  readonly key?: string
  readonly value: number | null
}

interface Printed {
  readonly id: string
  readonly series: readonly Cell[]
  readonly years: readonly Cell[]
  readonly breakdown?: readonly Cell[]
}

const isHidden = ({ value }: Cell): boolean => value === null

const measures = [
  { id: 'cic-count', title: 'Children in care' },
  { id: 'placement-3plus', title: 'Children with three or more placements in the year' },
]

/** A trial that found something of every kind. */
const everythingFound: Gate = {
  disclosure: { state: 'leaks', measures, hidden: 38, of: 103, narrowest: 2, givenAway: measures },
  words: {
    texts: 3,
    errors: [
      {
        rule: 'token',
        where: 'commentary/cic-count.md',
        sentence: '{{valeu}}',
        says: '{{valeu}} is nothing that can be said.',
        edition: 'public',
      },
    ],
    unsigned: [
      {
        rule: 'abbreviation',
        where: 'commentary/cic-started.md',
        sentence: 'XYZQ met.',
        says: 'XYZQ is not in the glossary.',
        edition: 'restricted',
      },
    ],
    signed: 1,
  },
  uncommented: measures,
  statuses: [{ status: 'provisional', measures }],
  before: [{ asAt: '2025-02-28', version: 1 }],
}

/** Drafts the latest data set of a council as a person, with a trial that found everything, and gives its path. */
export const aStoppedDraft = (db: Db, asker: Asker): Promise<string> =>
  asUser(db, asker, async (tx) => {
    const { authority, userId: by } = asker
    const at = new Date('2025-04-01T09:00:00Z')
    const [latest] = await dataSetsOf(tx, authority)
    if (latest === undefined) throw new Error('There is no data set.')
    const edition = await startDraft(tx, { authority, asAt: latest.asAt, dataSet: latest.id, by, at })
    if (edition === undefined) throw new Error('There is a draft already.')
    const bytes = Buffer.from('{}')
    const file = { audience: 'restricted', name: 'dataset.json', sha256: sha256Of(bytes), bytes } as const
    await keepTrial(tx, {
      ...{ edition, authority, by, at, isClear: false, before: [], basis: {}, gate: everythingFound },
      ...{ manifest: {}, publicManifest: {}, changes: 'A figure was put right.', files: [file] },
    })
    await addNote(tx, { edition, authority, by, at, text: 'Say more about reviews.' })
    return `/drafts/${edition}`
  })
