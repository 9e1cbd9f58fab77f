import { guarded, may, policy, statements } from './migration.ts'

const byAsker = 'by = (select hearth.user_id())'
const reading = may('see-restricted')
/** The reviewing service writes its own report; every other is a paper. */
const writing = `(${reading}) and (case when report = 'iro' then ${may('write-iro-report')} else ${may('write-papers')} end)`
const ofOwn = `exists (
  select from hearth.report_kept k
  where k.id = report_file.kept and k.authority = report_file.authority and k.by = (select hearth.user_id()))`

/** What people write for reports, the reports that are kept, and who signed them. Nothing here is changed or taken away. */
export const reports = statements(
  '0120-reports',
  `
create table hearth.report_words (
  authority text not null references hearth.authority,
  report text not null check (report in ('iro', 'changes')),
  as_at date not null,
  section text not null check (section ~ '^[a-z][a-z-]{0,60}$'),
  version integer not null check (version > 0),
  markdown text not null,
  lines jsonb not null default '[]',
  by text not null,
  at timestamptz not null,
  primary key (authority, report, as_at, section, version)
);
create trigger report_words_stay before update or delete or truncate on hearth.report_words
  for each statement execute function hearth.never();

create table hearth.report_kept (
  id uuid primary key,
  authority text not null references hearth.authority,
  report text not null check (report in ('iro', 'exceptions', 'annual', 'crosswalk', 'changes')),
  as_at date not null,
  version integer not null check (version > 0),
  title text not null,
  data_set uuid,
  by text not null,
  at timestamptz not null,
  unique (authority, report, as_at, version),
  unique (id, authority)
);
create trigger report_kept_stays before update or delete or truncate on hearth.report_kept
  for each statement execute function hearth.never();

create table hearth.report_file (
  kept uuid not null,
  authority text not null,
  audience text not null check (audience in ('public', 'restricted', 'exempt')),
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (kept, audience, name),
  foreign key (kept, authority) references hearth.report_kept (id, authority)
);
create trigger report_file_stays before update or delete or truncate on hearth.report_file
  for each statement execute function hearth.never();

create table hearth.report_signed (
  kept uuid primary key,
  authority text not null,
  role text not null,
  by text not null,
  at timestamptz not null,
  foreign key (kept, authority) references hearth.report_kept (id, authority)
);
create trigger report_signed_stays before update or delete or truncate on hearth.report_signed
  for each statement execute function hearth.never();
${guarded('report_words', 'report_kept', 'report_file', 'report_signed')}
${policy('report_words', 'select', reading)}
${policy('report_words', 'insert', `${byAsker} and ${writing}`)}
${policy('report_kept', 'select', may('see-business'))}
${policy('report_kept', 'insert', `${byAsker} and ${writing}`)}
${policy(
  'report_file',
  'select',
  `case audience when 'public' then ${may('see-business')} when 'restricted' then ${reading} else ${may('see-exempt')} end`,
)}
${policy('report_file', 'insert', ofOwn)}
${policy('report_signed', 'select', may('see-business'))}
${policy('report_signed', 'insert', `${byAsker} and (${may('sign-off-edition')})`)}
`,
)
