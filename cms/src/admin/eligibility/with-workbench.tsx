'use client'
import type { ReactNode } from 'react'
import { ActionButton } from './action-button.tsx'
import { useWords } from './use-words.ts'
import { useWorkbench } from './use-workbench.ts'
import type { Workbench } from './workbench.ts'
import './eligibility.css'

/** Shows what needs the catalogue once it is there, and until then that it is coming or that it did not come. */
export function WithWorkbench({ children }: { children: (data: Workbench, refresh: () => void) => ReactNode }) {
  const { data, isLoading, hasFailed, refresh } = useWorkbench()
  const say = useWords()
  return (
    <>
      {hasFailed && !isLoading && (
        <p className="ruang-note ruang-note--problem" role="alert">
          {data
            ? say('Daftar pertanyaan belum bisa diperbarui. Yang tampil di sini bisa sudah lama.', 'The questions could not be updated.')
            : say('Daftar pertanyaan belum bisa dibuka.', 'The questions could not be loaded.')}{' '}
          <ActionButton label={say('Coba lagi', 'Try again')} onClick={refresh} />
        </p>
      )}
      {!data && !hasFailed && <p role="status">{say('Membuka daftar pertanyaan…', 'Loading the questions…')}</p>}
      {data && children(data, refresh)}
    </>
  )
}
