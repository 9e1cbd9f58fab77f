import type { Board, Seat } from '../../src/core/governance/board.ts'
import { calledBy } from '../../src/core/governance/board-names.ts'
import { usualOrders } from '../../src/core/governance/meetings/standing-orders.ts'
import { day } from '../../src/core/time/day.ts'

/** The board of the meetings of September and November 2020 as its papers show it: seats and posts, nobody's name. */
export const boardOf2020: Board = {
  id: 'corporate-parenting-board',
  name: 'Corporate Parenting Board',
  terms: [
    {
      version: 1,
      text: 'Young people’s voice shapes what is decided and how services develop.',
      from: day('2019-04-01'),
      adoptedAt: undefined,
    },
  ],
  seats: Array.from({ length: 7 }, (_, i): Seat => ({
    id: `seat-${String(i + 1)}`,
    title: `Councillor, seat ${String(i + 1)}`,
    kind: 'councillor',
    votes: true,
    from: day('2019-05-02'),
    to: undefined,
  })),
  offices: [
    { office: 'chair', seat: 'seat-1', for: '2020/2021', from: day('2020-09-09'), electedAt: '2020-09-09' },
    {
      office: 'vice-chair',
      seat: 'seat-2',
      for: '2020/2021',
      from: day('2020-09-09'),
      electedAt: '2020-09-09',
    },
  ],
  quorum: { least: 3 },
  orders: {
    ...usualOrders,
    recording: 'The meeting is streamed, and a recording is kept on the council’s website.',
  },
  officeTitles: { chair: 'Chairman', 'vice-chair': 'Vice-Chairman' },
  contact: ['Senior Democratic Services Officer'],
  notes: ['Nobody speaks in person at present: questions and statements are taken in writing.'],
}

export const postsOf2020: ReadonlyMap<string, string> = new Map([
  ['executive-director', 'Executive Director of People – Children'],
  ['adolescent-services', 'Service Manager, Adolescent Services'],
  ['corporate-parenting', 'Service Manager, Corporate Parenting and Permanence'],
  ['quality-assurance', 'Head of Quality Assurance and Partnerships'],
  ['education', 'Corporate Director, Education and Learning'],
  ['commissioning', 'Corporate Director, Commissioning, Quality and Partnerships'],
  ['virtual-school', 'Virtual School Head'],
  ['advocacy', 'Children’s Services Manager, Advocacy and Independent Visitors'],
  ['participation-chief', 'Chief Executive, participation service'],
  ['participation-worker', 'Participation Worker'],
  ['democratic-services', 'Democratic Services Officer'],
])

export const called2020 = calledBy(boardOf2020, postsOf2020)
