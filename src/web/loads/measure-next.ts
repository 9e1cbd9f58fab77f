import { caseMarks } from '../../core/case-lists/case-marks.ts'
import { workItems } from '../../core/case-lists/work-items.ts'
import { keptText } from '../../core/reports/kept-set.ts'
import { day } from '../../core/time/day.ts'
import { Refusal } from '../../files/refusal.ts'
import { comparatorSources } from '../../preparing/comparators.ts'
import { chosenIn } from '../../preparing/chosen.ts'
import type { MeasuredFrom } from '../../preparing/edition-manifest.ts'
import { measureStored, type MeasuredStored } from '../../preparing/measure-stored.ts'
import { asMeasuring } from '../../store/as-user.ts'
import { keepDataSet } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { countTry, endMeasuring, uncountTry, waitingToMeasure } from '../../store/measuring.ts'
import { momentOf } from '../../store/moment.ts'
import { keepReconciled } from '../../store/reconciling.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Shop } from './shop.ts'
import { loadsRead, storedFiles } from './stored-files.ts'
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
  const { files, loads, chosen } = await asMeasuring(db, authority.code, async (tx) => ({
    ...(await storedFiles(tx, await loadsRead(tx, authority.code))),
    chosen: await settingsOf(tx, authority.code),
  }))
  const sources = await comparatorSources(shop.statistics, doing)
  const name = chosen.authority.name || authority.name
  const wanted = { authority: authority.code, name, asAt: day(asAt), months: 13, sources, chosen }
  try {
    const made = await measureStored(files, { ...wanted, postcodes: undefined }, doing)
    told('Keeping the figures')
    await asMeasuring(db, authority.code, (tx) =>
      keep(tx, { code: authority.code, asAt, ids, inputs: { loads, chosen: chosenIn(chosen) } }, made),
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await end(
      shop,
      ids,
      'No row of what was accepted can be used. Load the files of a return or a collection.',
    )
  }
}

interface Keeping {
  readonly code: string
  readonly asAt: string
  readonly ids: readonly string[]
  readonly inputs: MeasuredFrom
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
