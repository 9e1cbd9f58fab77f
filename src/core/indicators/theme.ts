/** The themes of the data set in the order a board reads them. The keys are those of the data set's JSON form. */
export const themes = {
  profile: 'Our children',
  health: 'Health',
  safety: 'Safety',
  placements: 'Where children live',
  education: 'Education',
  permanence: 'Permanence',
  fostering: 'Fostering',
  adoption: 'Adoption',
  'care-leavers': 'Care leavers',
  reviews: 'Reviews',
  voice: 'Voice',
} as const

export type Theme = keyof typeof themes
