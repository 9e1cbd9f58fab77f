/**
 * A name that can be shown anywhere: a file's name may hold a line's end, a sequence that commands a terminal, or marks
 * that turn the direction of writing so that one name looks like another. Each such sign becomes U+FFFD.
 */
export const printable = (name: string): string => name.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, '\uFFFD')
