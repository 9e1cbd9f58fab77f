import { ages } from './episodes/ages.ts'
import { header } from './header.ts'
import type { Rule } from './rule.ts'

/** Every check, by table and subject. */
export const rules: readonly Rule[] = [...header, ...ages]
