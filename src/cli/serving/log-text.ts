import type { Logged } from '../../web/log.ts'

/** A line of the log: `2026-03-31T09:00:00.000Z GET /data-set/:indicator 200 12 ms`. It names no path, person or child. */
export const logText = (at: Date, line: Logged): string =>
  `${at.toISOString()} ${line.method} ${line.route} ${said(line)}`

function said(line: Logged): string {
  if ('fault' in line) return `fault: ${line.fault}`
  if ('away' in line) return `waits: the ${line.away} is away`
  return `${line.status} ${Math.round(line.milliseconds)} ms`
}
