/** The domain of demo accounts; `.example` never receives mail. */
const demoDomain = '@akun-coba.ruangsolusi.example'

/** The address of the demo account `name`. */
export const demoEmail = (name: string): string => `${name}${demoDomain}`

/** Whether the address belongs to an account that `npm run seed -- --demo-accounts` makes. */
export const isDemoAccount = (email: string): boolean => email.endsWith(demoDomain)
