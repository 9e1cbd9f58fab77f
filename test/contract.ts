/** Where a data set breaks its contract, a line each: `indicators[3].series[0].value: …`. Empty when it keeps it. */
export function breaches(set: unknown): string[] {
  const found: string[] = []
  checkSet(new Part(set, '', found))
  return found
}

const themes =
  'profile health safety placements education permanence fostering adoption care-leavers reviews voice'.split(
    ' ',
  )
const units = 'children episodes households percent per-10k days score incidents pounds'.split(' ')
const withNumbers = ['final', 'provisional', 'broken-series']
const without = 'not-due not-collected not-recorded not-applicable awaiting-partner suppressed'.split(' ')
const comparators = [
  'England',
  'region',
  'authority-published',
  'statistical-neighbours',
  'outstanding-neighbours',
]

function checkSet(set: Part): void {
  set.holds('schema edition authority asAt inputs definitions indicators')
  set.at('schema').is('hearth-dataset/1')
  set.at('edition').isOneOf(['restricted', 'public'])
  set.at('authority').holds('code name')
  set
    .at('authority')
    .at('code')
    .matches(/^E(06|08|09|10)\d{6}$/)
  set.at('authority').at('name').matches(/\S/)
  set.at('asAt').matches(dayForm)
  set.at('definitions').matches(/^\d{4}\.\d+$/)
  const isPublic = set.at('edition').value === 'public'
  set.at('inputs').each(isPublic ? checkPublicInput : checkInput)
  const asAt = String(set.at('asAt').value)
  set.at('indicators').each((indicator) => {
    checkIndicator(indicator, asAt, isPublic)
  })
  set.at('indicators').areUnlike('id')
}

const dayForm = /^\d{4}-\d\d-\d\d$/

/** What kind of table, and nothing of the file or of how much is in it. */
function checkPublicInput(input: Part): void {
  input.holds('file sha256 kind rows', 'year')
  for (const name of ['file', 'sha256', 'rows']) input.at(name).is(null)
  input.at('kind').matches(/^(ssda903|collection|annex-a|ssd|aggregate|reference)\/[\w-]+$/)
}

function checkInput(input: Part): void {
  input.holds('file sha256 kind rows', 'year used listed')
  input.at('file').matches(/\S/)
  input.at('sha256').matches(/^[0-9a-f]{64}$/)
  input.at('kind').matches(/^(ssda903|collection|annex-a|ssd|aggregate|reference)\/[\w-]+$/)
  for (const count of ['rows', 'used', 'listed']) input.at(count).isCount()
  const [rows, used, listed] = ['rows', 'used', 'listed'].map((name) => Number(input.at(name).value))
  input.must(rows === (used ?? 0) + (listed ?? 0), 'rows in are rows used and rows listed')
}

function checkIndicator(indicator: Part, asAt: string, isPublic: boolean): void {
  indicator.holds('id theme title unit better series years benchmarks', 'breakdown')
  indicator.at('id').matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  indicator.at('theme').isOneOf(themes)
  indicator.at('title').matches(/\S/)
  indicator.at('unit').isOneOf(units)
  indicator.at('better').isOneOf(['higher', 'lower', 'neither'])
  const unit = String(indicator.at('unit').value)
  for (const name of ['series', 'years'])
    indicator.at(name).each((point) => {
      checkPoint(point, unit, isPublic)
    })
  checkMonths(indicator.at('series'), asAt)
  checkYears(indicator.at('years'), asAt)
  if (indicator.at('breakdown').value !== undefined) {
    indicator.at('breakdown').each((row) => {
      if (isPublic && row.at('status').value === 'suppressed') checkHiddenRow(row)
      else checkRow(row)
    })
    indicator.at('breakdown').areUnlike('key')
  }
  indicator.at('benchmarks').each(checkBenchmark)
}

