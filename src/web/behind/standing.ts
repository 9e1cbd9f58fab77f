import type { MarkLine, Standing } from '../../store/case-lists.ts'

/** How a child stands to a figure, in words. */
export const standings: Readonly<Record<Standing, string>> = {
  counted: 'Counted',
  'not-counted': 'In the group, not counted',
  out: 'Not in the group',
}

export function standingOf({ counted, inCohort }: Pick<MarkLine, 'counted' | 'inCohort'>): Standing {
  if (counted) return 'counted'
  return inCohort ? 'not-counted' : 'out'
}
