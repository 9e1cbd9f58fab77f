/** What the words of a numerator begin with when they count the same things as those of its denominator. */
const heads = [
  'children',
  'young people',
  'care leavers',
  'pupils',
  'periods of care',
  'care plans',
  'reviews',
  'review health assessments',
  'initial health assessments',
  'visits',
  'sessions',
  'referrals',
  'incidents',
  'missing reports',
  'offers of a talk',
]

const headed = new RegExp(`^(?:${heads.join('|')}) (.*)$`)

/** What so many of a group were or did: `children who went missing` gives `went missing`, `children living …` gives
 *  `were living …`, `visits at which …` gives `were those at which …`. */
export function predicate(words: string, count: number): string {
  const clause = headed.exec(words)?.[1]
  const were = count === 1 ? 'was' : 'were'
  if (clause === undefined) return `${were} ${words}`
  if (/^(who|that) /.test(clause))
    return clause.replace(/^(who|that) /, '').replace(/^(were|are) /, `${were} `)
  if (clause.startsWith('with ')) return clause.replace('with ', 'had ')
  return /^(whose|where|at which) /.test(clause)
    ? `${were} ${count === 1 ? 'one' : 'those'} ${clause}`
    : `${were} ${clause}`
}

const singulars: readonly (readonly [RegExp, string])[] = [
  [/^children\b/, 'child'],
  [/^pupils\b/, 'pupil'],
  [/^formal challenges\b/, 'formal challenge'],
]

/** The words for so many, which is one alone at times: `child in care` for `children in care`. */
export const wordsFor = (count: number, words: string): string =>
  count === 1 ? singulars.reduce((said, [plural, one]) => said.replace(plural, one), words) : words
