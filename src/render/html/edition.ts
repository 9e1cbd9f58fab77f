import type { Report } from '../../core/reports/report.ts'

/** Who may read this edition, in the words that stand on every page. */
export const editionLine = (edition: Report['edition']): string =>
  edition === 'restricted' ? 'Restricted: officers and members in private session' : 'Public edition'
