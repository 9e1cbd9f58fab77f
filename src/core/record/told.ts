/** Hears how much of some long work is done. */
export type Told = (done: number, of: number) => void
