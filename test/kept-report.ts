import type { Db } from '../src/store/database.ts'
import { keepReport } from '../src/store/reports-kept.ts'
import { HERE } from './people-of.ts'

/** A kept report of the reviewing service with something in place of its files, by its id. */
export async function aKeptReport(owner: Db): Promise<string> {
  const file = { name: 'iro-report.pdf', bytes: Buffer.from('%PDF-1.7') }
  const title = 'Independent reviewing service: annual report 2024/25'
  const { id } = await owner.transaction().execute((tx) =>
    keepReport(
      tx,
      {
        ...{ report: 'iro', asAt: '2025-03-31', title, dataSet: null },
        files: (['public', 'restricted'] as const).map((audience) => ({ ...file, audience })),
      },
      {
        authority: HERE,
        by: 'sample:independent-reviewing-officer',
        at: new Date('2025-05-01T09:00:00Z'),
      },
    ),
  )
  return id
}
