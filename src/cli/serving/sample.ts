import { loadSample } from '../../web/loads/load-sample.ts'
import type { Work } from '../../web/loads/work.ts'
import type { Sample } from '../../web/sample/open-sample.ts'
import { samplePeople } from '../../web/sign-in/sample-people.ts'
import { asOwner, type Opened } from './opened.ts'

/** The council that hearth sample makes up when it is told nothing. */
const choices = { seed: 1, children: 450, firstYear: 2021, lastYear: 2024 }

/** What a council is made up with: its files are read and measured, its board's year is played. */
export interface Making {
  readonly work: Work
  readonly sample: Sample
}

/** Makes the council up, unless that was done before, and gives a sign-in for each role as lines to print. */
export async function sampleWelcome(
  { store, db, authority }: Opened,
  { work, sample }: Making,
  now: Date,
): Promise<string[]> {
  const people = await asOwner(store, (owner) => samplePeople(owner, authority.code, now))
  const by = `sample:analyst`
  const loading = { db, authority: authority.code, by, now, work }
  // Reading and measuring are done by a thread of their own.
  await Promise.all([loadSample(loading, choices), sample.play(now)])
  const widest = Math.max(...people.map(({ email }) => email.length))
  return [
    'Sign in as any of these, all made up (new passwords at every start):',
    ...people.map(({ email, password, roleName }) => `  ${email.padEnd(widest)}  ${password}  ${roleName}`),
  ]
}
