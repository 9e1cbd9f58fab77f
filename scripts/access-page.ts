import { deeds, type Deed } from '../src/core/roles/deeds.ts'
import { roles } from '../src/core/roles/roles.ts'
import type { Guard } from '../src/web/may.ts'
import { routesWalked } from '../test/routes-walked.ts'

/** docs/access.md: every route of the application and who may ask for it. */
export async function accessPage(): Promise<string> {
  const routes = await routesWalked()
  return [
    '# Who may open what',
    'Every route of the web application and who may ask for it. A route that is not here does not exist; one that names ' +
      'roles is refused to everybody else, and PostgreSQL holds to the same table of deeds row by row. A partner sees ' +
      'their own collections alone. This page is generated: `npm run docs`.',
    [
      '| Route | Who |',
      '|---|---|',
      ...routes.map(({ asked, guard }) => `| \`${asked}\` | ${whoOf(guard)} |`),
    ].join('\n'),
    '## Deeds',
    [
      '| Deed | Roles |',
      '|---|---|',
      ...Object.keys(deeds).map((deed) => `| ${deed} | ${rolesFor(deed as Deed)} |`),
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

const whoOf = (guard: Guard): string =>
  guard === 'open'
    ? 'everybody'
    : guard === 'signed-in'
      ? 'anybody signed in'
      : `whoever may ${guard.join(' or ')}`

const rolesFor = (deed: Deed): string => deeds[deed].map((role) => roles[role].toLowerCase()).join(', ')
