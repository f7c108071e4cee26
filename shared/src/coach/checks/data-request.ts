import { sentenceAround } from '../reading/context.ts'
import type { TextCheck } from '../text-check.ts'

const asked =
  /(?<!minta )\b(?:kirim(?:kan)?|mengirim(?:kan)?|isi(?:kan)?|unggah|upload|setor(?:kan)?|tulis(?:kan)?|sebut(?:kan)?|japri|share|bagikan|ketik|masukkan|fotokan)\b[^.;!?\n]{0,40}?\b(?:(?:foto(?:kopi)?|scan|gambar|nomor|no\.?) (?:e-)?(?:ktp|kk|kartu keluarga|rekening|nik)|nik|ktp|kk|pin|otp|kata sandi|password)\b/giu
const told = /^(?:kirim|setor|sebut|tulis|japri|share|bagikan).*\b(?:pin|otp|kata sandi|password)$/i
const secret = /\b(?:pin|otp|kata sandi|password)$/i
const byPhone =
  /\b(?:wa|whatsapp|wa grup|grup wa|telegram|messenger|inbox|dm|japri|komentar|kolom komentar|komen|tautan|link|google ?form|gform|g-form|formulir daring|chat|sms|email|surel)\b|\bke (?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak|nomor)\b|\b0?8\d{2}/iu
const warned =
  /\b(?:jangan|tidak|tak|bukan|dilarang|awas|hindari|waspada|curigap{L}*|palsu|penipu(?:an)?|hoaks|menipu|tolak|abaikan|laporkan|tanpa|nggak|enggak|stop|siapa pun yang meminta)\b/i

/** Asking residents for papers or secret codes where a swindler would ask too. */
export const dataRequest: TextCheck = {
  id: 'data-request',
  dimension: 'safe',
  severity: 'should',
  find: (reading) =>
    [...reading.text.matchAll(asked)].flatMap(({ 0: found, index }) => {
      const { after, whole } = sentenceAround(reading, index)
      if (warned.test(whole) || /\.go\.id\b/.test(after) || !(told.test(found) || byPhone.test(after))) return []
      return [
        {
          start: index,
          end: index + found.length,
          severity: secret.test(found) ? 'must' : 'should',
          message: 'Ini meminta data atau berkas pribadi lewat pesan. Penipu memakai cara yang sama, dan warga jadi terbiasa mengirimnya.',
          fix: 'Minta warga membawa berkasnya ke loket, atau mengisinya di laman resmi berakhiran .go.id. PIN dan OTP tidak pernah diminta.',
        },
      ]
    }),
}
