import type { Role } from '../../core/roles/roles.ts'
import type { Calendar } from './calendar.ts'
import { dayInParts, daysAfter, idLedTo, madeBefore, type Step } from './step.ts'

/** Who can own something in the made-up council, and who holds it. */
const posts = {
  director: ['Director of Children’s Services', 'director'],
  care: ['Head of Children in Care', 'service-manager'],
  fostering: ['Head of Fostering', 'service-manager'],
  leaving: ['Service Manager, Leaving Care', 'service-manager'],
  school: ['Head of the Virtual School', 'director'],
  health: ['Designated Nurse for Children in Care', 'partner'],
  reviewing: ['Reviewing Service Manager', 'independent-reviewing-officer'],
  figures: ['Performance Manager', 'analyst'],
  participation: ['Participation Lead', 'participation-worker'],
  clerk: ['Democratic Services Officer', 'democratic-services'],
} as const satisfies Readonly<Record<string, readonly [string, Role]>>

export type PostName = keyof typeof posts

const BEGUN = -150
const LEFT = 32

/** Posts are set up before anything else; one of them nobody holds by now. */
export const postSteps = (calendar: Calendar): Step[] => [
  ...Object.entries(posts).map(([name, [title, role]]) => madeAndHeld(calendar, { name, title, role })),
  leaves(calendar, 'fostering'),
]

const madeAndHeld = (
  calendar: Calendar,
  { name, title, role }: { name: string; title: string; role: Role },
): Step => ({
  at: daysAfter(calendar, BEGUN),
  take: async (stage) => {
    const id = idLedTo(await stage.send('democratic-services', '/posts', { title }))
    stage.known.set(name, id)
    const holder = { person: `sample:${role}`, ...dayInParts(calendar, BEGUN) }
    await stage.send('democratic-services', `/posts/${id}/take`, holder, `/posts/${id}`)
  },
})

const leaves = (calendar: Calendar, name: PostName): Step => ({
  at: daysAfter(calendar, LEFT),
  take: async (stage) => {
    const page = `/posts/${madeBefore(stage, name)}`
    await stage.send('democratic-services', `${page}/leave`, dayInParts(calendar, LEFT), page)
  },
})
