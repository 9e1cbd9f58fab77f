/** The options that say what may be shown in public, besides `--previous`. */
export const policyOptions = ['threshold', 'exceptions', 'time-limit'] as const

/** The option that says which warnings on comments somebody lets stand. */
export const wordsOptions = ['signoffs'] as const
