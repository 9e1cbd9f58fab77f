import { statements } from './migration.ts'

/**
 * Everything that has to be known of whoever sends a request, in one question: the session of a token, the person, and
 * their roles. It tells nobody more than they may ask one by one, for whoever holds a token acts as its person.
 */
export const whoAsks = statements(
  '0090-who-asks',
  `
create function hearth.who_asks(asked text, moment timestamptz) returns jsonb
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select jsonb_build_object(
    'session', s.id, 'lastHereAt', s.updated_at, 'method', s.method,
    'person', p.id, 'name', p.name, 'hasSecondFactor', p.two_factor_enabled,
    'memberships', (
      select coalesce(jsonb_agg(
        jsonb_build_object('authority', m.authority, 'role', m.role, 'partner', m.partner)
        order by m.authority, m.role, m.partner), '[]')
      from hearth.membership m where m.person = p.id))
  from hearth.session s join hearth.person p on p.id = s.person_id
  where s.token = asked and s.expires_at > moment and p.disabled_at is null
$$;
`,
)
