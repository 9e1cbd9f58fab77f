/** Rows by the child they are about, in the order given. */
export function byChild<T>(
  rows: readonly T[],
  childOf: (row: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const children = new Map<string, T[]>()
  for (const row of rows) {
    const id = childOf(row) ?? ''
    const own = children.get(id)
    if (own === undefined) children.set(id, [row])
    else own.push(row)
  }
  return children
}
