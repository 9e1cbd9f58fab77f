import type { Edit, MinutesText } from '../../core/governance/minutes/versions.ts'
import { textIn } from '../settings/form.ts'

const parts = ['open', 'exempt', 'summary'] as const

/** What was written anew: all of a form’s fields, for the items that the minutes have. */
export const editIn = (form: FormData, { sections }: MinutesText): Edit => ({
  head: textIn(form, 'head'),
  foot: textIn(form, 'foot'),
  sections: Object.fromEntries(
    sections.map(({ item }) => [
      item,
      Object.fromEntries(parts.map((part) => [part, textIn(form, `${part}-${item}`)])),
    ]),
  ),
})

/** The fields of the form that are prose. */
export const proseIn = (form: FormData): string[] =>
  [...form.keys()].filter((name) => /^(?:head$|foot$|(?:open|exempt|summary)-)/.test(name))

/** The minutes as the form shows them. */
export const typedOf = ({ head, foot, sections }: MinutesText): Record<string, string> => ({
  head,
  foot,
  ...Object.fromEntries(
    sections.flatMap((section) => parts.map((part) => [`${part}-${section.item}`, section[part]])),
  ),
})
