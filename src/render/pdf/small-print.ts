import type { IndicatorSection } from '../../core/reports/report.ts'

type Line = IndicatorSection['smallPrint'][number]

/** Two columns of about the same length, in the order given; a long line runs on in the second, from a new sentence. */
export function twoColumns(lines: readonly Line[]): Line[][] {
  const pieces = lines.flatMap(sentences)
  const splits = pieces.map((_, at) => at + 1)
  const tallest = (split: number): number =>
    Math.max(height(joined(pieces.slice(0, split))), height(joined(pieces.slice(split))))
  const split = splits.reduce((best, at) => (tallest(at) < tallest(best) ? at : best), 1)
  return [joined(pieces.slice(0, split)), joined(pieces.slice(split))]
}

interface Piece extends Line {
  readonly of: number
}

const sentences = ({ label, text }: Line, of: number): Piece[] =>
  text
    .split(/(?<=[.)]) (?=\p{Lu})/u)
    .map((sentence, at) => ({ of, label: at === 0 ? label : '', text: sentence }))

/** Sentences of one line together again. */
function joined(pieces: readonly Piece[]): Line[] {
  const lines: Piece[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last?.of === piece.of) lines[lines.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    else lines.push(piece)
  }
  return lines.map(({ label, text }) => ({ label, text }))
}

/** In lines of print. */
const height = (lines: readonly Line[]): number =>
  lines.reduce((sum, { label, text }) => sum + Math.ceil((label.length + text.length + 2) / lettersALine), 0)

const lettersALine = 78
