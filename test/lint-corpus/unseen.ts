import type { Written } from './render.ts'

/** Clean commentaries that no rule was fitted to: written last, and the rules left as they were. */
export const unseen: readonly Written[] = [
  {
    id: 'reviews-timely',
    paragraphs: [
      'Timeliness of reviews has held up this year despite two long absences in the team. Out of <d> reviews due, <n> took place by their date, so <v> were on time against <v@-1> the previous year.',
      'Where a review was late it was usually because a school or a health visitor could not attend. We think it is better to wait a few days and have the right people in the room. Young people chaired or helped to chair thirty of their own reviews, which we are proud of.',
      'Our next step is to send out papers five days ahead rather than two. The service manager will check in July whether this has been done.',
    ],
  },
  {
    id: 'cl-eet',
    paragraphs: [
      'There has been real progress for young adults. At the end of March <n> of our <d> care leavers were in education, work or training, or <v>; in March 2024 the proportion was <v@-12>.',
      'This is better than the picture nationally (<e>) and slightly better than that of similar councils (<s>). Jobs in care homes, kitchens and warehouses make up most of the increase. Pay is low, and several young people have more than one job.',
      'Those who are not working include new parents, young carers and people with serious mental ill health. We do not treat them as a problem to be solved by a target. A small grant now pays for tools, boots and bus fares in the first month of a job.',
    ],
  },
  {
    id: 'dental-up-to-date',
    paragraphs: [
      'Four in five children who have been with us for twelve months or more saw a dentist in the year: <n> of <d>. England manages <e> and our neighbours <s>.',
      'Performance fell over the summer before picking up, and by March 2025 it was higher than it had been a year before. Braces are a growing part of the work. The local dental committee has promised us first call on cancelled appointments.',
      'If a child is frightened, the nurse goes along. That takes half a day each time, and it works.',
    ],
  },
  {
    id: 'placement-3plus',
    paragraphs: [
      'Fewer children are moving from pillar to post. <v> had three or more homes in the twelve months to March 2025 (<nd>), whereas a year ago it was <v@-12> (<nd@-12>).',
      'A third move is sometimes the right one, for example into an adoptive home. Even so, each one is looked at by a senior manager within a week. We have learned that moves tend to follow a change of school, so the two teams now plan together.',
      'There is more to do for the over-fourteens. A new crisis house with four beds will open in Weston in October, if the planning committee agrees.',
    ],
  },
  {
    id: 'missing-children-snapshot',
    paragraphs: [
      'In March 2025 <n> children were reported missing from care, down from <n@-1> in February and <n@-12> the March before. It is the fifth year running that spring has been quieter than summer.',
      'Of course each one is a worry. The police graded two episodes as high risk, and both young people were found within four hours. Where children go missing to see their families, social workers look first at whether contact can be made safe.',
    ],
  },
  {
    id: 'foster-approved',
    paragraphs: [
      'At <v>, the number of approved households is the lowest for more than a decade. We began the year with <v@-12>.',
      'The regional hub took 400 calls in its first six months and passed on 52 that it thought were promising. It is too soon to know how many will foster. Carers who leave are asked why by somebody outside the service, and the answers go to the lead member.',
    ],
  },
]
