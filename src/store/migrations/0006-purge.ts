import { statements } from './migration.ts'

/** How loads move, and how their case rows go: counted, receipted, by whoever may, and only when nothing stands on them. */
export const purge = statements(
  '0006-purge',
  `
create function hearth.load_moves() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
    ('reading', 'read'), ('reading', 'discarded'), ('read', 'accepted'), ('read', 'discarded'),
    ('accepted', 'superseded'), ('superseded', 'purged'), ('discarded', 'purged')) then
    raise exception 'A load that is % cannot become %.', old.state, new.state using errcode = 'HE004';
  end if;
  if new.state = 'purged' and exists (select from hearth.case_sheet where load = new.id) then
    raise exception 'A load is purged by purging it.' using errcode = 'HE004';
  end if;
  if (new.id, new.authority, new.partner, new."by") <> (old.id, old.authority, old.partner, old."by") then
    raise exception 'Whose load it is does not change.' using errcode = 'HE004';
  end if;
  return new;
end $$;
create trigger load_moves before update on hearth.load for each row execute function hearth.load_moves();

create function hearth.purge(before timestamptz) returns hearth.purge_receipt
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
