import { expect, test } from 'vitest'
import { aWebApp } from '../../test/web.ts'
import { guardOf } from './may.ts'

const app = await aWebApp()
const routes = app.routes.filter(({ method }) => method !== 'ALL')
const first = new Map(routes.toReversed().map((route) => [`${route.method} ${route.path}`, route.handler]))

test('there are routes to walk', () => {
  expect(first.size).toBeGreaterThan(6)
})

test.each([...first])('%s says first who it is for', (_, handler) => {
  expect(guardOf(handler)).toBeDefined()
})

test('nothing but what every answer needs runs for all routes', () => {
  const everywhere = app.routes.filter(({ method }) => method === 'ALL')
  expect(everywhere.map(({ path }) => path)).toEqual(everywhere.map(() => '/*'))
})
