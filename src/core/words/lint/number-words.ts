const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const values = new Map<string, number>([
  ...units.map((word, at): [string, number] => [word, at + 1]),
  ...teens.map((word, at): [string, number] => [word, at + 10]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
])

const upTo99 = `(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?|${teens.join('|')}|${units.join('|')}`

/** A number in words, up to nine hundred and ninety-nine: a pattern without groups. */
export const NUMBER_WORDS = `(?:(?:${units.join('|')}|a) hundred(?: and (?:${upTo99}))?|a dozen|${upTo99})`

/** Its value; `undefined` for other words. */
export function wordsValue(text: string): number | undefined {
  const words = text.toLowerCase().split(/[\s-]+/)
  if (words[0] === 'a' && words[1] === 'dozen') return 12
  let sum = 0
  for (const word of words) {
    if (word === 'and' || word === 'a') continue
    if (word === 'hundred') sum = (sum === 0 ? 1 : sum) * 100
    else if (values.has(word)) sum += values.get(word) ?? 0
    else return undefined
  }
  return sum
}
