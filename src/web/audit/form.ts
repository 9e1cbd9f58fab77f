/** What the list of deeds is narrowed to; what is not asked for is left out. */
export interface Asked {
  readonly person: string | undefined
  readonly deed: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly below: number | undefined
}

/** What the address asks for. What makes no sense is left out. */
export function readAsked(query: Readonly<Record<string, string>>): Asked {
  const below = Number(query['below'])
  return {
    person: textOf(query['person']),
    deed: textOf(query['deed']),
    from: dayOf(query['from']),
    to: dayOf(query['to']),
    below: Number.isSafeInteger(below) && below > 0 ? below : undefined,
  }
}

/** The same, as the end of an address. */
export function queryOf(asked: Asked, below?: number): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...asked, below }))
    if (value !== undefined) query.set(name, String(value))
  return query.toString()
}

const textOf = (text: string | undefined): string | undefined =>
  text === undefined || text === '' || text.includes('\u0000') ? undefined : text

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined
}
