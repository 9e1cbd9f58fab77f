import { guarded, may, policy, statements } from './migration.ts'

const own = `(partner = '' and (${may('reconcile-any')})) or partner = any ((select hearth.own_partners('reconcile-own'))::text[])`

/** Sources held against each other, whole for the council and by its own side for each partner. Purging takes the children in it too. */
export const reconciling = statements(
  '0021-reconciling',
  `
create table hearth.compared (
  data_set uuid not null,
  number integer not null,
  authority text not null,
  partner text not null,
  as_at date not null,
  made_at timestamptz not null,
  fact text not null,
  first text not null,
  second text not null,
  told integer not null,
  agree integer not null,
  differences integer not null,
  unexplained integer not null,
  disputed integer not null,
  primary key (data_set, partner, number),
  foreign key (data_set, authority) references hearth.data_set (id, authority) on delete cascade
);

create table hearth.fixing_line (
  data_set uuid not null,
  number integer not null,
  authority text not null,
  partner text not null,
  fact text not null,
  child text not null,
  first text not null,
  first_value text,
  second text not null,
  second_value text,
  why text not null,
  because text,
  turn text not null,
  primary key (data_set, partner, number),
  foreign key (data_set, authority) references hearth.data_set (id, authority) on delete cascade
);
${guarded('compared', 'fixing_line')}
${policy('compared', 'select', own)}
${policy('compared', 'insert', may('measure'))}
${policy('fixing_line', 'select', own)}
${policy('fixing_line', 'insert', may('measure'))}

create or replace function hearth.purge(before timestamptz) returns hearth.purge_receipt
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  council text := hearth.authority();
  gone uuid[];
  sets uuid[];
  n_rows bigint;
  n_marks bigint;
  n_items bigint;
  receipt hearth.purge_receipt;
begin
  if not hearth.may('purge') then
    raise exception 'This is not yours to do.' using errcode = '42501';
  end if;
  perform from hearth.load where authority = council and state in ('superseded', 'discarded') order by id for update;
  select coalesce(array_agg(id order by id), '{}') into gone from hearth.load
    where authority = council and state in ('superseded', 'discarded') and at < before;
  delete from hearth.case_row where load = any (gone);
  get diagnostics n_rows = row_count;
  delete from hearth.case_sheet where load = any (gone);
  update hearth.load set state = 'purged' where id = any (gone);

  -- The latest data set stays open to its children, and so does one whose edition is still being prepared.
  select coalesce(array_agg(id order by id), '{}') into sets from hearth.data_set d
    where authority = council and made_at < before
      and id <> (select id from hearth.data_set where authority = council order by as_at desc, made_at desc, id limit 1)
      and not exists (select from hearth.edition e where e.data_set = d.id and e.state <> 'published');
  delete from hearth.case_mark where data_set = any (sets);
  get diagnostics n_marks = row_count;
  delete from hearth.work_item where data_set = any (sets);
  get diagnostics n_items = row_count;
  delete from hearth.fixing_line where data_set = any (sets);

  insert into hearth.purge_receipt (authority, by, loads, rows, marks, about)
    values (council, hearth.user_id(), cardinality(gone), n_rows, n_marks + n_items,
      jsonb_build_object('before', before, 'loads', to_jsonb(gone), 'files', (
        select coalesce(jsonb_agg(sha256 order by load, name), '[]') from hearth.load_file where load = any (gone))))
    returning * into receipt;
  insert into hearth.audit (authority, person, deed, subject, about)
    values (council, hearth.user_id(), 'purge', receipt.id::text,
      jsonb_build_object('loads', receipt.loads, 'rows', receipt.rows, 'marks', receipt.marks));
  return receipt;
end $$;
`,
)
