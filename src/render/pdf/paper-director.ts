import type { DirectorsPage } from '../../core/reports/report.ts'
import type { LinkOf } from './paper-table.ts'

/** What to look at first, each measure a link to its place. */
export const directorOf = ({ title, introduction, parts }: DirectorsPage, linkOf: LinkOf) => ({
  title,
  introduction,
  parts: parts.map(({ title, signals, notes }) => ({
    title,
    notes,
    signals: signals.map(({ mark, indicatorId, title, evidence }) => ({
      mark,
      title,
      evidence,
      link: indicatorId === undefined ? null : linkOf(indicatorId),
    })),
  })),
})
