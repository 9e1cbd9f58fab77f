import { setTimeout as wait } from 'node:timers/promises'
import { USUAL, type Beside } from '../../core/reports/beside.ts'
import { isTold } from '../../core/reports/untold.ts'
import { asMeasuring } from '../../store/as-user.ts'
import { commentaryFor } from '../../store/commentary.ts'
import { dataSetsSaid } from '../../store/data-sets.ts'
import type { Db } from '../../store/database.ts'
import { brokenOff, type Log } from '../log.ts'
import { offeredBy } from './chooser.tsx'
import { directorDrawn } from './director-page.tsx'
import { keptSeen, type Kept } from './kept.ts'
import { linksOf } from './links.ts'
import { themeIn, themesIn } from './parts.ts'
import { scorecardDrawn } from './scorecard-page.tsx'
import { headDrawn, measureDrawn } from './theme-page.tsx'

/** Making ready what people will look at next. */
export interface Ready {
  /** There may be a new data set. */
  readonly wake: () => void
  /** Once everything is ready. */
  readonly settled: () => Promise<void>
  /** Leaves the rest for when it is asked for. */
  readonly close: () => Promise<void>
}

interface Making {
  readonly db: Db
  readonly authority: string
  readonly log: Log
}

/**
 * Draws the pages of the latest data set before anybody asks for them, a page at a time: requests are answered between
 * them. What cannot be made ready is made when it is asked for.
 */
export function openReady(making: Making): Ready {
  const stopped = new AbortController()
  let last: Promise<void> = Promise.resolve()
  return {
    wake: () => {
      last = last
        .then(() => makeReady(making, stopped.signal))
        .catch((error: unknown) => {
          if (!stopped.signal.aborted) making.log(brokenOff('ready', error))
        })
    },
    settled: () => last,
    close: async () => {
      stopped.abort()
      await last
    },
  }
}

async function makeReady({ db, authority }: Making, signal: AbortSignal): Promise<void> {
  const kept = await asMeasuring(db, authority, async (tx) => {
    const [set] = await dataSetsSaid(tx, authority)
    const measured = set && (await keptSeen(tx, authority, set.id))
    return measured?.saying(set?.said ?? '', () => commentaryFor(tx, authority, set?.asAt ?? ''))
  })
  if (kept === undefined) return
  for (const draw of drawingsOf(kept)) {
    const began = performance.now()
    draw()
    // Three times as long is left for others.
    await wait(3 * (performance.now() - began), undefined, { signal })
  }
}

/** What most people look at, and then the same beside what else may be chosen. */
function drawingsOf(kept: Kept): (() => unknown)[] {
  const usual = kept.set.beside ?? USUAL
  const others = offeredBy(kept.set).map(({ value }) => value)
  return [usual, ...others.filter((beside) => beside !== usual)].flatMap((beside) =>
    drawingsWith(kept, beside),
  )
}

/** First what is looked at first; no more of it at a time than a page waits for. */
function drawingsWith(kept: Kept, beside: Beside): (() => unknown)[] {
  const drawing = { kept, beside, links: linksOf({ asAt: undefined, children: false }) }
  return [
    () => scorecardDrawn(drawing),
    () => directorDrawn(drawing),
    ...themesIn(kept).map(({ id }) => () => {
      const theme = themeIn(kept, id)
      return theme && headDrawn(drawing, theme)
    }),
    ...kept.set.entries.filter(isTold).map((entry) => () => measureDrawn(drawing, entry)),
  ]
}
