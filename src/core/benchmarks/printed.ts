import { currentCode, type Authority } from './authorities.ts'
import type { Benchmark } from './benchmark.ts'
import { measureKey } from './measure.ts'

/** Figures carried over by hand from one publication, because no file of figures holds them. */
export interface Paper {
  readonly source: string
  /** The authority the paper is about: its neighbours' figures, and its own, are for it alone. */
  readonly authority?: string
  readonly figures: readonly PrintedFigure[]
}

/** One printed figure. `key` is the indicator's id, or its id and a row's key. */
interface PrintedFigure extends Omit<Benchmark, 'source'> {
  readonly key: string
}

/** The figures of the papers for an indicator and an authority. England's are left out when `hasEngland` says there
 *  is a later one, except for the authority that the paper is about, whose other figures they stand beside. */
export function printedBenchmarks(
  indicator: string,
  authority: string,
  papers: readonly Paper[],
  { authorities, hasEngland, row }: { authorities: readonly Authority[]; hasEngland: boolean; row?: string },
): Benchmark[] {
  const key = measureKey(indicator, row)
  const code = currentCode(authority, authorities)
  const found: Benchmark[] = []
  for (const paper of papers) {
    const known = hasEngland || found.some((b) => b.comparator === 'England')
    const wanted = (figure: PrintedFigure) =>
      figure.key === key && (paper.authority === code || (figure.comparator === 'England' && !known))
    found.push(...paper.figures.filter(wanted).map((figure) => benchmark(figure, paper)))
  }
  return found
}

function benchmark(figure: PrintedFigure, { source }: Paper): Benchmark {
  const { comparator, name, period, method, ...rest } = figure
  const figures = Object.entries(rest).filter(([part]) => part !== 'key')
  return { comparator, name, period, method, ...Object.fromEntries(figures), source }
}

/** The papers in a parsed JSON file. Throws, naming the figure, when one is not of that shape. */
export function papersFrom(json: unknown): Paper[] {
  if (!Array.isArray(json)) throw new Error('The printed comparators are not a list of papers.')
  for (const paper of json as unknown[]) {
    if (!isRecord(paper) || typeof paper.source !== 'string' || !Array.isArray(paper.figures)) {
      throw new Error('A paper of printed comparators has no source or no figures.')
    }
    const wrong = (paper.figures as unknown[]).find((figure) => !isFigure(figure))
    if (wrong !== undefined) throw new Error(`Not a printed comparator: ${JSON.stringify(wrong)}.`)
  }
  return json as Paper[]
}

function isFigure(figure: unknown): boolean {
  if (!isRecord(figure)) return false
  const texts = [figure.key, figure.comparator, figure.name, figure.period, figure.method]
  const numbers = figure.method === 'range' ? [figure.low, figure.high] : [figure.value]
  return texts.every((t) => typeof t === 'string') && numbers.every((n) => typeof n === 'number')
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null
