import { APIError } from 'better-auth/api'

/** What the library answers; `undefined` when it refuses. Anything else that goes wrong is thrown on. */
export async function attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof APIError) return undefined
    throw error
  }
}
