import type { Table, ThemeSection } from '../../core/reports/report.ts'

/** Links to what a theme holds beside its first table, whose lines are links themselves: its other tables, and the
 *  measures that no line of the first names. Nothing where there is little to find. */
export const Within = ({ theme }: { theme: ThemeSection }) => {
  const links = [...tablesOf(theme), ...measuresOf(theme)]
  if (links.length < FEW) return null
  return (
    <nav class="within" aria-label={`Within “${theme.title}”`}>
      <ul>
        {links.map(({ to, text }) => (
          <li>
            <a href={`#${to}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What needs no list. */
const FEW = 3

interface Link {
  readonly to: string
  readonly text: string
}

const tablesOf = ({ id, overview, untold }: ThemeSection): Link[] => [
  ...overview.map(({ caption }, at) => ({ to: `theme-${id}-overview-${String(at)}`, text: caption })),
  ...(untold ? [{ to: `theme-${id}-untold`, text: untold.caption }] : []),
]

function measuresOf({ overview, indicators }: ThemeSection): Link[] {
  const named = new Set(overview.flatMap(idsIn))
  return indicators
    .filter(({ id }) => !named.has(id))
    .map(({ id, title }) => ({ to: `indicator-${id}`, text: title }))
}

const idsIn = ({ rows }: Table): string[] =>
  rows.flatMap((row) => row.flatMap(({ indicatorId }) => indicatorId ?? []))
