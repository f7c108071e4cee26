import { Doorway } from './logo.tsx'

/** The mark in the admin's corner. */
export function Icon() {
  return <Doorway size={18} />
}
