import { readdirSync, readFileSync } from 'node:fs'

/** What some processes have used so far: processor time in milliseconds, memory in megabytes. */
export interface Used {
  readonly processor: number
  readonly memory: number
}

/** One process with all its threads. Memory is what it holds at the moment. */
export const usedBy = (pid: number): Used => ({ processor: processorOf(pid), memory: memoryOf(pid, 'Rss') })

/** A process and its children. Memory they share is counted once between them. */
export function usedByAll(pid: number): Used {
  const all = [pid, ...childrenOf(pid)]
  return {
    // A child that has ended is in what its parent has waited for.
    processor: all.reduce((sum, each) => sum + processorOf(each), endedOf(pid)),
    memory: all.reduce((sum, each) => sum + memoryOf(each, 'Pss'), 0),
  }
}

/** A tick is a hundredth of a second on Linux. */
const TICK = 10

function processorOf(pid: number): number {
  const fields = statOf(pid)
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK
}

function endedOf(pid: number): number {
  const fields = statOf(pid)
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * TICK
}

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && Number(statOf(pid)[1]) === parent)

/** The fields after a process's name, which may hold anything. Empty once it has ended. */
function statOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`)
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function memoryOf(pid: number, kind: 'Rss' | 'Pss'): number {
  const kilobytes = new RegExp(`^${kind}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/smaps_rollup`))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
