'use client'
import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../eligibility/use-words.ts'

const modal = 'withdraw-consent'

/** Asks the server to withdraw; why it did not, or undefined. */
async function withdraw(id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/consents/${id}/withdraw`, { method: 'POST', credentials: 'include' })
    if (response.ok) return undefined
    return ((await response.json()) as { error?: string }).error ?? `Gagal (${response.status}).`
  } catch {
    return 'CMS tidak menjawab. Periksa sambungan, lalu coba lagi.'
  }
}

/** "Persetujuan ditarik", with a step that says what will happen. */
export function WithdrawButton({ id }: { id: string }) {
  const say = useWords()
  const { openModal } = useModal()
  const [problem, setProblem] = useState<string>()
  const confirm = async () => {
    const failed = await withdraw(id)
    setProblem(failed)
    if (failed === undefined) window.location.reload()
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
        {say('Persetujuan ditarik…', 'Consent withdrawn…')}
      </Button>
      {problem !== undefined && (
        <p role="alert" className="consent-panel__problem">
          {say('Belum tercatat: ', 'Not recorded: ')}
          {problem}
        </p>
      )}
      <ConfirmationModal
        modalSlug={modal}
        heading={say('Tarik persetujuan ini?', 'Withdraw this consent?')}
        body={say(
          'Cerita, foto, kartu, dan bahan bagikannya turun dari situs dalam hitungan detik, dan semua salinannya dihapus. Foto orangnya dihapus dari pustaka. Tidak bisa dibatalkan; bila orangnya setuju lagi, catat persetujuan baru. Jangan tanyakan alasannya.',
          'Story, photo, card and kit leave the site within seconds and every copy is deleted, also the photo in the library. This cannot be undone. Do not ask why.',
        )}
        confirmLabel={say('Ya, tarik sekarang', 'Yes, withdraw')}
        cancelLabel={say('Batal', 'Cancel')}
        onConfirm={confirm}
      />
    </>
  )
}
