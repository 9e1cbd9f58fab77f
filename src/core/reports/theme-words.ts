import type { Theme } from '../indicators/theme.ts'

/** What a theme is about, for a member to read aloud. */
export const themeWords: Readonly<Partial<Record<Theme, string>>> = {
  profile:
    'These pages say who is in our care, how they came to us and how they left. Every other page rests on these numbers.',
  health:
    'A child in care should see a doctor, a dentist and a nurse as any child with careful parents would. These pages say whether ours do. The figures are taken once a year, on 31 March, for children who have been with us for twelve months or more.',
  safety:
    'A child who goes missing may be in danger, or may be telling us something. These pages say how many went missing and how often.',
  placements:
    'Children do best when they stay in one home, close to the people they know. These pages say how often our children move, how far away they live and what kind of home they live in.',
  permanence:
    'Every child needs a family for good. These pages say how many of the children who left our care did so to a permanent family.',
  adoption:
    'For some children adoption is the plan. Time matters most to the youngest: these pages say how many were adopted and how long they waited.',
  'care-leavers':
    'We stay corporate parents after eighteen. These pages are about young people who turned 19, 20 or 21 in the year: whether we know how they are, where they live and what they do. They are counted once a year.',
  reviews:
    "Each child's plan is reviewed by somebody independent, at times the law lays down, and the child should be heard. These pages say whether that happens.",
}
