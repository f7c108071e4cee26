import type { readWorkbench } from '../../eligibility/workbench.ts'

/** What `GET /api/eligibility/workbench` answers; ids lead from the form's relationships to keys. */
export type Workbench = Awaited<ReturnType<typeof readWorkbench>>

/** What is known of a programme's rule: what is live, and what the latest draft says. */
export type ProgrammeRules = Workbench['programmes'][number]
