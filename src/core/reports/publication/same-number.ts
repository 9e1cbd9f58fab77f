/** Joins names of one number. The first name joined stands for all. */
export interface Names {
  readonly join: (a: string, b: string) => void
  /** The name that stands for it; itself when it was never joined. */
  readonly of: (name: string) => string
}

/** Names that are all different, to be joined. */
export function names(): Names {
  const above = new Map<string, string>()
  const of = (name: string): string => {
    let top = name
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next
    if (top !== name) above.set(name, top)
    return top
  }
  return {
    of,
    join: (a, b) => {
      const [first, second] = [of(a), of(b)]
      if (first !== second) above.set(second, first)
    },
  }
}
