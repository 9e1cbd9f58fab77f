import type { Told } from '../figures.ts'

/** How near a run of words is to each indicator: the share of an indicator's telling words that are in it. */
export interface Vocabulary {
  readonly scores: (words: string) => ReadonlyMap<string, number>
}

const silent = new Set(
  (
    'a an the of in on at to for from by with and or nor but as is are was were be been being has have had having ' +
    'do does did our we us their they them its it this that these those who whom whose which what when where how ' +
    'there here than then so such also more most less least own other others each every any all some both into ' +
    'out up down over under within per very can may will would should could must said one whose given made day date ' +
    'month year number people person'
  ).split(' '),
)

/** What papers write for what the catalogue calls otherwise. The longer come first. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/\b(?:neets?)\b/gi, 'not education employment training care leavers'],
  [/\beets?\b/gi, 'education employment training care leavers'],
  [/\bpeps?\b/gi, 'personal education plan'],
  [/\bihas?\b/gi, 'initial health assessment'],
  [
    /\brhas?\b|\breview health assessments?\b|\bannual health (?:assessments?|checks?)\b/gi,
    'health assessment',
  ],
  [/\bsdqs?\b/gi, 'strengths difficulties score'],
  [/\buasc\b/gi, 'unaccompanied asylum seeking child'],
  [/\bsgos?\b|\bspecial guardianship orders?\b/gi, 'special guardianship'],
  [/\behc ?ps?\b/gi, 'education health care plan'],
  [
    /\b(?:looked[- ]after children|children looked after|children in our care|children we (?:look after|care for)|cla|cic|lac)\b/gi,
    'children in care',
  ],
  [
    /\byoung people\b|\byoung person\b|\byoungsters?\b|\bpupils?\b|\bteenagers?\b|\bbabies\b|\bboys?\b|\bgirls?\b/gi,
    'children',
  ],
  [/\bdentists?\b|\bdentistry\b|\bteeth\b/gi, 'dental'],
  [/\bvaccinations?\b|\bvaccines?\b|\bjabs?\b|\bimmunis\w+/gi, 'immunisation'],
  [/\bat a distance\b|\bfar from home\b/gi, 'miles home'],
  [/\bjobs?\b|\bwork(?:ing)?\b|\bin employment\b/gi, 'employment'],
  [/\bup[- ]to[- ]date\b/gi, 'uptodate'],
  [/\bmiss(?:ed|es)\b/gi, 'absent'],
  [/\bon time\b|\bin time\b|\bwithin timescales?\b|\bin timescales?\b|\btimeliness\b|\btimely\b/gi, 'timely'],
  [/\bwent missing\b|\bgoing missing\b|\bgo missing\b|\bgone missing\b|\bmissing from care\b/gi, 'missing'],
  [
    /\bbecame looked after\b|\bentered care\b|\bcame into (?:our )?care\b|\bentering care\b|\bstarted to be looked after\b|\badmissions?\b|\bcoming into (?:our )?care\b/gi,
    'entering',
  ],
  [/\b(?:left|leaving) (?:our )?care(?! service)\b|\bceased to be looked after\b/gi, 'exiting'],
  [/\bfoster carers?\b|\bfoster(?:ing)? famil(?:y|ies)\b|\bfoster(?:ing)? homes?\b/gi, 'foster'],
  [/\buniversit(?:y|ies)\b|\bhigher education\b/gi, 'university'],
]

/** The stems of the telling words of a text. */
export function stemsOf(text: string): Set<string> {
  const plain = alike.reduce((left, [pattern, words]) => left.replace(pattern, words), text)
  return new Set(
    (plain.toLowerCase().match(/[a-z]+|\d+/g) ?? []).filter((word) => !silent.has(word)).map(stemOf),
  )
}

/** A word without its ending. */
function stemOf(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ation|ion|ing|ed|ly|ment)$/, (end) => (word.length - end.length >= 3 ? '' : end))
    .replace(/e$/, '')
}

/** Stems of the words for whom everything is about. */
export const common: ReadonlySet<string> = stemsOf('child children care leaver leavers council')

/** An indicator that is told by nothing but whom everything is about is never meant as surely as another. */
const BROAD = 0.64

/** Words that half the catalogue has say little of any one. */
export function vocabularyOf(indicators: readonly Told[]): Vocabulary {
  const known = indicators.map((told) => ({
    id: told.id,
    ways: [told.title, told.numeratorWords].map(stemsOf),
  }))
  const held = new Map<string, number>()
  for (const { ways } of known)
    for (const stem of new Set(ways.flatMap((way) => [...way]))) held.set(stem, (held.get(stem) ?? 0) + 1)
  const weigh = (stem: string): number =>
    Math.log(1 + indicators.length / (held.get(stem) ?? 1)) *
    (common.has(stem) || /^\d/.test(stem) ? 0.25 : 1)
  const total = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + weigh(stem), 0)
  const weighed = known.map(({ id, ways }) => ({
    id,
    ways: ways.map((way) => ({
      way,
      all: total(way),
      most: [...way].every((stem) => common.has(stem)) ? BROAD : 1,
    })),
  }))
  return {
    scores: (words) => {
      const stems = stemsOf(words)
      const isNot = stems.has('not')
      return new Map(
        weighed.map(({ id, ways }) => [
          id,
          Math.max(
            ...ways.map(({ way, all, most }) => {
              const share = (most * total([...way].filter((stem) => stems.has(stem)))) / Math.max(all, 1e-9)
              return isNot && !way.has('not') ? share * 0.9 : share
            }),
          ),
        ]),
      )
    },
  }
}
