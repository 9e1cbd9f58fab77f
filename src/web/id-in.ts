import { Refusal } from './refusal.tsx'

/** An id from an address. What is no id names nothing: not found, and the database is not asked. */
export function idIn(text: string | undefined): string {
  if (text === undefined || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))
    throw new Refusal('not-found')
  return text.toLowerCase()
}
