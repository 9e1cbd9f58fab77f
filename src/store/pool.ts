import pg from 'pg'

/** Counts are numbers; a date stays text, for a date made a moment would fall on another day in another time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: Parameters<typeof pg.types.getTypeParser>[0], format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return Number
    if (oid === pg.types.builtins.DATE) return (text: string) => text
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown
  },
}

/** How to reach the database a URL names. Names without a schema are Hearth's. */
export const connectionTo = (url: string): pg.ClientConfig => ({
  connectionString: url,
  options: '-c search_path=hearth -c client_min_messages=warning -c timezone=UTC',
  application_name: 'hearth',
  connectionTimeoutMillis: 10_000,
  types,
})

/**
 * Connections kept open to a database. One that breaks while idle is replaced by the next question; one that breaks in a
 * transaction fails the next question of it, and is nobody's unheard error meanwhile.
 */
export function poolOf(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ ...connectionTo(url), max })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
