import { expect, it } from 'vitest'
import { aCommitment, who } from '../../../../test/commitments.ts'
import { anEntry } from '../../../../test/entry.ts'
import { decide } from '../../governance/commitments/happen.ts'
import { isRefused } from '../../governance/refused.ts'
import { day } from '../../time/day.ts'
import { redIn, redRaised } from './red.ts'

const [asAt, on] = [day('2020-09-30'), day('2020-10-15')]
const target = {
  ...{
    indicatorId: 'reviews-timely',
    from: day('2019-04-01'),
    target: 95,
    tolerance: 1,
    polarity: 'higher' as const,
  },
  ...{ period: undefined, owner: 'Head of service', source: undefined, note: undefined },
} as const
const red = { ...anEntry('reviews-timely'), targets: [target] }
const entries = [red, anEntry('placement-3plus')]

it('what is off its target is in the red; what has no target is not', () => {
  expect(redIn({ entries }, []).map(({ entry }) => entry.indicator.id)).toEqual(['reviews-timely'])
})

it('is raised with its owner and its principle, says no figure, and anybody who owns promises may raise it', () => {
  const posts = [{ id: 'head', title: 'Head of service' }]
  const raise = redRaised(red, { asAt, on, posts })
  expect(raise).toMatchObject({ owner: 'head', principle: 'best-interests', indicators: ['reviews-timely'] })
  expect(raise.wording.replace('30 September 2020', '')).not.toMatch(/\d/)
  const events = decide(
    undefined,
    { do: 'raise', id: 'c-9', ...raise },
    who.manager,
    '2020-10-15T12:00:00+01:00',
  )
  expect(isRefused(events)).toBe(false)
})

it('stands for it while it is open, and for no other measure', () => {
  const open = aCommitment('red-indicator', { indicators: ['reviews-timely'] })
  const other = aCommitment('question', { indicators: ['reviews-timely'] })
  expect(redIn({ entries }, [other, open])[0]?.standing?.id).toBe(open.id)
  expect(redIn({ entries }, [other, { ...open, state: 'closed' }])[0]?.standing).toBeUndefined()
})
