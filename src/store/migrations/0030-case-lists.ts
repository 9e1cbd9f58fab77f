import { statements } from './migration.ts'

/** Whether what is due is overdue, and by how long: the rule decides, not the calendar. Some has no day it was due. */
export const caseLists = statements(
  '0030-case-lists',
  `
alter table hearth.work_item
  alter column due_on drop not null,
  add column overdue boolean not null default false,
  add column days_overdue integer,
  add column working_days boolean not null default false,
  add check (overdue or days_overdue is null),
  add check (overdue or due_on is not null);
`,
)
