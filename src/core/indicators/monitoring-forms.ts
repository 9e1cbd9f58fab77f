import type { Child } from '../record/child.ts'
import type { Fact } from '../sources/collections.ts'
import { type Cohort, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'

/** The reviewing officer's form of one review (L12). */
export interface Form extends Event {
  readonly said: Fact<'iro_monitoring'>
}

/** A child's forms, oldest first: one a review, the last where there are several. Kept, as every month asks again. */
export function formsOf(child: Child): readonly Form[] {
  const known = kept.get(child) ?? findForms(child)
  kept.set(child, known)
  return known
}

const kept = new WeakMap<Child, readonly Form[]>()

function findForms(child: Child): readonly Form[] {
  const forms = new Map<number, Form>()
  for (const said of child.facts.iro_monitoring ?? [])
    if (said.review_date !== undefined) forms.set(said.review_date, { child, on: said.review_date, said })
  return [...forms.values()].sort((a, b) => a.on - b.on)
}

/** Forms of the reviews in a window. */
export const forms: Cohort<Form> = remembered({
  words: 'monitoring forms of reviews',
  of: eventsOf(formsOf),
  whyOut: (_child, _view, window) => `No monitoring form of a review ${span(window)}`,
})
