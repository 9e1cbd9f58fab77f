import { ruleCases, type Given } from '../../../../test/rule-cases.ts'

const miles = (...PL_DISTANCE: string[]): Given => ({
  Episodes: PL_DISTANCE.map((distance) => ({ LS: 'C2', PL_DISTANCE: distance })),
})

ruleCases('164', {
  passes: {
    'none, home itself, the most there is': miles('', '0.0', '12.5', '999.9'),
    'a short break': { Episodes: [{ LS: 'V3', PL_DISTANCE: '-1' }] },
    'an unaccompanied child, by the header and by the table': {
      Episodes: [
        { LS: 'C2', PL_DISTANCE: '-1' },
        { CHILD: 'B', LS: 'C2', PL_DISTANCE: '-1' },
      ],
      Header: [{ UASC: '1' }],
      UASC: [{ CHILD: 'B' }],
    },
    "one of last year's, by the header and by the day it ended": {
      Episodes: [
        { LS: 'C2', PL_DISTANCE: '-1' },
        { CHILD: 'B', LS: 'C2', PL_DISTANCE: '-1' },
      ],
      last: { Header: [{ UASC: '1' }], UASC: [{ CHILD: 'B', DUC: '01/02/2025' }] },
    },
  },
  fails: {
    'less than none, more than there is, a word': [miles('-0.1', '1000', 'far'), { Episodes: [0, 1, 2] }],
    "one of last year's table that had not ended": [
      { ...miles('-1'), last: { UASC: [{}] } },
      { Episodes: [0] },
    ],
  },
})

ruleCases('169', {
  passes: {
    'area codes, a number, another country, a secret': {
      Episodes: ['E06000059', 'E10000009', 'W06000008', '838', 'SCO', 'CON'].map((PL_LA) => ({ PL_LA })),
    },
    'a short break': { Episodes: [{ LS: 'V4' }] },
  },
  fails: {
    'a blank, an empty entry, a name, a code too short, small letters, a number no council has': [
      { Episodes: [{}, ...['', 'Dorset', 'E059635', 'wal', '999'].map((PL_LA) => ({ PL_LA }))] },
      { Episodes: [0, 1, 2, 3, 4, 5] },
    ],
  },
})

