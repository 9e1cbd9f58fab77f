import { guarded, may, policy, statements } from './migration.ts'

const seeing = may('see-restricted-edition', 'comment-on-edition', 'publish-edition')

/**
 * What was tried of an edition before it was signed off. Its files stand for its last trial; nothing is signed off that
 * was not tried and found clear, and nothing is published that other editions have gone past since.
 */
export const editionTrials = statements(
  '0040-edition-trials',
  `
create table hearth.edition_trial (
  id uuid primary key default gen_random_uuid(),
  edition uuid not null,
  authority text not null,
  by text not null,
  at timestamptz not null default now(),
  is_clear boolean not null,
  before uuid[] not null,
  basis jsonb not null,
  gate jsonb not null,
  manifest jsonb not null,
  unique (edition, id),
  foreign key (edition, authority) references hearth.edition (id, authority) on delete cascade
);
alter table hearth.edition add column trial uuid;
create unique index edition_one_draft on hearth.edition (authority, as_at) where state <> 'published';

create or replace function hearth.edition_moves() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare
  tried hearth.edition_trial;
  others uuid[];
begin
  if old.state = 'published' then
    raise exception 'A published edition is frozen: make a new version.' using errcode = 'HE001';
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then
      raise exception 'An edition signed off is not deleted: return it to draft.' using errcode = 'HE002';
    end if;
    return old;
  end if;
  if (new.id, new.authority, new.as_at, new.version, new."by", new.at) is distinct from
     (old.id, old.authority, old.as_at, old.version, old."by", old.at) then
    raise exception 'What an edition is of does not change.' using errcode = 'HE002';
  end if;
  if new.state = old.state then
    if old.state <> 'draft' and new is distinct from old then
      raise exception 'An edition signed off does not change: return it to draft.' using errcode = 'HE002';
    end if;
    if (new.signed_by, new.published_by) is distinct from (old.signed_by, old.published_by) then
      raise exception 'Nobody signs an edition without signing it off.' using errcode = 'HE002';
    end if;
    return new;
  end if;
  if not hearth.may(case new.state
    when 'published' then 'publish-edition' when 'signed-off' then 'sign-off-edition' else 'prepare-edition' end) then
    raise exception 'This step is not yours to take.' using errcode = '42501';
  end if;
  if new.state = 'draft' then
    if (new.signed_by, new.signed_at) is distinct from (null::text, null::timestamptz) then
      raise exception 'A draft is signed off by nobody.' using errcode = 'HE002';
    end if;
    return new;
  end if;
  if (new.data_set, new.manifest, new.changes, new.trial) is distinct from
     (old.data_set, old.manifest, old.changes, old.trial) then
    raise exception 'An edition moves on as it is.' using errcode = 'HE002';
  end if;
  select * into tried from hearth.edition_trial where edition = new.id and id = new.trial;
  if tried.id is null or not tried.is_clear then
    raise exception 'An edition is tried, and clear, before it moves on.' using errcode = 'HE002';
  end if;
  if new.state = 'signed-off' then
    if new.signed_by is distinct from hearth.user_id() or new.signed_at is null then
      raise exception 'Whoever signs off is named.' using errcode = 'HE002';
    end if;
    return new;
  end if;
  if old.state <> 'signed-off' then
    raise exception 'An edition is signed off before it is published.' using errcode = 'HE002';
  end if;
  if (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
     or new.published_by is distinct from hearth.user_id() or new.published_at is null then
    raise exception 'Whoever publishes is named.' using errcode = 'HE002';
  end if;
  -- One edition of a council comes out at a time, and was held against all that came out before it.
  perform pg_advisory_xact_lock(hashtextextended('hearth.publish ' || new.authority, 0));
  select coalesce(array_agg(id), '{}') into others from hearth.edition
    where authority = new.authority and state = 'published';
  if not (others <@ tried.before and tried.before <@ others) then
    raise exception 'Another edition was published since this one was tried.' using errcode = 'HE005';
  end if;
  return new;
end $$;

create or replace function hearth.edition_frozen() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare
  standing text;
begin
  -- Whoever moves the edition on waits until this is done, or this waits and then sees that it has moved.
  select state into standing from hearth.edition where id = coalesce(new.edition, old.edition) for share;
  if standing = 'published' then
    raise exception 'A published edition is frozen: make a new version.' using errcode = 'HE001';
  end if;
  if standing = 'signed-off' then
    raise exception 'An edition signed off does not change: return it to draft.' using errcode = 'HE002';
  end if;
  return coalesce(new, old);
end $$;
create trigger edition_trial_frozen before insert or update or delete on hearth.edition_trial
  for each row execute function hearth.edition_frozen();
${guarded('edition_trial')}
${policy('edition_trial', 'select', seeing)}
${policy('edition_trial', 'insert', `by = (select hearth.user_id()) and (${may('prepare-edition')})`)}
`,
)
