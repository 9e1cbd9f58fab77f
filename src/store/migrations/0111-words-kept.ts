import { statements } from './migration.ts'

/**
 * Young people's own words are kept for a time after what they asked has ended, and then taken away with a receipt: of a
 * card its words; of a private matter every word; of a challenge that stands in other words for the public, the first
 * ones. What was answered in public stays. Only this function takes any away, and only under the owner of the tables.
 */
export const wordsKept = statements(
  '0111-words-kept',
  `
alter table hearth.purge_receipt add column words bigint not null default 0;
alter table hearth.commitment add column words_taken_at timestamptz;

-- Whether the words of young people are being taken away: by the function below and nobody else.
create function hearth.takes_words(tables_owner oid) returns boolean stable language sql as $$
  select current_setting('hearth.taking_words', true) = 'yes' and pg_get_userbyid(tables_owner) = current_user
$$;

create function hearth.words_stay() returns trigger language plpgsql as $$
begin
  if tg_op <> 'TRUNCATE' and hearth.takes_words((select relowner from pg_class where oid = tg_relid)) then
    return null;
  end if;
  raise exception 'What was done stays written.' using errcode = 'HE003';
end $$;
drop trigger card_words_stay on hearth.card_words;
create trigger card_words_stay before update or delete or truncate on hearth.card_words
  for each statement execute function hearth.words_stay();
drop trigger commitment_event_stays on hearth.commitment_event;
create trigger commitment_event_stays before update or delete or truncate on hearth.commitment_event
  for each statement execute function hearth.words_stay();

create or replace function hearth.commitment_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.authority, new.id, new.kind, new.is_exempt, new.raised_by)
      = (old.authority, old.id, old.kind, old.is_exempt, old.raised_by) then
    if new.seq > old.seq
      and (new.fold -> 'wording', new.fold -> 'source') = (old.fold -> 'wording', old.fold -> 'source')
    then
      -- What was said since has a time of its own.
      new.words_taken_at = null;
      return new;
    end if;
    if new.seq = old.seq and hearth.takes_words((select relowner from pg_class where oid = tg_relid))
    then return new; end if;
  end if;
  raise exception 'What was asked stays as it was asked.' using errcode = 'HE003';
end $$;

-- The same with another sentence wherever somebody's words stand, and no evidence.
create function hearth.without_words(said jsonb, instead text) returns jsonb
  immutable set search_path = pg_catalog, pg_temp language sql as $$
  select case jsonb_typeof(said)
    when 'object' then (
      select coalesce(jsonb_object_agg(key, case
        when key in ('wording', 'text', 'words', 'reason', 'note', 'why', 'publicWords')
          and jsonb_typeof(value) = 'string' and value <> '""' then to_jsonb(instead)
        when key = 'evidence' then '[]'::jsonb
        else hearth.without_words(value, instead) end), '{}') from jsonb_each(said))
    when 'array' then (
      select coalesce(jsonb_agg(hearth.without_words(value, instead) order by place), '[]')
      from jsonb_array_elements(said) with ordinality as e (value, place))
    else said end
$$;

create function hearth.take_words(before timestamptz) returns hearth.purge_receipt
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  council text := hearth.authority();
  last integer := before::date - date '1970-01-01';
  instead constant text := 'These words were taken away after the time the council keeps them.';
  wholly text[];
  first_only text[];
  n_cards bigint;
  receipt hearth.purge_receipt;
begin
  if not hearth.may('purge') then
    raise exception 'This is not yours to do.' using errcode = '42501';
  end if;
  perform set_config('hearth.taking_words', 'yes', true);
  perform from hearth.commitment where authority = council and kind = 'challenge' order by id for update;
  select coalesce(array_agg(id) filter (where kept_private is not null), '{}'),
      coalesce(array_agg(id) filter (where kept_private is null and fold ->> 'publicWords' is not null), '{}')
    into wholly, first_only from hearth.commitment
    where authority = council and kind = 'challenge' and state in ('closed', 'overtaken')
      and ended_on < last and words_taken_at is null;
  update hearth.commitment_event set what = hearth.without_words(what, instead)
    where authority = council and commitment = any (wholly);
  update hearth.commitment set fold = hearth.without_words(fold, instead), words_taken_at = now()
    where authority = council and id = any (wholly);
  update hearth.commitment_event set what = jsonb_set(what, '{wording}', to_jsonb(instead))
    where authority = council and commitment = any (first_only) and seq = 1;
  update hearth.commitment set fold = jsonb_set(fold, '{wording}', to_jsonb(instead)), words_taken_at = now()
    where authority = council and id = any (first_only);
  delete from hearth.card_words w using hearth.card c
    where c.id = w.card and c.authority = council and (
      (c.state = 'ended' and (c.fold ->> 'since')::integer < last)
      or exists (
        select from hearth.commitment k
        where k.authority = council and k.id = c.fold ->> 'commitment' and c.state in ('taken-up', 'joined')
          and k.state in ('closed', 'overtaken') and k.ended_on < last));
  get diagnostics n_cards = row_count;
  perform set_config('hearth.taking_words', '', true);
  if n_cards + cardinality(wholly) + cardinality(first_only) = 0 then return null; end if;

  insert into hearth.purge_receipt (authority, by, loads, rows, marks, words, about)
    values (council, hearth.user_id(), 0, 0, 0, n_cards + cardinality(wholly) + cardinality(first_only),
      jsonb_build_object('before', before, 'cards', n_cards, 'private matters', cardinality(wholly),
        'challenges in other words', cardinality(first_only)))
    returning * into receipt;
  insert into hearth.audit (authority, person, deed, subject, about)
    values (council, hearth.user_id(), 'purge-words', receipt.id::text, receipt.about);
  return receipt;
end $$;
`,
)
