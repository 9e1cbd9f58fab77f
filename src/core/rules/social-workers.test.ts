import { ruleCases } from '../../../test/rule-cases.ts'

/** An episode of which nothing is missing. */
const whole = { SW_ID: 'SW1', SW_DECOM: '01/05/2023', SW_REASON: 'OTHERS' }

ruleCases('SW01STG1', {
  passes: {
    'nothing is missing': { Episodes: [{ LS: 'C2' }], SWEpisodes: [whole] },
    'the child has left, or is in short breaks': {
      Episodes: [
        { LS: 'C2', DEC: '01/06/2023' },
        { CHILD: 'B', LS: 'V4' },
      ],
      SWEpisodes: [{}, { CHILD: 'B' }],
    },
  },
  fails: {
    'the number, the day or the reason': [
      {
        Episodes: [{ LS: 'C2' }],
        SWEpisodes: [
          { ...whole, SW_ID: '' },
          { ...whole, SW_DECOM: '' },
          { ...whole, SW_REASON: '' },
        ],
      },
      { SWEpisodes: [0, 1, 2] },
    ],
    'no episode says that the child has left': [
      { SWEpisodes: [{ CHILD: 'B', SW_ID: 'SW1' }] },
      { SWEpisodes: [0] },
    ],
  },
})

ruleCases('SW01aSTG1', {
  passes: {
    'nothing is missing': { SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '31/03/2023' }] },
    'the number, from 1 April 2023 on: another check': { SWEpisodes: [{ SW_DECOM: '01/04/2023' }] },
  },
  fails: {
    'the number before 1 April 2023, and the day': [
      { SWEpisodes: [{ SW_DECOM: '31/03/2023' }, { SW_ID: 'SW1' }] },
      { SWEpisodes: [0, 1] },
    ],
  },
})

ruleCases('SW01bSTG1', {
  passes: {
    'nothing is missing': { SWEpisodes: [whole] },
    'the reason before 1 April 2023': { SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '31/03/2023' }] },
  },
  fails: {
    'the number, the day or the reason': [
      {
        SWEpisodes: [
          { ...whole, SW_ID: '' },
          { ...whole, SW_DECOM: '' },
          { SW_ID: 'SW1', SW_DECOM: '01/04/2023' },
        ],
      },
      { SWEpisodes: [0, 1, 2] },
    ],
  },
})

ruleCases('SW02STG1', {
  passes: { 'either beginning, and a blank': { SWEpisodes: [{ SW_ID: 'SW1' }, { SW_ID: 'XX1' }, {}] } },
  fails: {
    'small letters, figures alone, or not at the beginning': [
      { SWEpisodes: [{ SW_ID: 'sw1' }, { SW_ID: '1' }, { SW_ID: '1SW' }] },
      { SWEpisodes: [0, 1, 2] },
    ],
  },
})

ruleCases('SW03STG1', {
  passes: { 'nothing is missing': { SWEpisodes: [whole] } },
  fails: {
    'the number, the day or the reason': [
      {
        SWEpisodes: [
          { ...whole, SW_ID: '' },
          { ...whole, SW_DECOM: '' },
          { ...whole, SW_REASON: '' },
        ],
      },
      { SWEpisodes: [0, 1, 2] },
    ],
  },
})

ruleCases('SW04STG1', {
  passes: {
    'a date, one known in part, and a blank': {
      SWEpisodes: [{ SW_DECOM: '01/05/2023' }, { SW_DECOM: 'ZZ/05/2023' }, { SW_DECOM: 'ZZ/ZZ/ZZZZ' }, {}],
    },
  },
  fails: {
    'no such day, no such month, and no form of a date': [
      { SWEpisodes: [{ SW_DECOM: '31/06/2023' }, { SW_DECOM: 'ZZ/13/2023' }, { SW_DECOM: 'zz' }] },
      { SWEpisodes: [0, 1, 2] },
    ],
  },
})

ruleCases('SW05STG1', {
  passes: {
    'a date, one known in part, and a blank': {
      SWEpisodes: [{ SW_DEC: '01/05/2023' }, { SW_DEC: '01/01/ZZZZ' }, {}],
    },
  },
  fails: { 'no such day': [{ SWEpisodes: [{ SW_DEC: '31/06/2023' }] }, { SWEpisodes: [0] }] },
})

ruleCases('SW13STG1', {
  passes: {
    'a code, or a blank before 1 April 2023': {
      SWEpisodes: [{ SW_DECOM: '01/05/2025', SW_REASON: 'MANAGE' }, { SW_DECOM: '31/03/2023' }],
    },
  },
  fails: {
    'no such code, and a blank from 1 April 2023 on': [
      { SWEpisodes: [{ SW_DECOM: '01/05/2015', SW_REASON: 'LAZINESS' }, { SW_DECOM: '01/04/2023' }] },
      { SWEpisodes: [0, 1] },
    ],
    'any blank in 2023-24': [
      { SWEpisodes: [{ SW_DECOM: '31/03/2023' }], collection: '2023-24' },
      { SWEpisodes: [0] },
    ],
  },
})
