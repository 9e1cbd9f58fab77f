import { statements } from './migration.ts'

/** What Hearth made a paper of: one that a later one replaced was handed in by nobody. */
export const madePapers = statements(
  '0106-made-papers',
  `
alter table hearth.paper add column made text;
`,
)
