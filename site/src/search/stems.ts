const stopWords = new Set(
  'ada adalah agar akan aku anda atau bagi bapak bisa buat dalam dan dapat dari dengan di hari ibu ini itu jadi jangan juga kak kami kamu karena ke kita lagi lain lalu mari masih mau mohon oleh pada pak para per saat saja salam sampai sangat saya sebagai secara segera semua serta sudah supaya tapi telah tentang tidak untuk utk yang yg ya https http www com'.split(
    ' ',
  ),
)

/** The words of a text that carry meaning, shortened to what stays when they are bent: "pencairannya" and "mencairkan" meet in "cair". */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !stopWords.has(word))
      .map(stem),
  ),
]

function stem(word: string): string {
  const rootOf = (shorter: string): string => (shorter.length > 3 ? shorter : word)
  const bare = rootOf(word.replace(/(?:nya|lah|kah|mu|ku)$/, ''))
  const base = rootOf(bare.replace(/^(?:di|ber|ter|pe[mnr]|me[mn]|me|pe|se)(?=[^aeiou])/, ''))
  const end = base.replace(/(?:kan|an|i)$/, '')
  return end.length > 3 ? end : base
}
