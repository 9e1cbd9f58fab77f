const browsers = [
  ['Edge', /Edg\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['Windows', /Windows/],
  ['iPad', /iPad/],
  ['iPhone', /iPhone/],
  ['Android', /Android/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const

/** A browser and its machine in words, from what the browser says of itself: "Firefox on Windows". */
export function deviceOf(agent: string | null): string {
  const named = (table: typeof browsers | typeof systems): string | undefined =>
    table.find(([, pattern]) => pattern.test(agent ?? ''))?.[0]
  const [browser, system] = [named(browsers), named(systems)]
  if (browser === undefined && system === undefined) return 'Unknown device'
  return system === undefined ? (browser ?? '') : `${browser ?? 'A browser'} on ${system}`
}
