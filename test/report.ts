import type { Report } from '../src/core/reports/report.ts'
import { exampleDirectorsPage } from './report-director.ts'
import { exampleThemes } from './report-themes.ts'
import { exampleScorecard } from './report-scorecard.ts'
import { aTable } from './report-table.ts'

const exampleBlock = {
  id: 'two-sources',
  title: 'Two sources held against each other',
  paragraphs: ['Dental checks are held twice: in the return and in the health team’s list.'],
  tables: [
    aTable(
      'Dental checks: the return and the health team',
      ['Outcome', 'Children'],
      [
        ['Agree', '251'],
        ['Differ', '12'],
      ],
    ),
  ],
}

/** A whole, believable data set of an invented council; `overrides` replace its parts. */
export const aReport = (overrides: Partial<Report> = {}): Report => ({
  title: 'Corporate Parenting Data Set',
  authority: { code: 'E06000999', name: 'Westmere Council' },
  asAt: '2020-09-30',
  asAtLong: '30 September 2020',
  edition: 'restricted',
  summary: [
    'Figures about the 437 children and young people in our care on 30 September 2020, and about those who have left it.',
    'It rests on three returns to the Department for Education, from 2017/18 to 2019/20, and on this year’s records to the end of September.',
  ],
  inputs,
  director: exampleDirectorsPage,
  scorecard: exampleScorecard,
  themes: exampleThemes,
  appendix: [exampleBlock],
  glossary: [
    { term: 'Placement', meaning: 'Where a child lives while in our care.' },
    { term: 'Episode', meaning: 'A time in care with the same placement and the same legal status.' },
    {
      term: 'Statistical neighbours',
      meaning: 'The ten councils most like ours, as the Department lists them.',
    },
    {
      term: 'Care leaver',
      meaning: 'A young person of 16 to 25 who was in care and has a right to our support.',
    },
  ],
  notes: [
    '▲ better, ▼ worse, ● no evidence of change, – cannot tell.',
    'A change is called a change only when it is more than chance would bring.',
    'A gap in a chart is a month with no figure; its table says why.',
  ],
  ...overrides,
})

const inputs = aTable(
  'What the figures rest on',
  ['File', 'Return', '#Rows read', '#Rows used', '#Rows listed'],
  [
    ['header.csv', 'SSDA903 2019/20, Header', 642, 642, 0],
    ['episodes.csv', 'SSDA903 2019/20, Episodes', 1284, 1281, 3],
    ['reviews.csv', 'SSDA903 2019/20, Reviews', 1190, 1190, 0],
    ['oc2.csv', 'SSDA903 2019/20, OC2 (health)', 329, 329, 0],
    ['missing.csv', 'SSDA903 2019/20, Missing', 517, 512, 5],
  ],
)
