/** Puts something at the end of the line and gives it back; beyond so many, what was asked for longest ago is let go. */
export function latest<T>(line: Map<string, T>, key: string, it: T, most: number): T {
  line.delete(key)
  line.set(key, it)
  const [oldest] = line.keys()
  if (line.size > most && oldest !== undefined) line.delete(oldest)
  return it
}
