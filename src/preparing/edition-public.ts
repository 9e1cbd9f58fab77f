import type { Policy } from '../core/disclosure/policy.ts'
import { indicators } from '../core/indicators/index.ts'
import { bounds, courses, links } from '../core/indicators/links.ts'
import { withstand, type Withstanding } from '../core/publishing/withstand.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { highs } from '../solver/highs.ts'
import type { Deadline } from './deadline.ts'
import type { Doing } from './doing.ts'
import type { Previous } from './edition-before.ts'
import { told } from './told.ts'

/** How to publish: what may be shown, what has been shown before, and until when to try. */
export interface Publishing {
  readonly policy: Policy
  readonly previous: readonly Previous[]
  readonly deadline: Deadline
}

/** What everybody may know. */
export const knowledge = { indicators, links, bounds, courses }

/** The public edition of a data set, and what was hidden to make it. Throws what the deadline throws. */
export async function publicEditionOf(
  set: DataSet,
  { policy, previous, deadline }: Publishing,
  doing: Doing,
): Promise<Withstanding> {
  doing.progress('Choosing what to hide')
  const within = (what: string) => {
    const tell = told(doing, what)
    return (done: number, of: number) => {
      deadline()
      tell(done, of)
    }
  }
  const means = { policy, earlier: previous, open: await highs(), told: within('Guarding small numbers') }
  const before = previous.map(({ files }) => files)
  const made = withstand(set, means, {
    knowledge,
    before,
    told: within('Trying what could be worked out'),
  })
  deadline()
  return made
}
