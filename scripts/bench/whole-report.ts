import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { line } from './clock.ts'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** What the operating system says of a finished process: the most memory it held, in kilobytes. */
const peak = "process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS))"

/** `hearth report` as a whole process, five times. */
export function wholeReport(folder: string, asAt: string, out: string): void {
  console.log('hearth report, whole process, median of 5')
  const runs = Array.from({ length: 5 }, () => once(folder, asAt, out)).sort((a, b) => a.time - b.time)
  const { time = 0, memory = 0 } = runs[2] ?? {}
  line('from start to five files', time, `, ${Math.round(memory / 1024)} MB at most`)
}

function once(folder: string, asAt: string, out: string): { time: number; memory: number } {
  const hook = `data:text/javascript,${encodeURIComponent(peak)}`
  const args = [
    '--import',
    hook,
    main,
    'report',
    folder,
    '--as-at',
    asAt,
    '--authority',
    'E06000999',
    '--name',
    'Hearthshire',
  ]
  const began = performance.now()
  const { stderr } = spawnSync(process.execPath, [...args, '--out', join(out, 'out')], {
    encoding: 'utf8',
    env: { ...process.env, HEARTH_DATA: join(out, 'data') },
  })
  return { time: performance.now() - began, memory: Number(/PEAK (\d+)/.exec(stderr)?.[1]) }
}
