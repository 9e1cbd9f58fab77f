import { day, isoDay } from '../../core/time/day.ts'
import { keptText } from '../../core/reports/kept-set.ts'
import { comparatorSources } from '../../preparing/comparators.ts'
import type { Doing } from '../../preparing/doing.ts'
import { readReturns } from '../../preparing/read-returns.ts'
import { setFrom } from '../../preparing/set-from.ts'
import { asMeasuring } from '../../store/as-user.ts'
import { dataSetsOf, keepDataSet } from '../../store/data-sets.ts'
import { samplePeople } from '../../web/sign-in/sample-people.ts'
import { asOwner, type Opened } from './opened.ts'

/** The last day of the made-up council's returns. */
const asAt = day('2025-03-31')

/** Measures the made-up council of a folder and keeps its data set, unless there is one already. */
export async function sampleKept({ db, authority }: Opened, folder: string, doing: Doing): Promise<void> {
  const { code } = authority
  const standing = await asMeasuring(db, code, (tx) => dataSetsOf(tx, code))
  if (standing.length > 0) return
  const sources = await comparatorSources(undefined, doing)
  const reading = { folders: [folder], authority: code, asAt, postcodes: undefined, sources }
  const returns = await readReturns(reading, doing)
  const { set } = setFrom(
    returns,
    { authority: code, name: authority.name, asAt, months: 13, sources },
    doing,
  )
  const { definitions, inputs } = set
  const kept = { authority: code, asAt: isoDay(asAt), definitions, inputs, content: keptText(set) }
  await asMeasuring(db, code, (tx) => keepDataSet(tx, { ...kept, marks: [], items: [] }))
}

/** A sign-in for each role, with passwords drawn anew, as lines to print. */
export async function sampleSignIns({ store, authority }: Opened, now: Date): Promise<string[]> {
  const people = await asOwner(store, (owner) => samplePeople(owner, authority.code, now))
  const widest = Math.max(...people.map(({ email }) => email.length))
  return [
    `Sign in at /sign-in as any of these, all made up (new passwords at every start):`,
    ...people.map(({ email, password, roleName }) => `  ${email.padEnd(widest)}  ${password}  ${roleName}`),
  ]
}
