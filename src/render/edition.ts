import type { Report } from '../core/reports/report.ts'

const editions: Readonly<Record<Report['edition'], { readonly word: string; readonly line: string }>> = {
  restricted: { word: 'Restricted', line: 'Restricted: for officers, and for members in private session' },
  public: { word: 'Public edition', line: 'Public edition: small numbers are hidden' },
}

/** Who may read an edition, or what was done to it, in the words that stand on its cover and on every page of it. */
export const editionLine = (edition: Report['edition']): string => editions[edition].line

/** The same in a word, for the foot of a page. */
export const editionWord = (edition: Report['edition']): string => editions[edition].word
