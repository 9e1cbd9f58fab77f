import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('700', {
  passes: { 'a date': { DoLo: [{ DOLO_START: '01/05/2026' }] } },
  fails: { 'no such day, and a blank': [{ DoLo: [{ DOLO_START: '31/06/2026' }, {}] }, { DoLo: [0, 1] }] },
})

ruleCases('701', {
  passes: { 'a date, and a blank while it goes on': { DoLo: [{ DOLO_END: '01/05/2026' }, {}] } },
  fails: { 'the year first, with strokes': [{ DoLo: [{ DOLO_END: '2000/12/10' }] }, { DoLo: [0] }] },
})

ruleCases('702', {
  passes: {
    'the same day, or no end yet': {
      DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '01/05/2026' }, { DOLO_START: '02/05/2026' }],
    },
  },
  fails: {
    'the day before': [{ DoLo: [{ DOLO_START: '02/05/2026', DOLO_END: '01/05/2026' }] }, { DoLo: [0] }],
  },
})

ruleCases('703', {
  passes: { 'the last day of the year': { DoLo: [{ DOLO_START: '31/03/2027' }] } },
  fails: { 'the day after it': [{ DoLo: [{ DOLO_START: '01/04/2027' }] }, { DoLo: [0] }] },
})

ruleCases('704', {
  passes: {
    'the first and the last day of the year, and no end': {
      DoLo: [{ DOLO_END: '01/04/2026' }, { DOLO_END: '31/03/2027' }, {}],
    },
  },
  fails: {
    'the days before and after': [
      { DoLo: [{ DOLO_END: '31/03/2026' }, { DOLO_END: '01/04/2027' }] },
      { DoLo: [0, 1] },
    ],
  },
})

ruleCases('705', {
  passes: {
    'one starts on the day another ends': {
      DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '03/05/2026' }, { DOLO_START: '03/05/2026' }],
    },
  },
  fails: {
    'of two without an end, the later': [
      { DoLo: [{ DOLO_START: '07/05/2026' }, { DOLO_START: '01/05/2026' }] },
      { DoLo: [0] },
    ],
    'one that started and ended while another went on': [
      { DoLo: [{ DOLO_START: '01/05/2026' }, { DOLO_START: '07/05/2026', DOLO_END: '09/05/2026' }] },
      { DoLo: [1] },
    ],
  },
})

ruleCases('706', {
  passes: {
    'it is there, and ended': {
      DoLo: [{ DOLO_START: '01/03/2026', DOLO_END: '02/04/2026' }],
      last: { DoLo: [{ DOLO_START: '01/03/2026' }] },
    },
    'it had an end': {
      DoLo: [{ DOLO_START: '01/05/2026' }],
      last: { DoLo: [{ DOLO_START: '01/03/2026', DOLO_END: '02/03/2026' }] },
    },
  },
  fails: {
    'it is not there: the latest of this year is told of': [
      {
        DoLo: [{ DOLO_START: '01/06/2026' }, { DOLO_START: '01/05/2026', DOLO_END: '02/05/2026' }],
        last: { DoLo: [{ DOLO_START: '01/03/2026' }] },
      },
      { DoLo: [0] },
    ],
  },
})

/** Looked after in June, and from 1 August on. */
const june = { DECOM: '01/06/2026', DEC: '30/06/2026', REC: 'E4A' }
const sinceAugust = { DECOM: '01/08/2026' }

ruleCases('707', {
  passes: {
    'it ended on the day care ceased': {
      Episodes: [june],
      DoLo: [{ DOLO_START: '02/06/2026', DOLO_END: '30/06/2026' }],
    },
    'the child is still looked after': {
      Episodes: [june, sinceAugust],
      DoLo: [{ DOLO_START: '01/08/2026' }],
    },
    'the child has no episodes': { DoLo: [{ DOLO_START: '02/06/2026' }] },
  },
  fails: {
    'it goes on though care ceased, also where care began again': [
      { Episodes: [june, sinceAugust], DoLo: [{ DOLO_START: '02/06/2026' }] },
      { DoLo: [0] },
    ],
    'it ended a day after care did': [
      { Episodes: [june], DoLo: [{ DOLO_START: '02/06/2026', DOLO_END: '01/07/2026' }] },
      { DoLo: [0] },
    ],
  },
})

ruleCases('708', {
  passes: {
    'the day after birth, and a date of birth not given': {
      DoLo: [{ DOB: '01/05/2020', DOLO_START: '02/05/2020' }, { DOLO_START: '02/05/2020' }],
    },
  },
  fails: {
    'the day of birth itself, as in the recorded cases': [
      { DoLo: [{ DOB: '01/05/2020', DOLO_START: '01/05/2020' }] },
      { DoLo: [0] },
    ],
  },
})

ruleCases('709', {
  passes: {
    'the placements to be expected': {
      Episodes: [
        { ...june, PLACE: 'K2' },
        { ...sinceAugust, PLACE: 'Z13' },
      ],
      DoLo: [{ DOLO_START: '01/06/2026', DOLO_END: '02/08/2026' }],
    },
    'another placement, begun on the day it ended': {
      Episodes: [{ ...sinceAugust, PLACE: 'U6' }],
      DoLo: [{ DOLO_START: '02/06/2026', DOLO_END: '01/08/2026' }],
    },
    'another placement, left on the day it started': {
      Episodes: [{ ...june, PLACE: 'U6' }],
      DoLo: [{ DOLO_START: '30/06/2026', DOLO_END: '01/08/2026' }],
    },
  },
  fails: {
    'a foster placement': [
      {
        Episodes: [
          { ...june, PLACE: 'U6' },
          { ...sinceAugust, PLACE: 'K2' },
        ],
        DoLo: [{ DOLO_START: '29/06/2026', DOLO_END: '02/08/2026' }],
      },
      { Episodes: [0], DoLo: [0] },
    ],
    'for a single day, the first of the placement': [
      {
        Episodes: [{ ...sinceAugust, PLACE: 'U6' }],
        DoLo: [{ DOLO_START: '01/08/2026', DOLO_END: '01/08/2026' }],
      },
      { Episodes: [0], DoLo: [0] },
    ],
    'both go on': [
      { Episodes: [{ ...sinceAugust, PLACE: 'U6' }], DoLo: [{ DOLO_START: '01/06/2026' }] },
      { Episodes: [0], DoLo: [0] },
    ],
  },
})

ruleCases('710', {
  passes: {
    'a placement that is only unusual, or not given': {
      Episodes: [{ ...june, PLACE: 'U6' }, sinceAugust],
      DoLo: [{ DOLO_START: '02/06/2026', DOLO_END: '03/09/2026' }],
    },
    'it ended before the placement began': {
      Episodes: [{ ...sinceAugust, PLACE: 'P1' }],
      DoLo: [{ DOLO_START: '02/06/2026', DOLO_END: '03/06/2026' }],
    },
  },
  fails: {
    'each of the four': [
      {
        Episodes: [
          { CHILD: 'A', ...june, PLACE: 'K1' },
          { CHILD: 'B', ...june, PLACE: 'P1' },
          { CHILD: 'C', ...june, PLACE: 'R5' },
          { CHILD: 'D', ...june, PLACE: 'K3' },
        ],
        DoLo: ['A', 'B', 'C', 'D'].map((CHILD) => ({
          CHILD,
          DOLO_START: '02/06/2026',
          DOLO_END: '03/06/2026',
        })),
      },
      { Episodes: [0, 1, 2, 3], DoLo: [0, 1, 2, 3] },
    ],
  },
})
