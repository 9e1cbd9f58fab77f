/** What officers wrote for the board. No figure stands in them: those are the data set’s own. */
export const papers = {
  figures: `## What this paper is for

Members asked how the board’s figures are made, and which of them to trust.

## In short

- Every figure counts children or young people, and says how many.
- A figure that is small is hidden from the public, so that nobody is found out.
- Where two of our systems disagree, the data set says so, and which one was believed.

## What we ask of the board

Tell us which measures you look at first. We will put them at the front.`,
  fostering: `## Why this comes now

Teenagers wait longest for a foster family, and they are the most likely to live far from school.

## What we have tried

1. Evenings for people who work with teenagers already.
2. A carer who has fostered teenagers rings everybody who asks.
3. Help with a bigger car or a bed, where that is all that is missing.

## What comes next

We will bring a plan with its costs to the next meeting.`,
  dentists: `## What we know

Dentists near some homes take no new patients. A child who moves often keeps a dentist an hour away.

## What we are doing

The clinic keeps two mornings a month for children in our care. Foster carers can book them by telephone.

## What gets in the way

We write down that a child was seen, and not where or by whom. The form will change.`,
  voices: `## What young people have asked this term

They asked about telling their story again, about being called out of lessons, and about buses. Their own words stand on the page for young people.

## What they ask of the board

Come and sit with us. Answer in words we can read.`,
  home: `## The proposal

To buy a house of four bedrooms for the council’s own children’s home.

## The price

The seller has named a price and would hear of a lower one. Officers ask for leave to settle it.`,
  leaving: `## What this paper will say

It sets out what a young person is told before they turn 18: about money, a home, health, and whom to ring.

## What we ask of the board

Read the booklet as if you were seventeen, and tell us what is missing.`,
  reviews: `## What reviewing officers have noticed

Children come to their reviews more often where they choose the room and the time.

## What we ask of the board

Ask every service how it lets children choose.`,
} as const

export type PaperName = keyof typeof papers
