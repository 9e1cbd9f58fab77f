import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('399', {
  passes: {
    'nothing is said of motherhood and reviews': {
      Episodes: [{ LS: 'V3' }],
      Header: [{}],
      Reviews: [{}],
    },
    'the child was also looked after otherwise': {
      Episodes: [{ LS: 'V3' }, { LS: 'C2' }],
      Header: [{ MOTHER: '0' }],
      Reviews: [{ REVIEW: '01/05/2025', REVIEW_CODE: 'PN1' }],
    },
    'another child has a review': {
      Episodes: [{ LS: 'V4' }],
      Reviews: [{ CHILD: 'B', REVIEW: '01/05/2025', REVIEW_CODE: 'PN1' }],
    },
  },
  fails: {
    'a mother or not, and a review: every episode is told of': [
      {
        Episodes: [{ LS: 'V4' }, { LS: 'V3' }],
        Header: [{ MOTHER: '0' }],
        Reviews: [{ REVIEW: '01/05/2025' }, { REVIEW_CODE: 'PN1' }, {}],
      },
      { Episodes: [0, 1], Header: [0], Reviews: [0, 1] },
    ],
    'a mother alone': [
      { Episodes: [{ LS: 'V4' }], Header: [{ MOTHER: '1' }] },
      { Episodes: [0], Header: [0] },
    ],
  },
})
