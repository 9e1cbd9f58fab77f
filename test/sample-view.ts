import { indicators } from '../src/core/indicators/index.ts'
import { viewOf, type View } from '../src/core/indicators/view.ts'
import { holdingsOf } from '../src/core/record/holdings.ts'
import { load, type Load } from '../src/core/record/load.ts'
import { referenceIn } from '../src/core/record/reference.ts'
import { makeAuthority, type SampleChoices } from '../src/core/sample/make-sample.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import type { Day } from '../src/core/time/day.ts'
import { gridOfCsv } from '../src/files/csv.ts'

/** The made-up council with every file of its sample that is text, loaded as a folder would be. */
export function aSampleView(choices: SampleChoices, asAt: Day): { loaded: Load; view: View } {
  const grids = sheetsOf(choices)
  const reference = referenceIn(grids)
  const loaded = load(reference.others, { asAt, ids: indicators.map(({ id }) => id) })
  const { children, register, returns, facts, aggregates, lists } = loaded
  const view = viewOf({
    children,
    register,
    aggregates,
    holdings: holdingsOf(returns, facts, asAt, aggregates.given, lists),
    geography: {
      authority: 'E06000999',
      number: '999',
      councilOf: (code) => code,
      findPlace: reference.findPlace,
    },
    populationOn: (on) => {
      const persons = reference.population?.('E06000999', new Date(on * 86_400_000).getUTCFullYear() - 1)
      return persons === undefined ? undefined : { persons, year: 2020 }
    },
  })
  return { loaded, view }
}

/** Made once in a worker however many days a council is looked at on. */
const made = new Map<string, readonly Grid[]>()

function sheetsOf(choices: SampleChoices): readonly Grid[] {
  const key = JSON.stringify(choices)
  const grids =
    made.get(key) ?? makeAuthority(choices).files.flatMap(({ path, text }) => gridOfCsv(path, text))
  made.set(key, grids)
  return grids
}
