import { expect, test } from 'vitest'
import { subjectOf } from './subject.ts'
import { detailOf } from './words.ts'

const id = 'cf0a27d6-ea0e-4588-8cc6-91a76f497257'
const entry = (deed: string, subject: string, about: unknown = {}) => ({
  ...{ deed, subject, about },
  subjectName: null,
})

test.each([
  [
    entry('publish-edition', id, { edition: '31 March 2025, version 2' }),
    'Edition of 31 March 2025, version 2',
  ],
  [entry('accept-load', id, { load: 3 }), 'Load 3'],
  [entry('open-child-list', 'dental-up-to-date'), 'Dental checks up to date'],
  [entry('open-work-list', 'dental'), 'Dental checks'],
  [entry('write-commentary', 'health'), 'Health'],
  [entry('change-setting', 'words'), 'Words'],
  [entry('open-reconciliation', id), 'Where two sources differ'],
  [entry('accept-load', id), 'A load'],
  [entry('record-at-meeting', id), 'A meeting'],
  [entry('promise-answer', '17'), 'Promise 17'],
  [{ ...entry('close-account', id), subjectName: 'Ada Lowe' }, 'Ada Lowe'],
  [entry('invite', 'new@council.example'), 'new@council.example'],
])('what was done to is named: %#', (given, name) => {
  expect(subjectOf(given)).toBe(name)
})

test.each([
  ['sign-in', { by: 'password' }, 'with: password'],
  ['publish-edition', { edition: '31 March 2025, version 2' }, ''],
  ['open-work-list', { 'as at': '2025-03-31', lines: 1234 }, 'as at: 31 March 2025; lines: 1,234'],
  ['open-child-list', { period: '2025-03' }, 'period: March 2025'],
  ['open-child-list', { period: '2024/25' }, 'period: 2024/25'],
  ['change-roles', { from: [], to: ['analyst', 'partner:health'] }, 'none → Analyst, Partner: Health'],
  ['link-for-new-password', { clearsSecondFactor: true }, 'authenticator app taken away: yes'],
  [
    'change-setting',
    { before: { colour: '', logo: 'a' }, after: { colour: '#0b4f57', logo: 'a' } },
    'colour: none → #0b4f57',
  ],
  ['change-setting', { before: ['E1'], after: ['E1', 'E2'] }, 'E1 → E1, E2'],
  ['change-setting', { before: [], after: [{ indicator: 'x', target: 9 }] }, 'none → indicator x, target 9'],
  ['change-item', { item: id }, ''],
  ['raise-promise', { kind: 'data-request' }, 'kind: Request for data'],
  ['promise-answer', { for: 'officer' }, 'for: An officer'],
  ['anything', null, ''],
])('%s is told as people say it: %j', (deed, about, words) => {
  expect(detailOf({ deed, about })).toBe(words)
})
