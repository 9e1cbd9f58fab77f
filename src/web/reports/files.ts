import { reportAsPage, reportOnPaper } from '../../preparing/outputs.ts'
import type { Report } from '../../core/reports/report.ts'
import type { ReportFile } from '../../store/reports-kept.ts'
import type { Made } from './made.ts'

/** What is drawn of a report, one PDF at a time: others wait, and pages go on being read. */
export const drawnOf = {
  html: async (report: Report): Promise<Uint8Array> => Buffer.from(await reportAsPage(report)),
  pdf: (report: Report): Promise<Uint8Array> => {
    const drawn = line.then(() => reportOnPaper(report))
    line = drawn.catch(() => undefined)
    return drawn
  },
} as const

let line: Promise<unknown> = Promise.resolve()

/** Everything that is kept of a report: for those who see every number and, where there is one, for anybody. */
export async function filesKept({ name, report, audience, open }: Made): Promise<ReportFile[]> {
  const own = await bothOf(name, report)
  const anybody = open === undefined ? [] : await bothOf(name, open)
  return [
    ...own.map((file) => ({ ...file, audience })),
    ...anybody.map((file) => ({ ...file, audience: 'public' as const })),
  ]
}

const bothOf = async (name: Made['name'], report: Report) => [
  { name: `${fileName(name)}.html`, bytes: await drawnOf.html(report) },
  { name: `${fileName(name)}.pdf`, bytes: await drawnOf.pdf(report) },
]

/** What its files are called. */
export const fileName = (name: Made['name']): string => names[name]

const names: Readonly<Record<Made['name'], string>> = {
  iro: 'iro-report',
  exceptions: 'exceptions',
  annual: 'annual-report',
  crosswalk: 'crosswalk',
  changes: 'changes',
}
