import { guarded, may, policy, statements } from './migration.ts'

/** What was measured, and what is said of it. */
export const dataSets = statements(
  '0003-data-sets',
  `
create table hearth.data_set (
  id uuid primary key default gen_random_uuid(),
  authority text not null references hearth.authority,
  as_at date not null,
  made_at timestamptz not null default now(),
  definitions text not null,
  inputs jsonb not null,
  content jsonb not null,
  unique (id, authority)
);
create index data_set_latest on hearth.data_set (authority, as_at desc, made_at desc);

create table hearth.case_mark (
  data_set uuid not null,
  authority text not null,
  indicator text not null,
  period text not null,
  child text not null,
  counted boolean not null,
  in_cohort boolean not null,
  reason text not null,
  team text,
  days_overdue integer,
  foreign key (data_set, authority) references hearth.data_set (id, authority) on delete cascade
);
create index case_mark_behind on hearth.case_mark (data_set, indicator, period, child);

create table hearth.work_item (
  data_set uuid not null,
  authority text not null,
  list text not null,
  child text not null,
  due_on date not null,
  team text,
  worker text,
  detail text,
  foreign key (data_set, authority) references hearth.data_set (id, authority) on delete cascade
);
create index work_item_due on hearth.work_item (data_set, list, due_on);

create table hearth.commentary (
  authority text not null references hearth.authority,
  indicator text not null,
  as_at date not null,
  version integer not null check (version > 0),
  markdown text not null,
  cause text,
  action text,
  owner text,
  due date,
  by text not null,
  at timestamptz not null default now(),
  primary key (authority, indicator, as_at, version)
);
${guarded('data_set', 'case_mark', 'work_item', 'commentary')}
${policy('data_set', 'select', may('see-restricted', 'measure'))}
${policy('data_set', 'insert', may('measure'))}
${policy('case_mark', 'select', may('see-children'))}
${policy('case_mark', 'insert', may('measure'))}
${policy('work_item', 'select', may('see-work-lists'))}
${policy('work_item', 'insert', may('measure'))}
${policy('commentary', 'select', may('see-restricted', 'measure'))}
${policy('commentary', 'insert', `by = (select hearth.user_id()) and (${may('write-commentary')})`)}
`,
)
