import { readFileSync, readlinkSync, realpathSync } from 'node:fs'

/** Whether a program of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a program began, as the system counts it, so that a number given out again is not taken for it. `undefined` off Linux. */
export const beganAt = (pid: number): string | undefined => statOf(pid)?.[19]

/** Whether a program stands in this folder, as every part of a PostgreSQL server does. `undefined` where it cannot be told. */
export function standsIn(pid: number, folder: string): boolean | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

const isZombie = (pid: number): boolean => statOf(pid)?.[0] === 'Z'

/** What follows the name in the system's account of a program: state first. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
