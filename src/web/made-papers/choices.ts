import type { PaperKind } from '../../core/governance/meetings/paper.ts'
import type { Tx } from '../../store/database.ts'
import { publishedEditions } from '../../store/published.ts'
import { filesOfReport, reportsKept, type KeptReport } from '../../store/reports-kept.ts'
import type { ReportName } from '../../store/tables/reports.ts'
import { sayDay, sayMoment } from '../say-when.ts'

/** A paper that Hearth can make now. */
export interface MadeChoice {
  /** What it is made of, as an agenda keeps it. */
  readonly made: string
  readonly title: string
  readonly kind: PaperKind
  /** What there is to make it of. */
  readonly from: string
}

/** The paper on what was asked, which the board's own item is for. */
export const ASKED: MadeChoice = {
  ...{ made: 'open-actions', kind: 'open-actions', title: 'What was asked and what came of it' },
  from: 'Promises as they stand: what was asked, then all that is open.',
}

/** Everything that can be made, of what the asker may see. */
export async function madeChoices(tx: Tx, authority: string): Promise<MadeChoice[]> {
  return [
    ASKED,
    {
      ...{ made: 'challenge-cards', kind: 'challenge-cards', title: 'Young people’s challenge cards' },
      from: 'Cards as they stand, in young people’s words.',
    },
    ...(await editionChoices(tx, authority)),
    ...(await reportChoices(tx, authority)),
  ]
}

async function editionChoices(tx: Tx, authority: string): Promise<MadeChoice[]> {
  const latest = (await publishedEditions(tx, authority)).filter(
    ({ version, latestVersion }) => version === latestVersion,
  )
  return latest.flatMap(({ asAt, publishedAt }): MadeChoice[] => {
    const title = `Data set as at ${sayDay(asAt)}`
    const from = `Published ${sayMoment(publishedAt)}.`
    return [
      { made: `edition:${asAt}`, kind: 'edition', title, from },
      {
        ...{ made: `restricted-edition:${asAt}`, kind: 'edition', title: `${title}: restricted figures` },
        from: `${from} For members alone, under an exempt item.`,
      },
    ]
  })
}

/** The latest of each report, as anybody may read it, and as members may. */
async function reportChoices(tx: Tx, authority: string): Promise<MadeChoice[]> {
  const found: MadeChoice[] = []
  for (const kept of await latestReports(tx, authority)) {
    const audiences = new Set((await filesOfReport(tx, authority, kept.id)).map(({ audience }) => audience))
    const { report, title } = kept
    const about = { kind: paperKindOf[report], from: keptWords(kept) }
    if (audiences.has('public')) found.push({ ...about, made: `report:${report}`, title })
    if (audiences.has('restricted') || audiences.has('exempt'))
      found.push({
        ...{ made: `restricted-report:${report}`, kind: about.kind, title: `${title}: restricted figures` },
        from: `${about.from} For members alone, under an exempt item.`,
      })
  }
  return found
}

/** The newest kept of each report there is. */
export async function latestReports(tx: Tx, authority: string): Promise<KeptReport[]> {
  const all = await reportsKept(tx, authority)
  return all.filter(({ report, id }) => all.find((each) => each.report === report)?.id === id)
}

const keptWords = ({ asAt, version, at, signedAs }: KeptReport): string =>
  `As at ${sayDay(asAt)}, version ${String(version)}, kept ${sayMoment(at)}${signedAs === null ? ', not signed' : ', signed'}.`

const paperKindOf: Readonly<Record<ReportName, PaperKind>> = {
  iro: 'iro-report',
  exceptions: 'exceptions',
  annual: 'annual-report',
  crosswalk: 'crosswalk',
  changes: 'changes',
}
