import { ruleCases } from '../../../../test/rule-cases.ts'

/** The collection is 2026-27: the year begins on 1 April 2026 and ends on 31 March 2027. */

const OC3 = [{ DOB: '01/06/2008', IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }]

ruleCases('134', {
  passes: {
    'one of the two says nothing': {
      OC3: [...OC3, { CHILD: 'B' }],
      AD1: [{}, { CHILD: 'B', NB_ADOPTR: '2' }],
    },
  },
  fails: { 'adoption items of a care leaver': [{ OC3, AD1: [{ FOSTER_CARE: '0' }] }, { AD1: [0] }] },
})

const girl = { SEX: 'F' }
const boy = { SEX: 'M' }
const inYear = [{ DECOM: '01/05/2026', LS: 'C2' }]

ruleCases('165', {
  passes: {
    '0 and 1 for girls, blank for a boy': {
      Header: [{ ...girl, MOTHER: '0' }, { ...girl, MOTHER: '1' }, boy],
      Episodes: inYear,
    },
    'blank for a girl looked after in other years': {
      Header: [girl],
      Episodes: [
        { DECOM: '01/05/2025', DEC: '31/03/2026', LS: 'C2' },
        { DECOM: '01/04/2027', LS: 'C2' },
      ],
    },
    'blank for a girl in short breaks': { Header: [girl], Episodes: [{ DECOM: '01/05/2026', LS: 'V3' }] },
    'a number for sex before 2024-25': {
      Header: [{ SEX: '2', MOTHER: '1' }, { SEX: '1' }],
      Episodes: [{ DECOM: '01/05/2023', LS: 'C2' }],
      collection: '2023-24',
    },
  },
  fails: {
    'blank for a girl looked after in the year, with her care leaver row': [
      { Header: [girl], Episodes: inYear, OC3 },
      { Header: [0], OC3: [0] },
    ],
    'left on the first day of the year': [
      { Header: [girl], Episodes: [{ DECOM: '01/05/2025', DEC: '01/04/2026', LS: 'C2' }] },
      { Header: [0] },
    ],
    'neither 0 nor 1, and anything for a boy': [
      {
        Header: [
          { ...girl, MOTHER: '2' },
          { ...boy, MOTHER: '1' },
          { ...boy, MOTHER: '0' },
        ],
      },
      { Header: [0, 1, 2] },
    ],
    'numbers for sex before 2024-25': [
      {
        Header: [{ SEX: '2' }, { SEX: '1', MOTHER: '1' }],
        Episodes: [{ DECOM: '01/05/2023', LS: 'C2' }],
        collection: '2023-24',
      },
      { Header: [0, 1] },
    ],
  },
})

ruleCases('628', {
  passes: {
    'looked after in the year': { Header: [{ MOTHER: '1' }], OC3, Episodes: inYear },
    blank: { Header: [{}], OC3 },
    'not a care leaver': { Header: [{ MOTHER: '1' }], OC3: [{}] },
  },
  fails: {
    'a care leaver without episodes, whether a mother or not': [
      { Header: [{ MOTHER: '1' }, { CHILD: 'B', MOTHER: '0' }], OC3: [...OC3, { ...OC3[0], CHILD: 'B' }] },
      { Header: [0, 1] },
    ],
  },
})

ruleCases('1000', {
  passes: {
    'left care alive': { OC3, Episodes: [{ DECOM: '01/05/2025', DEC: '01/05/2026', REC: 'E4A' }] },
    'nothing said of one who died': { OC3: [{}], Episodes: [{ REC: 'E2' }] },
  },
  fails: {
    'died in care this year': [{ OC3, Episodes: [{ DECOM: '01/05/2025', REC: 'E2' }] }, { OC3: [0] }],
    'died in care last year': [
      { OC3, last: { Episodes: [{ DECOM: '01/05/2025', REC: 'E2' }] } },
      { OC3: [0] },
    ],
  },
})

/** Fourteen on 1 June 2022 and sixteen on 1 June 2024. */
const Header = [{ DOB: '01/06/2008' }]

