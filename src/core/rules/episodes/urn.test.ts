import { ruleCases, type Given } from '../../../../test/rule-cases.ts'
import type { Provider } from '../provider.ts'
import { day } from '../../time/day.ts'

const placed = (...PLACE: string[]): Given => ({ Episodes: PLACE.map((place) => ({ PLACE: place })) })

ruleCases('218', {
  passes: {
    'a number, and the sign that Ofsted does not inspect': {
      Episodes: [
        { PLACE: 'U6', URN: 'SC100001' },
        { PLACE: 'K2', URN: 'XXXXXXX' },
      ],
    },
    'placements that have none': placed('P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T4', 'Z11', 'Z14'),
    'supported accommodation before its own code': {
      ...placed('H5', 'P2', 'Z1'),
      collection: '2023-24',
    },
    'outside England, by word and by code': {
      Episodes: ['WAL', 'NUK', 'S12000036'].map((PL_LA) => ({ PLACE: 'K2', PL_LA })),
    },
    'it ended before the collection': {
      Episodes: [{ PLACE: 'K2', DEC: '31/03/2025' }],
      collection: '2025-26',
    },
    'a short break, which 214 lets have none': { Episodes: [{ PLACE: 'K2', LS: 'V4' }] },
  },
  fails: {
    'a blank of an open episode': [placed('U6', 'K2', 'K3'), { Episodes: [0, 1, 2] }],
    'a blank of one that ended on the first day of the collection': [
      { Episodes: [{ PLACE: 'K2', DEC: '01/04/2025', PL_LA: 'E06000059' }], collection: '2025-26' },
      { Episodes: [0] },
    ],
    'supported accommodation in 2024-25, but not Z1': [
      { ...placed('H5', 'P2', 'Z1'), collection: '2024-25' },
      { Episodes: [0, 1] },
    ],
    'Z1 since 2025-26': [placed('Z1'), { Episodes: [0] }],
    'a blank in 2022-23': [{ ...placed('U6'), collection: '2022-23' }, { Episodes: [0] }],
  },
})

ruleCases('219', {
  passes: {
    'a placement on the list for it': {
      Episodes: [{ PLACE: 'U6', URN: 'SC1' }],
      providers: [{ urn: 'SC1', placements: ['U5', 'U6'] }],
    },
    'no number on the list, which 1008 finds': { Episodes: [{ PLACE: 'U6', URN: 'SC2' }], providers: [] },
    'no placement': { Episodes: [{ URN: 'SC1' }], providers: [{ urn: 'SC1', placements: ['U6'] }] },
  },
  fails: {
    'another placement, and a setting listed for none': [
      {
        Episodes: [
          { PLACE: 'K2', URN: 'SC1' },
          { PLACE: 'K2', URN: 'SC2' },
        ],
        providers: [{ urn: 'SC1', placements: ['U6'] }, { urn: 'SC2' }],
      },
      { Episodes: [0, 1] },
    ],
  },
})

const atHome: readonly Partial<Provider>[] = [{ urn: 'SC1', postcodes: ['BN208JX', 'BN11AA'] }]

