import type { Theme } from '../indicators/theme.ts'

/** What a theme is about, for a member to read aloud. It holds whichever sources the council keeps: how often a measure
 *  is taken stands beside the measure. */
export const themeWords: Readonly<Record<Theme, string>> = {
  profile:
    'These pages say who is in our care, how they came to us and how they left. Every other page rests on these numbers.',
  health:
    'A child in care should see a doctor, a dentist and a nurse as any child with careful parents would. These pages say whether ours do, and how they feel.',
  safety:
    'A child who goes missing may be in danger, or may be telling us something. These pages say how many went missing, whether somebody listened when they came back, and what else puts our children at risk.',
  placements:
    'Children do best when they stay in one home, close to the people they know. These pages say how often our children move, how far away they live, what kind of home they live in and whether we visit them.',
  education:
    'School is where a child in care finds friends, help and a future. These pages say whether each has a plan, is in school, and learns what other children learn.',
  permanence:
    'Every child needs a family for good. These pages say whether there is a plan for one, and how many of the children who left our care did so to a permanent family.',
  fostering:
    'Most children in care live with foster carers, so there must be enough of them, well looked after. These pages say how many households we have, how many joined and how many left.',
  adoption:
    'For some children adoption is the plan. Time matters most to the youngest: these pages say how many were adopted, how long they waited and whether there are families for them.',
  'care-leavers':
    'We stay corporate parents after eighteen. These pages say whether we know how our care leavers are, where they live, what they do, and who stands by them.',
  reviews:
    "Each child's plan is reviewed by somebody independent, at times the law lays down, and the child should be heard. These pages say whether that happens, and how good the plans are.",
  voice:
    'What children tell us should change what we do. These pages say who has an advocate or an independent visitor, what children asked for, and what we answered.',
}
