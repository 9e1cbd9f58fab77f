import type { ExitCode, Io } from './io.ts'
export const reproduceStored = (edition: string, io: Io): Promise<ExitCode> => {
  io.out(edition)
  return Promise.resolve(2)
}
