import type { Deed } from '../../core/roles/deeds.ts'
import type { SettingName } from '../../store/settings.ts'

/** A page of settings: who may change it, and what it is about. */
export interface Section {
  readonly name: SettingName
  readonly title: string
  readonly about: string
  readonly deed: Deed
}

/** Every page of settings. The database keeps to the same division: see its policies. */
export const sections: readonly Section[] = [
  {
    name: 'authority',
    title: 'Name and contact',
    about: 'What the council is called here, and whom readers write to.',
    deed: 'change-settings',
  },
  {
    name: 'branding',
    title: 'Look',
    about: 'The service’s name, one colour and a logo.',
    deed: 'change-settings',
  },
  {
    name: 'retention',
    title: 'Retention',
    about: 'How long children’s rows are kept once replaced, and young people’s own words once all is said.',
    deed: 'change-settings',
  },
  {
    name: 'promises',
    title: 'Reminders',
    about: 'When people are reminded of what was promised, and when it comes back to the board by itself.',
    deed: 'change-settings',
  },
  {
    name: 'helplines',
    title: 'Helplines',
    about: 'Whom young people can call, as their page shows it.',
    deed: 'change-settings',
  },
  {
    name: 'calendar-child-ids',
    title: 'Calendars',
    about: 'Whether calendar files of what is due may hold children’s ids.',
    deed: 'change-settings',
  },
  {
    name: 'directory-groups',
    title: 'Groups and roles',
    about: 'What somebody is here who signs in with a council account, by the groups they are in.',
    deed: 'change-settings',
  },
  {
    name: 'words',
    title: 'Words',
    about: 'Words explained besides the usual ones.',
    deed: 'change-settings',
  },
  {
    name: 'comparators',
    title: 'Comparators',
    about: 'Which councils stand beside this one, and by which average.',
    deed: 'change-measures',
  },
  {
    name: 'targets',
    title: 'Targets',
    about: 'What the council has set itself, measure by measure.',
    deed: 'change-measures',
  },
  {
    name: 'thresholds',
    title: 'What is hidden in public',
    about: 'Below which number a count is hidden.',
    deed: 'change-measures',
  },
]

/** The section of a name. */
export function sectionOf(name: SettingName): Section {
  const found = sections.find((each) => each.name === name)
  if (found === undefined) throw new Error(`There is no section ${name}`)
  return found
}
