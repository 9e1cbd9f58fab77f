import { ink } from './ink.ts'

/** How each kind of line is told from the others without colour. */
export const strokes = {
  england: { stroke: ink.comparator, strokeWidth: 1.5, strokeDasharray: '6 4' },
  neighbours: { stroke: ink.comparator, strokeWidth: 1.25 },
  target: { stroke: ink.ours, strokeWidth: 1.5, strokeDasharray: '9 3 2 3' },
  published: { stroke: ink.ours, strokeWidth: 1.75, strokeDasharray: '1.5 3.5' },
} as const
