import type { Access, FieldAccess } from 'payload'
import { isAdministrator, isPublisher, isStaff } from './roles.ts'

/** Any member of staff. */
export const staff: Access = ({ req }) => isStaff(req.user)

/** Editors and administrators. */
export const publishers: Access = ({ req }) => isPublisher(req.user)

/** Administrators only. */
export const administrators: Access = ({ req }) => isAdministrator(req.user)

/** Administrators reach every account, others only their own. */
export const administratorsOrSelf: Access = ({ req }) =>
  isAdministrator(req.user) || (isStaff(req.user) && { id: { equals: req.user?.id } })

/** A field only administrators may write. */
export const administratorsField: FieldAccess = ({ req }) => isAdministrator(req.user)

/** Nobody through any route; the server itself still can. */
export const nobody = (): boolean => false
