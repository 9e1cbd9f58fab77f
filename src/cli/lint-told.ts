import type { Problem } from '../core/words/lint/problem.ts'
import { withCommas } from '../core/reports/say.ts'
import { brief } from '../preparing/plain.ts'
import { wrapped } from './wrap.ts'

/** What was read and what does not hold, for a person at a terminal: by file, errors first in each. */
export function lintLines(problems: readonly Problem[], texts: number): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (problems.length === 0)
    return [
      `${counted(texts, 'text')} read. Nothing in ${texts === 1 ? 'it' : 'them'} is against the figures.`,
    ]
  return [
    ...problemLines(problems, texts),
    '',
    errors > 0
      ? 'Next: put the errors right; nothing is published with them. Sign off each warning with a reason, or put it right.'
      : 'Next: sign off each warning with a reason, or put it right.',
  ]
}

/** The problems alone, without what to do next. */
export function problemLines(problems: readonly Problem[], texts: number): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [
    `${counted(texts, 'text')} read: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`,
    ...byFile(problems).flatMap(([where, own]) => ['', brief(where, 100), ...own.flatMap(linesOf)]),
  ]
}

const counted = (count: number, noun: string): string =>
  `${withCommas(count)} ${noun}${count === 1 ? '' : 's'}`

const byFile = (problems: readonly Problem[]): [string, Problem[]][] => {
  const files = new Map<string, Problem[]>()
  for (const each of problems) files.set(each.where, [...(files.get(each.where) ?? []), each])
  return [...files]
}

const linesOf = ({ severity, rule, sentence, says }: Problem): string[] => [
  wrapped(`  ${severity === 'error' ? 'Error' : 'Warning'} (${rule}): “${brief(sentence, 400)}”`, {
    indent: 4,
  }),
  wrapped(`    ${brief(says, 600)}`, { indent: 4 }),
]
