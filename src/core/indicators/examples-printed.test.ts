import { expect, it } from 'vitest'
import { indicator } from '../../../test/measured.ts'
import { sayValue } from '../reports/say.ts'

/** Answers of the specification's worked examples: the indicator, the sum, what it is out of, and what is printed. */
const printed = [
  ['cic-rate-per-10k', 474, 68_138, '70'],
  ['cic-rate-per-10k', 437, 67_149, '65'],
  ['cic-rate-per-10k', 176, 60_452, '29'],
  ['cic-ethnicity', 1, 9, '11%'],
  ['cic-start-legal-route', 2, 4, '50%'],
  ['cic-need', 2, 3, '67%'],
  ['cic-ceased-reasons', 2, 5, '40%'],
  ['iha-timely', 1, 3, '33%'],
  ['dental-up-to-date', 2, 5, '40%'],
  ['dental-up-to-date', 253, 319, '79%'],
  ['development-checks-under5', 2, 3, '67%'],
  ['sdq-average', 12 + 16 + 25, 3, '17.7'],
  ['missing-children', 3, 5, '60%'],
  ['missing-incidents-average', 9, 3, '3.0'],
  ['missing-high-risk', 1, 4, '25%'],
  ['away-unauthorised', 1, 5, '20%'],
  ['placement-3plus', 1, 4, '25%'],
  ['placement-20-miles', 2, 5, '40%'],
  ['placement-20-miles-term', 17, 20, '85%'],
  ['placement-outside-area', 3, 5, '60%'],
  ['placement-foster', 3, 4, '75%'],
  ['placement-commissioned', 2, 4, '50%'],
  ['placement-cost-week', 8_000 + 14_000, 2, '£11,000'],
  ['pep-current', 18, 19, '95%'],
  ['attendance-average', 135, 150, '90.0%'],
  ['absence-unauthorised', 7, 150, '4.7%'],
  ['suspension-1plus', 2, 28, '7%'],
  ['ks2-maths', 4, 7, '57%'],
  ['attainment-8', 10 + 20.5 + 13, 3, '14.5'],
  ['attainment-8', 10 + 20.5 + 13, 4, '10.9'],
  ['progress-8', -1.5, 2, '-0.75'],
  ['left-care-sgo', 1, 5, '20%'],
  ['left-care-permanence', 3, 4, '75%'],
  ['adoption-a1', 304 + 181, 2, '243'],
  ['adoption-a10', 304 + 9, 2, '157'],
  ['adoption-a2', 92, 2, '46'],
  ['cl-suitable', 1, 4, '25%'],
  ['cl-eet', 2, 4, '50%'],
  ['cl-pathway-plan', 1, 3, '33%'],
  ['junior-isa', 3, 4, '75%'],
  ['reviews-timely', 2, 3, '67%'],
  ['review-participation-pct', 813, 865, '94%'],
  ['care-plan-grade', 1_011, 1_223, '82.67%'],
  ['escalation-days', 0 + 5 + 9, 3, '4.7'],
  ['iro-caseload', 474, 6.2, '76.5'],
  ['midway-checks', 1, 3, '33%'],
  ['delegated-authority', 2, 3, '67%'],
  ['iv-matched', 22, 479, '4.6%'],
  ['survey-responses', 44, 275, '16%'],
] as const

it.each(printed)('%s: %d of %d is printed as %s', (id, sum, of, text) => {
  const told = indicator(id)
  const scale = told.unit === 'percent' ? 100 : told.unit === 'per-10k' ? 10_000 : 1
  expect(sayValue(told, (sum / of) * scale)).toBe(text)
})

it('rha-due-month: the six months of 2020 are printed to one decimal, as the paper has them', () => {
  const months = [
    [10, 14],
    [20, 21],
    [21, 23],
    [23, 27],
    [15, 16],
    [12, 14],
  ] as const
  const text = months.map(([done, due]) => sayValue(indicator('rha-due-month'), (done / due) * 100))
  expect(text).toEqual(['71.4%', '95.2%', '91.3%', '85.2%', '93.8%', '85.7%'])
})
