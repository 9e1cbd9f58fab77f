/** The options that say what may be shown in public, besides `--previous`. */
export const policyOptions = ['threshold', 'exceptions', 'time-limit'] as const
