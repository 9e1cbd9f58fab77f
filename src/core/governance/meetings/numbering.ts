import type { Meeting } from './meeting.ts'

/** Before the agenda is out: 1, 2, 3. Afterwards only what has no number takes the one before it and a letter, `10A`. */
export function numbered(meeting: Meeting): Meeting {
  if (meeting.published === undefined)
    return { ...meeting, items: meeting.items.map((item, i) => ({ ...item, number: String(i + 1) })) }
  const used = new Set(
    [...meeting.items, ...meeting.withdrawn.map(({ item }) => item)].map(({ number }) => number),
  )
  let before = '0'
  const items = meeting.items.map((item) => {
    const number = item.number === '' ? lettered(before, used) : item.number
    before = number
    return { ...item, number }
  })
  return { ...meeting, items }
}

function lettered(before: string, used: Set<string>): string {
  const root = before.replace(/[A-Z]+$/, '')
  for (let i = 0; ; i += 1) {
    const number = root + letters(i)
    if (used.has(number)) continue
    used.add(number)
    return number
  }
}

/** A to Z, then AA: nobody will ever need it, and nothing breaks when they do. */
const letters = (i: number): string =>
  (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))
