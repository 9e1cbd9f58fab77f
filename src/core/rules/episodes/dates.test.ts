import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('141', {
  passes: { 'a date, and a blank': { Episodes: [{ DECOM: '29/02/2024' }, {}] } },
  fails: {
    'no such day, words, a year of two figures': [
      { Episodes: [{ DECOM: '31/06/2024' }, { DECOM: 'Tuesday' }, { DECOM: '01/01/24' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('147', {
  passes: { 'a date, and an open episode': { Episodes: [{ DEC: '29/02/2024' }, {}] } },
  fails: {
    'no such day, and words': [
      { Episodes: [{ DEC: '29/02/2023' }, { DEC: 'still open' }] },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('148', {
  passes: {
    both: { Episodes: [{ DEC: '01/05/2025', REC: 'X1' }] },
    'neither, and two empty entries': { Episodes: [{}, { DEC: '', REC: '' }] },
    'a date that is none was entered all the same': { Episodes: [{ DEC: '31/06/2025', REC: 'X1' }] },
  },
  fails: {
    'only the date, only the reason': [
      { Episodes: [{ DEC: '01/05/2025' }, { REC: 'X1' }, { DEC: '31/06/2025', REC: '' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('353', {
  passes: { 'the day itself, and a blank': { Episodes: [{ DECOM: '14/10/1991' }, {}] } },
  fails: { 'the day before': [{ Episodes: [{ DECOM: '13/10/1991' }] }, { Episodes: [0] }] },
})

ruleCases('354', {
  passes: {
    'the last day of the year, and a blank': {
      Episodes: [{ DECOM: '31/03/2026' }, {}],
      collection: '2025-26',
    },
  },
  fails: {
    'the day after it': [{ Episodes: [{ DECOM: '01/04/2026' }], collection: '2025-26' }, { Episodes: [0] }],
  },
})

ruleCases('355', {
  passes: {
    'it ceases the day after, or is open': {
      Episodes: [{ DECOM: '01/05/2025', DEC: '02/05/2025' }, { DECOM: '01/05/2025' }],
    },
    'it ceases before it begins': { Episodes: [{ DECOM: '02/05/2025', DEC: '01/05/2025' }] },
    'neither date, or none that is one': { Episodes: [{}, { DECOM: 'soon', DEC: 'soon' }] },
  },
  fails: {
    'it ceases the same day': [{ Episodes: [{ DECOM: '01/05/2025', DEC: '01/05/2025' }] }, { Episodes: [0] }],
  },
})

ruleCases('356', {
  passes: {
    'it ceases the same day, or later, or is open': {
      Episodes: [
        { DECOM: '01/05/2025', DEC: '01/05/2025' },
        { DECOM: '01/05/2025', DEC: '01/06/2025' },
        { DECOM: '01/05/2025' },
      ],
    },
  },
  fails: {
    'it ceases the day before': [
      { Episodes: [{ DECOM: '02/05/2025', DEC: '01/05/2025' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('385', {
  passes: {
    'the last day of the year, a blank, and no date': {
      Episodes: [{ DEC: '31/03/2026' }, {}, { DEC: '33/13/2026' }],
      collection: '2025-26',
    },
  },
  fails: {
    'the day after it': [{ Episodes: [{ DEC: '01/04/2026' }], collection: '2025-26' }, { Episodes: [0] }],
  },
})