function checkPoint(point: Part, unit: string, isPublic: boolean): void {
  const status = String(point.at('status').value)
  point.holds('period from to numerator denominator value status', 'note text')
  point.at('status').isOneOf([...withNumbers, ...without])
  for (const name of ['from', 'to']) point.at(name).matches(dayForm)
  point.must(String(point.at('from').value) <= String(point.at('to').value), 'begins before it ends')
  point.must(isPublic || status !== 'suppressed', 'hides nothing from officers')
  const numbers = ['numerator', 'denominator', 'value'].map((name) => point.at(name).value)
  if (withNumbers.includes(status)) checkNumbers(point, unit, isPublic)
  else
    point.must(
      numbers.every((number) => number === null),
      `has no number, being ${status}`,
    )
  const isPlain = status === 'final'
  if (!isPlain) point.at('note').matches(/^[A-Z].*\.$/s)
}

function checkNumbers(point: Part, unit: string, isPublic: boolean): void {
  const [numerator, denominator, value] = ['numerator', 'denominator', 'value'].map(
    (name) => point.at(name).value,
  )
  if (numerator === null && denominator === null && Number.isFinite(value)) return
  if (isPublic && numerator === null && !['percent', 'per-10k'].includes(unit)) {
    point.must(
      Number.isInteger(denominator) && Number(denominator) > 0,
      'is a mean of a whole number of cases',
    )
    point.must(Number.isInteger(Number(value) * 100), 'is rounded, being a mean without its sum')
    return
  }
  point.must(Number.isInteger(numerator), 'has a whole numerator')
  if (denominator === null) {
    point.must(!['percent', 'per-10k', 'score'].includes(unit), `has a denominator, being ${unit}`)
    point.must(value === numerator, 'is a count, so its value is its numerator')
    return
  }
  point.must(Number.isInteger(denominator) && Number(denominator) > 0, 'has a whole denominator above 0')
  const ratio = Number(numerator) / Number(denominator)
  point.must(value === ratio * times(unit), 'has the exact ratio as its value')
  if (unit === 'percent')
    point.must(Number(numerator) >= 0 && Number(numerator) <= Number(denominator), 'is a part of the whole')
}

const times = (unit: string): number => ({ percent: 100, 'per-10k': 10_000 })[unit] ?? 1

/** One after another without a gap, the last holding the as-at date. */
function checkMonths(series: Part, asAt: string): void {
  const months = series.list()
  months.forEach((month, i) => {
    const [period, from, to] = ['period', 'from', 'to'].map((name) => String(month.at(name).value))
    month.must(from === `${String(period)}-01`, 'begins on the first of its month')
    const isLast = i === months.length - 1
    month.must(
      isLast ? to === asAt : to === lastOf(String(period)),
      'ends with its month, or on the as-at date',
    )
    const next = months[i + 1]?.at('period').value
    month.must(isLast || next === monthAfter(String(period)), 'is followed by the next month')
  })
  series.must(months.length > 0, 'has a month')
}

function checkYears(years: Part, asAt: string): void {
  let before = ''
  for (const year of years.list()) {
    const [period, from, to] = ['period', 'from', 'to'].map((name) => String(year.at(name).value))
    const first = Number(String(period).slice(0, 4))
    year.must(period === `${first}/${String((first + 1) % 100).padStart(2, '0')}`, 'is named like 2019/20')
    year.must(from === `${first}-04-01`, 'begins on 1 April')
    const end = `${first + 1}-03-31`
    year.must(to === (end < asAt ? end : asAt), 'ends on 31 March, or on the as-at date')
    year.must(String(period) > before, 'comes after the year before it')
    before = String(period)
  }
}

function checkRow(row: Part): void {
  row.holds('key label numerator denominator value')
  row.at('key').matches(/^\S+$/)
  row.at('label').matches(/\S/)
  const [numerator, denominator, value] = ['numerator', 'denominator', 'value'].map((n) => row.at(n).value)
  row.must(Number.isInteger(numerator) && Number(numerator) >= 0, 'has a whole numerator')
  row.must(Number.isInteger(denominator) && Number(denominator) > 0, 'has a denominator above 0')
  row.must(value === (Number(numerator) / Number(denominator)) * 100, 'has the exact percentage as its value')
}

