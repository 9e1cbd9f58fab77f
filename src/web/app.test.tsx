import { expect, test } from 'vitest'
import { aWebApp } from '../../test/web.ts'

test('what is not there is said to be not found, on a whole page', async () => {
  const app = await aWebApp()
  const answer = await app.request('/nowhere')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<h1 class="govuk-heading-l">Page not found</h1>')
})
