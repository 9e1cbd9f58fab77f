import { attendeeInWords, type Called } from '../board-names.ts'
import { labelled, type Block } from './block.ts'
import type { Sitting } from './sitting.ts'

/** Who was there and who was not, in the lines that minutes begin with. A line without anybody is left out. */
export function attendance({ attended, apologies }: Sitting, called: Called): Block[] {
  const there = [...attended.values()]
  const line = (label: string, names: readonly string[]): Block[] =>
    names.length === 0 ? [] : [labelled(label, names.join('; '))]
  const inWords = (kind: 'seat' | 'post' | 'role') =>
    there.filter((who) => kind in who).map((who) => attendeeInWords(who, called))
  return [
    ...line('Present', inWords('seat')),
    ...line('Apologies', [...apologies].map(called.seat)),
    ...line('Also present', inWords('role')),
    ...line('Officers and partners present for all or part of the meeting', inWords('post')),
  ]
}
