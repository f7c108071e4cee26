import { words } from '../words.ts'

/** How the admin's menu is divided. */
export const groups = {
  help: words('Bantuan untuk warga', 'Help for residents'),
  news: words('Kabar dan cerita', 'News and stories'),
  eligibility: words('Cek kecocokan', 'Eligibility check'),
  base: words('Data dasar', 'Base data'),
  system: words('Pengaturan', 'Settings'),
}
