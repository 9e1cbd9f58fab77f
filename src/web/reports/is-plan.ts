/** Whether a part is a table of promises besides words. */
export const isPlan = (id: string): id is 'last-plan' | 'next-plan' =>
  id === 'last-plan' || id === 'next-plan'
