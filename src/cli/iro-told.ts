import { join } from 'node:path'
import type { IroReport } from '../core/reports/iro/iro-report.ts'
import { brief } from '../preparing/plain.ts'
import type { ExitCode, Io } from './io.ts'

interface Telling extends IroReport {
  readonly notes: readonly string[]
  readonly out: string
  readonly isDraft: boolean
  /** How much is wrong with the words. */
  readonly problems: number
}

/** Says what was written, and which parts are not told yet. */
export function tellIro({ report, checklist, notes, out, isDraft, problems }: Telling, io: Io): ExitCode {
  const open = checklist.filter(({ state }) => state !== 'told')
  const [all, told] = [checklist.length, checklist.length - open.length]
  io.out(`${brief(report.authority.name, 100)}: ${report.title} is in ${out}`)
  if (isDraft) io.out(`  ${join(out, 'iro-report.html')} and .pdf: for officers.`)
  else {
    io.out(`  ${join(out, 'public')}: for anybody, small numbers hidden.`)
    io.out(`  ${join(out, 'restricted')}: every number, for officers, and for members in private session.`)
  }
  io.out(`${String(told)} of ${String(all)} parts are told.`)
  for (const { id, title, state, what } of open) io.out(`  ${title}: ${state}. ${what}${whereOf(id, what)}`)
  for (const note of notes) io.out(`Note: ${note}`)
  return open.length > 0 || (isDraft && problems > 0) ? 1 : 0
}

/** Where what is lacking goes. */
function whereOf(id: string, what: string): string {
  if (what.endsWith('Not written yet.')) return ` It goes in ${id}.md among the words.`
  return id.endsWith('-plan') ? ` They go in ${id}.csv among the words.` : ''
}
