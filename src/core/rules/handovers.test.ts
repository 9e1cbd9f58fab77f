import { ruleCases } from '../../../test/rule-cases.ts'

const long = { DECOM: '01/05/2020', RNE: 'S', LS: 'C2' }

ruleCases('SW06STG2', {
  passes: {
    'the last day of the year, and long before': {
      SWEpisodes: [{ SW_DECOM: '31/03/2026' }, { SW_DECOM: '01/05/2015' }],
      collection: '2025-26',
    },
  },
  fails: {
    'the day after': [
      { SWEpisodes: [{ SW_DECOM: '01/04/2026' }], collection: '2025-26' },
      { SWEpisodes: [0] },
    ],
  },
})

ruleCases('SW07STG2', {
  passes: {
    'the first and the last day of the year, and no end': {
      SWEpisodes: [{ SW_DEC: '01/04/2025' }, { SW_DEC: '31/03/2026' }, {}],
      collection: '2025-26',
    },
  },
  fails: {
    'the days before and after': [
      { SWEpisodes: [{ SW_DEC: '31/03/2025' }, { SW_DEC: '01/04/2026' }], collection: '2025-26' },
      { SWEpisodes: [0, 1] },
    ],
  },
})

ruleCases('SW08STG2', {
  passes: {
    'only the latest has no end': {
      SWEpisodes: [{ SW_DECOM: '01/06/2025' }, { SW_DECOM: '01/05/2025', SW_DEC: '01/06/2025' }],
    },
    'they are of two children': {
      SWEpisodes: [{ SW_DECOM: '01/06/2025' }, { CHILD: 'B', SW_DECOM: '01/07/2025' }],
    },
  },
  fails: {
    'the one before has none': [
      { SWEpisodes: [{ SW_DECOM: '01/06/2025' }, { SW_DECOM: '01/05/2025' }] },
      { SWEpisodes: [1] },
    ],
  },
})

ruleCases('SW09STG2', {
  passes: { 'a day': { SWEpisodes: [{ SW_DECOM: '01/05/2025', SW_DEC: '02/05/2025' }, {}] } },
  fails: {
    'no day': [{ SWEpisodes: [{ SW_DECOM: '01/05/2025', SW_DEC: '01/05/2025' }] }, { SWEpisodes: [0] }],
  },
})

const may = { SW_DECOM: '01/05/2025', SW_DEC: '20/05/2025' }

ruleCases('SW10STG2', {
  passes: {
    'a week before the end, or a week after': {
      SWEpisodes: [
        may,
        { SW_DECOM: '13/05/2025' },
        { CHILD: 'B', ...may },
        { CHILD: 'B', SW_DECOM: '27/05/2025' },
      ],
    },
    'the child was referred again': {
      SWEpisodes: [may, { SW_DECOM: '01/08/2025', SW_REASON: 'FCONTA' }],
    },
  },
  fails: {
    'eight days before the end, or eight days after': [
      {
        SWEpisodes: [
          may,
          { SW_DECOM: '12/05/2025' },
          { CHILD: 'B', ...may },
          { CHILD: 'B', SW_DECOM: '28/05/2025' },
        ],
      },
      { SWEpisodes: [1, 3] },
    ],
    'whatever the reason, in 2023-24': [
      {
        SWEpisodes: [may, { SW_DECOM: '01/08/2025', SW_REASON: 'FCONTA' }],
        collection: '2023-24',
      },
      { SWEpisodes: [1] },
    ],
  },
})

ruleCases('SW11aSTG2', {
  passes: {
    'the next began five days later': {
      SWEpisodes: [{ SW_DECOM: '01/05/2023', SW_DEC: '20/03/2024' }, { SW_DECOM: '25/03/2024' }],
    },
    'it ended in the last five days: another check': { SWEpisodes: [{ SW_DEC: '26/03/2024' }] },
    'another worker was there all along': {
      SWEpisodes: [{ SW_DECOM: '01/05/2023' }, { SW_DECOM: '01/06/2023', SW_DEC: '20/03/2024' }],
    },
  },
  fails: {
    'the next began six days later, and is told of': [
      { SWEpisodes: [{ SW_DECOM: '26/03/2024' }, { SW_DECOM: '01/05/2023', SW_DEC: '20/03/2024' }] },
      { SWEpisodes: [0] },
    ],
    'there is no next': [
      { SWEpisodes: [{ SW_DECOM: '01/05/2023', SW_DEC: '25/03/2024' }] },
      { SWEpisodes: [0] },
    ],
  },
})

