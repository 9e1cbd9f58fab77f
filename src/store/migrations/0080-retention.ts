import { statements } from './migration.ts'

/**
 * Retention counts from the day a load was replaced or set aside, runs by itself under a name nobody signs in with, and
 * leaves no receipt where there was nothing to take away.
 */
export const retention = statements(
  '0080-retention',
  `
create or replace function hearth.may(asked text) returns boolean
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select exists (
    select from hearth.membership m join hearth.deed_role d using (role)
    where m.person = hearth.user_id() and m.authority = hearth.authority() and d.deed = asked
  ) or (
    hearth.user_id() in ('hearth:measuring', 'hearth:retention') and hearth.authority() is not null
    and exists (
      select from hearth.deed_role d
      where d.role = split_part(hearth.user_id(), ':', 2) and d.deed = asked)
  )
$$;

-- Neither is anybody's role.
alter table hearth.membership add check (role <> 'retention');
create or replace function hearth.roles_of_groups(groups text[]) returns table (authority text, role text, partner text)
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select distinct s.authority, g.role, g.partner
  from hearth.setting s, jsonb_to_recordset(s.value) as g ("group" text, role text, partner text)
  where s.name = 'directory-groups' and g."group" = any (groups) and g.role not in ('measuring', 'retention')
    and (g.role = 'partner') = (g.partner is not null)
    and exists (select from hearth.deed_role d where d.role = g.role)
$$;

alter table hearth.load add column left_at timestamptz;
update hearth.load set left_at = at where state in ('superseded', 'discarded', 'purged');

create function hearth.load_leaves() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and new.state in ('superseded', 'discarded') then new.left_at = now(); end if;
  return new;
end $$;
create trigger load_leaves before update of state on hearth.load for each row execute function hearth.load_leaves();

create or replace function hearth.purge(before timestamptz) returns hearth.purge_receipt
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  council text := hearth.authority();
  gone uuid[];
  sets uuid[];
  n_rows bigint;
  n_marks bigint;
  n_items bigint;
  n_lines bigint;
  receipt hearth.purge_receipt;
begin
  if not hearth.may('purge') then
    raise exception 'This is not yours to do.' using errcode = '42501';
  end if;
  perform from hearth.load where authority = council and state in ('superseded', 'discarded') order by id for update;
  select coalesce(array_agg(id order by id), '{}') into gone from hearth.load
    where authority = council and state in ('superseded', 'discarded') and coalesce(left_at, at) < before;
  delete from hearth.case_row where load = any (gone);
  get diagnostics n_rows = row_count;
  delete from hearth.case_sheet where load = any (gone);
  update hearth.load set state = 'purged' where id = any (gone);

  -- The latest data set stays open to its children, and so does one whose edition is still being prepared.
  select coalesce(array_agg(id order by id), '{}') into sets from hearth.data_set d
    where authority = council and made_at < before
      and id <> (select id from hearth.data_set where authority = council order by as_at desc, number desc limit 1)
      and not exists (select from hearth.edition e where e.data_set = d.id and e.state <> 'published');
  delete from hearth.case_mark where data_set = any (sets);
  get diagnostics n_marks = row_count;
  delete from hearth.work_item where data_set = any (sets);
  get diagnostics n_items = row_count;
  delete from hearth.fixing_line where data_set = any (sets);
  get diagnostics n_lines = row_count;
  if cardinality(gone) = 0 and n_marks + n_items + n_lines = 0 then return null; end if;

  insert into hearth.purge_receipt (authority, by, loads, rows, marks, about)
    values (council, hearth.user_id(), cardinality(gone), n_rows, n_marks + n_items + n_lines,
      jsonb_build_object('before', before, 'loads', to_jsonb(gone), 'files', (
        select coalesce(jsonb_agg(sha256 order by load, name), '[]') from hearth.load_file where load = any (gone))))
    returning * into receipt;
  insert into hearth.audit (authority, person, deed, subject, about)
    values (council, hearth.user_id(), 'purge', receipt.id::text,
      jsonb_build_object('loads', receipt.loads, 'rows', receipt.rows, 'marks', receipt.marks, 'before', before));
  return receipt;
end $$;
`,
)
