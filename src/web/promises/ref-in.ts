import { Refusal } from '../refusal.tsx'

/** The number or id of a commitment from an address. What is none names nothing, and the database is not asked. */
export function refIn(text: string | undefined): string {
  if (text === undefined || !/^[A-Za-z0-9-]{1,60}$/.test(text)) throw new Refusal('not-found')
  return text
}
