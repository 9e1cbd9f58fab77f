/**
 * The seven corporate parenting principles in plain words. Source: Children and Social Work Act 2017, section 1(1)(a) to
 * (g), in its order.
 */
export const principles = {
  'best-interests': 'Act in children’s best interests, and for their health and well-being',
  'say-what-they-think': 'Help children say what they think, want and feel',
  'listen-to-them': 'Take what children think, want and feel into account',
  'use-services': 'Help children get services, and the most from them',
  'aim-high': 'Aim high for children, and help them do well',
  'safe-and-stable': 'Keep children safe and steady at home, in relationships and in school or work',
  'ready-for-adulthood': 'Prepare children for adulthood and living on their own',
} as const

export type Principle = keyof typeof principles
