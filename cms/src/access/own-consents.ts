import type { Access } from 'payload'
import { isPublisher, isStaff } from './roles.ts'

const ownBy =
  (field: 'takenBy' | 'uploadedBy'): Access =>
  ({ req: { user } }) =>
    isPublisher(user) || (isStaff(user) && { [field]: { equals: user?.id } })

/** Editors and administrators see every consent; an author only those that the author took. */
export const ownConsents = ownBy('takenBy')

/** Evidence is seen by editors and administrators, and by whoever uploaded it. */
export const ownEvidence = ownBy('uploadedBy')
