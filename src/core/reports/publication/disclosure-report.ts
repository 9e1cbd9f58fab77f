import { isoDay, longDay } from '../../time/day.ts'
import type { DataSet } from '../data-set.ts'
import type { Block, Report } from '../report.ts'
import { attackBlock } from './attack-block.ts'
import { earlierBlock, type TakenIn } from './earlier-block.ts'
import { hiddenBlock } from './hidden-block.ts'
import type { Hiding } from './hide.ts'
import { policyBlock } from './policy-block.ts'
import type { Tried } from './tried.ts'
import { wordsBlock } from './words-block.ts'
import type { WordsHeld } from './words-held.ts'

/** What a disclosure report tells of. */
export interface Disclosing {
  /** The restricted data set. */
  readonly set: DataSet
  readonly hiding: Hiding
  readonly tried: Tried
  /** The editions published before. */
  readonly earlier: readonly TakenIn[]
  /** How many numbers hiding by hand, one sum at a time, would hide. */
  readonly byHand: number
  /** The comments, as they were held against the figures. */
  readonly words: Pick<WordsHeld, 'texts' | 'signed'>
}

/**
 * What was hidden of a public edition and why, for those who answer for publishing it. Officers read it, and no hidden
 * number stands in it all the same: the indicator, the period and the reason are enough.
 */
export const disclosureReport = ({ set, hiding, tried, earlier, byHand, words }: Disclosing): Report => ({
  title: 'What the public edition hides',
  authority: set.authority,
  asAt: isoDay(set.asAt),
  asAtLong: longDay(set.asAt),
  edition: 'restricted',
  summary: [
    'For whoever answers for publishing the data set: what was hidden and why, what was tried to find it out, and what this does not promise.',
    'No hidden number stands here.',
  ],
  inputs: { caption: 'Files', columns: [], rows: [] },
  director: { title: '', introduction: '', parts: [] },
  scorecard: { caption: '', rows: [] },
  themes: [],
  appendix: [
    policyBlock(hiding.policy),
    ...hiddenBlock(set, hiding, byHand),
    attackBlock(tried, hiding.policy),
    earlierBlock(earlier, hiding.givenAway),
    wordsBlock(words),
    limits,
  ],
  glossary,
  notes: [],
})

const limits: Block = {
  id: 'limits',
  title: 'What this does not promise',
  paragraphs: [
    'It guards numbers against what can be worked out from this edition, from the earlier ones named here, and from how the measures are bound together by definition. It does not know what else is public: papers of the board, inspection reports, answers to requests for information, the Department’s own tables.',
    'It does not know what people know. Whoever knows all but one of a small group may learn of the last; a parent, a carer or a school may know a child behind a number that is not small.',
    'What officers write is not numbers alone. Read the comments for what would tell of a child, and hold back what would.',
    'Publishing is the council’s decision. A number that is shown may still be one that the council ought to hold back: it can be, by publishing less.',
  ],
  tables: [],
}

const glossary = [
  [
    'Hidden to guard another',
    'Not small in itself. Shown, it would let a small number be worked out, as a total does when all parts but one are shown.',
  ],
  [
    'Interval',
    'How far apart the least and the greatest value must be that a hidden number could have, by everything that is public.',
  ],
  ['Remainder', 'What is left of a whole: of 48 of 50 children the remainder is 2.'],
].map(([term = '', meaning = '']) => ({ term, meaning }))
