import type { Key } from './key.ts'

/** Why a finding is unknown. */
export type Because = 'not-asked' | 'dont-know' | 'wont-say' | 'expired-parameter' | 'officer' | 'too-wide'

/** What one leaf of the rule says; `path` is its JSON pointer in the rule. */
export type Finding = { path: string; finding: 'met' | 'unmet' | 'unknown'; decisive: boolean; because?: Because }

/** What a rule says about the answers given so far. */
export type Evaluation = { verdict: 'likely' | 'unclear' | 'unlikely'; findings: Finding[]; missing: Key[]; officers: Key[] }
