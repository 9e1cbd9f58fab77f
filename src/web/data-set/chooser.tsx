import type { FC } from 'hono/jsx'
import { besideEngland, besides, type Beside } from '../../core/reports/beside.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { sayDay } from '../say-when.ts'
import type { View } from './view.ts'

/** The day and what stands beside England, chosen without script. Nothing where there is nothing to choose. */
export const Chooser: FC<{ view: View; path: string; compares: boolean }> = ({ view, path, compares }) => {
  const offered = compares ? view.kept.once('offered', () => offeredBy(view.kept.set)) : []
  if (view.days.length < 2 && offered.length === 0) return null
  return (
    <form method="get" action={path} class="chooser">
      {view.days.length > 1 && <Days view={view} />}
      {offered.length > 0 && (
        <Select name="beside" label={{ text: 'Beside England, show' }} items={offered} value={view.beside} />
      )}
      <Button text="Show" classes="govuk-button--secondary" />
    </form>
  )
}

const Days: FC<{ view: View }> = ({ view }) => (
  <Select
    name="as-at"
    label={{ text: 'As at' }}
    items={view.days.map((day) => ({ value: day, text: sayDay(day) }))}
    value={view.asAt}
  />
)

/** What there are figures for, the region by its name. Nothing where nothing is published at all. */
export function offeredBy(set: DataSet): { value: Beside; text: string }[] {
  const found = (Object.keys(besides) as Beside[]).flatMap((value) => {
    const [benchmark] = set.entries.flatMap((entry) => besideEngland(entry, value) ?? [])
    return benchmark === undefined ? [] : [{ value, text: benchmark.name }]
  })
  return found.length === 0 ? [] : [...found, { value: 'england-alone', text: besides['england-alone'] }]
}
