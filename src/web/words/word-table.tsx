import type { FC } from 'hono/jsx'
import type { Preferred } from '../../core/words/preferred.ts'
import { Table } from '../govuk/table.tsx'

/** A word a row, and what to say instead. */
export const WordTable: FC<{ preferred: readonly Preferred[]; caption: string }> = ({
  preferred,
  caption,
}) => (
  <Table
    caption={caption}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={[{ text: 'Instead of' }, { text: 'We say' }]}
    rows={preferred.map(({ instead, use }) => [{ text: instead }, { text: use }])}
  />
)
