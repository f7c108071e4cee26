import { words } from '../words.ts'

/** What can be done to a document, an account or the site, as the trail names it. */
export const auditActions = {
  created: words('Dibuat', 'Created'),
  changed: words('Diubah', 'Changed'),
  published: words('Ditayangkan', 'Published'),
  unpublished: words('Diturunkan', 'Unpublished'),
  'version-restored': words('Versi lama dikembalikan', 'Version restored'),
  trashed: words('Dibuang ke tempat sampah', 'Trashed'),
  untrashed: words('Diambil dari tempat sampah', 'Taken out of the trash'),
  deleted: words('Dihapus selamanya', 'Deleted'),
  login: words('Masuk', 'Logged in'),
  'login-failed': words('Gagal masuk', 'Login failed'),
  'password-asked': words('Minta kata sandi baru', 'Asked for a new password'),
  released: words('Situs diterbitkan', 'Released'),
  'release-failed': words('Penerbitan gagal', 'Release failed'),
}

export type AuditAction = keyof typeof auditActions
