import { describe, expect, test } from 'vitest'
import type { Environment } from '../io.ts'
import { serveSettings } from './settings.ts'

const settings = (line: string, environment: Environment = {}) =>
  serveSettings(line === '' ? [] : line.split(' '), environment)

const entra = {
  HEARTH_SIGN_IN_ISSUER: 'https://login.microsoftonline.com/0a1b/v2.0',
  HEARTH_SIGN_IN_CLIENT_ID: 'hearth',
  HEARTH_SIGN_IN_CLIENT_SECRET: 'hush',
}

describe('How the web application runs', () => {
  test('is on this machine alone, with a second step asked for, where nothing is said', async () => {
    expect(await settings('')).toMatchObject({
      ...{ host: '127.0.0.1', port: 8080, origin: 'http://127.0.0.1:8080', secondFactor: 'required' },
      ...{ code: undefined, council: undefined, log: 'requests', largestUpload: 100 * 1024 * 1024 },
    })
  })

  test('is what the environment says, and before that what is typed', async () => {
    const environment = { HEARTH_PORT: '9000', HEARTH_AUTHORITY: 'E06000059', HEARTH_LOG: 'faults' }
    expect(await settings('', environment)).toMatchObject({ port: 9000, code: 'E06000059', log: 'faults' })
    expect(await settings('--port 9001', environment)).toMatchObject({ port: 9001, code: 'E06000059' })
  })

  test('has the council’s own sign-in where issuer, client and secret are all given', async () => {
    expect((await settings('', entra)).council).toEqual({
      issuer: entra.HEARTH_SIGN_IN_ISSUER,
      clientId: 'hearth',
      clientSecret: 'hush',
      name: 'your council account',
      claim: 'groups',
    })
  })

  test.each<[string, Environment, RegExp]>([
    ['--origin http://hearth.council.gov.uk', {}, /unprotected/],
    ['--origin https://hearth.council.gov.uk/path', {}, /no path/],
    ['--origin javascript:alert(1)', {}, /no path/],
    ['--port 0', {}, /whole number/],
    ['', { HEARTH_PORT: 'eighty' }, /whole number/],
    ['', { HEARTH_AUTHORITY: 'Dorset' }, /E06000059/],
    ['--log everything', {}, /requests, faults/],
    ['--statistics /nonexistent', {}, /no folder of statistics/],
    ['--second-factor never', {}, /required, offered/],
    ['', { ...entra, HEARTH_SIGN_IN_CLIENT_SECRET: '' }, /HEARTH_SIGN_IN_CLIENT_SECRET too/],
    ['', { HEARTH_SECRET: 'short' }, /fewer than 32/],
    ['folder', {}, /not understood/],
  ])('%s %j is refused, saying what to write', async (line, environment, words) => {
    await expect(settings(line, environment)).rejects.toThrow(words)
  })
})
