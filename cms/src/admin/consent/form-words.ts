/** A text of the form in Indonesian and in polite Javanese; `state` says who vouches for the Javanese. */
export type FormWords = { id: string; jv: string; state: 'terjemahan percobaan' | 'ditinjau penutur' }

const trial = (id: string, jv: string): FormWords => ({ id, jv, state: 'terjemahan percobaan' })

/** Everything the printed form says; the person who signs says *kula* and is addressed as *panjenengan*. */
export const formWords = {
  title: trial('Persetujuan berbagi cerita', 'Palilah andum cariyos'),
  intro: trial(
    'Terima kasih sudah mau berbagi. Silakan baca pelan-pelan, atau minta dibacakan. Anda boleh bertanya apa saja, boleh setuju sebagian, dan boleh berkata tidak.',
    'Matur nuwun sampun kersa andum cariyos. Mangga dipunwaos kanthi sabar, utawi nyuwun dipunwaosaken. Panjenengan kepareng ndangu punapa kemawon, kepareng sarujuk saperangan, ugi kepareng mboten kersa.',
  ),
  free: trial(
    'Menolak, atau menarik persetujuan kapan saja, tidak pernah memengaruhi bantuan atau layanan untuk Anda dan keluarga.',
    'Mboten kersa, utawi mundhut wangsul palilah ing wekdal punapa kemawon, mboten nate ngewahi bantuan utawi ladosan kangge panjenengan sakulawarga.',
  ),
  independent: trial(
    'Petugas yang bertanya ini tidak ikut memutuskan bantuan Anda.',
    'Petugas ingkang nyuwun palilah punika mboten tumut nemtokaken bantuan panjenengan.',
  ),
  agree: trial('Saya setuju. Centang hanya yang boleh:', 'Kula sarujuk. Ingkang dipuncenthang namung ingkang pareng:'),
  text: trial('Cerita saya ditulis, dengan nama samaran dan tanpa wajah', 'Cariyos kula dipunserat, mawi nama samaran lan tanpa rai'),
  image: trial('Foto yang memperlihatkan saya', 'Foto ingkang ngetingalaken kula'),
  name: trial('Nama asli saya disebut', 'Nama asli kula dipunsebat'),
  where: trial('Boleh tampil di:', 'Pareng dipunpanggihaken ing:'),
  site: trial('Situs ini dan pratinjau tautannya', 'Situs punika lan pratinjau tautanipun'),
  social: trial('WhatsApp dan media sosial', 'WhatsApp lan media sosial'),
  print: trial('Cetakan: poster, selebaran', 'Cithakan: poster, selebaran'),
  until: trial('Berlaku sampai', 'Wekdalipun ngantos'),
  withdrawTitle: trial('Berubah pikiran?', 'Kersa ngewahi penggalih?'),
  withdraw: trial(
    'Telepon atau WhatsApp ke nomor ini dan sebutkan kodenya:',
    'Mangga telpon utawi WhatsApp dhateng nomer punika lan ngendika kodenipun:',
  ),
  after: trial(
    'Tanpa alasan apa pun. Cerita dan foto turun dari situs hari itu juga; semua salinan di sistem kami dihapus paling lama 3 × 24 jam. Yang sudah disimpan atau dikirim orang lain tidak bisa kami ambil kembali.',
    'Mboten mawi alesan. Cariyos lan foto dipunandhapaken saking situs dinten punika ugi; sedaya salinan ing sistem kula dipunbusak paling dangu 3 × 24 jam. Ingkang sampun kasimpen utawi kakintun dening tiyang sanes mboten saged kula pendhet wangsul.',
  ),
  readBack: trial(
    'Sebelum tayang, tulisan dan kartunya dibacakan dan ditunjukkan dulu kepada saya. Saya boleh mengubahnya.',
    'Saderengipun katayangaken, seratan lan kertunipun dipunwaosaken lan dipuntedahaken rumiyin dhateng kula. Kula kepareng ngewahi.',
  ),
} satisfies Record<string, FormWords>
