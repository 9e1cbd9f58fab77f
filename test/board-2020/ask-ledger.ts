import type { Answerability } from '../../src/core/governance/commitments/event.ts'
import type { KindName } from '../../src/core/governance/commitments/kinds.ts'

/** Something members of many boards asked for that the paper before them did not have. */
export interface Ask {
  readonly id: string
  readonly kind: KindName
  readonly wording: string
  /** For a request for data: whether there are data in what councils hold, and why. */
  readonly is?: Answerability
  readonly reason?: string
}

const held = (id: string, wording: string): Ask => ({
  ...{
    id,
    kind: 'data-request',
    wording,
    is: 'exists',
    reason: 'It is in the return or in the case system.',
  },
})
const lacking = (id: string, wording: string, is: Answerability, reason: string): Ask => ({
  ...{ id, kind: 'data-request', wording, is, reason },
})

export const askLedger: readonly Ask[] = [
  held('A1', 'How many children is that percentage?'),
  held('A2', 'Are these the same few children each time?'),
  { id: 'A3', kind: 'question', wording: 'What counts as missing, and when is absence missing?' },
  held('A4', 'Why did care end?'),
  held('A5', 'What is in “unknown” where care leavers live?'),
  lacking(
    'A6',
    'What does each kind of home cost?',
    'needs-collecting',
    'Finance holds it: it has to be brought.',
  ),
  held('A7', 'How do we compare with neighbours, with England and with all children?'),
  held('A8', 'What did the profile look like two or three years ago?'),
  held('A9', 'How have stability and caseload moved?'),
  held('A10', 'Are these stays meant to be short or long?'),
  lacking(
    'A11',
    'Why did foster carers leave, and were allegations founded?',
    'needs-collecting',
    'The fostering list has no reason yet.',
  ),
  lacking('A12', 'Were the parents in care themselves?', 'not-collected', 'No return asks for it.'),
  lacking('A13', 'How many have savings, and how much?', 'not-collected', 'Nobody records balances.'),
  lacking(
    'A14',
    'What of care leavers from 21 to 25?',
    'needs-collecting',
    'Only those who come back are on record.',
  ),
  lacking(
    'A15',
    'Who came to their review, and what was done to get them there?',
    'needs-collecting',
    'Presence is coded; effort is not.',
  ),
  held('A16', 'In which part of the area is it worst?'),
  lacking('A17', 'How many in care have offended?', 'needs-collecting', 'The partner’s list is needed too.'),
  held('A18', 'What is the median, and not only the mean?'),
  held('A19', 'Why are some care leavers not able to work?'),
  lacking(
    'A20',
    'How many families are behind the number?',
    'needs-collecting',
    'The return does not tell brothers and sisters.',
  ),
  lacking(
    'A21',
    'How long do allegations and courts take?',
    'needs-collecting',
    'Dates of hearings have to be brought.',
  ),
  held('A22', 'Is it really going down, or can you not say?'),
  { id: 'A23', kind: 'question', wording: 'How do we know that members understand their role?' },
  lacking(
    'A24',
    'How many are there in my ward?',
    'may-not-be-shown',
    'So few live in a ward that they could be known.',
  ),
  { id: 'A25', kind: 'question', wording: 'Where are all the terms and short forms explained?' },
  { id: 'A26', kind: 'red-indicator', wording: 'What is the plan behind this red?' },
  { id: 'A27', kind: 'question', wording: 'What did young people ask for, and what came of it?' },
  { id: 'A28', kind: 'offer', wording: 'I offered to help. What became of it?' },
  held('A29', 'What are the scores, and not only how many were done?'),
  lacking(
    'A30',
    'What do young people say of it in their own words?',
    'needs-collecting',
    'Surveys and stories have to be brought, with consent.',
  ),
]
