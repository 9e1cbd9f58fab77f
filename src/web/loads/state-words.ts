import type { LoadState } from '../../store/tables/loads.ts'

/** What a load's state is called, and the colour of its tag beside the word. */
export const stateWords: Readonly<Record<LoadState, { text: string; classes: string }>> = {
  reading: { text: 'Reading', classes: 'govuk-tag--blue' },
  read: { text: 'To decide', classes: 'govuk-tag--yellow' },
  accepted: { text: 'In use', classes: 'govuk-tag--green' },
  superseded: { text: 'Replaced', classes: 'govuk-tag--grey' },
  discarded: { text: 'Set aside', classes: 'govuk-tag--grey' },
  purged: { text: 'Purged', classes: 'govuk-tag--grey' },
}
