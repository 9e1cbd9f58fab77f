import { CannotRun } from './io.ts'
import { textOf, type Typed } from './options.ts'
import { someOf } from '../preparing/plain.ts'

/** The council's code, of nine characters; spaces and small letters are forgiven. A name is answered with its code. */
export async function councilOption(typed: Typed): Promise<string> {
  const text = textOf(typed, 'authority')
  if (text === undefined)
    throw new CannotRun("Give your council's code with --authority, like --authority E06000059.")
  const code = text.replace(/\s/g, '').toUpperCase()
  if (/^E(06|08|09|10)\d{6}$/.test(code)) return code
  throw new CannotRun(`--authority ${text} is not a council's code. ${await whatItMayBe(text)}`)
}

async function whatItMayBe(text: string): Promise<string> {
  const wanted = text.toLowerCase().replace(titles, '').trim()
  const { standingAuthorities } = await import('../core/benchmarks/authorities.ts')
  const { readShipped } = await import('../files/statistics/shipped.ts')
  const { tables } = await readShipped()
  const like = standingAuthorities(tables.authorities).filter(
    ({ name, number }) => name.toLowerCase().includes(wanted) || number === wanted,
  )
  if (like.length === 0 || wanted === '')
    return 'A code is E06, E08, E09 or E10 and six digits, like E06000059 for Dorset.'
  return `${someOf(
    like.map(({ name, code }) => `${name} is ${code}`),
    5,
  )}.`
}

const titles = /\b(council|county|city|borough|metropolitan|london|royal|unitary|authority|of|the)\b/g
