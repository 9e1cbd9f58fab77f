/** Prints how long something took, the median of some runs. Gives what the last run gave. */
export async function timed<T>(name: string, work: () => T | Promise<T>, runs = 1): Promise<T> {
  const times: number[] = []
  let result = undefined as T
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    result = await work()
    times.push(performance.now() - began)
  }
  line(name, times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0)
  return result
}

/** `measure thirteen months   212 ms`. */
export function line(name: string, milliseconds: number, more = ''): void {
  console.log(`  ${name.padEnd(46)} ${milliseconds.toFixed(0).padStart(7)} ms${more}`)
}
