import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('166', {
  passes: { 'a date': { Reviews: [{ REVIEW: '01/05/2025' }] } },
  fails: { 'no such day, and a blank': [{ Reviews: [{ REVIEW: '31/06/2025' }, {}] }, { Reviews: [0, 1] }] },
})

ruleCases('167', {
  passes: { 'the first and the last code': { Reviews: [{ REVIEW_CODE: 'PN0' }, { REVIEW_CODE: 'PN7' }] } },
  fails: {
    'no such code, small letters, nothing in the cell, a blank': [
      { Reviews: [{ REVIEW_CODE: 'PN8' }, { REVIEW_CODE: 'pn1' }, { REVIEW_CODE: '' }, {}] },
      { Reviews: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('440', {
  passes: {
    'the day before the fourth birthday': {
      Reviews: [{ DOB: '02/05/2021', REVIEW: '01/05/2025', REVIEW_CODE: 'PN0' }],
    },
    'a code for older children, or no date of birth': {
      Reviews: [
        { DOB: '02/05/2015', REVIEW: '01/05/2025', REVIEW_CODE: 'PN1' },
        { REVIEW: '01/05/2025', REVIEW_CODE: 'PN0' },
      ],
    },
  },
  fails: {
    'the fourth birthday itself': [
      { Reviews: [{ DOB: '01/05/2021', REVIEW: '01/05/2025', REVIEW_CODE: 'PN0' }] },
      { Reviews: [0] },
    ],
  },
})

ruleCases('441', {
  passes: {
    'the fourth birthday itself': {
      Reviews: [{ DOB: '01/05/2021', REVIEW: '01/05/2025', REVIEW_CODE: 'PN1' }],
    },
    'a younger child coded as one, and a code on no list': {
      Reviews: [
        { DOB: '01/05/2023', REVIEW: '01/05/2025', REVIEW_CODE: 'PN0' },
        { DOB: '01/05/2023', REVIEW: '01/05/2025', REVIEW_CODE: 'PN9' },
      ],
    },
  },
  fails: {
    'the day before the fourth birthday': [
      { Reviews: [{ DOB: '02/05/2021', REVIEW: '01/05/2025', REVIEW_CODE: 'PN7' }] },
      { Reviews: [0] },
    ],
  },
})
