import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('SW15STG2', {
  passes: {
    'the worker began more than a year before the first day, or has a reason': {
      SWEpisodes: [{ SW_DECOM: '31/03/2024' }, { SW_DECOM: '01/05/2025', SW_REASON: 'OTHERS' }],
      collection: '2025-26',
    },
  },
  fails: {
    'a year before the first day': [
      { SWEpisodes: [{ SW_DECOM: '01/04/2024' }], collection: '2025-26' },
      { SWEpisodes: [0] },
    ],
  },
})

const open = { SW_ID: 'SW1', SW_DECOM: '01/03/2025', SW_REASON: 'OTHERS' }
const ended = { ...open, SW_DEC: '20/03/2025' }

ruleCases('SW16aSTG2', {
  passes: {
    'the same worker': { SWEpisodes: [open], last: { SWEpisodes: [open] } },
    "last year's had ended": { SWEpisodes: [{ ...open, SW_ID: 'SW2' }], last: { SWEpisodes: [ended] } },
  },
  fails: {
    'another worker: the first of the year is told of': [
      {
        SWEpisodes: [{ SW_DECOM: '01/06/2025' }, { ...open, SW_ID: 'SW2' }],
        last: { SWEpisodes: [open] },
      },
      { SWEpisodes: [1] },
    ],
  },
})

ruleCases('SW16bSTG2', {
  passes: { 'the same day': { SWEpisodes: [open], last: { SWEpisodes: [open] } } },
  fails: {
    'another day': [
      { SWEpisodes: [{ ...open, SW_DECOM: '02/03/2025' }], last: { SWEpisodes: [open] } },
      { SWEpisodes: [0] },
    ],
  },
})

ruleCases('SW16cSTG2', {
  passes: { 'the same reason': { SWEpisodes: [open], last: { SWEpisodes: [open] } } },
  fails: {
    'another reason': [
      { SWEpisodes: [{ ...open, SW_REASON: 'FCONTA' }], last: { SWEpisodes: [open] } },
      { SWEpisodes: [0] },
    ],
  },
})
