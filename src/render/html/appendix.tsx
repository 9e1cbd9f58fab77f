import type { Block } from '../../core/reports/report.ts'
import { DataTable } from './data-table.tsx'

/** What stands behind the figures, a section each. */
export const Appendix = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map(({ id, title, paragraphs, tables }) => (
      <section class="appendix page" id={`appendix-${id}`} aria-labelledby={`appendix-${id}-title`}>
        <h2 id={`appendix-${id}-title`}>{title}</h2>
        {paragraphs.map((text) => (
          <p>{text}</p>
        ))}
        {tables.map((table, at) => (
          <DataTable id={`appendix-${id}-${at}`} table={table} />
        ))}
      </section>
    ))}
  </>
)
