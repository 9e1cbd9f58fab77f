import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('1004', {
  passes: { 'a date': { Missing: [{ MIS_START: '01/05/2025' }] } },
  fails: {
    'no such day, and a blank': [
      { Missing: [{ MIS_START: '31/06/2025' }, { MIS_END: '01/05/2025' }] },
      { Missing: [0, 1] },
    ],
  },
})

ruleCases('1005', {
  passes: { 'a date, and a blank while the child is away': { Missing: [{ MIS_END: '01/05/2025' }, {}] } },
  fails: { 'a year of two figures': [{ Missing: [{ MIS_END: '13/10/21' }] }, { Missing: [0] }] },
})

ruleCases('1006', {
  passes: { 'both codes, and a blank': { Missing: [{ MISSING: 'M' }, { MISSING: 'A' }, {}] } },
  fails: {
    'a word, a small letter, nothing in the cell': [
      { Missing: [{ MISSING: 'AWAY' }, { MISSING: 'm' }, { MISSING: '' }] },
      { Missing: [0, 1, 2] },
    ],
  },
})

ruleCases('564', {
  passes: { 'both, or neither': { Missing: [{ MISSING: 'M', MIS_START: '01/05/2025' }, {}] } },
  fails: { 'no start': [{ Missing: [{ MISSING: 'M', MIS_END: '01/05/2025' }] }, { Missing: [0] }] },
})

ruleCases('565', {
  passes: { 'both, or neither': { Missing: [{ MISSING: 'A', MIS_START: '01/05/2025' }, {}] } },
  fails: { 'no kind': [{ Missing: [{ MIS_START: '01/05/2025' }] }, { Missing: [0] }] },
})

ruleCases('566', {
  passes: { 'both, or neither': { Missing: [{ MISSING: 'A', MIS_END: '01/05/2025' }, {}] } },
  fails: { 'no kind': [{ Missing: [{ MIS_END: '01/05/2025' }] }, { Missing: [0] }] },
})

ruleCases('567', {
  passes: {
    'found the same day, or not yet': {
      Missing: [{ MIS_START: '01/05/2025', MIS_END: '01/05/2025' }, { MIS_START: '02/05/2025' }],
    },
  },
  fails: {
    'found the day before': [
      { Missing: [{ MIS_START: '02/05/2025', MIS_END: '01/05/2025' }] },
      { Missing: [0] },
    ],
  },
})

ruleCases('570', {
  passes: { 'the last day of the year': { Missing: [{ MIS_START: '31/03/2026' }], collection: '2025-26' } },
  fails: {
    'the day after it': [{ Missing: [{ MIS_START: '01/04/2026' }], collection: '2025-26' }, { Missing: [0] }],
  },
})

ruleCases('571', {
  passes: {
    'the first and the last day of the year, and no end': {
      Missing: [{ MIS_END: '01/04/2025' }, { MIS_END: '31/03/2026' }, {}],
      collection: '2025-26',
    },
  },
  fails: {
    'the days before and after': [
      { Missing: [{ MIS_END: '31/03/2025' }, { MIS_END: '01/04/2026' }], collection: '2025-26' },
      { Missing: [0, 1] },
    ],
  },
})

ruleCases('574', {
  passes: {
    'one starts on the day another ends': {
      Missing: [
        { MIS_START: '01/05/2025', MIS_END: '03/05/2025' },
        { MIS_START: '03/05/2025', MIS_END: '04/05/2025' },
        { MIS_START: '04/05/2025' },
      ],
    },
    'those of two children': {
      Missing: [{ MIS_START: '01/05/2025' }, { CHILD: 'B', MIS_START: '02/05/2025' }],
    },
  },
  fails: {
    'of two that lie over each other, the one that ends later': [
      {
        Missing: [
          { MIS_START: '02/05/2025', MIS_END: '09/05/2025' },
          { MIS_START: '01/05/2025', MIS_END: '04/05/2025' },
        ],
      },
      { Missing: [0] },
    ],
    'one that started and ended while another went on': [
      { Missing: [{ MIS_START: '01/05/2025' }, { MIS_START: '07/05/2025', MIS_END: '09/05/2025' }] },
      { Missing: [1] },
    ],
    'of two without an end, the later': [
      { Missing: [{ MIS_START: '07/05/2025' }, { MIS_START: '01/05/2025' }] },
      { Missing: [0] },
    ],
    'of two that end the same day, the later to start': [
      {
        Missing: [
          { MIS_START: '01/05/2025', MIS_END: '09/05/2025' },
          { MIS_START: '02/05/2025', MIS_END: '09/05/2025' },
        ],
      },
      { Missing: [1] },
    ],
  },
})

ruleCases('586', {
  passes: {
    'the day of birth itself, and a date of birth not given': {
      Missing: [{ DOB: '01/05/2020', MIS_START: '01/05/2020' }, { MIS_START: '01/05/2020' }],
    },
  },
  fails: {
    'the day before': [{ Missing: [{ DOB: '01/05/2020', MIS_START: '30/04/2020' }] }, { Missing: [0] }],
  },
})
