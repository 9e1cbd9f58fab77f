import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('168', {
  passes: {
    'a number for good, one for the time being, a code, a blank': {
      Header: [{ UPN: 'L086819786126' }, { UPN: 'X06805040829A' }, { UPN: 'UN5' }, {}],
    },
  },
  fails: {
    'a first letter that is not used': [
      { Header: [{ UPN: 'I072272729588' }, { UPN: 'O072272729588' }, { UPN: 'S072272729588' }] },
      { Header: [0, 1, 2] },
    ],
    'too short, too long, no letter, no such code, a code in small letters, an empty entry': [
      {
        Header: [
          { UPN: 'K06014812931' },
          { UPN: 'J0009478413501' },
          { UPN: '5035247309594' },
          { UPN: 'UN7' },
          { UPN: 'un1' },
          { UPN: '' },
        ],
      },
      { Header: [0, 1, 2, 3, 4, 5] },
    ],
  },
})

const number = 'H801200001001'

/** A child's pupil number this year, and last year's. */
const then = (UPN: string | undefined, before: string | undefined) => ({
  Header: [UPN === undefined ? {} : { UPN }],
  last: { Header: [before === undefined ? {} : { UPN: before }] },
})

ruleCases('208', {
  passes: {
    'the same': then(number, number),
    'the same in small letters': then(number, number.toLowerCase()),
    'it was not known and is now': then(number, 'UN4'),
    'it was blank and is known now': then(number, undefined),
    'a code in place of UN1': then('UN2', 'UN1'),
    'a code in place of none': then('UN4', undefined),
    'blank in both years': then(undefined, undefined),
    'the child was not in the return last year': {
      Header: [{ UPN: number }],
      last: { Header: [{ CHILD: 'B', UPN: 'UN1' }] },
    },
  },
  fails: {
    'another number': [then(number, 'X888888888888'), { Header: [0] }],
    'it was known and is not now': [then('UN4', number), { Header: [0] }],
    'one code for another': [then('UN3', 'UN4'), { Header: [0] }],
    'blank now': [then(undefined, 'UN1'), { Header: [0] }],
    'not of school age after a blank': [then('UN1', undefined), { Header: [0] }],
  },
})

ruleCases('209', {
  passes: {
    'turns four on 1 September': { Header: [{ DOB: '01/09/2021', UPN: 'UN1' }], collection: '2025-26' },
    'another code': { Header: [{ DOB: '01/09/2012', UPN: 'UN2' }] },
    'no date of birth': { Header: [{ UPN: 'UN1' }] },
  },
  fails: {
    'turns four on 31 August': [
      { Header: [{ DOB: '31/08/2021', UPN: 'UN1' }], collection: '2025-26' },
      { Header: [0] },
    ],
  },
})

ruleCases('210', {
  passes: {
    'looked after for a week': {
      Header: [{ UPN: 'UN4' }],
      Episodes: [{ DECOM: '24/03/2026', RNE: 'S' }],
      collection: '2025-26',
    },
    'no longer looked after': {
      Header: [{ UPN: 'UN4' }],
      Episodes: [{ DECOM: '01/06/2025', RNE: 'S', DEC: '31/03/2026', REC: 'E8' }],
      collection: '2025-26',
    },
    'back for a week after an earlier period': {
      Header: [{ UPN: 'UN4' }],
      Episodes: [
        { DECOM: '01/06/2025', RNE: 'S', DEC: '01/07/2025', REC: 'E8' },
        { DECOM: '28/03/2026', RNE: 'S' },
      ],
      collection: '2025-26',
    },
    'another code': {
      Header: [{ UPN: 'UN3' }],
      Episodes: [{ DECOM: '01/06/2025', RNE: 'S' }],
      collection: '2025-26',
    },
  },
  fails: {
    'looked after for eight days': [
      {
        Header: [{ UPN: 'UN4' }],
        Episodes: [{ DECOM: '23/03/2026', RNE: 'S' }],
        collection: '2025-26',
      },
      { Header: [0], Episodes: [0] },
    ],
    'moved in the last week': [
      {
        Header: [{ UPN: 'UN4' }],
        Episodes: [
          { DECOM: '28/03/2026', RNE: 'P' },
          { DECOM: '01/06/2025', RNE: 'S', DEC: '28/03/2026', REC: 'X1' },
        ],
        collection: '2025-26',
      },
      { Header: [0], Episodes: [1] },
    ],
  },
})

ruleCases('442', {
  passes: {
    'a code': { Header: [{ UPN: 'UN1' }], Episodes: [{ LS: 'C2' }] },
    'short breaks only': { Header: [{}], Episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'no episodes': { Header: [{}], Episodes: [{ CHILD: 'B', LS: 'C2' }] },
  },
  fails: {
    'blank, with a care order': [{ Header: [{}], Episodes: [{ LS: 'C2' }] }, { Header: [0] }],
    'blank, with short breaks and then an order': [
      { Header: [{}], Episodes: [{ LS: 'V3' }, { LS: 'C2' }] },
      { Header: [0] },
    ],
    'blank, with no legal status': [{ Header: [{}], Episodes: [{}] }, { Header: [0] }],
  },
})

ruleCases('444', {
  passes: {
    'codes and blanks may be the same': {
      Header: [
        { CHILD: 'A', UPN: 'UN1' },
        { CHILD: 'B', UPN: 'UN1' },
        { CHILD: 'C' },
        { CHILD: 'D' },
        { CHILD: 'E', UPN: number },
      ],
    },
  },
  fails: {
    'every row of a number is told of': [
      {
        Header: [
          { CHILD: 'A', UPN: number },
          { CHILD: 'B', UPN: 'L086819786126' },
          { CHILD: 'C', UPN: number },
          { CHILD: 'D', UPN: number },
        ],
      },
      { Header: [0, 2, 3] },
    ],
  },
})
