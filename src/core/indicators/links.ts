import type { Bound, Course, Link } from './link.ts'

/**
 * Which numbers of the catalogue are always the same number, or always add up to another. Found by trying: many councils
 * are made up and their tables distorted, everything is measured, and what still holds in all is set against the
 * definitions. Made by `npx tsx scripts/links.ts`.
 */
export const links: readonly Link[] = [
  {
    whole: { indicatorId: 'cic-count', of: 'numerator', times: 1 },
    parts: [{ indicatorId: 'cic-rate-per-10k', of: 'numerator', times: 1 }],
    where: ['month', 'year'],
    why: 'both are the number of children in care',
  },
  {
    whole: { indicatorId: 'cic-net-change', of: 'numerator', times: 1 },
    parts: [
      { indicatorId: 'cic-started', of: 'numerator', times: 1 },
      { indicatorId: 'cic-ceased', of: 'numerator', times: -1 },
    ],
    where: ['month'],
    why: 'the change is the children who came in less those who left',
  },
  {
    whole: { indicatorId: 'cic-age-sex', of: 'numerator', times: 1 },
    parts: ['M', 'F', 'U'].map((key) => ({
      indicatorId: 'cic-age-sex',
      of: 'numerator' as const,
      key,
      times: 1 as const,
    })),
    where: ['rows'],
    why: 'each child in care has one sex',
  },
]

/** Numbers that are never more than another. */
export const bounds: readonly Bound[] = []

/** How the year of each indicator comes from its months. */
export const courses: readonly Course[] = []
