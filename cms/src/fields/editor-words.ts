/** What the rich-text editor says in Indonesian; it brings no Indonesian of its own. */
export const editorWords = {
  lexical: {
    general: {
      placeholder: "Tulis di sini, atau tekan '/' untuk pilihan …",
      slashMenuBasicGroupLabel: 'Dasar',
      slashMenuListGroupLabel: 'Daftar',
      toolbarItemsActive: '{{count}} dipakai',
    },
    heading: { label: 'Judul {{headingLevel}}' },
    paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
    link: { label: 'Tautan', loadingWithEllipsis: 'Memuat …' },
    orderedList: { label: 'Daftar bernomor' },
    unorderedList: { label: 'Daftar titik' },
  },
}
