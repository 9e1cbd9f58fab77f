import type { Written } from './render.ts'

/** Commentaries as officers write them, with nothing wrong. Their numbers are put in from the pack. */
export const clean: readonly Written[] = [
  {
    id: 'placement-20-miles',
    paragraphs: [
      'On 31 March 2025, <v> of children in care (<nd>) lived more than 20 miles from home, up from <v@-12> a year before. The share is still below England (<e>) and our statistical neighbours (<s>), but it has risen in every month since last summer.',
      'Most of the rise is among boys of 14 to 17 who came into care as teenagers. Three homes inside the county closed their doors in the autumn, and the places we were offered instead were in neighbouring counties. Of the <n> children, some are settled with relatives and would not be better served by moving back.',
      'The placements team now takes every request for a distant placement to a weekly panel chaired by the head of service. Two providers have told us they will open homes within the county by September. We will report to the board in October on whether those places were used for children who are now far from home.',
    ],
  },
  {
    id: 'placement-outside-area',
    paragraphs: [
      '<v> of children in care (<nd>) lived outside our area at the end of March 2025. A year earlier it was <v@-12> (<nd@-12>), so the share has fallen by five percentage points. It is now below the England average of <e> and close to that of our statistical neighbours, <s>.',
      'Children who live just across the border often go to the same school and see the same family as before. Social workers have been asked to record whether the distance matters to the child. The independent reviewing officers will look at this at each child’s next review.',
    ],
  },
  {
    id: 'placement-3plus',
    paragraphs: [
      'Stability has improved steadily. In March 2025 <n> children in care (<v>) had lived in three or more placements in the previous twelve months, compared with <n@-12> (<v@-12>) in March 2024.',
      'We are now better than England, at <e>, and better than our statistical neighbours, at <s>. The edge-of-care team and the new respite offer for foster carers are thought to have made the difference. Carers told us in the spring survey that a call back on the same day matters more to them than money.',
      'A small number of teenagers account for a large part of the moves, and their plans are reviewed each fortnight. The service manager for fostering will bring a paper on matching to the panel in June.',
    ],
  },
  {
    id: 'dental-up-to-date',
    paragraphs: [
      'At 31 March 2025, <v> of children who had been in care for twelve months or more had been seen by a dentist in the year (<nd>). That is higher than in March 2024, when it was <v@-12>, and it is also above the England figure of <e>.',
      'The dip in September 2024, to <v@2024-09>, came when two practices stopped taking new patients. Since then the integrated care board has paid for a Saturday clinic. Our older teenagers are the hardest to persuade, and several have said no more than once.',
      'The designated nurse rings every young person who has missed two appointments. She will report on the results to the health sub-group on 12 June 2025.',
    ],
  },
  {
    id: 'rha-up-to-date',
    paragraphs: [
      'Health assessments were up to date for <v> of children in care for a year or more on 31 March 2025, or <nd>. That compares with <v@-12> a year before and with <e> across England.',
      'The fall reflects sickness in the nursing team between July and November. Children who live outside the county wait longest, because their assessment is done by another health trust. We now chase those trusts every fortnight rather than every quarter.',
      'Of the <d> children, 38 have no assessment recorded in the last year. Nine of those had an appointment in April. The trust has agreed to fund a second nurse from 1 July 2025.',
    ],
  },
  {
    id: 'immunisations-up-to-date',
    paragraphs: [
      'Immunisations were up to date for <nd> children in care for twelve months or more (<v>). England stood at <e> and our neighbours at <s>, so we are above the one and slightly below the other.',
      'Of the <d> children, <n> were up to date, 29 were part way through their courses and the remaining 18 had missed them. Most of those who are behind are unaccompanied young people whose records from abroad cannot be found. The community nurses start their courses again from the beginning, which takes about eight months. There is no sign that any carer has refused.',
    ],
  },
  {
    id: 'iha-timely',
    paragraphs: [
      'In 2024/25, <nd> children were seen by a doctor within 20 working days of coming into care, which is <v>. In 2023/24 it was <v@-1> (<nd@-1>), so performance improved over the year, though it is still short of where it was in 2022/23, when it was <v@2022/23>.',
      'Late consent is the commonest cause of delay. Social workers now ask for consent on the day a child comes into care, and the form goes to the hospital by secure e-mail the same evening. When a child moves soon after arriving, the appointment has to be made again somewhere else.',
      'The paediatric clinic has added two sessions a month since January. The head of safeguarding meets the clinic’s manager monthly and will tell the board at once if sessions are cancelled.',
    ],
  },
  {
    id: 'sdq-average',
    paragraphs: [
      'The average strengths and difficulties score was <v> in 2024/25, against <v@-1> the year before. A higher score means more difficulty, so this is a worse result. England’s average is <e>.',
      'The children who came into care this year were older, and many had lived with violence at home for a long time. Foster carers fill in the form; two in the same family can see one child very differently. A clinical psychologist joined the service in February and will see every child whose score calls for it.',
    ],
  },
  {
    id: 'missing-children-snapshot',
    paragraphs: [
      '<n> children in care on 31 March 2025 had gone missing during the month, or <v>. The number has fallen from <n@-12> in March 2024, and it is at its lowest point in the thirteen months shown.',
      'The highest month was July 2024, when <n@2024-07> children went missing. Long evenings and a festival in the county town were the main reasons. Of the <n> children, 14 were missing for less than a day and the remaining 12 for longer. A handful of young people go missing many times, and each has a plan agreed with the police.',
      'The police and the council share one list every morning at 9.30am. From May the list will include young people aged 18 to 21 who have a personal adviser.',
    ],
  },
  {
    id: 'rhi-72h',
    paragraphs: [
      'Young people were offered and took a talk within 72 hours after <v> of missing incidents that ended in March 2025 (<nd>). In March 2024 it was <v@-12>. The rate has improved because the interviewers now work on Sundays.',
      'Some young people choose to talk to somebody they know, and the talk then happens later. That is recorded, and it is not counted as a failure by the team. We should like the board to hear from two young people about what they think of the talks.',
    ],
  },
  {
    id: 'reviews-timely',
    paragraphs: [
      'Over the year <nd> reviews that were due were held on time, which is <v>. In 2023/24 the figure was <v@-1>, so performance was slightly better. It stood at <v@2022/23> in 2022/23.',
      'In August 2024 only <v@2024-08> of reviews were held on time, the lowest of any month. Holidays and two vacant posts explain most of that. The remaining late reviews were put off so that a parent, a school or the young person could be there.',
      'One reviewing officer started in November and a second in January. The team manager checks the diary for the next six weeks every Monday.',
    ],
  },
  {
    id: 'pep-current',
    paragraphs: [
      '<v> of the children who should have a personal education plan had an up-to-date one in March 2025, which is <nd>. This is an improvement on <v@-12> a year earlier.',
      'September is always a low point, and last September it was <v@2024-09>. Schools need time to get to know new pupils, and designated teachers change at that point of the year. The virtual school wrote to all head teachers before the start of term.',
      'The quality of plans matters as much as their number. The virtual school head reads a sample of twenty plans each term and sends back those that say too little about reading.',
    ],
  },
  {
    id: 'attendance-average',
    paragraphs: [
      'Children in care attended <v> of the school sessions they could have gone to by March 2025. England’s figure is the same, and our statistical neighbours are a little ahead at <s>.',
      'Absence is highest among the oldest pupils and among those who changed school during the year. The virtual school rings the carer by ten on the first morning of any absence. Four schools have agreed to try later starts for pupils who sleep badly.',
    ],
  },
  {
    id: 'suspension-1plus',
    paragraphs: [
      '<n> pupils were suspended at least once in 2024/25, compared with <n@-1> the year before. As a share that is <v>, up from <v@-1>, and it is higher than England (<e>) and our neighbours (<s>).',
      'Of the <n> pupils, 21 were in years 10 and 11, 13 were in years 7 to 9 and the other 4 were at primary school. Nearly all suspensions were for one or two days. Two academy trusts issue more than half of them, and the director has written to both. No child in care was permanently excluded.',
      'The inclusion team will train staff in those trusts before the summer break. We expect the number to fall next year, and the board will see termly figures.',
    ],
  },
  {
    id: 'cl-eet',
    paragraphs: [
      '<v> of care leavers aged 19 to 21 were in education, employment or training on 31 March 2025 (<nd>), up from <v@-12> twelve months earlier. That is above the England average of <e> and above our statistical neighbours at <s>.',
      'Employment has grown most, helped by the council’s own guaranteed interviews. Eleven young people have started apprenticeships with the council or its contractors since September. Young parents and young people who are unwell make up most of those who are not yet in work or learning.',
      'The leaving care team will run its second jobs fair in May. A mentor from the chamber of commerce now spends one day a week at the drop-in.',
    ],
  },
  {
    id: 'cl-suitable',
    paragraphs: [
      'At the end of March 2025, <v> of care leavers were in suitable accommodation (<nd>). The figure a year before was <v@-12>. We are above England, where it is <e>, but slightly below our statistical neighbours on <s>.',
      'Custody accounts for several of the rest, and three young people were sofa-surfing on the day. None was in bed and breakfast. The housing service has set aside six flats a year for care leavers and put a named officer in the team.',
    ],
  },
  {
    id: 'cl-in-touch',
    paragraphs: [
      'We are in touch with <nd> care leavers (<v>), compared with <v@-12> in March 2024. It is higher than the national figure, which is <e>.',
      'Personal advisers try at least four ways of reaching somebody before they record that contact is lost. Those we have lost touch with are mostly young people who have gone abroad. Every one of them gets a birthday card at the last address we hold.',
    ],
  },
  {
    id: 'cl-pathway-plan',
    paragraphs: [
      'In March 2025 <nd> young people had an up-to-date pathway plan, or <v>. The share fell for most of the year, to <v@2024-10> in October 2024, and has recovered since.',
      'Four personal advisers left in the summer and their replacements did not start until November. Managers shared out the overdue plans in December and the backlog has been cleared for those leaving care this year. Young people say the plan is too long; a shorter one is being tried with a group of ten.',
    ],
  },
  {
    id: 'iv-matched',
    paragraphs: [
      '<n> children in care had an independent visitor in March 2025, <v> of all children in care. A year before it was <n@-12>, or <v@-12>.',
      'The charity that runs the scheme recruited twelve volunteers in the year. The <n> children were made up of 20 girls and 15 boys. Demand has grown too, and the waiting list stands at about the same length. The contract ends on 30 September 2025 and will be let again for three years.',
    ],
  },
  {
    id: 'adoption-a10',
    paragraphs: [
      'Children adopted in 2024/25 had waited an average of <v> from coming into care to joining their family. The year before it was <v@-1>, so the wait became shorter. It is also shorter than the England average of <e>.',
      'The average is of only <d> children, and two brothers who waited a long time for a family together would move it by weeks. Court hearings were listed more quickly than in earlier years. The regional agency has begun to look for families before the final hearing.',
    ],
  },
  {
    id: 'cic-ceased',
    paragraphs: [
      '<n> children left care in 2024/25, compared with <n@-1> in 2023/24. Of the <n>, <r:Returned home> returned home, <r:Adopted> were adopted, <r:Special guardianship> left to special guardianship, <r:Turned 18> turned 18 and the remaining <r:Other> left for other reasons.',
      'Fewer young people turned 18 than in the year before, which explains most of the difference. The number who returned home held up well. Each return home is now followed by at least six months of family support.',
      'The legal team and the courts have cleared the hearings put off during the winter. The permanence panel will look again in July at every child who has waited more than a year for an order to be discharged.',
    ],
  },
  {
    id: 'foster-approved',
    paragraphs: [
      'There were <v> approved fostering households at the end of March 2025, <v@-12> a year before. The number has fallen slowly all year, as it has in most councils.',
      'Nine households resigned because the carers were retiring, and others moved to an agency. Recruitment has not kept pace: of the 61 enquiries since April, few have become approvals so far. The new allowance, agreed in February, brings us into line with agencies nearby.',
      'The fostering team will hold open evenings in each district in June. Existing carers are paid for an introduction that leads to an approval.',
    ],
  },
]
