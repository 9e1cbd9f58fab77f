/** Codes of a way to a database that is closed, and of a database that is starting, stopping or full up. */
const codes: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['57P01', '57P02', '57P03', '57P05', '53300', '08000', '08001', '08003', '08004', '08006'],
])

/** What the driver says, without a code, of a connection that went away under it. */
const words =
  /^Connection terminated|^Client (has encountered a connection error|was closed)|^timeout (exceeded|expired)|^Cannot use a pool after calling end/

/** Whether a fault is that the database cannot be reached for now, so that asking again later may be answered. */
export const isUnreachable = (why: unknown): boolean =>
  why instanceof Error &&
  (('code' in why && codes.has(String(why.code))) || words.test(why.message) || isUnreachable(why.cause))
