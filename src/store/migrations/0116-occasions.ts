import { guarded, may, policy, statements } from './migration.ts'

/** What was held for young people to be heard at. Every version stays; the latest stands, and one that is gone is shown no more. */
export const occasions = statements(
  '0116-occasions',
  `
create table hearth.occasion (
  id uuid not null,
  authority text not null references hearth.authority,
  version integer not null check (version > 0),
  is_gone boolean not null default false,
  occasion jsonb not null,
  by text not null,
  at timestamptz not null,
  primary key (id, version)
);
create index occasion_of on hearth.occasion (authority, id, version desc);
create trigger occasion_stays before update or delete or truncate on hearth.occasion
  for each statement execute function hearth.never();
${guarded('occasion')}
${policy('occasion', 'select', may('see-business'))}
${policy('occasion', 'insert', `by = (select hearth.user_id()) and (${may('speak-for-young-people')})`)}
`,
)
