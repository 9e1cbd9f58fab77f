import { CannotRun } from './io.ts'

/** Takes `--providers FILE…` out of what was typed: it is followed by one workbook or several. */
export function withProviders(argv: readonly string[]): { providers: string[]; rest: string[] } {
  const providers: string[] = []
  const rest: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    const inline = /^--providers=(.+)$/s.exec(word)?.[1]
    if (inline !== undefined) providers.push(inline)
    else if (word !== '--providers') rest.push(word)
    else {
      const first = argv[at + 1]
      if (first === undefined || first.startsWith('--'))
        throw new CannotRun("--providers needs Ofsted's list after it: a workbook, or several.")
      providers.push(first)
      at += 1
      while (isWorkbook(argv[at + 1])) providers.push(argv[(at += 1)] ?? '')
    }
  }
  return { providers, rest }
}

/** A folder that follows is the return's: only a workbook is another list. */
const isWorkbook = (word: string | undefined): boolean =>
  word !== undefined && /\.(xlsx?|xlsm|ods)$/i.test(word)
