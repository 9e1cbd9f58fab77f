import { ruleCases } from '../../../test/rule-cases.ts'

const started = { RNE: 'S', DECOM: '01/04/2025' }

ruleCases('630', {
  passes: {
    'code, council and date': {
      Episodes: [started],
      PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '352', DATE_PERM: 'zz/05/2020' }],
      collection: '2025-26',
    },
    'none, so no council and date': {
      Episodes: [started],
      PrevPerm: [{ PREV_PERM: 'Z1' }],
      collection: '2025-26',
    },
    'started the day before the year, or did not start': {
      Episodes: [
        { RNE: 'S', DECOM: '31/03/2025' },
        { RNE: 'P', DECOM: '01/06/2025' },
      ],
      collection: '2025-26',
    },
  },
  fails: {
    'nothing, on the first day of the year': [
      { Episodes: [started], collection: '2025-26' },
      { Episodes: [0] },
    ],
    'the council, the date or the code is blank': [
      {
        Episodes: [started, { CHILD: 'B', ...started }, { CHILD: 'C', ...started }],
        PrevPerm: [
          { PREV_PERM: 'P2', DATE_PERM: '01/05/2020' },
          { CHILD: 'B', PREV_PERM: 'P2', LA_PERM: '352', DATE_PERM: '' },
          { CHILD: 'C', LA_PERM: '352', DATE_PERM: '01/05/2020' },
        ],
        collection: '2025-26',
      },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('631', {
  passes: { 'codes on the list, and a blank': { PrevPerm: [{ PREV_PERM: 'P4' }, { PREV_PERM: 'Z1' }, {}] } },
  fails: {
    'another code, a small letter, an empty entry': [
      { PrevPerm: [{ PREV_PERM: 'P5' }, { PREV_PERM: 'z1' }, { PREV_PERM: '' }] },
      { PrevPerm: [0, 1, 2] },
    ],
  },
})

ruleCases('632', {
  passes: {
    'a day, a month, a year, not known, and a blank': {
      Episodes: [{ RNE: 'S', DECOM: '15/06/2025' }],
      PrevPerm: [
        { DATE_PERM: '15/06/2025' },
        { DATE_PERM: 'zz/06/2025' },
        { DATE_PERM: 'zz/zz/2025' },
        { DATE_PERM: 'ZZ/ZZ/ZZZZ' },
        {},
        { DATE_PERM: '' },
      ],
    },
    'the order ended an earlier period of care': {
      Episodes: [
        { RNE: 'S', DECOM: '15/06/2025', DEC: '01/09/2025', REC: 'E46' },
        { RNE: 'S', DECOM: '01/12/2025' },
      ],
      PrevPerm: [{ DATE_PERM: '01/09/2025' }],
    },
    'a child without episodes': { PrevPerm: [{ DATE_PERM: '01/09/2025' }] },
  },
  fails: {
    'no such day, no such month, no year, a word': [
      {
        PrevPerm: [
          { DATE_PERM: '31/06/2020' },
          { DATE_PERM: 'zz/13/2020' },
          { DATE_PERM: 'zz/05/zzzz' },
          { DATE_PERM: '2020' },
          { DATE_PERM: 'unknown' },
        ],
      },
      { PrevPerm: [0, 1, 2, 3, 4] },
    ],
    'no such day, beside the start it is held against': [
      {
        Episodes: [
          { RNE: 'S', DECOM: '15/06/2025' },
          { RNE: 'P', DECOM: '15/08/2025' },
        ],
        PrevPerm: [{ DATE_PERM: '31/06/2020' }],
      },
      { Episodes: [0], PrevPerm: [0] },
    ],
    'a day, a month and a year after the period of care began': [
      {
        Episodes: [
          { RNE: 'S', DECOM: '15/06/2025' },
          { RNE: 'P', DECOM: '15/08/2025' },
        ],
        PrevPerm: [{ DATE_PERM: '16/06/2025' }, { DATE_PERM: 'zz/07/2025' }, { DATE_PERM: 'zz/zz/2026' }],
      },
      { Episodes: [0], PrevPerm: [0, 1, 2] },
    ],
    'it began before the year: after its first episode in the return': [
      { Episodes: [{ RNE: 'P', DECOM: '15/06/2025' }], PrevPerm: [{ DATE_PERM: '16/06/2025' }] },
      { Episodes: [0], PrevPerm: [0] },
    ],
  },
})

ruleCases('633', {
  passes: {
    'a council of today, one abolished, another country, not known, and a blank': {
      PrevPerm: [
        { LA_PERM: '838' },
        { LA_PERM: '835' },
        { LA_PERM: '875' },
        { LA_PERM: 'WAL' },
        { LA_PERM: 'NUK' },
        { LA_PERM: '999' },
        {},
      ],
    },
  },
  fails: {
    'a number of no council, an area code, a small letter, an empty entry': [
      {
        PrevPerm: [{ LA_PERM: '000' }, { LA_PERM: 'E06000059' }, { LA_PERM: 'wal' }, { LA_PERM: '' }],
      },
      { PrevPerm: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('634', {
  passes: {
    'one episode began on 1 April 2016': {
      Episodes: [{ DECOM: '31/03/2016' }, { DECOM: '01/04/2016' }],
      PrevPerm: [{ PREV_PERM: 'P1' }],
    },
    'nothing is entered': { Episodes: [{ DECOM: '31/03/2016' }], PrevPerm: [{}] },
    'a child without dated episodes': { Episodes: [{ CHILD: 'B' }], PrevPerm: [{ PREV_PERM: 'P1' }] },
  },
  fails: {
    'every episode began before, whichever item is entered': [
      {
        Episodes: [{ DECOM: '31/03/2016' }, { DECOM: '01/05/2012' }],
        PrevPerm: [{ PREV_PERM: 'Z1' }, { LA_PERM: '352' }, { DATE_PERM: 'zz/zz/2010' }],
      },
      { Episodes: [0, 1], PrevPerm: [0, 1, 2] },
    ],
  },
})

ruleCases('635', {
  passes: {
    'none, and nothing or only one of the two': {
      PrevPerm: [{ PREV_PERM: 'Z1' }, { PREV_PERM: 'Z1', LA_PERM: '352' }],
    },
    'a code with council and date': {
      PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '352', DATE_PERM: '01/05/2020' }, {}],
    },
  },
  fails: {
    'none, and both': [
      { PrevPerm: [{ PREV_PERM: 'Z1', LA_PERM: '352', DATE_PERM: '01/05/2020' }] },
      { PrevPerm: [0] },
    ],
    'no code, and one of the two': [
      { PrevPerm: [{ LA_PERM: '352' }, { PREV_PERM: '', DATE_PERM: '01/05/2020' }] },
      { PrevPerm: [0, 1] },
    ],
  },
})
