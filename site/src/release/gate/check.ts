import type { BuiltSite } from './built-site.ts'

/** One thing that keeps a build from going live. */
export type GateFinding = {
  /** Public path of the page it is on; undefined when it concerns the whole site. */
  page: string | undefined
  /** For the log, in English. */
  message: string
  /** For the editor, in Indonesian, without naming the page. */
  problem: string
}

/** Looks at a whole build; no findings means that this check lets it pass. */
export type Check = (site: BuiltSite) => GateFinding[]
