import { dayInJakarta, formatDay } from '@ruang-solusi/shared/day'
import type { Line } from '../words/say-value.ts'
import { style } from './style.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text for HTML and for attributes in double quotes. */
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`

type Shown = {
  title: string
  lines: Line[]
  checker: string
  expiresAt: string
  text?: string
  name?: string
  notice?: string
  problem?: string
}

const form = ({ checker, name = checker, text = '', problem }: Shown): string => `
<form method="post"><h2>Catatan Anda</h2>
${problem ? `<p class="problem" role="alert" id="problem">${escapeHtml(problem)}</p>` : ''}
<label for="name">Nama dan lembaga</label><input id="name" name="name" value="${escapeHtml(name)}" maxlength="80" required autocomplete="name">
<label for="text">Apa yang benar, keliru, atau perlu sumber?</label>
<textarea id="text" name="text" rows="8" maxlength="4000" required${problem ? ' aria-describedby="problem"' : ''}>${escapeHtml(text)}</textarea>
<p class="hint">Jangan tulis NIK, nomor KK, atau data pribadi orang lain. Catatan ini hanya dibaca redaksi dan penulisnya.</p>
<button type="submit">Kirim catatan</button></form>`

/** The page an outside checker reads: the document's public text and one form. */
export const checkPage = (shown: Shown): string =>
  frame(
    `Periksa: ${shown.title}`,
    `<p class="mark">Ruang Solusi · pemeriksaan fakta</p><h1>${escapeHtml(shown.title)}</h1>
<p>Untuk ${escapeHtml(shown.checker)}: mohon bantu memeriksa isi di bawah ini sebelum dibaca warga. Naskah ini belum tentu tayang. Tautan berlaku sampai ${formatDay(dayInJakarta(new Date(shown.expiresAt)))}.</p>
${shown.notice ? `<p class="notice" role="status">${escapeHtml(shown.notice)}</p>` : ''}
<dl>${shown.lines.map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`).join('\n')}</dl>${form(shown)}`,
  )

/** A calm page for a link that leads nowhere any more, or never did. */
export const closedPage = (title: string, text: string): string =>
  frame(title, `<p class="mark">Ruang Solusi · pemeriksaan fakta</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`)
