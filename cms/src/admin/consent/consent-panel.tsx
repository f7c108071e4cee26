'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../eligibility/use-words.ts'
import './consent-panel.css'
import { type ConsentState, consentState } from './consent-state.ts'
import { WithdrawButton } from './withdraw-button.tsx'

const steps = [
  'Ajak bicara dulu: untuk apa ceritanya, siapa yang akan membaca, dan bahwa menolak tidak apa-apa.',
  'Tulis panggilan atau kodenya dan simpan, lalu cetak formulirnya: kode penarikan sudah tercetak.',
  'Beri waktu. Bila setuju, centang yang disetujui dan foto lembar bertanda tangan itu sebagai bukti.',
  'Sebelum tayang, bacakan ulang tulisannya dan catat kapan serta caranya.',
]

function Said({ state }: { state: ConsentState }) {
  const say = useWords()
  switch (state.state) {
    case 'withdrawn':
      return <p>{say(`Sudah ditarik ${state.day}. Cerita dan fotonya tidak lagi tayang.`, `Withdrawn on ${state.day}.`)}</p>
    case 'valid':
      return <p>{say(`Lengkap, berlaku sampai ${state.until}.`, `Complete, valid until ${state.until}.`)}</p>
    case 'incomplete':
      return (
        <>
          <p>{say('Belum bisa dipakai:', 'Not usable yet:')}</p>
          <ul>
            {state.gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )
  }
}

/** Above the form: how to ask for consent, then what is still missing, the form to print and the way out. */
export function ConsentPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const say = useWords()
  if (id === undefined || savedDocumentData === undefined) {
    return (
      <section className="consent-panel" aria-label={say('Cara meminta persetujuan', 'How to ask')}>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <a href="/admin/formulir-persetujuan" target="_blank" rel="noreferrer">
          {say('Lihat formulir kosong', 'See the blank form')}
        </a>
      </section>
    )
  }
  const state = consentState(savedDocumentData, new Date())
  return (
    <section className={`consent-panel consent-panel--${state.state}`} aria-label={say('Keadaan persetujuan', 'State of the consent')}>
      <div role="status">
        <Said state={state} />
      </div>
      {state.state !== 'withdrawn' && (
        <div className="consent-panel__actions">
          <a href={`/admin/formulir-persetujuan?id=${id}`} target="_blank" rel="noreferrer">
            {say('Cetak formulir dengan kode', 'Print the form with its code')}
          </a>
          <WithdrawButton id={String(id)} />
        </div>
      )}
    </section>
  )
}
