import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('104', {
  passes: {
    'the first day of the year, a later one, a blank': {
      UASC: [{ DUC: '01/04/2025' }, { DUC: '01/05/2027' }, {}],
      collection: '2025-26',
    },
  },
  fails: {
    'no date, a day before the year': [
      { UASC: [{ DUC: 'unknown' }, { DUC: '31/03/2025' }], collection: '2025-26' },
      { UASC: [0, 1] },
    ],
  },
})

/** Whether the child is marked in each year, and the dates that it ended. */
interface Years {
  readonly now: string
  readonly then: string
  readonly ended?: string
  readonly endedThen?: string
}

const given = ({ now, then, ended, endedThen }: Years) => ({
  Header: [{ UASC: now }],
  UASC: [ended === undefined ? {} : { DUC: ended }],
  last: { Header: [{ UASC: then }], UASC: [endedThen === undefined ? {} : { DUC: endedThen }] },
  collection: '2025-26',
})

const both = { Header: [0], UASC: [0] }

ruleCases('205A', {
  passes: {
    'it ended last year': given({ then: '1', now: '0', endedThen: '31/03/2025' }),
    'this year says that it ended last year': given({ then: '1', now: '0', ended: '31/03/2025' }),
    'marked in both years': given({ then: '1', now: '1' }),
    'marked in neither': given({ then: '0', now: '0', ended: '01/06/2025' }),
    'on both lists with no end': given({ then: '1', now: '0' }),
    'not in the return last year': {
      Header: [{ UASC: '0' }],
      UASC: [],
      last: { UASC: [{ CHILD: 'B' }] },
    },
  },
  fails: {
    'it ended in this year': [given({ then: '1', now: '0', endedThen: '01/04/2025' }), both],
    'no date, and no row this year': [
      { Header: [{ UASC: '0' }], UASC: [], last: { Header: [{ UASC: '1' }], UASC: [{}] } },
      { Header: [0] },
    ],
    "a row last year says it when there is no last year's header": [
      {
        Header: [{ UASC: '0' }],
        UASC: [],
        last: { UASC: [{ DUC: '01/06/2025' }] },
        collection: '2025-26',
      },
      { Header: [0] },
    ],
  },
})

ruleCases('205B', {
  passes: {
    'no date': given({ then: '1', now: '1' }),
    'it ended on the first day of this year': given({
      then: '1',
      now: '1',
      ended: '01/04/2025',
      endedThen: '01/04/2025',
    }),
    'marked this year only': given({ then: '0', now: '1', endedThen: '01/06/2024' }),
  },
  fails: {
    'it ended last year': [given({ then: '1', now: '1', endedThen: '31/03/2025' }), both],
    'this year says that it ended last year': [given({ then: '1', now: '1', ended: '31/03/2025' }), both],
  },
})

ruleCases('205C', {
  passes: {
    'no date': given({ then: '0', now: '0' }),
    'marked last year': given({ then: '1', now: '0', endedThen: '01/06/2024' }),
    'marked this year': given({ then: '0', now: '1', ended: '01/06/2025' }),
    "a row last year marks it when there is no last year's header": {
      Header: [{ UASC: '0' }],
      UASC: [],
      last: { UASC: [{ DUC: '01/06/2024' }] },
    },
  },
  fails: {
    'a date this year': [given({ then: '0', now: '0', ended: '01/06/2025' }), both],
    'a date last year': [given({ then: '0', now: '0', endedThen: '01/06/2024' }), both],
  },
})

ruleCases('205D', {
  passes: {
    'marked in both years': given({ then: '1', now: '1' }),
    'not in the return last year': { Header: [{ UASC: '1' }], UASC: [{}], last: { UASC: [] } },
  },
  fails: {
    'not marked last year': [given({ then: '0', now: '1' }), both],
    "episodes last year and no row, when there is no last year's header": [
      {
        Header: [{ UASC: '1' }],
        UASC: [{}],
        last: { UASC: [], Episodes: [{ DECOM: '01/06/2024' }] },
      },
      both,
    ],
  },
})

ruleCases('303', {
  passes: {
    'marked, with a date': { Header: [{ UASC: '1' }], UASC: [{ DUC: '01/06/2025' }] },
    'not marked, with no date': { Header: [{ UASC: '0' }], UASC: [{}] },
  },
  fails: {
    'a date without the mark, or with none': [
      {
        Header: [{ UASC: '0' }, { CHILD: 'B' }],
        UASC: [{ DUC: '01/06/2025' }, { CHILD: 'B', DUC: '01/06/2025' }],
      },
      { Header: [0, 1], UASC: [0, 1] },
    ],
  },
})

ruleCases('304', {
  passes: {
    'the 18th birthday, an earlier day, a blank': {
      UASC: [
        { DOB: '10/05/2007', DUC: '10/05/2025' },
        { DOB: '10/05/2007', DUC: '09/05/2025' },
        { DOB: '10/05/2007' },
      ],
    },
  },
  fails: {
    'the day after': [{ UASC: [{ DOB: '10/05/2007', DUC: '11/05/2025' }] }, { UASC: [0] }],
  },
})
