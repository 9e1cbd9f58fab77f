import { publications, type PublicationKind } from '../../core/benchmarks/publications.ts'
import { endYear, periodName } from '../../core/benchmarks/published.ts'
import { areaOf } from './area.ts'
import type { CsvLines } from './csv-lines.ts'
import { sight, type AreaCells, type Gathering } from './gathering.ts'
import { publishedValue } from './published-value.ts'
import { needlesOf, slotsOf } from './slots.ts'

/** Takes the figures of every measure that a published file holds. */
export function gatherFigures(kind: PublicationKind, file: string, lines: CsvLines, into: Gathering): void {
  const at = (heading: string) => lines.headings.indexOf(heading)
  const slots = slotsOf(kind, at)
  const area = areaOf(at)
  const period = at('time_period')
  const found: Record<string, AreaCells> = {}
  const nameOf = remembering(periodName)
  const same = remembering((code) => code)
  const periods: string[] = []
  const filters = publications[kind].filters.map(at)
  const take = (cells: readonly string[]) => {
    const wanted = slots.get(filterText(cells, filters))
    const code = wanted && same(area.code(cells) ?? '')
    if (!code) return
    const name = nameOf(cells[period] ?? '')
    let index = periods.indexOf(name)
    if (index < 0) index = periods.push(name) - 1
    sight(into, code, endYear(name), () => area.authority(cells))
    for (const { key, part, column } of wanted) {
      const ofArea = ((found[key] ??= {})[code] ??= [])
      const cell = (ofArea[index] ??= [null, null, null])
      cell[part] = publishedValue(cells[column] ?? '')
    }
  }
  lines.forEach(take, needlesOf(slots))
  into.figures.push({ file, latest: periods.toSorted().at(-1) ?? '', periods, cells: found })
}

/** Rows of one period and one area follow each other, so the last answer is nearly always the next one; and a text
 *  that is the very one used before is found much faster than its copy. */
function remembering(answer: (text: string) => string): (text: string) => string {
  let [asked, answered] = ['', answer('')]
  return (text) => {
    if (text !== asked) [asked, answered] = [text, answer(text)]
    return answered
  }
}

function filterText(cells: readonly string[], filters: readonly number[]): string {
  let text = ''
  for (const f of filters) text += `${cells[f] ?? ''}|`
  return text
}
