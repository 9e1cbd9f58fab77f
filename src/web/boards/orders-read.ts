import type { Notice } from '../../core/governance/meetings/standing-orders.ts'
import type { Read } from '../form-error.ts'
import { reading, type Reading } from '../meetings/read.ts'
import { read } from '../settings/form.ts'
import type { Change } from './form.ts'

/** How a board runs its meetings, as a form says it. */
export function readOrders(form: FormData): Read<Change> {
  const typed = reading(form)
  const notice = (name: string): Notice => {
    const clearDays = typed.number(`${name}-days`, 'Write how many clear days, like 5')
    const at = typed.timeIfAny(`${name}-at`)
    return at === undefined ? { clearDays } : { clearDays, at }
  }
  const [agenda, papers, latePapers] = [notice('agenda'), notice('papers'), notice('late')]
  const publicQuestions =
    typed.text('takes-questions') === 'yes'
      ? {
          atMost: typed.number('questions', 'Write how many questions one person may send, like 2'),
          words: typed.number('words', 'Write how many words a statement may have, like 450'),
          due: notice('questions'),
        }
      : undefined
  const shut = typed.lines('shut').flatMap((_, at) => dayOfLine(typed, at) ?? [])
  const recording = typed.text('recording')
  const orders = {
    ...{ agenda, papers, latePapers },
    substitutes: typed.text('substitutes') === 'yes',
    papersOnTheRight: typed.text('right') === 'yes',
    ...(publicQuestions === undefined ? {} : { publicQuestions }),
    ...(recording === '' ? {} : { recording }),
  }
  return read(typed.errors, (board) => ({
    ...board,
    orders: { ...orders, offices: { ...board.orders.offices, shut } },
  }))
}

/** Each line of days on which the offices are shut. */
function dayOfLine(typed: Reading, at: number) {
  const line = typed.lines('shut')[at] ?? ''
  const one = new FormData()
  one.set('shut', line)
  const inner = reading(one)
  const found = inner.day('shut', `${line} is no day. Write one on each line, like 24/12/2026`)
  typed.errors.push(...inner.errors)
  return found
}
