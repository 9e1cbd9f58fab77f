import type { appOf } from '../../web/app.tsx'
import { listen, type Listening } from '../../web/listen.ts'
import { CannotRun } from '../io.ts'
import type { ServeSettings } from './settings.ts'

/** Listens as the settings say; throws in words what stands in the way. */
export async function listenOr(
  { host, port }: ServeSettings,
  app: ReturnType<typeof appOf>,
): Promise<Listening> {
  try {
    return await listen(app, { host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = whyNot(code, host, port)
    if (sentence === undefined) throw error
    throw new CannotRun(sentence)
  }
}

function whyNot(code: string, host: string, port: number): string | undefined {
  if (code === 'EADDRINUSE')
    return `Something else listens on port ${port} already. Stop it, or choose another: --port ${port === 65_535 ? 8080 : port + 1}.`
  if (code === 'EACCES')
    return `This account may not listen on port ${port}. Choose one above 1023: --port 8080.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Leave --host out, or name one of its own.`
  return undefined
}
