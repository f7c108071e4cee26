/** What the notice of a refused save says; `who` is the one who saved first. */
export const staleSaveWords = {
  id: {
    title: (who: string, at: string) => `${who} lebih dulu menyimpan, ${at}`,
    safe: 'Tulisan Anda masih utuh di layar ini, hanya belum tersimpan.',
    choose: 'Untuk tiap bagian di bawah, pilih tulisan yang dipakai. Ingin memakai keduanya? Salin dulu kalimat yang Anda perlukan.',
    mine: 'Tulisan Anda',
    theirs: (who: string) => `Tulisan ${who}`,
    empty: '(kosong)',
    also: (who: string, fields: string) => `Bagian yang hanya diubah ${who} ikut dipakai: ${fields}.`,
    merge: 'Gabungkan di layar ini',
    merging: 'Menggabungkan …',
    failed: 'Belum bisa digabung karena sambungan terputus. Tulisan Anda tetap di layar. Tunggu sebentar, lalu tekan lagi.',
    done: 'Sudah digabung di layar ini. Sekarang simpan atau terbitkan sekali lagi.',
    again: 'Lihat lagi kedua tulisan',
  },
  en: {
    title: (who: string, at: string) => `${who} saved first, ${at}`,
    safe: 'Your text is still on this screen, only not saved.',
    choose: 'For each part below, choose the text to use. Want both? Copy the sentences you need first.',
    mine: 'Your text',
    theirs: (who: string) => `The text of ${who}`,
    empty: '(empty)',
    also: (who: string, fields: string) => `What only ${who} changed is taken over: ${fields}.`,
    merge: 'Bring together on this screen',
    merging: 'Bringing together …',
    failed: 'The connection broke. Your text is still on the screen. Wait a moment, then press again.',
    done: 'Brought together on this screen. Now save or publish once more.',
    again: 'See both texts again',
  },
}

export type StaleSaveWords = (typeof staleSaveWords)['id']
