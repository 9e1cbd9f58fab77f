/** What was begun this often and never ended takes everything down with it, and is left alone. */
export const MOST_TRIES = 3
