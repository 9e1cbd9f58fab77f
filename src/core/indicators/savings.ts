import type { Child } from '../record/child.ts'
import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { dayOf, earlier, type Day } from '../time/day.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { heldTwelveMonths } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { median, share } from './kinds.ts'

type Row = Fact<'savings'>

/** A child in care for a year, and the accounts known of by the day: each with its last known balance. */
interface Saver {
  readonly child: Child
  readonly on: Day
  readonly accounts: readonly Account[]
}

interface Account {
  readonly kind: string
  readonly balance: number | undefined
}

const savers: Cohort<Saver> = remembered({
  ...heldTwelveMonths,
  of: (view, window) =>
    heldTwelveMonths.of(view, window).map(({ child, on }: Standing) => ({
      child,
      on,
      accounts: accountsOn(child, on),
    })),
})

/** The day from which a row tells of its account. */
const since = ({ opened_date, as_at, recorded_on, origin }: Row): Day =>
  opened_date && as_at
    ? earlier(opened_date, as_at)
    : (opened_date ?? as_at ?? recorded_on ?? origin.asAt ?? (0 as Day))

/** Rows of one kind that were opened on one day are one account; that there is none ends those before it. */
function accountsOn(child: Child, on: Day): Account[] {
  const accounts = new Map<string, Account>()
  const rows = (child.facts.savings ?? []).filter((row) => since(row) <= on)
  for (const row of rows.sort((a, b) => since(a) - since(b) || (a.as_at ?? 0) - (b.as_at ?? 0))) {
    const { account: kind = '', opened_date, as_at = since(row) } = row
    const key = `${kind} ${opened_date ?? ''}`
    if (kind === 'NONE') accounts.clear()
    else
      accounts.set(key, {
        kind,
        balance: (as_at <= on ? row.balance : undefined) ?? accounts.get(key)?.balance,
      })
  }
  return [...accounts.values()]
}

const has =
  (kind: string) =>
  ({ accounts }: Saver): boolean =>
    accounts.some((account) => account.kind === kind)

const [FIRST_FUND, LAST_FUND] = [dayOf(2002, 9, 1) as Day, dayOf(2011, 1, 2) as Day]

/** Born while the government opened Child Trust Funds: the fund stands in the place of a Junior ISA. */
const isOfTrustFundAge = ({ child: { dob } }: Saver): boolean =>
  dob !== undefined && dob >= FIRST_FUND && dob <= LAST_FUND

const hasJuniorIsa = (saver: Saver): boolean =>
  has('JUNIOR_ISA')(saver) || (isOfTrustFundAge(saver) && has('CHILD_TRUST_FUND')(saver))

const kinds: Readonly<Record<string, string>> = {
  SAVINGS: 'Savings account',
  JUNIOR_ISA: 'Junior ISA',
  CHILD_TRUST_FUND: 'Child Trust Fund',
}

/** A child of whom nothing was written down is not known to have no savings. */
function kindsOf({ accounts, child }: Saver): readonly string[] {
  if (accounts.length > 0) return [...new Set(accounts.map(({ kind }) => kind))]
  return child.facts.savings === undefined ? ['not-recorded'] : ['none']
}

const held = (saver: Saver): string =>
  saver.accounts.map(({ kind }) => (kinds[kind] ?? kind).toLowerCase()).join(', ') || 'no account recorded'

/** Pounds and pence over all accounts; `undefined` when no balance is known. */
function balanceOf({ accounts }: Saver): number | undefined {
  const known = accounts.flatMap(({ balance }) => balance ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0)
}

const common = {
  theme: 'care-leavers',
  reach: 'day',
  tables: ['Episodes'],
  collections: ['savings'],
  better: 'higher',
} as const satisfies Partial<Definition>

/** What is saved for children in care for a year or more. */
export const savings: readonly Indicator[] = [
  share({
    ...common,
    id: 'savings-account',
    title: 'Children in care with savings',
    question: 'Does each child have savings?',
    cohort: savers,
    words: 'children with a savings account, Junior ISA or Child Trust Fund',
    counts: ({ accounts }) => accounts.length > 0,
    because: held,
    rows: {
      labels: { ...kinds, none: 'No account', 'not-recorded': 'Not recorded' },
      keys: kindsOf,
    },
    source: 'Local record of savings; children in care for twelve months or more',
    caution: 'A child of whom nothing is recorded is in the base: the row says how many there are.',
  }),
  share({
    ...common,
    id: 'junior-isa',
    title: 'Children in care with a Junior ISA',
    question: 'Does each child have a Junior ISA?',
    cohort: savers,
    words: 'children with a Junior ISA, or the Child Trust Fund they were born to',
    counts: hasJuniorIsa,
    because: held,
    caution: 'A Child Trust Fund stands in the place of a Junior ISA for a child born to one.',
    source: 'Junior ISA scheme for children in care a continuous year; Child Trust Funds: born 1 September 2002 to 2 January 2011', // prettier-ignore
  }),
  median({
    ...common,
    id: 'savings-balance',
    title: 'Savings of children in care, the amount in the middle',
    question: 'How much is saved for them?',
    unit: 'pounds',
    cohort: only(savers, 'children whose balance is known', (saver) => balanceOf(saver) !== undefined),
    words: 'savings in pounds over all accounts',
    amount: (saver) => balanceOf(saver) ?? 0,
    because: (saver) => `£${(balanceOf(saver) ?? 0).toFixed(2)} in all: ${held(saver)}`,
    source: 'Local record of savings; the median, so that a few large accounts do not hide many small ones',
    caution: 'Only children with a known balance are in it.',
  }),
]
