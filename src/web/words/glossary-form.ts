import { glossaryFaults } from '../../core/words/offers/glossary-faults.ts'
import type { Preferred } from '../../core/words/preferred.ts'
import { isoDay } from '../../core/time/day.ts'
import type { KeptGlossary } from '../../store/glossary.ts'
import type { Read } from '../form-error.ts'
import { DAY_HINT } from '../meetings/fields.tsx'
import { reading } from '../meetings/read.ts'
import { MOST_PAIRS, pairsIn } from '../settings/pairs.ts'

/** What the form on young people’s words says. */
export type GlossaryRead = Omit<KeptGlossary, 'version' | 'at'>

/** The words as typed, a line each; everything that is wrong with them at once. */
export function readGlossary(form: FormData): Read<GlossaryRead> {
  const typed = reading(form)
  const { found, wrong } = pairsIn(typed.text('preferred'))
  const leftAlone = typed.lines('left-alone')
  const preferred = found.map(([instead, use]): Preferred => ({ instead, use }))
  const told = (field: string, text: string): void => {
    typed.errors.push({ field, text })
  }
  if (wrong !== undefined)
    told(
      'preferred',
      `Line ${wrong} must be two parts with a colon between them, like “contact: family time”`,
    )
  else if (Math.max(found.length, leftAlone.length) > MOST_PAIRS)
    told('preferred', `Give no more than ${MOST_PAIRS} lines`)
  else
    glossaryFaults({ preferred, leftAlone }).forEach((text) => {
      told('preferred', text)
    })
  const agreedBy = typed.needed('agreed-by', 'Say who agreed these words')
  const agreedOn = typed.day('agreed-on', `Write the day they were agreed. ${DAY_HINT}`)
  if (typed.errors.length > 0 || agreedOn === undefined) return { errors: typed.errors }
  return { value: { preferred, leftAlone, agreedBy, agreedOn: isoDay(agreedOn) } }
}

/** The words as the form shows them. When and by whom they are agreed is said anew each time. */
export const glossaryTyped = ({
  preferred,
  leftAlone,
}: Pick<KeptGlossary, 'preferred' | 'leftAlone'>): Record<string, string> => ({
  preferred: preferred.map(({ instead, use }) => `${instead}: ${use}`).join('\n'),
  'left-alone': leftAlone.join('\n'),
  'agreed-by': 'the young people’s council',
})
