import type { Entry } from '../../core/reports/data-set.ts'
import { headlineOf } from '../../core/reports/headline.ts'
import { trendOf, type Trend } from '../../core/reports/trend.ts'
import { isTold } from '../../core/reports/untold.ts'
import { themes, type Theme } from '../../core/indicators/theme.ts'
import type { Problem } from '../../core/words/lint/problem.ts'
import { judged } from '../../core/words/signed-off.ts'
import { problemsOn, type Words } from './said-then.ts'

/** Whether and whence there is a comment. */
export type State = 'written' | 'carried-over' | 'from-a-file' | 'empty'

/** An indicator or a theme that can be commented on. */
export interface Measure {
  /** An indicator's id or a theme's. */
  readonly about: string
  readonly title: string
  readonly theme: Theme
  /** `undefined` for a theme. */
  readonly entry: Entry | undefined
  /** `11%`, and what lies behind it; blank for a theme. */
  readonly figure: string
  readonly count: string
  readonly trend: Trend | undefined
  readonly state: State
  /** What is to be put right: nothing that somebody signed off. */
  readonly problems: readonly Problem[]
}

/** Everything that can be commented on, theme by theme: the theme as a whole, then each measure that is told. */
export const measuresOf = (words: Words): Measure[] =>
  (Object.keys(themes) as Theme[]).flatMap((theme) => {
    const own = words.kept.set.entries.filter((entry) => entry.indicator.theme === theme && isTold(entry))
    return own.length === 0 ? [] : [themeOf(words, theme), ...own.map((entry) => measureOf(words, entry))]
  })

/** The one of an address; `undefined` for what is none, or is not told yet. */
export const measureIn = (words: Words, about: string): Measure | undefined =>
  measuresOf(words).find((each) => each.about === about)

const themeOf = (words: Words, theme: Theme): Measure => ({
  about: theme,
  title: `${themes[theme]} as a whole`,
  theme,
  entry: undefined,
  figure: '',
  count: '',
  trend: undefined,
  ...standing(words, theme),
})

function measureOf(words: Words, entry: Entry): Measure {
  const { id, title, theme } = entry.indicator
  const says = saysIn(words).get(id)
  const isNumber = headlineOf(entry).now.figure.kind === 'number'
  return {
    ...{ about: id, title, theme, entry },
    figure: says?.get('value') ?? '',
    count: says?.get('count') ?? '',
    trend: isNumber ? words.kept.once(`trend ${id}`, () => trendOf(entry)) : undefined,
    ...standing(words, id),
  }
}

/** What each indicator's tokens say now. */
export const saysIn = ({ kept, figures }: Words): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  kept.once('says', () => new Map(figures.indicators.map(({ id, says }) => [id, says])))

function standing(words: Words, about: string): Pick<Measure, 'state' | 'problems'> {
  const { errors, unsigned } = judged(problemsOn(words.problems, about), words.signed)
  return { state: stateOf(words, about), problems: [...errors, ...unsigned] }
}

function stateOf({ remarks, written, asAt }: Words, about: string): State {
  if (!remarks.has(about)) return 'empty'
  const version = written.get(about)
  if (version === undefined) return 'from-a-file'
  return version.asAt === asAt ? 'written' : 'carried-over'
}
