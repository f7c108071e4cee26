import { words } from '../../words.ts'

export const verdictOptions = {
  false: words('Hoaks', 'False'),
  misleading: words('Menyesatkan', 'Misleading'),
  true: words('Benar', 'True'),
  unproven: words('Belum terbukti', 'Unproven'),
}

export const kindOptions = {
  impostor: words('Mencatut nama instansi', 'Impostor'),
  fabricated: words('Isi karangan', 'Fabricated'),
  'false-context': words('Konteks keliru', 'False context'),
  misleading: words('Menyesatkan', 'Misleading'),
  outdated: words('Kabar lama', 'Outdated'),
  genuine: words('Memang benar', 'Genuine'),
}

export const seenInOptions = {
  whatsapp: words('WhatsApp', 'WhatsApp'),
  facebook: words('Facebook', 'Facebook'),
  instagram: words('Instagram', 'Instagram'),
  tiktok: words('TikTok', 'TikTok'),
  telegram: words('Telegram', 'Telegram'),
  x: words('X', 'X'),
  sms: words('SMS', 'SMS'),
  spoken: words('Dari mulut ke mulut', 'Spoken'),
  letter: words('Surat', 'Letter'),
}
