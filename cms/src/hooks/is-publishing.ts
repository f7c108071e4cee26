/** Whether saving `data` puts it live; trashing keeps the status, so a deleted document does not count. */
export const isPublishing = (data: { _status?: string | null; deletedAt?: string | null } | undefined): boolean =>
  data?._status === 'published' && !data.deletedAt
