import { caseMarks } from '../../core/case-lists/case-marks.ts'
import { workItems } from '../../core/case-lists/work-items.ts'
import { keptText } from '../../core/reports/kept-set.ts'
import { day } from '../../core/time/day.ts'
import { Refusal } from '../../files/refusal.ts'
import { comparatorSources } from '../../preparing/comparators.ts'
import { sheetsInUse } from '../../preparing/in-use.ts'
import { summaryOf } from '../../preparing/load-summary.ts'
import { measureStored, type MeasuredStored, type StoredFile } from '../../preparing/measure-stored.ts'
import { asMeasuring } from '../../store/as-user.ts'
import { acceptedLoads } from '../../store/bringing-in.ts'
import { keepDataSet } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { filesOf } from '../../store/loads.ts'
import { countTry, endMeasuring, uncountTry, waitingToMeasure } from '../../store/measuring.ts'
import { momentOf } from '../../store/moment.ts'
import { keepReconciled } from '../../store/reconciling.ts'
import { settingsOf } from '../../store/settings.ts'
import { sheetsOf } from '../../store/sheets.ts'
import type { Shop } from './shop.ts'
import { MOST_TRIES, notItsFault } from './tries.ts'

/** Measures what was asked for last, and ends all that asked for the same day. False when nothing waits. */
export async function measureNext(shop: Shop): Promise<boolean> {
  const { db, authority } = shop
  const waiting = await asMeasuring(db, authority.code, (tx) => waitingToMeasure(tx, authority.code))
  const [first] = waiting
  if (first === undefined) return false
  const alike = waiting.filter(({ asAt }) => asAt === first.asAt)
  const ids = alike.map(({ id }) => id)
  if (alike.some(({ tries }) => tries >= MOST_TRIES)) await end(shop, ids, tooMuch)
  else {
    await asMeasuring(db, authority.code, (tx) => countTry(tx, ids))
    await notItsFault(
      () => measured(shop, first.asAt, ids),
      () => asMeasuring(db, authority.code, (tx) => uncountTry(tx, ids)),
    )
  }
  return true
}

const tooMuch =
  'Measuring failed several times. Tell the people who run the service at your council: it may need more memory.'

async function measured(shop: Shop, asAt: string, ids: readonly string[]): Promise<void> {
  const { db, authority, dataFolder, told } = shop
  const doing = { progress: told, dataFolder }
  told('Collecting what was accepted')
  const { files, inputs, chosen } = await asMeasuring(db, authority.code, async (tx) => ({
    ...(await stored(tx, authority.code)),
    chosen: await settingsOf(tx, authority.code),
  }))
  const sources = await comparatorSources(shop.statistics, doing)
  const name = chosen.authority.name || authority.name
  const wanted = { authority: authority.code, name, asAt: day(asAt), months: 13, sources, chosen }
  try {
    const made = await measureStored(files, { ...wanted, postcodes: undefined }, doing)
    told('Keeping the figures')
    await asMeasuring(db, authority.code, (tx) => keep(tx, { code: authority.code, asAt, ids, inputs }, made))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await end(
      shop,
      ids,
      'No row of what was accepted can be used. Load the files of a return or a collection.',
    )
  }
}

/** The sheets of accepted loads that count, file by file, and the loads they came with. */
async function stored(tx: Tx, authority: string) {
  const loads = (await acceptedLoads(tx, authority)).flatMap(({ summary, ...load }) => {
    const read = summaryOf(summary)
    return read === undefined ? [] : [{ ...load, summary: read }]
  })
  const inUse = sheetsInUse(loads)
  const files: StoredFile[] = []
  const inputs: { load: number; files: { name: string; sha256: string }[] }[] = []
  for (const { id, number } of loads) {
    const counting = inUse.get(id) ?? new Set()
    if (counting.size === 0) continue
    const own = await filesOf(tx, id)
    const sheets = (await sheetsOf(tx, id)).filter(({ file }) => counting.has(file))
    inputs.push({ load: number, files: own.map(({ name, sha256 }) => ({ name, sha256 })) })
    for (const { name, sha256 } of own) {
      const within = sheets.filter(({ file }) => file === name || file.startsWith(`${name}, `))
      files.push({ load: number, name, sha256, grids: within.map(gridOf) })
    }
  }
  return { files, inputs }
}

const gridOf = ({ file, headings, headingsLine, rows }: Awaited<ReturnType<typeof sheetsOf>>[number]) => ({
  file,
  headings,
  rows,
  ...(headingsLine !== null && { headingsLine }),
})

interface Keeping {
  readonly code: string
  readonly asAt: string
  readonly ids: readonly string[]
  readonly inputs: unknown
}

/** The figures, what stands behind them and the end of the waiting: all of it or none. */
async function keep(tx: Tx, { code, asAt, ids, inputs }: Keeping, made: MeasuredStored): Promise<void> {
  const { set, view, definitions, reconciled } = made
  const id = await keepDataSet(tx, {
    ...{ authority: code, asAt, definitions, inputs },
    content: keptText(set),
    marks: caseMarks(set, view),
    items: workItems(view, set.asAt),
  })
  const now = await momentOf(tx)
  await keepReconciled(tx, { id, authority: code, asAt, madeAt: now }, reconciled)
  await endMeasuring(tx, ids, { endedAt: now, dataSet: id, trouble: null })
}

async function end({ db, authority }: Shop, ids: readonly string[], trouble: string): Promise<void> {
  await asMeasuring(db, authority.code, async (tx) =>
    endMeasuring(tx, ids, { endedAt: await momentOf(tx), dataSet: null, trouble }),
  )
}
