import { statements } from './migration.ts'

/** Minutes, decisions and agendas go out as PDF beside the page. */
export const recordsAsPdf = statements(
  '0105-records-as-pdf',
  `
alter table hearth.publication drop constraint publication_kind_check;
alter table hearth.publication add constraint publication_kind_check check (kind in
  ('notice', 'agenda', 'agenda-pdf', 'pack', 'papers-zip', 'minutes', 'minutes-pdf', 'decisions', 'decisions-pdf',
   'you-said'));
`,
)
