import type { Finding } from './finding.ts'
import { valueOf } from './printed-number.ts'

/** Two shares set against each other. */
export interface Compared {
  readonly where: string
  readonly ours: number
  readonly theirs: number
  /** True when theirs counts everyone ours does not: within 20 miles against beyond. */
  readonly opposite: boolean
  readonly said: 'below' | 'above'
}

/** A comparison of two shares that measure opposite things. That they do is a fact about the measures; the rest is arithmetic. */
export function oppositesCompared({ where, ours, theirs, opposite, said }: Compared): Finding[] {
  if (!opposite) return []
  const alike = 100 - theirs
  const is = ours > alike ? 'above' : ours < alike ? 'below' : 'the same'
  return [
    {
      what: 'opposite-measures',
      where,
      printed: `${String(ours)}% ${said} ${String(theirs)}%`,
      recomputed: `${String(ours)}% ${is} ${String(alike)}%`,
      sentence: `${where} calls ${String(ours)}% ${said} ${String(theirs)}%, but the two measure opposite things: like with like it is ${String(ours)}% against ${String(alike)}%, which is ${is}${is === 'the same' ? '' : ` by ${String(Math.abs(ours - alike))} points`}.`,
    },
  ]
}

/** A text that sets what is further than a distance against what is within it. */
export function oppositesIn(text: string, where: string): Finding[] {
  const share = String.raw`(\d+(?:\.\d+)?) ?%`
  const far = new RegExp(String.raw`${share}[^%]*?\b(?:more than|over|beyond) (\d+) miles`, 'i').exec(text)
  const near = new RegExp(
    String.raw`\b(below|lower than|above|higher than)\b[^%]*?${share}[^%]*?\bwithin (\d+) miles`,
    'i',
  ).exec(text)
  if (!far || !near || far[2] !== near[3]) return []
  return oppositesCompared({
    where,
    ours: valueOf(far[1] ?? ''),
    theirs: valueOf(near[2] ?? ''),
    opposite: true,
    said: /below|lower/i.test(near[1] ?? '') ? 'below' : 'above',
  })
}
