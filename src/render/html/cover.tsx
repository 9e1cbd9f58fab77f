import type { Report } from '../../core/reports/report.ts'
import { editionLine } from '../edition.ts'

/** Whose data set this is, of which day, for whom, and what it rests on. */
export const Cover = ({ report }: { report: Report }) => (
  <div class="cover">
    <p class="of">{report.authority.name}</p>
    <h1>{report.title}</h1>
    <p class="as-at">{report.asAtLong}</p>
    <div class="summary">
      {report.summary.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
    <p class={`cover-edition ${report.edition}`}>{editionLine(report.edition)}</p>
  </div>
)
