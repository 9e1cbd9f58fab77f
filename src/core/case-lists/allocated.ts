import type { Child } from '../record/child.ts'
import type { Day } from '../time/day.ts'

/** Who holds a child's case. */
export interface Allocated {
  /** The team, as the latest list of children in care names it; `undefined` where none does. */
  readonly team: string | undefined
  /** The worker, as that list or else the return names them; for a care leaver known to no list, the adviser. */
  readonly worker: string | undefined
}

/** Who held a child's case on a day, by what was known by then. */
export function allocatedOn(child: Child, on: Day): Allocated {
  const listed = child.listed.filter(({ origin: { asAt } }) => asAt === undefined || asAt <= on)
  return {
    team: listed.findLast((row) => row.team !== undefined)?.team,
    worker:
      listed.findLast((row) => row.worker !== undefined)?.worker ??
      returnedWorker(child, on) ??
      adviserOf(child, on),
  }
}

/** The social worker of the return on the day (SWEpisodes), the one who began last of several. */
const returnedWorker = ({ socialWorkers }: Child, on: Day): string | undefined =>
  socialWorkers
    .filter(({ SW_DECOM, SW_DEC }) => SW_DECOM !== undefined && SW_DECOM <= on && (SW_DEC ?? on + 1) > on)
    .reduce<Child['socialWorkers'][number] | undefined>(
      (last, each) => (last && Number(last.SW_DECOM) > Number(each.SW_DECOM) ? last : each),
      undefined,
    )?.SW_ID

const adviserOf = ({ facts }: Child, on: Day): string | undefined =>
  facts.care_leavers?.findLast(
    ({ as_at, pa_id }) => pa_id !== undefined && as_at !== undefined && as_at <= on,
  )?.pa_id
