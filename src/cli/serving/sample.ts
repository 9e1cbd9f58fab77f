import { loadSample } from '../../web/loads/load-sample.ts'
import type { Work } from '../../web/loads/work.ts'
import { samplePeople } from '../../web/sign-in/sample-people.ts'
import { asOwner, type Opened } from './opened.ts'

/** The council that hearth sample makes up when it is told nothing. */
const choices = { seed: 1, children: 450, firstYear: 2021, lastYear: 2024 }

/** Loads the made-up council, unless anything was loaded before, and gives a sign-in for each role as lines to print. */
export async function sampleWelcome(
  { store, db, authority }: Opened,
  work: Work,
  now: Date,
): Promise<string[]> {
  const people = await asOwner(store, (owner) => samplePeople(owner, authority.code, now))
  const by = `sample:analyst`
  await loadSample({ db, authority: authority.code, by, now, work }, choices)
  const widest = Math.max(...people.map(({ email }) => email.length))
  return [
    'Sign in as any of these, all made up (new passwords at every start):',
    ...people.map(({ email, password, roleName }) => `  ${email.padEnd(widest)}  ${password}  ${roleName}`),
  ]
}
