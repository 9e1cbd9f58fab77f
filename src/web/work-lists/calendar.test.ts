import { expect, test } from 'vitest'
import { calendarText, type Entry } from './calendar.ts'

const entry = (over: Partial<Entry> = {}): Entry => ({
  key: 'E06000999 review H1',
  on: '2025-02-28',
  summary: 'Review due: H1',
  description: '',
  ...over,
})
const written = (...entries: readonly Entry[]): string =>
  calendarText({ name: 'Reviews due', at: new Date('2025-04-01T09:00:00.123Z'), secret: 'a', entries })
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

test('a calendar begins and ends as RFC 5545 has it, and lasts a whole day', () => {
  const lines = unfolded(written(entry()))
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hearth//Work lists//EN'])
  expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
  expect(lines).toContain('DTSTAMP:20250401T090000Z')
  expect(lines).toContain('DTSTART;VALUE=DATE:20250228')
  expect(lines).toContain('DTEND;VALUE=DATE:20250301')
})

test('no line is over 75 bytes, and no letter of several bytes is cut in two', () => {
  const summary = 'Adolygiad – ŵyth 👧🏽 '.repeat(20)
  const text = written(entry({ summary }))
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(unfolded(text)).toContain(`SUMMARY:${summary}`)
  expect(text).not.toContain('\uFFFD')
})

test('signs that mean something are words, and a line’s end begins no line of its own', () => {
  const hostile = 'a;b,c\\d\r\nBEGIN:VALARM\nx\u0007'
  const lines = unfolded(written(entry({ summary: hostile })))
  expect(lines).toContain('SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VALARM\\nx ')
  expect(lines).not.toContain('BEGIN:VALARM')
})

test('an entry keeps its id when its day moves, no two share one, and it tells nobody of whom it is', () => {
  const idOf = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'))
  expect(idOf(written(entry()))).toEqual(idOf(written(entry({ on: '2025-03-09' }))))
  expect(new Set(idOf(written(entry(), entry({ key: 'E06000999 review H2' })))).size).toBe(2)
  expect(idOf(written(entry()))[0]).not.toContain('H1')
})
