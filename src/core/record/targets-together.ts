import type { Target } from './targets.ts'

/**
 * The targets of a table among the files with those set in Hearth. Of two for one indicator from one day the one set in
 * Hearth holds, and says so.
 */
export function targetsTogether(files: readonly Target[], own: readonly Target[]): Target[] {
  const replaced = new Set(files.map(keyOf))
  const taken = new Set(own.map(keyOf))
  return [
    ...files.filter((each) => !taken.has(keyOf(each))),
    ...own.map((each) => saidWhere(each, replaced.has(keyOf(each)))),
  ]
}

const keyOf = ({ indicatorId, from }: Target): string => `${indicatorId} ${String(from)}`

const saidWhere = (target: Target, replaces: boolean): Target => ({
  ...target,
  source: target.source ?? 'Hearth’s settings',
  note: replaces ? [target.note, inPlace].filter((each) => each !== undefined).join(' ') : target.note,
})

const inPlace = 'It holds in place of the one in the table of targets.'
