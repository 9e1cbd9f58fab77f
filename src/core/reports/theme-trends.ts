import type { Entry } from './data-set.ts'
import { trendOf, type Trend } from './trend.ts'

/** Which of a theme's measures have moved by more than chance would bring, in sentences. */
export function themeTrends(entries: readonly Entry[]): string {
  const all = entries.map((entry) => ({ title: entry.indicator.title, ...trendOf(entry) }))
  const moved = leads.flatMap(([lead, fits]) => sentence(lead, all.filter(fits)))
  if (moved.length > 0) return moved.join(' ')
  return all.some(({ verdict }) => verdict === 'no-evidence')
    ? 'No measure here has changed by more than chance would bring.'
    : 'It cannot be told yet whether any measure here is changing.'
}

type Titled = Trend & { readonly title: string }

const leads: readonly (readonly [string, (trend: Titled) => boolean])[] = [
  ['Better', ({ judgement }) => judgement === 'better'],
  ['Worse', ({ judgement }) => judgement === 'worse'],
  ['Up', ({ shape }) => shape === '△'],
  ['Down', ({ shape }) => shape === '▽'],
]

/** `Worse: “Suspensions”; likely worse: “Days missed”.` */
function sentence(lead: string, all: readonly Titled[]): string[] {
  const named = (likely: boolean): string =>
    all
      .filter(({ verdict }) => verdict.startsWith('likely') === likely)
      .map(({ title }) => `“${title}”`)
      .join(', ')
  const parts = [
    ...(named(false) === '' ? [] : [`${lead}: ${named(false)}`]),
    ...(named(true) === '' ? [] : [`likely ${lead.toLowerCase()}: ${named(true)}`]),
  ]
  if (parts.length === 0) return []
  const text = parts.join('; ')
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`]
}
