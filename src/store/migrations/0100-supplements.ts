import { statements } from './migration.ts'

/** A supplement goes out with the reason why its papers are late. */
export const supplements = statements(
  '0100-supplements',
  `
alter table hearth.publication add column why text;
`,
)