ruleCases('1001', {
  passes: {
    'thirteen weeks since 14, the last day of them since 16': {
      Header,
      OC3,
      Episodes: [{ DECOM: '03/03/2024', DEC: '02/06/2024', LS: 'C2', REC: 'E4A' }],
    },
    'the weeks are of both years': {
      Header,
      OC3,
      Episodes: [{ DECOM: '01/04/2026', DEC: '01/05/2026', LS: 'C2', REC: 'E4A' }],
      last: { Episodes: [{ DECOM: '01/06/2025', DEC: '01/08/2025', LS: 'C2', REC: 'E4A' }] },
    },
    'an open episode runs to the end of the year': {
      Header,
      OC3,
      Episodes: [{ DECOM: '01/12/2026', LS: 'C2' }],
    },
    'no date of birth is known': {
      OC3: [{ IN_TOUCH: 'YES' }],
      Episodes: [{ DECOM: '01/04/2026', DEC: '02/04/2026', LS: 'C2', REC: 'E4A' }],
    },
  },
  fails: {
    'a day short of thirteen weeks': [
      { Header, OC3, Episodes: [{ DECOM: '04/03/2024', DEC: '02/06/2024', LS: 'C2', REC: 'E4A' }] },
      { OC3: [0] },
    ],
    'none of it since 16': [
      { Header, OC3, Episodes: [{ DECOM: '01/01/2023', DEC: '01/06/2024', LS: 'C2', REC: 'E4A' }] },
      { OC3: [0] },
    ],
    'weeks before 14 and short breaks do not count': [
      {
        Header,
        OC3,
        Episodes: [
          { DECOM: '01/01/2020', DEC: '02/06/2022', LS: 'C2', REC: 'E4A' },
          { DECOM: '01/01/2025', DEC: '01/12/2025', LS: 'V3', REC: 'E4A' },
          { DECOM: '01/04/2026', DEC: '01/05/2026', LS: 'C2', REC: 'E4A' },
        ],
      },
      { OC3: [0] },
    ],
    'the same episode in both years counts once, with its end': [
      {
        Header,
        OC3,
        Episodes: [{ DECOM: '01/06/2025', LS: 'C2' }],
        last: { Episodes: [{ DECOM: '01/06/2025', DEC: '01/08/2025', LS: 'C2', REC: 'E4A' }] },
      },
      { OC3: [0] },
    ],
    adopted: [
      { Header, OC3, Episodes: [{ DECOM: '01/01/2023', DEC: '01/05/2026', LS: 'C2', REC: 'E11' }] },
      { OC3: [0] },
    ],
    'no episodes at all, even where nothing is said': [{ OC3: [{}] }, { OC3: [0] }],
  },
})

ruleCases('1002', {
  passes: {
    'an episode of this year ended': { OC3, Episodes: [{ DEC: '01/05/2026' }] },
    'an episode of last year ended': { OC3, last: { Episodes: [{ DEC: '01/05/2025' }] } },
  },
  fails: {
    'no episodes, and only another child has some': [
      { OC3, Episodes: [{ CHILD: 'B', DEC: '01/05/2026' }] },
      { OC3: [0] },
    ],
    'still in the first': [{ OC3, Episodes: [{ DECOM: '01/05/2026' }] }, { OC3: [0] }],
  },
})

ruleCases('1007', {
  passes: {
    'left on the 18th birthday': { OC3, Episodes: [{ DECOM: '01/05/2024', DEC: '01/06/2026' }] },
    'came back after it': { OC3, Episodes: [{ DECOM: '02/06/2026' }] },
    'nothing is said': { OC3: [{ DOB: '01/06/2008' }], Episodes: [{ DECOM: '01/05/2024' }] },
    'looked after at 17 in the year before, turned 18 in this': {
      OC3,
      Episodes: [{ DECOM: '01/05/2024', DEC: '01/05/2026' }],
    },
    '19 in the year': { OC3: [{ ...OC3[0], DOB: '01/06/2007' }], Episodes: [{ DECOM: '01/05/2024' }] },
  },
  fails: {
    'left on the day after the 18th birthday': [
      { OC3, Episodes: [{ DECOM: '01/05/2024', DEC: '02/06/2026' }] },
      { OC3: [0] },
    ],
    'began on the 17th birthday': [
      { OC3: [{ ...OC3[0], DOB: '01/06/2009' }], Episodes: [{ DECOM: '01/06/2026' }] },
      { OC3: [0] },
    ],
  },
})

const openLast = { DECOM: '01/05/2025' }

ruleCases('1010', {
  passes: {
    'there are episodes': { OC3, Episodes: [openLast], last: { Episodes: [openLast] } },
    "last year's latest ended": {
      OC3,
      last: { Episodes: [{ DECOM: '01/06/2025', DEC: '01/07/2025' }, openLast] },
    },
    'no episodes last year': { OC3 },
  },
  fails: {
    "last year's latest is open, wherever it stands": [
      { OC3, last: { Episodes: [openLast, { DECOM: '01/04/2025', DEC: '01/05/2025' }] } },
      { OC3: [0] },
    ],
  },
})

