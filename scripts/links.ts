// npx tsx scripts/links.ts [councils]: makes up councils, looks for what always holds between the numbers of the catalogue,
// and prints what the list of links does not say. Each is then a link to be written down, with its reason, or an accident.
import type { Where } from '../src/core/indicators/link.ts'
import { accidents } from './links-accidents.ts'
import { trialOf, type Distortion } from './links-councils.ts'
import { observed, type Observation } from './links-observed.ts'
import { Columns, pairsIn, sameIn, sumsOfRows, type Found } from './links-search.ts'
import { spanOfLinks } from './links-span.ts'

const kinds: readonly Distortion[] = ['none', 'cells', 'tables', 'cells']
const councils = Number(process.argv[2] ?? 100)
const seen: Record<Where, Observation[]> = { month: [], year: [], rows: [] }
for (let seed = 1000; seed < 1000 + councils; seed++) {
  const kind = kinds[Math.floor(seed / 2) % kinds.length] ?? 'cells'
  const found = observed(trialOf(seed, kind))
  for (const where of ['month', 'year', 'rows'] as const) seen[where].push(...found[where])
  if (process.stderr.isTTY) process.stderr.write(`\rcouncil ${String(seed - 999)} of ${String(councils)}`)
}

for (const where of ['month', 'year', 'rows'] as const) {
  const columns = new Columns(seen[where].map(withoutOwnWords))
  const { found, different } = sameIn(columns)
  const simple = different.filter((name) => !name.includes('@'))
  const all = [...found, ...sumsOfRows(columns, simple), ...pairsIn(columns, simple)]
  const span = spanOfLinks(where, [...columns.names, ...columns.untried], (name) => columns.isNever(name))
  const news = all.filter(({ words }) => !isAccident(words)).filter(({ zero }) => span.add(zero))
  tell(where, columns, all, news)
}

function tell(where: Where, columns: Columns, all: readonly Found[], news: readonly Found[]) {
  const now = columns.untried.filter((name) => !name.includes('@'))
  console.log(`\n${where}: ${String(all.length)} hold, of which the links do not say ${String(news.length)}`)
  for (const { words, seen: times } of news) console.log(`  0 = ${words}   (${String(times)} times)`)
  console.log(`  too few values to tell: ${now.join(', ')}`)
}

function isAccident(words: string): boolean {
  return accidents.some(({ of }) => of.test(words))
}

/** Rows named by what people wrote, or by contract years, are other rows in every council. */
function withoutOwnWords(seen: Observation): Observation {
  return new Map([...seen].filter(([name]) => !/^(advocacy-issues|survey-answer)#|#20\d\d-/.test(name)))
}
