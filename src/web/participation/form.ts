import { occasionFaults, type Occasion } from '../../core/governance/participation/occasion.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import type { Day } from '../../core/time/day.ts'
import type { Read } from '../form-error.ts'
import { DAY_HINT } from '../meetings/fields.tsx'
import { reading } from '../meetings/read.ts'

/** An event as typed; everything that is wrong with it at once. `known` are the numbers of promises there are. */
export function readOccasion(
  form: FormData,
  { id, today, known }: { id: string; today: Day; known: ReadonlySet<string> },
): Read<Occasion> {
  const typed = reading(form)
  const on = typed.day('on', `Write the day it was held. ${DAY_HINT}`)
  const counted = (name: string): number | undefined =>
    typed.text(name) === '' ? undefined : typed.number(name, 'Write a whole number, or leave it blank')
  const commitments = typed
    .text('commitments')
    .split(/[\s,]+/)
    .filter((each) => each !== '')
  const occasion = {
    ...{ what: typed.text('what'), heard: typed.text('heard'), changed: typed.text('changed') },
    ...{ came: counted('came'), firstTime: counted('first-time'), commitments },
  }
  const strange = commitments.filter((each) => !known.has(each))
  if (strange.length > 0)
    typed.errors.push({ field: 'commitments', text: `There is no promise ${strange.join(', ')}` })
  typed.errors.push(...occasionFaults({ ...occasion, on: on ?? today }, today, whoIsTold))
  if (typed.errors.length > 0 || on === undefined) return { errors: typed.errors }
  return { value: { ...occasion, id, on } }
}
