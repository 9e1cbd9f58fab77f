import type { Item, Meeting } from './meeting.ts'

/** What stands in the way of sending an agenda out, as sentences; empty when nothing does. */
export function agendaProblems({ items }: Meeting): string[] {
  const without = (kind: Item['standing']): boolean => items.every(({ standing }) => standing !== kind)
  return [
    ...(items.length === 0 ? ['The agenda has no items. Add what the board is to take.'] : []),
    ...(without('declarations')
      ? ['Members are not asked for interests. Add the standing item for them.']
      : []),
    ...exclusionProblems(items),
    ...items.flatMap(itemProblems),
  ]
}

function exclusionProblems(items: readonly Item[]): string[] {
  const first = items.findIndex(({ exempt }) => exempt !== undefined)
  if (first === -1) return []
  const resolved = items.findIndex(({ standing }) => standing === 'exempt')
  if (resolved === -1 || resolved > first)
    return [
      'Put the item on exempt business before the first item the public may not hear: the board must vote on it.',
    ]
  const later = items
    .slice(first)
    .find(({ exempt, standing }) => exempt === undefined && standing === undefined)
  return later
    ? [
        `Item ${later.number} is open but comes after exempt business. Move it up, so that the public can stay for it.`,
      ]
    : []
}

function itemProblems({ number, papers, purpose, recommendations, exempt }: Item): string[] {
  const unset = papers.filter(({ pages }) => pages === undefined).length
  return [
    ...(unset > 0
      ? [`Item ${number} waits for ${unset === 1 ? 'a paper' : `${String(unset)} papers`}.`]
      : []),
    ...(purpose === 'decision' && recommendations.length === 0 && exempt === undefined
      ? [`Item ${number} is for decision but has no recommendation. Say what the board is asked to decide.`]
      : []),
  ]
}
