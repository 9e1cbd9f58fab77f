import { ruleCases } from '../../../../test/rule-cases.ts'
import type { Cells } from '../../../../test/build.ts'

type Cell = Cells<'Episodes'>

/** An episode that was open when last year ended, as the two returns have it. */
const across = (before: Cell, now: Cell) => ({
  last: { Episodes: [{ DECOM: '01/06/2025', ...before }] },
  Episodes: [{ DECOM: '01/06/2025', ...now }],
})

ruleCases('452', {
  passes: {
    'the same council': across({ PL_LA: '816' }, { PL_LA: '816' }),
    'another episode': across({ PL_LA: '816', DECOM: '01/05/2025' }, { PL_LA: '356' }),
    'the child is new': { Episodes: [{ DECOM: '01/06/2025', PL_LA: '356' }] },
  },
  fails: {
    'another council, or none before': [
      {
        last: {
          Episodes: [
            { DECOM: '01/06/2025', PL_LA: '816' },
            { CHILD: 'B', DECOM: '01/06/2025' },
          ],
        },
        Episodes: [
          { DECOM: '01/06/2025', PL_LA: '356' },
          { CHILD: 'B', DECOM: '01/06/2025', PL_LA: '356' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('453', {
  passes: {
    'the same distance, written otherwise': across({ PL_DISTANCE: '10' }, { PL_DISTANCE: '10.0' }),
    'another episode': across({ PL_DISTANCE: '10', DECOM: '01/05/2025' }, { PL_DISTANCE: '20' }),
  },
  fails: {
    'another distance': [across({ PL_DISTANCE: '10' }, { PL_DISTANCE: '10.4' }), { Episodes: [0] }],
  },
})

ruleCases('502', {
  passes: {
    'the same day': across({}, {}),
    "last year's latest episode had ended": {
      last: { Episodes: [{ DECOM: '01/06/2025', DEC: '01/07/2025' }, { DECOM: '01/05/2025' }] },
      Episodes: [{ DECOM: '01/05/2026' }],
    },
    'neither says when it began': { last: { Episodes: [{}] }, Episodes: [{}] },
  },
  fails: {
    'another day': [
      {
        last: { Episodes: [{ DECOM: '01/06/2025' }] },
        Episodes: [{ DECOM: '01/07/2026' }, { DECOM: '02/06/2025' }],
      },
      { Episodes: [1] },
    ],
  },
})

ruleCases('503A', {
  passes: {
    'the same reason': across({ RNE: 'S' }, { RNE: 'S' }),
    'it had ended': across({ RNE: 'S', DEC: '01/07/2025' }, { RNE: 'P' }),
  },
  fails: { 'another reason': [across({ RNE: 'S' }, { RNE: 'P' }), { Episodes: [0] }] },
})

ruleCases('503B', {
  passes: { 'the same legal status': across({ LS: 'C1' }, { LS: 'C1' }) },
  fails: { 'another legal status': [across({ LS: 'C1' }, { LS: 'C2' }), { Episodes: [0] }] },
})

ruleCases('503C', {
  passes: { 'the same need': across({ CIN: 'N1' }, { CIN: 'N1' }) },
  fails: { 'another need, or none': [across({ CIN: 'N1' }, {}), { Episodes: [0] }] },
})

ruleCases('503D', {
  passes: {
    'the same type, to 2023-24': { ...across({ PLACE: 'H5' }, { PLACE: 'H5' }), collection: '2023-24' },
    'supported accommodation that was semi-independent living, from 2024-25': {
      ...across({ PLACE: 'H5' }, { PLACE: 'K3' }),
      collection: '2024-25',
    },
    'another placement that has its own code, from 2025-26': {
      ...across({ PLACE: 'Z1' }, { PLACE: 'Z13' }),
      collection: '2025-26',
    },
  },
  fails: {
    'a code the year does not have yet': [
      { ...across({ PLACE: 'H5' }, { PLACE: 'K3' }), collection: '2023-24' },
      { Episodes: [0] },
    ],
    'one of the four before 2025-26': [
      { ...across({ PLACE: 'Z1' }, { PLACE: 'Z11' }), collection: '2024-25' },
      { Episodes: [0] },
    ],
    'another type': [across({ PLACE: 'Z1' }, { PLACE: 'K3' }), { Episodes: [0] }],
  },
})

ruleCases('503E', {
  passes: { 'the same provider': across({ PLACE_PROVIDER: 'PR1' }, { PLACE_PROVIDER: 'PR1' }) },
  fails: {
    'another provider, though the child moved since': [
      {
        last: { Episodes: [{ DECOM: '01/06/2025', PLACE_PROVIDER: 'PR1' }] },
        Episodes: [
          { DECOM: '01/06/2025', PLACE_PROVIDER: 'PR4' },
          { DECOM: '01/06/2026', PLACE_PROVIDER: 'PR1' },
        ],
      },
      { Episodes: [0] },
    ],
  },
})

ruleCases('503F', {
  passes: {
    'the same number, or none in either': across({ URN: 'SC100001' }, { URN: 'SC100001' }),
    'no number in either': across({}, {}),
  },
  fails: { 'another number': [across({ URN: 'SC100001' }, { URN: 'SC100002' }), { Episodes: [0] }] },
})

ruleCases('503G', {
  passes: { 'the same distance, written otherwise': across({ PL_DISTANCE: '4' }, { PL_DISTANCE: '4.0' }) },
  fails: {
    'another distance': [across({ PL_DISTANCE: '999.9' }, { PL_DISTANCE: '185' }), { Episodes: [0] }],
  },
})

ruleCases('503H', {
  passes: { 'the same council': across({ PL_LA: 'WAL' }, { PL_LA: 'WAL' }) },
  fails: { 'another council': [across({ PL_LA: 'CON' }, { PL_LA: '356' }), { Episodes: [0] }] },
})

ruleCases('503J', {
  passes: { 'the same side of the border': across({ PL_LOCATION: 'IN' }, { PL_LOCATION: 'IN' }) },
  fails: { 'the other side': [across({ PL_LOCATION: 'IN' }, { PL_LOCATION: 'OUT' }), { Episodes: [0] }] },
})

ruleCases('562', {
  passes: {
    "the episode is in last year's return": across({}, {}),
    'it began on the first day of the year': {
      last: { Episodes: [{ DECOM: '01/06/2025' }] },
      Episodes: [{ DECOM: '01/04/2026' }],
    },
  },
  fails: {
    "last year's return has none of the child": [{ Episodes: [{ DECOM: '01/06/2025' }] }, { Episodes: [0] }],
    "last year's return has others": [
      {
        last: { Episodes: [{ DECOM: '01/06/2025' }] },
        Episodes: [{ DECOM: '31/03/2026' }, { DECOM: '01/06/2026' }],
      },
      { Episodes: [0] },
    ],
  },
})

ruleCases('NoE', {
  passes: {
    'it began on the first day of the year': { Episodes: [{ DECOM: '01/04/2026' }] },
    "last year's return has an episode of the child": across({ DECOM: '01/05/2024' }, {}),
  },
  fails: {
    'it began the day before': [
      {
        last: { Header: [{}], Episodes: [{ CHILD: 'B', DECOM: '01/06/2025' }] },
        Episodes: [{ DECOM: '31/03/2026' }, { DECOM: '01/06/2026' }],
      },
      { Episodes: [0] },
    ],
  },
})
