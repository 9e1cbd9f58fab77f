import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('142', {
  passes: {
    'the last episode is open': {
      Episodes: [{ DECOM: '01/06/2026' }, { DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' }],
    },
    'a row that does not say when it began is no later episode': {
      Episodes: [{ DECOM: '01/05/2026' }, {}],
    },
  },
  fails: {
    'an earlier one has no end, or no reason for it': [
      {
        Episodes: [
          { DECOM: '01/05/2026' },
          { DECOM: '01/06/2026', DEC: '01/07/2026' },
          { DECOM: '01/07/2026' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('199', {
  passes: {
    "the adoption comes last, and was in last year's return too": {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' },
        { DECOM: '01/06/2026', REC: 'E11' },
      ],
      last: { Episodes: [{ DECOM: '01/06/2026', REC: 'E11' }] },
    },
  },
  fails: {
    'every episode after an adoption': [
      {
        Episodes: [
          { DECOM: '01/06/2026', REC: 'E12' },
          { DECOM: '01/08/2026', REC: 'E11' },
          { DECOM: '01/07/2026' },
        ],
      },
      { Episodes: [1, 2] },
    ],
    "an adoption in last year's return": [
      { Episodes: [{ DECOM: '01/05/2026' }], last: { Episodes: [{ DECOM: '01/05/2024', REC: 'E11' }] } },
      { Episodes: [0] },
    ],
    "an adoption last year, when this year's does not say when it began": [
      {
        Episodes: [{ DECOM: '01/05/2026' }, { REC: 'E11' }],
        last: { Episodes: [{ DECOM: '01/05/2024', REC: 'E11' }] },
      },
      { Episodes: [0] },
    ],
  },
})

ruleCases('357', {
  passes: {
    'the first episode is a start, whatever stands before it': {
      Episodes: [
        { DECOM: '01/06/2026', RNE: 'L' },
        { DECOM: '01/05/2026', RNE: 'S' },
      ],
    },
    'it began before the year': { Episodes: [{ DECOM: '31/03/2026', RNE: 'P' }] },
    'nothing says when it began': { Episodes: [{ RNE: 'P' }] },
  },
  fails: {
    'it began on the first day of the year and is no start': [
      { Episodes: [{ DECOM: '01/04/2026', RNE: 'P' }] },
      { Episodes: [0] },
    ],
    'the reason is blank': [{ Episodes: [{ DECOM: '01/05/2026' }] }, { Episodes: [0] }],
  },
})

ruleCases('388', {
  passes: {
    'another begins the day it ends': {
      Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' }, { DECOM: '01/06/2026' }],
    },
    'the child left care and came back later': {
      Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E4A' }, { DECOM: '02/06/2026' }],
    },
    'no reason is given': {
      Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026' }, { DECOM: '01/06/2026' }],
    },
  },
  fails: {
    'none follows': [
      { Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' }] },
      { Episodes: [0] },
    ],
    'the next begins a day later': [
      { Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'X1' }, { DECOM: '02/06/2026' }] },
      { Episodes: [0] },
    ],
    'one follows the day the child is said to have left': [
      { Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REC: 'E4A' }, { DECOM: '01/06/2026' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('431', {
  passes: {
    'a day out of care': {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '31/05/2026' },
        { DECOM: '01/06/2026', RNE: 'S' },
      ],
    },
    'the next goes on': {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '01/06/2026' },
        { DECOM: '01/06/2026', RNE: 'P' },
      ],
    },
  },
  fails: {
    'a start on the day the one before ended': [
      {
        Episodes: [
          { DECOM: '01/05/2026', DEC: '01/06/2026' },
          { DECOM: '01/06/2026', RNE: 'S' },
        ],
      },
      { Episodes: [1] },
    ],
  },
})

ruleCases('432', {
  passes: {
    'the next is a start': {
      Episodes: [
        { DECOM: '01/05/2026', REC: 'E4A' },
        { DECOM: '01/06/2026', RNE: 'S' },
      ],
    },
    'care went on, or nothing says it ended': {
      Episodes: [
        { DECOM: '01/05/2026', REC: 'X1' },
        { DECOM: '01/06/2026', RNE: 'P' },
        { DECOM: '01/07/2026', RNE: 'L' },
      ],
    },
  },
  fails: {
    'the next goes on, or says nothing': [
      {
        Episodes: [
          { DECOM: '01/05/2026', REC: 'E4A' },
          { DECOM: '01/06/2026', RNE: 'P', REC: 'E8' },
          { DECOM: '01/07/2026' },
        ],
      },
      { Episodes: [1, 2] },
    ],
  },
})

ruleCases('433', {
  passes: {
    'it begins the day the one before ended': {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '01/06/2026' },
        { DECOM: '01/06/2026', RNE: 'L' },
      ],
    },
    'a start after a gap': {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '01/06/2026' },
        { DECOM: '01/07/2026', RNE: 'S' },
      ],
    },
    'none comes before it': { Episodes: [{ DECOM: '01/05/2026', RNE: 'L' }] },
  },
  fails: {
    'a gap, an overlap, and an episode that has not ended': [
      {
        Episodes: [
          { DECOM: '01/05/2026', DEC: '31/05/2026' },
          { DECOM: '01/06/2026', DEC: '02/07/2026', RNE: 'U' },
          { DECOM: '01/07/2026', RNE: 'T' },
          { DECOM: '01/08/2026', RNE: 'B' },
        ],
      },
      { Episodes: [1, 2, 3] },
    ],
  },
})

ruleCases('437', {
  passes: {
    'nothing follows': {
      Episodes: [
        { DECOM: '01/06/2026', REC: 'E2' },
        { DECOM: '01/05/2026', REC: 'X1' },
      ],
    },
    'another reason': { Episodes: [{ DECOM: '01/05/2026', REC: 'E4A' }, { DECOM: '01/06/2026' }] },
  },
  fails: {
    'an episode follows the death, or the finding of an age': [
      {
        Episodes: [
          { DECOM: '01/05/2026', REC: 'E2' },
          { DECOM: '01/06/2026', REC: 'E15' },
          { DECOM: '01/07/2026', REC: 'E17' },
          { DECOM: '01/08/2026' },
        ],
      },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('501', {
  passes: {
    'it begins the day the one before ends, or that one is open': {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '01/06/2026' },
        { DECOM: '01/06/2026' },
        { DECOM: '01/07/2026' },
      ],
    },
  },
  fails: {
    'it begins a day early': [
      { Episodes: [{ DECOM: '31/05/2026' }, { DECOM: '01/05/2026', DEC: '01/06/2026' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('504', {
  passes: {
    'another need in a new period of care': {
      Episodes: [
        { DECOM: '01/05/2026', RNE: 'S', CIN: 'N1' },
        { DECOM: '01/06/2026', RNE: 'P', CIN: 'N1' },
        { DECOM: '01/08/2026', RNE: 'S', CIN: 'N4' },
        { DECOM: '01/09/2026', RNE: 'L', CIN: 'N4' },
      ],
    },
  },
  fails: {
    'every later episode with another need, or none': [
      {
        Episodes: [
          { DECOM: '01/05/2026', RNE: 'S', CIN: 'N1' },
          { DECOM: '01/06/2026', RNE: 'P', CIN: 'N2' },
          { DECOM: '01/07/2026', RNE: 'L', CIN: 'N2' },
          { DECOM: '01/08/2026', RNE: 'L' },
          { DECOM: '01/09/2026', RNE: 'L', CIN: 'N1' },
        ],
      },
      { Episodes: [1, 2, 3] },
    ],
    'the period began before the year': [
      {
        Episodes: [
          { DECOM: '01/05/2025', RNE: 'P', CIN: 'N1' },
          { DECOM: '01/06/2026', RNE: 'P', CIN: 'N2' },
        ],
      },
      { Episodes: [1] },
    ],
  },
})
