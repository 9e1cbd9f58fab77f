import { rules } from '../src/core/rules/catalogue.ts'
import { collectionFrom, collections, FIRST_COLLECTION } from '../src/core/rules/collection.ts'
import { isLive, type Need, type Rule } from '../src/core/rules/rule.ts'
import { tableNames, type TableName } from '../src/core/ssda903/tables.ts'

/** docs/rules.md: the catalogue of checks as a page, by table and subject. */
export function rulesPage(): string {
  const listed = rules.filter(({ unlisted }) => !unlisted)
  const sections = tableNames
    .map((table) => ({ table, own: listed.filter((rule) => tableOf(rule) === table) }))
    .filter(({ own }) => own.length > 0)
    .map(({ table, own }) => [`## ${table}`, ...subjects(own)].join('\n\n'))
  const others = rules.filter(({ unlisted }) => unlisted)
  return `${[...lead(), counts(listed), ...sections, ...unlistedSection(others)].join('\n\n')}\n`
}

const lead = (): string[] => [
  '# Checks of the SSDA903 return',
  "The Department's validation checks, which `hearth check FOLDER` runs on a return before it is sent. A code is the " +
    "Department's, and leads to its own text; the words here are ours, and say what to put right. A code stands twice " +
    'where the check was changed from one collection to the next. This page is generated: `npm run docs`.',
  'An error is what a true return does not have. A query may be true: look, and tell the Department why. A check without its tables, ' +
    "last year's return, postcodes or Ofsted's lists is not run, and is told of as not run, never as passed. " +
    '[conformance.md](conformance.md) says how the checks are held against recorded cases.',
]

/** How many checks each collection has, and how many of them need more than the return itself. */
function counts(listed: readonly Rule[]): string {
  const lines = collections.map(({ id, year }) => {
    const live = listed.filter((rule) => isLive(rule, year))
    const numbers = [live, live.filter(isAcrossYears), live.filter(needsPlaces), live.filter(needsLists)]
    return `| ${[id, ...numbers.map(({ length }) => String(length))].join(' | ')} |`
  })
  const heads = ['Collection', 'Checks', "need last year's return", 'need postcodes', "need Ofsted's lists"]
  return [`| ${heads.join(' | ')} |`, '|---|--:|--:|--:|--:|', ...lines].join('\n')
}

const isAcrossYears = ({ last }: Rule): boolean => last.length > 0
const needsPlaces = ({ needs }: Rule): boolean => needs.some((need) => need.startsWith('PL_'))
const needsLists = ({ needs }: Rule): boolean => needs.includes('providers')

/** The most particular of a check's tables: it is about that one, and holds it against the others. */
const tableOf = ({ tables, last }: Rule): TableName | undefined =>
  tableNames.findLast((table) => tables.includes(table) || last.includes(table))

/** A table's checks by what they look at, single rows first. */
function subjects(own: readonly Rule[]): string[] {
  const bySubject = new Map<string, Rule[]>()
  for (const rule of [...own].sort((a, b) => rankOf(a) - rankOf(b))) {
    const subject = subjectOf(rule)
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), rule])
  }
  return [...bySubject].flatMap(([subject, found]) => [`### ${subject}`, tableOfRules(found)])
}

/** Single rows first, last year's return last. */
const rankOf = (rule: Rule): number =>
  isAcrossYears(rule) ? 3 : othersOf(rule).length > 0 ? 2 : rule.reach.by === 'row' ? 0 : 1

function subjectOf(rule: Rule): string {
  const table = tableOf(rule) ?? ''
  return [
    `${table}, each row by itself`,
    `${table}, rows held together`,
    `${table} against other tables`,
    `${table} against last year's return`,
  ][rankOf(rule)] as string
}

const othersOf = (rule: Rule): TableName[] =>
  tableNames.filter((table) => rule.tables.includes(table) && table !== tableOf(rule))

const tableOfRules = (found: readonly Rule[]): string =>
  [
    '| Check | Collections | Kind | What is wrong and what to put right | Columns | Needs |',
    '|---|---|---|---|---|---|',
    ...joined([...found].sort(byCode)).map(line),
  ].join('\n')

const byCode = (a: Rule, b: Rule): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true }) || a.since - b.since

/** Wordings that differ only in the codes they go by from year to year are one line. */
const joined = (found: readonly Rule[]): Wording[] =>
  found.reduce<Wording[]>((lines, rule) => {
    const last = lines.at(-1)
    if (last?.code === rule.code && last.message === rule.message)
      return [...lines.slice(0, -1), { ...last, until: rule.until, isByYear: true }]
    return [...lines, { ...rule, isByYear: false }]
  }, [])

type Wording = Rule & { readonly isByYear: boolean }

function line(rule: Wording): string {
  const { code, severity, message, fields } = rule
  const columns = fields.map((field) => `\`${field}\``).join(' ')
  const years = rule.isByYear ? `${yearsOf(rule)}, by the codes of each` : yearsOf(rule)
  const cells = [code, years, severity, message, columns, needsOf(rule)]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function yearsOf({ since, until }: Rule): string {
  const [first, last] = [collectionFrom(since).id, until === undefined ? undefined : collectionFrom(until).id]
  if (last === undefined) return since === FIRST_COLLECTION ? 'all' : `from ${first}`
  return first === last ? first : since === FIRST_COLLECTION ? `to ${last}` : `${first} to ${last}`
}

/** What the check cannot do without, besides its own table. */
const needsOf = (rule: Rule): string =>
  [
    ...othersOf(rule),
    ...rule.needs.map((need) => needWords[need]),
    ...(isAcrossYears(rule) ? [`last year's ${rule.last.join(' and ')}`] : []),
  ].join(', ')

const needWords: Readonly<Record<Need, string>> = {
  providers: "Ofsted's lists",
  authority: "the council's code",
  PL_LA: 'postcodes or `PL_LA`',
  PL_DISTANCE: 'postcodes or `PL_DISTANCE`',
  PL_LOCATION: 'postcodes or `PL_LOCATION`',
}

const unlistedSection = (found: readonly Rule[]): string[] =>
  found.length === 0
    ? []
    : [
        "## On no collection's list",
        'These have a code of the same kind, but no list of the Department names them. They are run when they are asked ' +
          'for by code alone: `hearth check FOLDER --only SW15STG2`.',
        tableOfRules(found),
      ]
