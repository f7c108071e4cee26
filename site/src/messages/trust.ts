/** Who publishes a page, and how one knows the real one. */
export const trustMessages = {
  heading: 'Halaman ini asli?',
  publisher: (site: string) => `Diterbitkan oleh ${site}`,
  publisherFor: (agency: string, site: string) => `Isi dari ${agency}, diterbitkan oleh ${site}`,
  changed: (day: string) => `Diperbarui ${day}`,
  address: 'Lihat alamat di bagian atas ponsel Anda. Yang asli persis:',
  others: 'Alamat lain, walau mirip, bukan dari kami. Ragu? Ketik sendiri alamat itu atau tanyakan ke kelurahan.',
}
