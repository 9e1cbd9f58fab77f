import { ruleCases } from '../../../../test/rule-cases.ts'

/** One episode in a placement that begins on a day, of a child born on 1 May 2010. */
const placed = (PLACE: string, DECOM: string) => ({
  Header: [{ DOB: '01/05/2010' }],
  Episodes: [{ PLACE, DECOM }],
})

/** One episode that ceases for a reason on a day, of a child born on 1 May 2007. */
const ceased = (REC: string, DEC: string) => ({
  Header: [{ DOB: '01/05/2007' }],
  Episodes: [{ REC, DEC }],
})

ruleCases('302', {
  passes: {
    'it begins on the day of birth': {
      Header: [{ DOB: '01/05/2020' }],
      Episodes: [{ DECOM: '01/05/2020' }],
    },
    'no date of birth': { Header: [{}], Episodes: [{ DECOM: '01/05/2020' }] },
  },
  fails: {
    'only the first is told of, wherever it stands': [
      { Header: [{ DOB: '01/05/2020' }], Episodes: [{ DECOM: '02/04/2020' }, { DECOM: '01/04/2020' }] },
      { Header: [0], Episodes: [1] },
    ],
  },
})

ruleCases('352', {
  passes: {
    'the day before the 18th birthday': {
      Header: [{ DOB: '01/05/2007' }],
      Episodes: [{ RNE: 'S', DECOM: '30/04/2025' }],
    },
    'no start': { Header: [{ DOB: '01/05/2007' }], Episodes: [{ RNE: 'P', DECOM: '01/05/2025' }] },
    'born on 29 February, 18 on 1 March': {
      Header: [{ DOB: '29/02/2008' }],
      Episodes: [{ RNE: 'S', DECOM: '28/02/2026' }],
    },
    'no date of birth, or of beginning': { Header: [{}], Episodes: [{ RNE: 'S' }] },
  },
  fails: {
    'the 18th birthday': [
      { Header: [{ DOB: '01/05/2007' }], Episodes: [{ RNE: 'S', DECOM: '01/05/2025' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('370', {
  passes: {
    'the 16th birthday in 2023-24': placed('P2', '01/05/2026'),
    'the 15th birthday in 2022-23': { ...placed('P2', '01/05/2025'), collection: '2022-23' },
    'another placement': placed('K2', '01/05/2020'),
  },
  fails: {
    'the day before the 16th birthday in 2023-24': [placed('P2', '30/04/2026'), { Episodes: [0] }],
    'the day before the 15th birthday in 2022-23': [
      { ...placed('P2', '30/04/2025'), collection: '2022-23' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('371', {
  passes: {
    'the 16th birthday in supported accommodation': placed('K3', '01/05/2026'),
    'no longer about semi-independent living in 2024-25': {
      ...placed('H5', '01/05/2020'),
      collection: '2024-25',
    },
    'the 16th birthday in 2023-24': { ...placed('H5', '01/05/2026'), collection: '2023-24' },
    'the 14th birthday in 2022-23': { ...placed('H5', '01/05/2024'), collection: '2022-23' },
  },
  fails: {
    'the day before the 16th birthday': [placed('K3', '30/04/2026'), { Episodes: [0] }],
    'the day before in 2023-24': [
      { ...placed('H5', '30/04/2026'), collection: '2023-24' },
      { Episodes: [0] },
    ],
    'the day before the 14th birthday in 2022-23': [
      { ...placed('H5', '30/04/2024'), collection: '2022-23' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('372', {
  passes: {
    'the tenth birthday': placed('R5', '01/05/2020'),
    'another placement': placed('R2', '01/05/2019'),
  },
  fails: { 'the day before': [placed('R5', '30/04/2020'), { Episodes: [0] }] },
})

ruleCases('373', {
  passes: {
    'the fourth birthday': placed('S1', '01/05/2014'),
    'another placement': placed('K2', '01/05/2013'),
  },
  fails: { 'the day before': [placed('S1', '30/04/2014'), { Episodes: [0] }] },
})

ruleCases('374', {
  passes: {
    'the 14th birthday': placed('P3', '01/05/2024'),
    'another placement': placed('P1', '01/05/2020'),
  },
  fails: { 'the day before': [placed('P3', '30/04/2024'), { Episodes: [0] }] },
})

ruleCases('386', {
  passes: {
    'the day before the 18th birthday': ceased('E11', '30/04/2025'),
    'another reason': ceased('E4A', '01/05/2025'),
    'no date it ceased': { Header: [{ DOB: '01/05/2000' }], Episodes: [{ REC: 'E11' }] },
  },
  fails: {
    'the 18th birthday': [ceased('E11', '01/05/2025'), { Episodes: [0] }],
    'consent dispensed with': [ceased('E12', '01/06/2025'), { Episodes: [0] }],
  },
})

ruleCases('387', {
  passes: {
    'the 14th birthday': ceased('E5', '01/05/2021'),
    'another reason': ceased('E4A', '01/05/2020'),
    'no date it ceased': { Header: [{ DOB: '01/05/2020' }], Episodes: [{ REC: 'E5' }] },
  },
  fails: {
    'the day before, with support': [ceased('E5', '30/04/2021'), { Episodes: [0] }],
    'the day before, without support': [ceased('E6', '30/04/2021'), { Episodes: [0] }],
  },
})

ruleCases('389', {
  passes: {
    'the 16th birthday': ceased('E7', '01/05/2023'),
    'another reason': ceased('E4A', '01/05/2020'),
  },
  fails: { 'the day before': [ceased('E7', '30/04/2023'), { Episodes: [0] }] },
})

ruleCases('407', {
  passes: {
    'the day before the 18th birthday': ceased('E45', '30/04/2025'),
    'another reason': ceased('E41', '01/06/2025'),
    'no date of birth': { Header: [{}], Episodes: [{ REC: 'E46', DEC: '01/05/2025' }] },
  },
  fails: {
    'the 18th birthday': [ceased('E48', '01/05/2025'), { Header: [0], Episodes: [0] }],
    'to a carer of any kind': [
      {
        Header: [{ DOB: '01/05/2000' }],
        Episodes: ['E45', 'E46', 'E47', 'E48'].map((REC) => ({ REC, DEC: '01/06/2025' })),
      },
      { Header: [0], Episodes: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('460', {
  passes: {
    'the 18th birthday': ceased('E17', '01/05/2025'),
    'another reason': ceased('E4A', '30/04/2025'),
    'no date of birth': { Header: [{}], Episodes: [{ REC: 'E17', DEC: '01/05/2020' }] },
  },
  fails: { 'the day before': [ceased('E17', '30/04/2025'), { Episodes: [0] }] },
})