ruleCases('1011', {
  passes: {
    'the last episode ended in another way': {
      OC3,
      Episodes: [
        { DECOM: '01/06/2026', REC: 'E4A' },
        { DECOM: '01/05/2026', REC: 'E3' },
      ],
    },
    'nothing is said': { OC3: [{}], Episodes: [{ REC: 'E3' }] },
  },
  fails: {
    'another council took over at the last': [
      {
        OC3,
        Episodes: [
          { DECOM: '01/06/2026', REC: 'E3' },
          { DECOM: '01/05/2026', REC: 'X1' },
        ],
      },
      { OC3: [0] },
    ],
  },
})

ruleCases('1012', {
  passes: {
    'a child with episodes': { Episodes: [{}], Reviews: [{}], OC2: [{}], SWEpisodes: [{}] },
    'a header, care leaver and asylum seeker row': { Header: [{}], OC3: [{}], UASC: [{}] },
    "last year's rows": { last: { Reviews: [{}] } },
  },
  fails: {
    'rows of any other table': [
      {
        Episodes: [{ CHILD: 'B' }],
        Reviews: [{}, { CHILD: 'B' }],
        OC2: [{}],
        AD1: [{}],
        PlacedAdoption: [{}],
        PrevPerm: [{}],
        Missing: [{}],
        SWEpisodes: [{}],
        DoLo: [{}],
      },
      {
        Reviews: [0],
        OC2: [0],
        AD1: [0],
        PlacedAdoption: [0],
        PrevPerm: [0],
        Missing: [0],
        SWEpisodes: [0],
        DoLo: [0],
      },
    ],
  },
})

ruleCases('1014', {
  passes: {
    'looked after on the last day of the year': { OC3, UASC: [{}], Episodes: [{ DECOM: '31/03/2027' }] },
    'left on its first day': { OC3, UASC: [{}], Episodes: [{ DECOM: '01/05/2024', DEC: '01/04/2026' }] },
    'nothing is said of the care leaver': { OC3: [{}], UASC: [{}] },
  },
  fails: {
    'left before the year': [
      { OC3, UASC: [{}], Episodes: [{ DECOM: '01/05/2024', DEC: '31/03/2026' }] },
      { UASC: [0], OC3: [0] },
    ],
    'no episodes': [
      { OC3, UASC: [{ DUC: '01/06/2026' }] },
      { UASC: [0], OC3: [0] },
    ],
  },
})

ruleCases('1016', {
  passes: {
    'left on the 18th birthday': { OC3, Episodes: [{ DEC: '01/06/2026', REC: 'E17' }] },
    'an episode ended because the next began': { OC3, Episodes: [{ DEC: '02/06/2026', REC: 'X1' }] },
    'nothing is said': { OC3: [{ DOB: '01/06/2008' }], Episodes: [{ DEC: '02/06/2026', REC: 'E17' }] },
    '19 in the year': {
      OC3: [{ ...OC3[0], DOB: '01/06/2007' }],
      Episodes: [{ DEC: '02/06/2026', REC: 'E17' }],
    },
  },
  fails: {
    'left on the day after the 18th birthday': [
      { OC3, Episodes: [{ DEC: '02/06/2026', REC: 'E17' }] },
      { OC3: [0] },
    ],
    'left after the 17th birthday': [
      { OC3: [{ ...OC3[0], DOB: '01/06/2009' }], Episodes: [{ DEC: '01/09/2026', REC: 'E4A' }] },
      { OC3: [0] },
    ],
  },
})

ruleCases('3001', {
  passes: {
    'turned 18 in the year': { Header, OC3: [{ ACCOM: 'Z1' }] },
    'turned 17 in the year, and lives elsewhere': {
      Header: [{ DOB: '01/06/2009' }],
      OC3: [{ ACCOM: 'E1' }, {}],
    },
    'turned 17 the day after the year': { Header: [{ DOB: '01/04/2010' }], OC3: [{ ACCOM: 'Z1' }] },
  },
  fails: {
    'turned 17 on the first day of the year, suitable or not': [
      { Header: [{ DOB: '01/04/2009' }], OC3: [{ ACCOM: 'Z1' }, { ACCOM: 'Z2' }] },
      { OC3: [0, 1] },
    ],
    'turned 17 on its last day': [{ Header: [{ DOB: '31/03/2010' }], OC3: [{ ACCOM: 'Z1' }] }, { OC3: [0] }],
  },
})
