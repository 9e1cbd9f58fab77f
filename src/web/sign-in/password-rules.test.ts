import { describe, expect, test } from 'vitest'
import { passwordFault } from './password-rules.ts'

const faultOf = (password: string) =>
  passwordFault({
    password,
    name: 'Órla Byrne-Adeyemi',
    email: 'o.byrne@council.example',
    serviceName: 'Hearth',
  })

describe('a password', () => {
  test.each(['velvet otter tramline', 'kR8#mQ2xLp0z', 'ночной трамвай едет', 'pickle kettle thursday'])(
    '%s will do',
    (password) => {
      expect(faultOf(password)).toBeUndefined()
    },
  )

  test('of eleven characters is too short, of twelve is not, and marks above a letter count once', () => {
    expect(faultOf('vxkq mzwt bd')).toBeUndefined()
    expect(faultOf('vxkq mzwt b')).toMatch('at least 12')
  })

  test('longer than is hashed is refused, not cut', () => {
    expect(faultOf('vxkq mzwt '.repeat(13))).toMatch('at most 128')
  })

  test.each([
    'password1234',
    'P@ssw0rd2026!',
    'Welcome12345',
    'qwertyuiop12',
    '123456789012',
    'aaaaaaaaaaaa',
    'letmeinplease'.slice(0, 7) + 'summer2026',
    'ILoveYou!ILoveYou!',
    'correcthorsebatterystaple',
    'Football2025!',
  ])('%s is too common', (password) => {
    expect(faultOf(password)).toMatch('harder to guess')
  })

  test.each(['orla velvet tram', 'velvet 0rla tram', 'xx-ADEYEMI-tramline', 'tramline byrne 77'])(
    '%s holds the name',
    (password) => {
      expect(faultOf(password)).toMatch('your own name')
    },
  )

  test('holding the name of the service is refused', () => {
    expect(faultOf('velvet h3arth tram')).toMatch('name of this service')
  })
})