ruleCases('221', {
  passes: {
    'a postcode of one of its buildings, however typed': {
      Episodes: [
        { PLACE: 'K2', PL_POST: 'BN20 8JX', URN: 'SC1' },
        { PLACE: 'K2', PL_POST: 'bn11aa', URN: 'SC1' },
      ],
      providers: atHome,
    },
    'no postcode, a short break, foster carers, who live elsewhere': {
      Episodes: [
        { PLACE: 'K2', URN: 'SC1' },
        { PLACE: 'K2', LS: 'V3', PL_POST: 'LE1 1AA', URN: 'SC1' },
        { PLACE: 'U6', PL_POST: 'LE1 1AA', URN: 'SC1' },
      ],
      providers: atHome,
    },
    'supported accommodation before it was registered': {
      Episodes: [{ PLACE: 'H5', PL_POST: 'LE1 1AA', URN: 'SC1' }],
      providers: atHome,
      collection: '2022-23',
    },
    'K3 before it was a code': {
      Episodes: [{ PLACE: 'K3', PL_POST: 'LE1 1AA', URN: 'SC1' }],
      providers: atHome,
      collection: '2023-24',
    },
  },
  fails: {
    'another postcode, of every kind of building': [
      {
        Episodes: ['K1', 'K2', 'K3', 'R3', 'S1'].map((PLACE) => ({ PLACE, PL_POST: 'LE1 1AA', URN: 'SC1' })),
        providers: atHome,
      },
      { Episodes: [0, 1, 2, 3, 4] },
    ],
    'supported accommodation since 2023-24': [
      {
        Episodes: [{ PLACE: 'H5', PL_POST: 'LE1 1AA', URN: 'SC1' }],
        providers: atHome,
        collection: '2023-24',
      },
      { Episodes: [0] },
    ],
    'a setting listed without a postcode': [
      {
        Episodes: [{ PLACE: 'S1', PL_POST: 'LE1 1AA', URN: 'SC1' }],
        providers: [{ urn: 'SC1' }],
        collection: '2022-23',
      },
      { Episodes: [0] },
    ],
  },
})

const numbered = (...PLACE: string[]): Given => ({
  Episodes: PLACE.map((place) => ({ PLACE: place, URN: 'SC1' })),
})

ruleCases('222', {
  passes: {
    'placements that have a number': numbered('U6', 'K2', 'K3', 'P2', 'Z1'),
    'none, and the sign that Ofsted does not inspect': {
      Episodes: [{ PLACE: 'P1' }, { PLACE: 'R1', URN: 'XXXXXXX' }],
    },
    'supported accommodation in 2023-24': { ...numbered('H5'), collection: '2023-24' },
    'P2 in 2024-25': { ...numbered('P2', 'H5'), collection: '2024-25' },
  },
  fails: {
    'placements that have none': [numbered('P1', 'R1', 'R5', 'T2', 'Z11'), { Episodes: [0, 1, 2, 3, 4] }],
    'supported accommodation before it was registered': [
      { ...numbered('H5', 'P2', 'Z1'), collection: '2022-23' },
      { Episodes: [0, 1, 2] },
    ],
    'P2 in 2023-24': [{ ...numbered('P2'), collection: '2023-24' }, { Episodes: [0] }],
    'Z1 in 2024-25': [{ ...numbered('Z1'), collection: '2024-25' }, { Episodes: [0] }],
  },
})

ruleCases('224', {
  passes: {
    'a provider on the list for it': {
      Episodes: [{ PLACE_PROVIDER: 'PR4', URN: 'SC1' }],
      providers: [{ urn: 'SC1', providers: ['PR4'] }],
    },
    'no provider, a number not on the list, a list that does not say': {
      Episodes: [
        { URN: 'SC1' },
        { PLACE_PROVIDER: 'PR1', URN: 'SC2' },
        { PLACE_PROVIDER: 'PR1', URN: 'SC3' },
      ],
      providers: [
        { urn: 'SC1', providers: ['PR4'] },
        { urn: 'SC3', providers: undefined },
      ],
    },
  },
  fails: {
    'another provider': [
      {
        Episodes: [{ PLACE_PROVIDER: 'PR1', URN: 'SC1' }],
        providers: [{ urn: 'SC1', providers: ['PR4', 'PR5'] }],
      },
      { Episodes: [0] },
    ],
  },
})

const registered: readonly Partial<Provider>[] = [
  { urn: 'SC1', registered: day('2025-05-01'), closed: day('2025-10-31') },
  { urn: 'SC2' },
  { urn: 'SC3', closed: day('2025-10-31') },
]