ruleCases('SW11bSTG2', {
  passes: {
    'the next began': {
      SWEpisodes: [{ SW_DECOM: '01/05/2025', SW_DEC: '28/03/2026' }, { SW_DECOM: '30/03/2026' }],
      collection: '2025-26',
    },
    'it ended on 31 March itself, or more than five days before': {
      SWEpisodes: [{ SW_DEC: '31/03/2026' }, { CHILD: 'B', SW_DEC: '25/03/2026' }],
      collection: '2025-26',
    },
  },
  fails: {
    'five days before, and the day before': [
      {
        SWEpisodes: [{ SW_DEC: '26/03/2026' }, { CHILD: 'B', SW_DEC: '30/03/2026' }],
        collection: '2025-26',
      },
      { SWEpisodes: [0, 1] },
    ],
    'the row that follows does not say since when': [
      { SWEpisodes: [{ SW_DECOM: '01/05/2025', SW_DEC: '28/03/2026' }, {}], collection: '2025-26' },
      { SWEpisodes: [1] },
    ],
  },
})

/** In care since before the year, and since July. */

const sinceJuly = { DECOM: '01/07/2025', RNE: 'S', LS: 'C2' }

ruleCases('SW12STG2', {
  passes: {
    'a worker since before the year': {
      Episodes: [long],
      SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '01/04/2025' }],
      collection: '2025-26',
    },
    'a worker since the day care started': {
      Episodes: [sinceJuly],
      SWEpisodes: [{ SW_DECOM: '01/07/2025' }],
      collection: '2025-26',
    },
    'a worker since before care started': {
      Episodes: [sinceJuly],
      SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '01/05/2025' }],
      collection: '2025-26',
    },
    'the child has left, or is in short breaks': {
      Episodes: [
        { ...long, DEC: '01/06/2025', REC: 'E4A' },
        { ...long, CHILD: 'B', LS: 'V4' },
      ],
      collection: '2025-26',
    },
  },
  fails: {
    'no worker at all: the latest episode is told of': [
      {
        Episodes: [
          { DECOM: '01/07/2025', RNE: 'L', LS: 'C2' },
          { ...long, DEC: '01/07/2025', REC: 'X1' },
        ],
        collection: '2025-26',
      },
      { Episodes: [0] },
    ],
    'no worker until a day after the year began': [
      {
        Episodes: [long],
        SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '02/04/2025' }],
        collection: '2025-26',
      },
      { Episodes: [0] },
    ],
    'only one from before care, who is not named': [
      { Episodes: [sinceJuly], SWEpisodes: [{ SW_DECOM: '01/05/2025' }], collection: '2025-26' },
      { Episodes: [0] },
    ],
    'an end without a reason is not taken for one': [
      { Episodes: [{ ...long, DEC: '01/06/2025' }], collection: '2025-26' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('SW14STG2', {
  passes: { 'only the latest has no end': { SWEpisodes: [{ SW_DECOM: '01/06/2023' }] } },
  fails: {
    'another began after': [
      { SWEpisodes: [{ SW_DECOM: '01/05/2023' }, { SW_DECOM: '01/06/2023' }] },
      { SWEpisodes: [0] },
    ],
  },
})

ruleCases('SW17STG2', {
  passes: {
    'the latest has no end': {
      SWEpisodes: [{ SW_DECOM: '01/05/2025', SW_DEC: '01/06/2025' }, { SW_DECOM: '01/06/2025' }],
      collection: '2025-26',
    },
  },
  fails: {
    'each has one, though it be 31 March itself': [
      {
        SWEpisodes: [
          { SW_DECOM: '01/05/2025', SW_DEC: '01/06/2025' },
          { SW_DECOM: '01/06/2025', SW_DEC: '31/03/2026' },
        ],
        collection: '2025-26',
      },
      { SWEpisodes: [0, 1] },
    ],
  },
})
