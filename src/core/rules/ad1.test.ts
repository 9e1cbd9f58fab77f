import { ruleCases } from '../../../test/rule-cases.ts'

const complete = {
  DATE_INT: '01/05/2025',
  DATE_MATCH: '01/06/2025',
  FOSTER_CARE: '0',
  NB_ADOPTR: '2',
  SEX_ADOPTR: 'MF',
  LS_ADOPTR: 'L11',
}

ruleCases('112', {
  passes: { 'a date, and a blank': { AD1: [{ DATE_INT: '29/02/2024' }, {}] } },
  fails: {
    'no such day, and a year of two figures': [
      { AD1: [{ DATE_INT: '31/04/2024' }, { DATE_INT: '01/01/24' }] },
      { AD1: [0, 1] },
    ],
  },
})

ruleCases('113', {
  passes: { 'a date, and a blank': { AD1: [{ DATE_MATCH: '29/02/2024' }, {}] } },
  fails: { 'no such day': [{ AD1: [{ DATE_MATCH: '29/02/2025' }] }, { AD1: [0] }] },
})

ruleCases('114', {
  passes: { 'yes, no and a blank': { AD1: [{ FOSTER_CARE: '0' }, { FOSTER_CARE: '1' }, {}] } },
  fails: {
    'another number, a letter, an empty entry': [
      { AD1: [{ FOSTER_CARE: '2' }, { FOSTER_CARE: 'Y' }, { FOSTER_CARE: '' }] },
      { AD1: [0, 1, 2] },
    ],
  },
})

ruleCases('151', {
  passes: { 'all six, and none': { AD1: [complete, {}, { LS_ADOPTR: '' }] } },
  fails: {
    'one of six, and five of six': [
      { AD1: [{ NB_ADOPTR: '1' }, { ...complete, DATE_MATCH: '' }] },
      { AD1: [0, 1] },
    ],
  },
})

ruleCases('175', {
  passes: { 'one, two and a blank': { AD1: [{ NB_ADOPTR: '1' }, { NB_ADOPTR: '2' }, {}] } },
  fails: {
    'none, three, a word': [
      { AD1: [{ NB_ADOPTR: '0' }, { NB_ADOPTR: '3' }, { NB_ADOPTR: 'two' }] },
      { AD1: [0, 1, 2] },
    ],
  },
})

ruleCases('176', {
  passes: { 'codes on the list, and a blank': { AD1: [{ SEX_ADOPTR: 'M1' }, { SEX_ADOPTR: 'MF' }, {}] } },
  fails: {
    'small letters, the order turned round, an empty entry': [
      { AD1: [{ SEX_ADOPTR: 'mf' }, { SEX_ADOPTR: 'FM' }, { SEX_ADOPTR: '' }] },
      { AD1: [0, 1, 2] },
    ],
  },
})

ruleCases('177', {
  passes: { 'codes on the list, and a blank': { AD1: [{ LS_ADOPTR: 'L0' }, { LS_ADOPTR: 'L12' }, {}] } },
  fails: {
    'L1 was split in two, small letters, an empty entry': [
      { AD1: [{ LS_ADOPTR: 'L1' }, { LS_ADOPTR: 'l2' }, { LS_ADOPTR: '' }] },
      { AD1: [0, 1, 2] },
    ],
  },
})

ruleCases('333', {
  passes: {
    'decided before the match, and on the same day': {
      AD1: [
        { DATE_INT: '31/05/2025', DATE_MATCH: '01/06/2025' },
        { DATE_INT: '01/06/2025', DATE_MATCH: '01/06/2025' },
      ],
    },
    'not matched': { AD1: [{ DATE_INT: '31/05/2025' }, {}] },
  },
  fails: {
    'decided after the match, and no day of decision': [
      { AD1: [{ DATE_INT: '02/06/2025', DATE_MATCH: '01/06/2025' }, { DATE_MATCH: '01/06/2025' }] },
      { AD1: [0, 1] },
    ],
  },
})

ruleCases('511', {
  passes: {
    'two of a couple, one alone, and a blank': {
      AD1: [{ NB_ADOPTR: '2', SEX_ADOPTR: 'FF' }, { NB_ADOPTR: '1', SEX_ADOPTR: 'F1' }, { NB_ADOPTR: '2' }],
    },
  },
  fails: { 'two, with the code of one': [{ AD1: [{ NB_ADOPTR: '2', SEX_ADOPTR: 'F1' }] }, { AD1: [0] }] },
})

ruleCases('514', {
  passes: {
    'one alone, a couple that is married, and a blank': {
      AD1: [
        { LS_ADOPTR: 'L0', SEX_ADOPTR: 'M1' },
        { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' },
        { LS_ADOPTR: 'L0' },
      ],
    },
  },
  fails: {
    'single, with the code of a couple': [{ AD1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'MF' }] }, { AD1: [0] }],
  },
})

ruleCases('517', {
  passes: {
    'a man and a woman, a blank, and another status': {
      AD1: [
        { LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' },
        { LS_ADOPTR: 'L3' },
        { LS_ADOPTR: 'L4', SEX_ADOPTR: 'MM' },
      ],
    },
  },
  fails: {
    'two men, and one alone': [
      {
        AD1: [
          { LS_ADOPTR: 'L3', SEX_ADOPTR: 'MM' },
          { LS_ADOPTR: 'L3', SEX_ADOPTR: 'F1' },
        ],
      },
      { AD1: [0, 1] },
    ],
  },
})

ruleCases('518', {
  passes: {
    'two women, a blank, and another status': {
      AD1: [
        { LS_ADOPTR: 'L4', SEX_ADOPTR: 'FF' },
        { LS_ADOPTR: 'L4' },
        { LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' },
      ],
    },
  },
  fails: {
    'a man and a woman, and one alone': [
      {
        AD1: [
          { LS_ADOPTR: 'L4', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L4', SEX_ADOPTR: 'M1' },
        ],
      },
      { AD1: [0, 1] },
    ],
  },
})

ruleCases('519', {
  passes: {
    'every couple, and a blank': {
      AD1: [
        { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MM' },
        { LS_ADOPTR: 'L2', SEX_ADOPTR: 'FF' },
        { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MF' },
        { LS_ADOPTR: 'L2' },
      ],
    },
  },
  fails: { 'one alone': [{ AD1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'F1' }] }, { AD1: [0] }] },
})

ruleCases('520', {
  passes: {
    'a man and a woman, a blank, and another status': {
      AD1: [
        { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' },
        { LS_ADOPTR: 'L11' },
        { LS_ADOPTR: 'L12', SEX_ADOPTR: 'FF' },
      ],
    },
  },
  fails: {
    'two women, and one alone': [
      {
        AD1: [
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'FF' },
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'F1' },
        ],
      },
      { AD1: [0, 1] },
    ],
  },
})

ruleCases('524', {
  passes: {
    'two men, a blank, and another status': {
      AD1: [
        { LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' },
        { LS_ADOPTR: 'L12' },
        { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' },
      ],
    },
  },
  fails: {
    'a man and a woman, and one alone': [
      {
        AD1: [
          { LS_ADOPTR: 'L12', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L12', SEX_ADOPTR: 'M1' },
        ],
      },
      { AD1: [0, 1] },
    ],
  },
})
