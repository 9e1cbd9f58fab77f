import { readFileSync } from 'node:fs'

/** This Hearth's version, `0.1.0`. */
export function ownVersion(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(about) as { version: string }).version
}
