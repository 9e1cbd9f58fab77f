import { CannotRun } from './io.ts'

/** Takes options that are followed by one word or several out of what was typed: `--inputs returns health`. */
export function withLists<Name extends string>(
  argv: readonly string[],
  names: readonly Name[],
): { lists: Readonly<Partial<Record<Name, readonly string[]>>>; rest: string[] } {
  const lists: Partial<Record<Name, string[]>> = {}
  const rest: string[] = []
  let open: string[] | undefined
  for (const word of argv) {
    const [option = '', inline] = word.startsWith('--') ? split(word) : []
    const name = names.find((each) => option === `--${each}`)
    if (name !== undefined) {
      open = lists[name] ??= []
      if (inline !== undefined) open.push(inline)
    } else if (open !== undefined && !word.startsWith('--')) open.push(word)
    else {
      open = undefined
      rest.push(word)
    }
  }
  for (const name of names)
    if (lists[name]?.length === 0) throw new CannotRun(`--${name} needs a folder after it, or several.`)
  return { lists, rest }
}

function split(word: string): [string, string?] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}
