import type { Principle } from '../../governance/principles.ts'
import type { Definition } from '../../indicators/indicator.ts'
import type { Theme } from '../../indicators/theme.ts'

/** The principles that measures of a theme serve where nothing else is said of one. */
const byTheme: Readonly<Record<Theme, readonly Principle[]>> = {
  profile: ['best-interests'],
  health: ['best-interests', 'use-services'],
  safety: ['safe-and-stable'],
  placements: ['safe-and-stable'],
  education: ['aim-high'],
  permanence: ['safe-and-stable'],
  fostering: ['safe-and-stable'],
  adoption: ['safe-and-stable'],
  'care-leavers': ['ready-for-adulthood'],
  reviews: ['best-interests'],
  voice: ['say-what-they-think'],
}

/** The principles of a measure that serves others than its theme does, or more. */
const own: Readonly<Record<string, readonly Principle[]>> = {
  'cic-reentry-12m': ['safe-and-stable'],
  'cic-returned-home': ['safe-and-stable'],
  'cic-placed-with-parents': ['safe-and-stable'],
  'reunification-assessments': ['safe-and-stable'],
  convicted: ['best-interests', 'safe-and-stable'],
  'rhi-offered': ['say-what-they-think', 'safe-and-stable'],
  'rhi-accepted': ['say-what-they-think', 'safe-and-stable'],
  'rhi-72h': ['say-what-they-think', 'safe-and-stable'],
  'visits-timely': ['best-interests', 'safe-and-stable'],
  'visits-seen-alone': ['say-what-they-think'],
  'pep-current': ['aim-high', 'use-services'],
  ehcp: ['aim-high', 'use-services'],
  'school-moves': ['aim-high', 'safe-and-stable'],
  'suspension-1plus': ['aim-high', 'safe-and-stable'],
  'cl-in-touch': ['use-services', 'ready-for-adulthood'],
  'cl-suitable': ['safe-and-stable', 'ready-for-adulthood'],
  'cl-eet': ['aim-high', 'ready-for-adulthood'],
  'cl-university': ['aim-high', 'ready-for-adulthood'],
  'cl-apprenticeship': ['aim-high', 'ready-for-adulthood'],
  'cl-pa-allocated': ['use-services', 'ready-for-adulthood'],
  'review-participation': ['say-what-they-think', 'listen-to-them'],
  'review-participation-pct': ['say-what-they-think', 'listen-to-them'],
  'review-attendance-pct': ['say-what-they-think'],
  'minutes-timely': ['listen-to-them'],
  'delegated-authority': ['best-interests', 'safe-and-stable'],
  'advocacy-issues': ['listen-to-them'],
  'advocacy-complaints': ['say-what-they-think', 'listen-to-them'],
  'advocacy-early-notification': ['use-services', 'say-what-they-think'],
  'iv-matched': ['use-services', 'safe-and-stable'],
  'iv-volunteers': ['use-services'],
  'iv-tenure-2y': ['use-services', 'safe-and-stable'],
  'survey-answer': ['listen-to-them'],
  complaints: ['listen-to-them'],
  'challenge-cards': ['listen-to-them'],
}

/** The ids of measures whose principles are said one by one. */
export const named: readonly string[] = Object.keys(own)

/** The corporate parenting principles that a measure serves: at least one. */
export const principlesServed = ({ id, theme }: Pick<Definition, 'id' | 'theme'>): readonly Principle[] =>
  own[id] ?? byTheme[theme]
