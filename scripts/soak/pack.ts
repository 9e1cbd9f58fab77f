import type { Knowledge } from '../../src/core/attack/knowledge.ts'
import type { PublicFiles } from '../../src/core/attack/public-files.ts'
import type { Trial, Truth } from '../../src/core/attack/trial.ts'
import type { OpenModel } from '../../src/core/disclosure/linear-program.ts'
import type { Policy } from '../../src/core/disclosure/policy.ts'
import { indicators } from '../../src/core/indicators/index.ts'
import { bounds, courses, links } from '../../src/core/indicators/links.ts'
import type { View } from '../../src/core/indicators/view.ts'
import { bookletOf } from '../../src/core/reports/booklet.ts'
import { dataSetJson } from '../../src/core/reports/data-set-json.ts'
import { dataSetRows } from '../../src/core/reports/data-set-rows.ts'
import { rowsOverTimeJson } from '../../src/core/reports/rows-over-time-json.ts'
import { makeDataSet, type DataSet } from '../../src/core/reports/data-set.ts'
import type { Earlier } from '../../src/core/reports/publication/earlier.ts'
import { withstand } from '../../src/core/publishing/withstand.ts'
import type { Hiding } from '../../src/core/reports/publication/hide.ts'
import type { EditionFiles } from '../../src/core/reports/publication/read-edition.ts'
import { truthOf } from '../../src/core/reports/publication/truth.ts'
import type { Day } from '../../src/core/time/day.ts'
import { renderCsv } from '../../src/render/csv/render-csv.ts'
import { renderHtml } from '../../src/render/html/render-html.tsx'

/** A council's pack as it would be published, and the truth it is held against. */
export interface Pack {
  readonly hiding: Hiding
  /** How often it was hidden anew before an attack on its numbers found nothing. */
  readonly rounds: number
  /** That attack; `undefined` when a small number cannot be guarded. */
  readonly trial: Trial | undefined
  readonly files: PublicFiles
  /** Both editions' JSON files, as the next edition reads them again. */
  readonly kept: { readonly published: EditionFiles; readonly restricted: EditionFiles }
  readonly truth: Truth
}

/** Letters tell nothing, and are long. */
const noFonts = { regular: new Uint8Array(), semibold: new Uint8Array() }

/** What everybody may know. */
export const knowledge: Knowledge = { indicators, links, bounds, courses }

/** How a council publishes. */
export interface Publishing {
  readonly policy: Policy
  readonly earlier: readonly Earlier[]
  /** The public files of the earlier editions. */
  readonly before: readonly PublicFiles[]
  readonly open: OpenModel
  /** Whether the page is drawn, and attacked too. */
  readonly page: boolean
  /** How many months it shows. */
  readonly months: number
}

/** Measures a council and makes its public edition: page, table and JSON. */
export function packOf(
  view: View,
  asAt: Day,
  { policy, earlier, before, open, page, months }: Publishing,
): Pack {
  const authority = { code: 'E06000999', name: 'Hearthshire' }
  const set = makeDataSet({ authority, asAt, inputs: [], view, months, benchmarksOf: () => [] })
  const means = { policy, earlier, open }
  const { edition, hiding, rounds, trial } = withstand(set, means, { knowledge, before })
  const [published, restricted] = [jsonOf(edition), jsonOf(set)]
  return {
    ...{ hiding, rounds, trial },
    files: {
      json: JSON.stringify(published.dataSet),
      rowsOverTime: JSON.stringify(published.rowsOverTime),
      ...(page && { csv: renderCsv(dataSetRows(edition)), html: renderHtml(bookletOf(edition), noFonts) }),
    },
    kept: { published, restricted },
    truth: truthOf(hiding, earlier),
  }
}

/** As they are written and read again. */
const jsonOf = (set: DataSet): EditionFiles =>
  JSON.parse(
    JSON.stringify({ dataSet: dataSetJson(set), rowsOverTime: rowsOverTimeJson(set) }),
  ) as EditionFiles
