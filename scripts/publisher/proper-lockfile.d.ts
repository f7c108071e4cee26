declare module 'proper-lockfile' {
  /** Locks an existing file or folder; gives the function that unlocks it. */
  export function lock(
    path: string,
    options?: {
      /** Where the lock is kept; beside `path` when not said. */
      lockfilePath?: string
      /** Milliseconds after which a lock that nobody renews counts as left behind. */
      stale?: number
      retries?: { retries: number; minTimeout?: number; maxTimeout?: number }
      onCompromised?: (error: Error) => void
    },
  ): Promise<() => Promise<void>>
}
