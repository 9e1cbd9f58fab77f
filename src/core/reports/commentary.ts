import { themes } from '../indicators/theme.ts'
import { nearestName } from '../sources/nearest-name.ts'
import { passagesOf } from '../words/markdown.ts'
import { sayToken, withTokensSaid, type Sayings } from '../words/tokens.ts'
import { chosenOf, periodsOf, type Chosen, type ToldPeriods } from './commentary-chosen.ts'
import { problemOf, type CommentProblem } from './commentary-problem.ts'
import { remarkFrom } from './commentary-remark.ts'
import { leftOutSays, saysOf } from './commentary-says.ts'
import type { DataSet } from './data-set.ts'
import type { Remark } from './report.ts'
import { isTold } from './untold.ts'

/** The comments an edition prints, by the indicator or section they are on, and what is wrong with any of them. */
export interface Commentary {
  readonly remarks: ReadonlyMap<string, Remark>
  readonly problems: readonly CommentProblem[]
}

/** Every indicator's and section's comment of the latest period that anyone wrote of, its tokens in the edition's words. */
export function commentaryOf(set: DataSet): Commentary {
  const known = found.get(set) ?? commentaryIn(set)
  found.set(set, known)
  return known
}

/** Every page of a data set asks for it. */
const found = new WeakMap<DataSet, Commentary>()

function commentaryIn(set: DataSet): Commentary {
  const { commentary = [], entries } = set
  if (commentary.length === 0) return { remarks: new Map(), problems: [] }
  const periods = periodsOf(entries[0])
  const { chosen, problems } = chosenOf(commentary, periods)
  const sayings = sayingsOf(set)
  const remarks = new Map<string, Remark>()
  const wrongs = [...problems]
  const told = new Set<string>([...Object.keys(themes), ...entries.filter(isTold).map(idOf)])
  const known = [...Object.keys(themes), ...entries.map(idOf)]
  for (const each of chosen) {
    const wrong = known.includes(each.about)
      ? told.has(each.about)
        ? undefined
        : untold(each)
      : unknown(each, known)
    if (wrong !== undefined) wrongs.push(problemOf(each.comment, wrong))
    else remarks.set(each.about, remarkOn(each, periods, sayings, wrongs))
  }
  return { remarks, problems: wrongs }
}

const idOf = ({ indicator }: DataSet['entries'][number]): string => indicator.id

const unknown = ({ about }: Chosen, known: readonly string[]): string => {
  const near = nearestName(about, known)
  const meant = near === undefined ? 'hearth indicators lists them all.' : `Did you mean ${near}?`
  return `“${about}” is no indicator and no section, so the comment is not printed. ${meant}`
}

const untold = ({ about }: Chosen): string =>
  `Nothing is told of ${about} yet, so the comment on it is not printed.`

/** What the tokens say, of the period that a comment is of: looked up once each, for a text names few of them. */
function sayingsOf({ entries, asAt, edition }: DataSet): (at: string | undefined) => Sayings {
  const byId = new Map(entries.map((entry) => [entry.indicator.id, entry]))
  const known = new Map<string, ReadonlyMap<string, string>>()
  const ids = [...byId.keys()]
  return (at) => ({
    ids,
    ...(edition === 'public' && { leftOut: leftOutSays }),
    saysOf: (id) => {
      const entry = byId.get(id)
      const key = `${id} ${at ?? ''}`
      const says = known.get(key) ?? (entry && saysOf(entry, asAt, at))
      if (says) known.set(key, says)
      return says
    },
  })
}

function remarkOn(
  { about, comment, period }: Chosen,
  periods: ToldPeriods,
  sayings: (at: string | undefined) => Sayings,
  found: CommentProblem[],
): Remark {
  const at = period === undefined || periods.current.has(period) ? undefined : period
  const own = Object.hasOwn(themes, about) ? undefined : about
  return remarkFrom(
    comment,
    passagesOf(comment.text ?? ''),
    at === undefined ? undefined : periods.labels.get(at),
    (runs) => {
      const said = withTokensSaid(runs, (typed) => sayToken(typed, sayings(at), own))
      found.push(...said.problems.map((sentence) => ({ ...problemOf(comment, sentence), token: about })))
      return said.runs
    },
  )
}
