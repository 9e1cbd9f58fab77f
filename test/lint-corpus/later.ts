import type { Written } from './render.ts'

/** More clean commentaries, written after the first rules: of their 63 sentences two were wrongly flagged, which was then
 *  put right. */
export const later: readonly Written[] = [
  {
    id: 'cic-count',
    paragraphs: [
      'We were caring for <v> children on 31 March 2025, fifteen fewer than at the same time last year when there were <v@-12>. The total has come down in most months since then, although it rose a little in April and again in September.',
      'That puts us at <cic-rate-per-10k.v> children for every 10,000 in the area. England as a whole is at <cic-rate-per-10k.e> and the councils most like us are at <cic-rate-per-10k.s>. Members have rightly asked whether the fall means that children are being left at risk.',
      'The evidence suggests not. Re-referrals to the front door have not gone up, and an audit of forty cases found no child who should have come into care sooner. Family group conferences are now offered before every first legal planning meeting, and around two in three families take them up. The director will bring a fuller paper to the July meeting.',
    ],
  },
  {
    id: 'cic-started',
    paragraphs: [
      'During 2024/25, <v> children came into care. This continues a slow decline: there were <v@-1> in 2023/24 and <v@2022/23> in the year before that.',
      'The busiest month was April 2024 with seventeen, though fewer than might be thought once one large family is set aside.',
      'Neglect is still the most common reason. Eight unaccompanied young people arrived through the national transfer scheme, the same number as we had planned for. Edge of care workers say that they are closing more cases with the family still together.',
    ],
  },
  {
    id: 'visits-timely',
    paragraphs: [
      'Social workers had visited <nd> children on time at the end of March, or <v>. This time last year we reported <v@-12>, and the lowest point was July 2024 at <v@2024-07>.',
      'Three agency social workers left the south team in June without notice. Their replacements are permanent, and caseloads in that team are back to eighteen on average. Practice managers get a list of visits due in the next ten days every Thursday.',
      'A visit in time is not the same as a good visit. In the spring audit, two thirds of records showed that the child had been seen alone, and we would like that to be nearer all of them. The principal social worker is running workshops on direct work until the end of September.',
    ],
  },
  {
    id: 'permanence-plan-4m',
    paragraphs: [
      'Of the <d> children who had been with us for four months or longer in March 2025, <n> had a permanence plan. That is <v>, which compares well with <v@-12> a year ago.',
      'The rest mostly have hearings still to come. Plans are tested at a fortnightly panel, and the panel has turned down six in the last quarter because they did not say what would happen if a placement ended. Reviewing officers tell us the quality of thinking has got better.',
    ],
  },
  {
    id: 'left-care-permanence',
    paragraphs: [
      'More children left our care to a permanent family. Of the <d> who left in 2024/25, <n> were adopted or went to special guardians or under a child arrangements order, which is <v>. In the year before it was <n@-1> of <d@-1>, or <v@-1>.',
      'Across England the share is <e>, and it is <s> among our statistical neighbours. Small numbers mean that one sibling group can change the picture. The support fund for special guardians was topped up by £60,000 in November.',
    ],
  },
  {
    id: 'placement-foster-inhouse',
    paragraphs: [
      '<v> of children in foster care were living with our own carers in March 2025, down from <v@-12> in March 2024. In numbers that is <n> of the <d> children who are fostered.',
      'We are losing carers faster than we can approve them. Exit interviews point to the spare room rather than to money: grown-up children are staying at home for longer. A house-extension grant has been agreed by the cabinet, and four families have applied for it already.',
      'Every child placed with an agency carer has a plan that says whether a move back would be right for them. For most, the answer is no.',
    ],
  },
  {
    id: 'savings-account',
    paragraphs: [
      '<nd> children who have been in care for a year or more have a savings account (<v>). Last March it was <v@-12>, so the gap is closing.',
      'The remaining accounts are held up by missing birth certificates. Registrars now give us certificates free of charge, which should help. Each child gets a letter at 16 to say what has been saved and how to reach it at 18.',
    ],
  },
  {
    id: 'iv-matched',
    paragraphs: [
      'We want every child who would like an independent visitor to have one. In March 2025 <n> did, against <n@-12> a year earlier. It remains a small proportion of children in care, at <v>.',
      'The longest wait is nine months. Men are harder to recruit than women, and young people who live in the north of the county wait longest. The charity spoke at two mosques, a rugby club and the fire station in the winter, and five people have come forward.',
    ],
  },
  {
    id: 'cl-pathway-plan',
    paragraphs: [
      '<v> of young people had an up-to-date pathway plan at 31 March 2025, compared with <v@-12> at the same point last year. It had slipped as low as <v@2024-10> in October.',
      'Personal advisers now hold twenty-two young people each, which is still too many. Two more posts were agreed in the budget. The young people’s panel chose the new cover, and the first page now asks what you want to happen rather than what has gone wrong.',
    ],
  },
  {
    id: 'suspension-1plus',
    paragraphs: [
      'Too many of our children are sent home from school. <n> were suspended in 2024/25, four more than in the year before. At <v> the rate is well above that of England, which is <e>.',
      'One school accounts for nine of them. Its new head has met the virtual school head twice and has agreed that nobody in care will be suspended without a call first. Governors will see the figures in the autumn term.',
    ],
  },
]