/** A row that the edition hides keeps its name alone. */
function checkHiddenRow(row: Part): void {
  row.holds('key label numerator denominator value status note')
  row.at('key').matches(/^\S+$/)
  for (const name of ['numerator', 'denominator', 'value']) row.at(name).is(null)
  row.at('note').matches(/^[A-Z].*\.$/s)
}

function checkBenchmark(benchmark: Part): void {
  benchmark.holds(
    'comparator period method source',
    'name value low high members numerator denominator symbol text total note',
  )
  benchmark.at('comparator').isOneOf(comparators)
  benchmark.at('period').matches(/\d{4}/)
  benchmark.at('source').matches(/\S/)
  const method = String(benchmark.at('method').value)
  benchmark.at('method').isOneOf(['published', 'mean', 'median', 'range'])
  const isNumber = (name: string) => Number.isFinite(benchmark.at(name).value)
  if (method === 'range') {
    benchmark.must(isNumber('low') && isNumber('high') && !isNumber('value'), 'has a low and a high')
    benchmark.must(Number(benchmark.at('low').value) <= Number(benchmark.at('high').value), 'is low to high')
  } else
    benchmark.must(isNumber('value') || benchmark.at('symbol').value !== undefined, 'has a value or a symbol')
  if (method !== 'published') checkMembers(benchmark)
}

/** A group names its members, or says why it cannot. */
function checkMembers(benchmark: Part): void {
  const members = benchmark.at('members')
  members.each((member) => {
    member.matches(/^E\d{8}$/)
  })
  if (members.list().length === 0) benchmark.at('note').matches(/not named/)
}

const lastOf = (month: string): string => {
  const next = new Date(`${monthAfter(month)}-01T00:00:00Z`)
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10)
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** A part of the data set, where it stands, and what is wrong with it. */
class Part {
  readonly value: unknown
  private readonly path: string
  private readonly found: string[]

  constructor(value: unknown, path: string, found: string[]) {
    this.value = value
    this.path = path
    this.found = found
  }

  at(name: string): Part {
    const inside = isRecord(this.value) ? this.value[name] : undefined
    return new Part(inside, this.path === '' ? name : `${this.path}.${name}`, this.found)
  }

  list(): Part[] {
    const values = Array.isArray(this.value) ? (this.value as unknown[]) : []
    return values.map((value, i) => new Part(value, `${this.path}[${i}]`, this.found))
  }

  each(check: (part: Part) => void): void {
    this.must(Array.isArray(this.value), 'is a list')
    for (const part of this.list()) check(part)
  }

  must(isSo: boolean, rule: string): void {
    if (!isSo)
      this.found.push(
        `${this.path}: ${rule}, but is ${(JSON.stringify(this.value) as string | undefined)?.slice(0, 300) ?? 'nothing'}`,
      )
  }

  is(wanted: string | null): void {
    this.must(this.value === wanted, `is ${String(wanted)}`)
  }

  isOneOf(wanted: readonly string[]): void {
    this.must(typeof this.value === 'string' && wanted.includes(this.value), `is one of ${wanted.join(' ')}`)
  }

  isCount(): void {
    this.must(Number.isInteger(this.value) && Number(this.value) >= 0, 'is a whole number from 0')
  }

  matches(form: RegExp): void {
    this.must(typeof this.value === 'string' && form.test(this.value), `is text like ${form.source}`)
  }

  /** The names it must have, and those it may. No others, and none without a value. */
  holds(needed: string, allowed = ''): void {
    const names = isRecord(this.value) ? Object.keys(this.value) : []
    const may = [...needed.split(' '), ...allowed.split(' ')]
    for (const name of needed.split(' ')) this.must(names.includes(name), `has ${name}`)
    for (const name of names) this.must(may.includes(name), `has nothing called ${name}`)
  }

  areUnlike(name: string): void {
    const values = this.list().map((part) => part.at(name).value)
    this.must(new Set(values).size === values.length, `has each ${name} once`)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
