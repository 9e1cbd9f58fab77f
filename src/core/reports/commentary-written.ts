import { periodOf } from '../sources/printed-period.ts'
import type { Comment } from './commentary-problem.ts'
import type { DataSet } from './data-set.ts'

/**
 * The data set with what was written in Hearth: each comment takes the place of what files said of the same indicator
 * and time. One without any words leaves nothing to print of its indicator, whatever files say.
 */
export function withWritten(set: DataSet, written: readonly Comment[]): DataSet {
  if (written.length === 0) return set
  const emptied = new Set(written.filter((each) => !saysAnything(each)).map(aboutOf))
  const taken = new Set(written.map(keyOf))
  const kept = (set.commentary ?? []).filter(
    (each) => !emptied.has(aboutOf(each)) && !taken.has(keyOf(each)) && !isCurrentOf(each, set, taken),
  )
  return { ...set, commentary: [...kept, ...written.filter(saysAnything)] }
}

/** True for a comment with a word in it, as prose, cause or action. */
export const saysAnything = ({ text, cause, action }: Comment): boolean =>
  [text, cause, action].some((words) => (words ?? '').trim() !== '')

const aboutOf = ({ indicator_id: id }: Comment): string => (id ?? '').trim().toLowerCase()

const keyOf = (comment: Comment): string => `${aboutOf(comment)} ${periodOf(comment.period ?? '') ?? ''}`

/** A file may name the report's own month or year, which a comment written here leaves out. */
function isCurrentOf(comment: Comment, { entries, asAt }: DataSet, taken: ReadonlySet<string>): boolean {
  const [first] = entries
  const named = periodOf(comment.period ?? '')
  const ends = [...(first?.years ?? []), ...(first?.series ?? [])].find(({ period }) => period.id === named)
  return ends?.period.to === asAt && taken.has(`${aboutOf(comment)} `)
}
