import { commonWords } from './common-words.ts'

/** Fewer are too few to withstand guessing; more than the library hashes are refused rather than cut. */
export const [shortestPassword, longestPassword] = [12, 128]

/** Whom a password is for: it may hold neither their names nor the service's. */
export interface PasswordOf {
  readonly password: string
  readonly name: string
  readonly email: string
  readonly serviceName: string
}

/** Why a password will not do, to say beside it; `undefined` when it will. No mix of signs is asked for. */
export function passwordFault({ password, name, email, serviceName }: PasswordOf): string | undefined {
  if (Array.from(password).length < shortestPassword)
    return `Use at least ${String(shortestPassword)} characters. Three or four words that do not belong together are easy to remember.`
  if (password.length > longestPassword) return `Use at most ${String(longestPassword)} characters`
  if (holdsAny(password, [...wordsOf(name), ...wordsOf(email.split('@')[0] ?? '')]))
    return 'Leave your own name and email address out of your password'
  if (holdsAny(password, wordsOf(serviceName))) return `Leave the name of this service out of your password`
  return isCommon(password)
    ? 'Choose something harder to guess: that is like the passwords people use most'
    : undefined
}

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3)

function holdsAny(password: string, words: readonly string[]): boolean {
  const [typed, read] = [plain(password), asLetters(password)]
  return words.some((word) => typed.includes(word) || read.includes(word))
}

/** Whether it is nothing but common words, runs of digits and few different signs. */
function isCommon(password: string): boolean {
  const typed = plain(password)
  const core = typed.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return new Set(typed).size < 5 || [lettersOnly(typed), asLetters(typed), asLetters(core)].some(isMadeOf)
}

/** Whether a text is common words and nothing else, found from its start on. */
function isMadeOf(text: string): boolean {
  const reached = new Set([0])
  for (let at = 0; at < text.length; at += 1)
    if (reached.has(at))
      for (const word of commonWords) if (text.startsWith(word, at)) reached.add(at + word.length)
  return reached.has(text.length)
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
const lettersOnly = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '')

const meant: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const asLetters = (text: string): string =>
  lettersOnly(
    Array.from(plain(text))
      .map((sign) => meant[sign] ?? sign)
      .join(''),
  )
