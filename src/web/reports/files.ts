import { reportOutputs } from '../../preparing/outputs.ts'
import type { Report } from '../../core/reports/report.ts'
import type { Output } from '../../files/write.ts'
import type { ReportFile } from '../../store/reports-kept.ts'
import type { Made } from './made.ts'

/** A report as a page and as a tagged PDF. One is drawn at a time: others wait, and pages go on being read. */
export function drawnOf(name: string, report: Report): Promise<{ name: string; bytes: Uint8Array }[]> {
  const drawn = line.then(() => reportOutputs(name, report))
  line = drawn.catch(() => undefined)
  return drawn.then((files) =>
    files.map(({ name: file, content }) => ({ name: file, bytes: bytesOf(content) })),
  )
}

let line: Promise<unknown> = Promise.resolve()

const bytesOf = (content: Output['content']): Uint8Array =>
  typeof content === 'string'
    ? Buffer.from(content)
    : content instanceof Uint8Array
      ? content
      : Buffer.concat(content)

/** Everything that is kept of a report: for those who see every number and, where there is one, for anybody. */
export async function filesKept({ name, report, audience, open }: Made): Promise<ReportFile[]> {
  const own = await drawnOf(fileName(name), report)
  const anybody = open === undefined ? [] : await drawnOf(fileName(name), open)
  return [
    ...own.map((file) => ({ ...file, audience })),
    ...anybody.map((file) => ({ ...file, audience: 'public' as const })),
  ]
}

/** What its files are called. */
export const fileName = (name: Made['name']): string => names[name]

const names: Readonly<Record<Made['name'], string>> = {
  iro: 'iro-report',
  exceptions: 'exceptions',
  annual: 'annual-report',
  crosswalk: 'crosswalk',
  changes: 'changes',
}
