import { statements } from './migration.ts'

/** A card from the page may say which challenge on it it is about: what young people make of an answer. */
export const replies = statements(
  '0117-replies',
  `
alter table hearth.card add column reply_to text;

drop function hearth.hand_in_card(text, uuid, text, boolean, text, integer);

-- What the page without an account does, and all it can do. Nothing of who sent it is asked or kept.
create function hearth.hand_in_card(
    council text, card uuid, words text, alone boolean, moment text, most integer, about text)
  returns boolean security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  day integer := moment::date - date '1970-01-01';
  known text;
begin
  if hearth.user_id() is not null then
    raise exception 'Whoever has signed in hands in a card as themselves.' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('hearth.card ' || council, 0));
  if (select count(*) from hearth.card c join hearth.card_event e on e.card = c.id and e.seq = 1
      where c.authority = council and c.came_by = 'page' and c.state = 'waiting'
        and e.at::timestamptz > moment::timestamptz - interval '1 hour') >= most then
    return false;
  end if;
  select c.id into known from hearth.commitment c
    where c.authority = council and c.id = about and c.kind = 'challenge';
  insert into hearth.card (id, authority, came_by, is_alone, state, seq, reply_to, fold)
    values (card, council, 'page', alone, 'waiting', 1, known, jsonb_build_object(
      'id', card, 'from', 'page', 'on', day, 'state', 'waiting', 'since', day, 'seq', 1));
  insert into hearth.card_event (card, authority, seq, at, doer, what) values (card, council, 1, moment,
    '{"role":"page","side":"young-people","person":""}', '{"did":"handed-in","from":"page"}');
  insert into hearth.card_words (card, authority, text) values (card, council, words);
  return true;
end $$;
`,
)
