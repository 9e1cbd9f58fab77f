import type { Indicator } from '../indicators/indicator.ts'
import type { Bound, Course, Link } from '../indicators/link.ts'

/** What anybody may know who reads the definitions and has a calculator. */
export interface Knowledge {
  readonly indicators: readonly Indicator[]
  readonly links: readonly Link[]
  readonly bounds?: readonly Bound[]
  readonly courses?: readonly Course[]
}

const stock = (indicatorId: string, times: 1 | -1 = 1, lag?: 1): Link['whole'] => ({
  indicatorId,
  of: 'numerator',
  times,
  ...(lag && { lag }),
})

/** What everybody knows without being told: who was here, who came and who went make who is here. */
export const plainLinks: readonly Link[] = [
  {
    whole: stock('cic-count'),
    parts: [stock('cic-count', 1, 1), stock('cic-started'), stock('cic-ceased', -1)],
    where: ['month'],
    why: 'children in care are those of the month before, with those who came and without those who left',
  },
  {
    whole: stock('cic-net-change'),
    parts: [stock('cic-started'), stock('cic-ceased', -1)],
    where: ['month', 'year'],
    why: 'the change is the children who came in less those who left',
  },
]
