import type { LogFault, LogLine } from '../../web/log.ts'

/** A line of the log: `2026-03-31T09:00:00.000Z GET /data-set/:indicator 200 12 ms`. It names no path, person or child. */
export function logText(at: Date, line: LogLine | LogFault): string {
  const asked = `${at.toISOString()} ${line.method} ${line.route}`
  return 'fault' in line
    ? `${asked} fault: ${line.fault}`
    : `${asked} ${line.status} ${Math.round(line.milliseconds)} ms`
}
