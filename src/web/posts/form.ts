import type { Day } from '../../core/time/day.ts'
import type { Colleague } from '../../store/posts.ts'
import type { FormError, Read } from '../form-error.ts'
import { dayTyped, type Typed } from '../promises/typed.ts'

const LONGEST = 120
const wrong = (field: string, text: string): { errors: readonly FormError[] } => ({
  errors: [{ field, text }],
})

/** A post’s title: a role, never a name. */
export function readTitle(typed: Typed): Read<string> {
  const title = (typed['title'] ?? '').replace(/\s+/g, ' ')
  if (title === '') return wrong('title', 'Write the title of the post')
  return title.length > LONGEST ? wrong('title', `Write ${LONGEST} characters or fewer`) : { value: title }
}

/** Who takes a post over, and from which day. */
export function readTake(
  typed: Typed,
  colleagues: readonly Colleague[],
): Read<{ person: string; from: Day }> {
  const person = colleagues.find(({ id, isClosed }) => id === typed['person'] && !isClosed)
  const from = dayTyped(typed, 'due')
  const errors = [
    ...(person === undefined ? wrong('person', 'Choose who holds it').errors : []),
    ...(from === undefined || from === null
      ? wrong('due-day', 'Enter the first day, like 30 6 2025').errors
      : []),
  ]
  if (person === undefined || from === undefined || from === null) return { errors }
  return { value: { person: person.id, from } }
}

/** The last day of somebody in a post. */
export function readLeave(typed: Typed, begun: Day): Read<Day> {
  const on = dayTyped(typed, 'due')
  if (on === undefined || on === null) return wrong('last-day', 'Enter the last day, like 30 6 2025')
  return on < begun ? wrong('last-day', 'The last day is before the first. Check it') : { value: on }
}
