import { createHmac } from 'node:crypto'

/** A day in a calendar on which something is due. */
export interface Entry {
  /** What it is of, the same whenever the list is taken again; nobody can tell from the file what it was. */
  readonly key: string
  /** `2025-04-30`. */
  readonly on: string
  readonly summary: string
  readonly description: string
}

export interface Calendar {
  readonly name: string
  /** When the entries were so. */
  readonly at: Date
  /** What entries' ids are made with. */
  readonly secret: string
  readonly entries: readonly Entry[]
}

/** A calendar file after RFC 5545. Taken again, it moves the entries that are there in place of adding more. */
export const calendarText = ({ name, at, secret, entries }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hearth//Work lists//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, at, secret)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const event = ({ key, on, summary, description }: Entry, at: Date, secret: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${createHmac('sha256', secret).update(`calendar:${key}`).digest('hex').slice(0, 40)}@hearth`,
  `DTSTAMP:${at.toISOString().replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
  `DTEND;VALUE=DATE:${dayAfter(on).replaceAll('-', '')}`,
  'TRANSP:TRANSPARENT',
  'CLASS:CONFIDENTIAL',
  `SUMMARY:${escaped(summary)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
  'END:VEVENT',
]

const dayAfter = (on: string): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Signs that mean something in a calendar file, and none that a file of lines cannot hold. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const MOST = 75

/** No line is longer than 75 bytes; what goes over is carried on, no letter of several bytes cut in two. */
function folded(line: string): string {
  let [text, length] = ['', 0]
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter)
    if (length + bytes > MOST) [text, length] = [`${text}\r\n `, 1]
    text += letter
    length += bytes
  }
  return text
}