ruleCases('214', {
  passes: {
    'a short break without either': { Episodes: [{ LS: 'V3' }] },
    'another legal status': { Episodes: [{ LS: 'C2', PL_POST: 'LE1 1AA', URN: 'SC1' }] },
  },
  fails: {
    'a short break with either': [
      {
        Episodes: [
          { LS: 'V3', PL_POST: 'LE1 1AA' },
          { LS: 'V4', URN: 'XXXXXXX' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('392a', {
  passes: {
    'a distance': miles('12.5'),
    'a short break': { Episodes: [{ LS: 'V3' }] },
    'an unaccompanied child': { Episodes: [{ LS: 'V2' }], Header: [{ UASC: '1' }] },
    'one of last year': { Episodes: [{ LS: 'V2' }], last: { Header: [{ UASC: '1' }] } },
  },
  fails: { 'a blank': [{ Episodes: [{ LS: 'C2' }], Header: [{ UASC: '0' }] }, { Episodes: [0] }] },
})

ruleCases('392b', {
  passes: {
    'both postcodes': { Episodes: [{ LS: 'C2', HOME_POST: 'LE1 1AA', PL_POST: 'LE2 2AA' }] },
    'a short break': { Episodes: [{ LS: 'V3' }] },
    'one formerly unaccompanied': { Episodes: [{ LS: 'V2' }], last: { UASC: [{ DUC: '01/02/2025' }] } },
  },
  fails: {
    'either is blank': [
      {
        Episodes: [
          { LS: 'C2', HOME_POST: 'LE1 1AA' },
          { LS: 'C2', PL_POST: 'LE2 2AA' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

const posts = (...pairs: [string, string][]): Given => ({
  Episodes: pairs.map(([HOME_POST, PL_POST]) => ({ LS: 'C2', PLACE: 'U6', HOME_POST, PL_POST })),
})

ruleCases('392c', {
  passes: {
    'however spaced or cased': posts(['AB1 0JD', 'AB10JD'], ['ec1a 1bb', 'GIR 0AA']),
    blank: { Episodes: [{}] },
  },
  fails: {
    'either is none, letters for digits too': [
      posts(['invalid', 'AB1 0JD'], ['AB1 0JD', 'AB1 OJD'], ['AB1', '']),
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('392d', {
  passes: {
    'two places': posts(['AB1 0JD', 'AB1 0JE']),
    'with parents': { Episodes: [{ PLACE: 'P1', HOME_POST: 'AB1 0JD', PL_POST: 'AB1 0JD' }] },
    'one of them or both blank': posts(['', ''], ['AB1 0JD', ''], ['', 'AB1 0JD']),
  },
  fails: {
    'one place, however spaced or cased': [
      posts(['AB1 0JD', 'AB1 0JD'], ['ab10jd', 'AB1 0JD']),
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('398', {
  passes: {
    'a short break without postcodes': { Episodes: [{ LS: 'V4' }] },
    'another legal status': posts(['AB1 0JD', 'AB1 0JE']),
  },
  fails: {
    'a short break with either': [
      {
        Episodes: [
          { LS: 'V3', HOME_POST: 'AB1 0JD' },
          { LS: 'V4', PL_POST: 'AB1 0JD' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('406', {
  passes: {
    'an unaccompanied child without a distance': { Episodes: [{}], Header: [{ UASC: '1' }] },
    'another child': { ...miles('12.5'), Header: [{ UASC: '0' }] },
    "one of last year's table that had not ended": { ...miles('12.5'), last: { UASC: [{}] } },
  },
  fails: {
    'an unaccompanied child': [{ ...miles('0.0'), UASC: [{}] }, { Episodes: [0] }],
    'one formerly unaccompanied': [
      { ...miles('12.5'), last: { UASC: [{ DUC: '01/02/2025' }] } },
      { Episodes: [0] },
    ],
  },
})

const located = (...pairs: [string, string][]): Given => ({
  Episodes: pairs.map(([PL_LA, PL_LOCATION]) => ({ PL_LA, PL_LOCATION })),
  authority: ['E06000059', '838'],
})

ruleCases('411', {
  passes: {
    'in the council by any of its names, out of it': located(
      ['E06000059', 'IN'],
      ['838', 'IN'],
      ['E06000058', 'OUT'],
      ['WAL', 'OUT'],
    ),
    'either blank': located(['', 'IN'], ['E06000059', '']),
  },
  fails: {
    'out in the council, in elsewhere': [
      located(['E06000059', 'OUT'], ['838', 'OUT'], ['E06000058', 'IN']),
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('420', {
  passes: {
    'a short break without a council': { Episodes: [{ LS: 'V4' }] },
    'another legal status': { Episodes: [{ LS: 'C2', PL_LA: 'NIR' }] },
  },
  fails: { 'a short break with one': [{ Episodes: [{ LS: 'V3', PL_LA: 'E06000059' }] }, { Episodes: [0] }] },
})

ruleCases('454', {
  passes: {
    '350 miles, and a distance that is not known': miles('350', '999.9', '-351', ''),
    'an unaccompanied child': { ...miles('400'), Header: [{ UASC: '1' }] },
  },
  fails: { more: [miles('350.1', '999', '1000'), { Episodes: [0, 1, 2] }] },
})

ruleCases('1015', {
  passes: {
    'own provision in the council': {
      Episodes: [{ LS: 'C2', PLACE: 'K2', PLACE_PROVIDER: 'PR1', PL_LA: '838' }],
      authority: ['E06000059', '838'],
    },
    'another provider, carers and adopters, who live anywhere, a short break': {
      Episodes: [
        { LS: 'C2', PLACE: 'K2', PLACE_PROVIDER: 'PR4', PL_LA: 'E06000058' },
        { LS: 'C2', PLACE: 'U1', PLACE_PROVIDER: 'PR1', PL_LA: 'E06000058' },
        { LS: 'E1', PLACE: 'A5', PLACE_PROVIDER: 'PR1', PL_LA: 'E06000058' },
        { LS: 'V4', PLACE: 'K2', PLACE_PROVIDER: 'PR1', PL_LA: 'E06000058' },
      ],
      authority: ['E06000059'],
    },
    'no council, which 169 finds': {
      Episodes: [{ LS: 'C2', PLACE: 'K2', PLACE_PROVIDER: 'PR1' }],
      authority: ['E06000059'],
    },
  },
  fails: {
    "own provision in another council's area": [
      {
        Episodes: [{ LS: 'C2', PLACE: 'K2', PLACE_PROVIDER: 'PR1', PL_LA: 'E06000058' }],
        authority: ['E06000059'],
      },
      { Episodes: [0] },
    ],
  },
})
