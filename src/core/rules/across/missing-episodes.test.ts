import { ruleCases } from '../../../../test/rule-cases.ts'

/** Looked after in June, and from 1 August on. */
const june = { DECOM: '01/06/2025', DEC: '30/06/2025', REC: 'E4A' }
const sinceAugust = { DECOM: '01/08/2025' }

ruleCases('575', {
  passes: {
    'the placement goes on': { Episodes: [sinceAugust], Missing: [{ MIS_START: '02/08/2025' }] },
    'the absence has an end': {
      Episodes: [june],
      Missing: [{ MIS_START: '02/06/2025', MIS_END: '05/06/2025' }],
    },
    'only the legal status changed': {
      Episodes: [
        { ...june, REC: 'X1' },
        { DECOM: '30/06/2025', RNE: 'L' },
      ],
      Missing: [{ MIS_START: '02/06/2025' }],
    },
    'it started on the day of the move': {
      Episodes: [
        { ...june, REC: 'X1' },
        { DECOM: '30/06/2025', RNE: 'P' },
      ],
      Missing: [{ MIS_START: '30/06/2025' }],
    },
  },
  fails: {
    'the placement ended, and the child is in another': [
      {
        Episodes: [
          { ...june, REC: 'X1' },
          { DECOM: '30/06/2025', RNE: 'P' },
        ],
        Missing: [{ MIS_START: '01/06/2025' }],
      },
      { Missing: [0] },
    ],
    'the legal status changed, and then care ceased': [
      {
        Episodes: [
          { ...june, REC: 'X1' },
          { DECOM: '30/06/2025', RNE: 'L', DEC: '05/07/2025', REC: 'E4A' },
        ],
        Missing: [{ MIS_START: '02/06/2025' }],
      },
      { Missing: [0] },
    ],
  },
})

ruleCases('576', {
  passes: {
    'it is there, and ended': {
      Missing: [{ MIS_START: '01/03/2025', MIS_END: '02/04/2025' }],
      last: { Missing: [{ MIS_START: '01/03/2025' }] },
    },
    'it had an end': {
      Missing: [{ MIS_START: '01/05/2025' }],
      last: { Missing: [{ MIS_START: '01/03/2025', MIS_END: '02/03/2025' }] },
    },
    'it was another child': {
      Missing: [{ MIS_START: '01/05/2025' }],
      last: { Missing: [{ CHILD: 'B', MIS_START: '01/03/2025' }] },
    },
  },
  fails: {
    'it is not there: the latest of this year is told of': [
      {
        Missing: [
          { MIS_START: '01/06/2025', MIS_END: '02/06/2025' },
          { MIS_START: '01/05/2025', MIS_END: '02/05/2025' },
        ],
        last: { Missing: [{ MIS_START: '01/03/2025' }] },
      },
      { Missing: [0] },
    ],
  },
})

ruleCases('577', {
  passes: {
    'it ended on the day care ceased': {
      Episodes: [june],
      Missing: [{ MIS_START: '02/06/2025', MIS_END: '30/06/2025' }],
    },
    'the child is still looked after': {
      Episodes: [june, sinceAugust],
      Missing: [{ MIS_START: '02/08/2025' }],
    },
    'the episode ended, but not care': {
      Episodes: [june, { DECOM: '30/06/2025' }],
      Missing: [{ MIS_START: '02/06/2025' }],
    },
    'the child has no episodes': { Missing: [{ MIS_START: '02/06/2025' }] },
  },
  fails: {
    'it goes on though care ceased, also where care began again': [
      { Episodes: [june, sinceAugust], Missing: [{ MIS_START: '02/06/2025' }] },
      { Missing: [0] },
    ],
    'it ended a day after care did': [
      { Episodes: [june], Missing: [{ MIS_START: '02/06/2025', MIS_END: '01/07/2025' }] },
      { Missing: [0] },
    ],
  },
})

ruleCases('578', {
  passes: {
    'the day care ceased, and another time in care': {
      Episodes: [june, sinceAugust],
      Missing: [{ MIS_START: '30/06/2025' }, { MIS_START: '02/08/2025' }],
    },
    'the child has no episodes, or the day is not known': {
      Episodes: [june],
      Missing: [{ CHILD: 'B', MIS_START: '02/07/2025' }, {}],
    },
  },
  fails: {
    'the day after care ceased': [
      { Episodes: [june], Missing: [{ MIS_START: '01/07/2025' }] },
      { Missing: [0] },
    ],
    'in no time in care, as in the recorded cases': [
      { Episodes: [june], Missing: [{ MIS_START: '31/05/2025' }] },
      { Missing: [0] },
    ],
  },
})

/** Turns 18 on 30 June 2025. */
const turning18 = { DOB: '30/06/2007', MISSING: 'M', MIS_START: '02/06/2025', MIS_END: '30/06/2025' }

ruleCases('580', {
  passes: {
    'the reason is E8': { Episodes: [{ ...june, REC: 'E8' }], Missing: [turning18] },
    'the child was found before': {
      Episodes: [june],
      Missing: [{ ...turning18, MIS_END: '29/06/2025' }],
    },
    'the child was younger: found, and gone home the same day': {
      Episodes: [june],
      Missing: [{ ...turning18, DOB: '01/07/2010' }],
    },
    'care went on': { Episodes: [{ ...june, REC: 'X1' }], Missing: [turning18] },
  },
  fails: {
    'another reason': [{ Episodes: [{ ...june, REC: 'E7' }], Missing: [turning18] }, { Episodes: [0] }],
    'the date of birth is in the header alone': [
      {
        Header: [{ DOB: '30/06/2007' }],
        Episodes: [june],
        Missing: [{ MISSING: 'A', MIS_END: '30/06/2025' }],
      },
      { Episodes: [0] },
    ],
  },
})

ruleCases('581', {
  passes: {
    'the day care started': { Episodes: [june], Missing: [{ MIS_START: '01/06/2025' }] },
    'the child has no episodes': { Missing: [{ MIS_START: '01/06/2025' }] },
  },
  fails: {
    'the day before care started, and between two times in care': [
      { Episodes: [june, sinceAugust], Missing: [{ MIS_START: '31/05/2025' }, { MIS_START: '31/07/2025' }] },
      { Missing: [0, 1] },
    ],
  },
})
