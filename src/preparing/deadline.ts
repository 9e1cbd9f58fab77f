/** Throws once the time that was given is up. */
export type Deadline = () => void
