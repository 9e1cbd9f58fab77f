import type { DirectorsPage } from '../src/core/reports/report.ts'

/** What the director of the invented council sees first. */
export const exampleDirectorsPage: DirectorsPage = {
  title: 'What to look at first',
  introduction: 'The data set of 30 September 2020 in one page, the surest first.',
  parts: [
    {
      id: 'turned',
      title: 'What has turned',
      signals: [
        {
          mark: { shape: '▼', word: 'worse' },
          indicatorId: 'dental-check',
          title: 'Seen by a dentist in the last year',
          evidence: '55% (180 of 329) on 30 September 2020, from 84% in September 2019.',
        },
      ],
      notes: ['And 2 more, in the scorecard and the themes.'],
    },
    {
      id: 'targets',
      title: 'What is off target',
      signals: [],
      notes: ['Of 2 measures with a target and a tolerance, 2 are on target.'],
    },
    {
      id: 'untold',
      title: 'What cannot be told',
      signals: [
        {
          mark: { shape: '–', word: 'not collected' },
          title: 'One measure is not collected',
          evidence: '“Living more than 20 miles from home”. No postcodes were given.',
        },
      ],
      notes: [],
    },
  ],
}
