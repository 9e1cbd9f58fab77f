/** Whether a fault is that the database's disk is full: nothing was kept, and the same will do once there is room. */
export const isFull = (why: unknown): boolean =>
  why instanceof Error && (('code' in why && why.code === '53100') || isFull(why.cause))
