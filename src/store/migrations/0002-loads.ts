import { guarded, may, ofOwnPartner, policy, statements } from './migration.ts'

const bringing = `${may('load-any')} or ${ofOwnPartner}`

/** What was brought in, down to the rows as they were typed. */
export const loads = statements(
  '0002-loads',
  `
create table hearth.load (
  id uuid primary key default gen_random_uuid(),
  authority text not null references hearth.authority,
  partner text not null,
  by text not null,
  at timestamptz not null default now(),
  state text not null check (state in ('reading', 'read', 'accepted', 'discarded', 'superseded', 'purged')),
  summary jsonb not null,
  unique (id, authority)
);
create index load_latest on hearth.load (authority, at desc);

create table hearth.load_file (
  load uuid not null,
  authority text not null,
  partner text not null,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  kind text not null,
  primary key (load, name),
  foreign key (load, authority) references hearth.load (id, authority) on delete cascade
);
create index load_file_again on hearth.load_file (authority, sha256);

create table hearth.case_sheet (
  load uuid not null,
  number integer not null,
  authority text not null,
  partner text not null,
  file text not null,
  table_name text,
  headings text[] not null,
  headings_line integer,
  primary key (load, number),
  unique (load, number, authority, partner),
  foreign key (load, authority) references hearth.load (id, authority) on delete cascade
);

create table hearth.case_row (
  load uuid not null,
  sheet integer not null,
  authority text not null,
  partner text not null,
  line integer not null,
  cells text[] not null,
  primary key (load, sheet, line),
  foreign key (load, sheet, authority, partner)
    references hearth.case_sheet (load, number, authority, partner) on delete cascade
);
${guarded('load', 'load_file', 'case_sheet', 'case_row')}
${policy('load', 'select', `${may('see-loads')} or ${ofOwnPartner}`)}
${policy('load', 'insert', `by = (select hearth.user_id()) and (${bringing})`)}
${policy('load', 'update', bringing)}
${policy('load_file', 'select', `${may('see-loads')} or ${ofOwnPartner}`)}
${policy('load_file', 'insert', bringing)}
${['case_sheet', 'case_row']
  .map(
    (table) =>
      policy(table, 'select', `${may('see-children')} or ${ofOwnPartner}`) +
      policy(table, 'insert', bringing),
  )
  .join('')}
`,
)