ruleCases('227', {
  passes: {
    'the days of registration and of closure themselves': {
      Episodes: [
        { DECOM: '01/05/2025', URN: 'SC1' },
        { DECOM: '31/10/2025', URN: 'SC1' },
      ],
      providers: registered,
    },
    'a list that does not say when, a number not on it, no date': {
      Episodes: [{ DECOM: '01/01/2000', URN: 'SC2' }, { DECOM: '01/01/2000', URN: 'SC9' }, { URN: 'SC1' }],
      providers: registered,
    },
  },
  fails: {
    'the day before registration, the day after closure': [
      {
        Episodes: [
          { DECOM: '30/04/2025', URN: 'SC1' },
          { DECOM: '01/11/2025', URN: 'SC1' },
        ],
        providers: registered,
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('228', {
  passes: {
    'the day of closure itself': { Episodes: [{ DEC: '31/10/2025', URN: 'SC1' }], providers: registered },
    'open, and closed after the year': {
      Episodes: [{ URN: 'SC3' }],
      providers: registered,
      collection: '2024-25',
    },
    'open at a setting that is not closed': { Episodes: [{ URN: 'SC2' }], providers: registered },
  },
  fails: {
    'the day after closure': [
      { Episodes: [{ DEC: '01/11/2025', URN: 'SC1' }], providers: registered },
      { Episodes: [0] },
    ],
    'open, and closed in the year': [
      { Episodes: [{ URN: 'SC1' }], providers: registered, collection: '2025-26' },
      { Episodes: [0] },
    ],
  },
})

const councils: Given = {
  providers: [
    { urn: 'SC1', authority: 'E06000059' },
    { urn: 'SC2', authority: 'E06000058' },
    { urn: 'SC3', authority: '' },
    { urn: 'SC4' },
  ],
  authority: ['E06000059', '838'],
}

ruleCases('229', {
  passes: {
    "own provision here, another council's there": {
      ...councils,
      Episodes: [
        { PLACE_PROVIDER: 'PR1', URN: 'SC1' },
        { PLACE_PROVIDER: 'PR2', URN: 'SC2' },
      ],
    },
    'private anywhere, a setting nothing tells the council of': {
      ...councils,
      Episodes: [
        { PLACE_PROVIDER: 'PR4', URN: 'SC1' },
        { PLACE_PROVIDER: 'PR1', URN: 'SC4' },
      ],
    },
  },
  fails: {
    "own provision elsewhere or nowhere, another council's here": [
      {
        ...councils,
        Episodes: [
          { PLACE_PROVIDER: 'PR1', URN: 'SC2' },
          { PLACE_PROVIDER: 'PR1', URN: 'SC3' },
          { PLACE_PROVIDER: 'PR2', URN: 'SC1' },
        ],
      },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('230', {
  passes: {
    'a number, another placement': { Episodes: [{ PLACE: 'H5', URN: '2500001' }, { PLACE: 'U6' }] },
    'it ended by 28 October 2023': { Episodes: [{ PLACE: 'H5', DEC: '28/10/2023' }] },
    'outside England': { Episodes: [{ PLACE: 'H5', PL_LA: 'SCO' }] },
  },
  fails: {
    'open, or ended the day after': [
      { Episodes: [{ PLACE: 'H5' }, { PLACE: 'H5', DEC: '29/10/2023', PL_LA: 'E06000059' }] },
      { Episodes: [0, 1] },
    ],
    'the sign that Ofsted does not inspect': [
      { Episodes: [{ PLACE: 'H5', URN: 'XXXXXXX' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('1008', {
  passes: {
    'a number on the list, however cased': { Episodes: [{ URN: 'sc1' }], providers: [{ urn: 'SC1' }] },
    'none, and the sign that Ofsted does not inspect': {
      Episodes: [{}, { URN: 'XXXXXXX' }],
      providers: [],
    },
  },
  fails: {
    'a number on no list, a sign of six': [
      { Episodes: [{ URN: '2345' }, { URN: 'XXXXXX' }], providers: [{ urn: 'SC1' }] },
      { Episodes: [0, 1] },
    ],
  },
})
