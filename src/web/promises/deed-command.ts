import type { Do } from '../../core/governance/commitments/command.ts'
import type { Answerability, Evidence, Outcome } from '../../core/governance/commitments/event.ts'
import type { Linked, LinkedAs } from '../../core/governance/commitments/link.ts'
import type { PlainText } from '../../core/governance/reading-age/plain.ts'
import type { Day } from '../../core/time/day.ts'
import type { DeedName, FieldName } from './deed.ts'
import { dayTyped, type Typed } from './typed.ts'

/** What was typed, as the command it is. */
export function commandOf(
  name: DeedName,
  typed: Typed,
  { plain, through }: { plain: PlainText | undefined; through: number },
): Do {
  const of = (field: FieldName): string => typed[field] ?? ''
  const outcome = of('outcome') as Outcome
  switch (name) {
    case 'update':
      return { do: name, text: of('text'), evidence: evidenceIn(of) }
    case 'answer':
      return { do: name, text: of('text'), outcome, evidence: evidenceIn(of), ...(plain ? { plain } : {}) }
    case 'bring-in-answer':
      return { do: name, text: of('text'), outcome }
    case 'tell-answerability':
      return { do: name, is: of('is') as Answerability, reason: of('reason') }
    case 'set-owner':
      return { do: name, owner: of('owner') }
    case 'keep-private':
      return { do: name, post: of('post') }
    case 'set-due':
      return { do: name, due: dayTyped(typed, 'due') as Day, reason: of('reason') }
    case 'asker-says':
      return { do: name, satisfied: of('satisfied') === 'yes', words: of('words') }
    case 'close':
      return { do: name, reason: of('reason'), ...(of('meeting') === '' ? {} : { meeting: of('meeting') }) }
    case 'put-on-agenda':
      return { do: name, meeting: of('meeting'), why: of('reason') }
    case 'report-to':
      return { do: name, meeting: of('meeting') }
    case 'link':
      return { do: name, ...linkOf(of), ...(of('as') === '' ? {} : { as: of('as') as LinkedAs }) }
    case 'unlink':
      return { do: name, ...linkOf(of), as: of('as') as LinkedAs }
    case 'read-for-publication':
      return { do: name, through }
    case 'correct':
      return { do: name, note: of('text') }
    case 'acknowledge':
    case 'take-up':
    case 'set-public-words':
      return { do: name, text: of('text') }
    case 'decline':
    case 'overtake':
    case 'reopen':
      return { do: name, reason: of('reason') }
  }
}

const evidenceIn = (of: (field: FieldName) => string): Evidence[] =>
  of('evidence-title') === '' ? [] : [{ title: of('evidence-title'), where: of('evidence-where') }]

const linkOf = (of: (field: FieldName) => string) => ({ to: of('to') as Linked, id: of('target') })
