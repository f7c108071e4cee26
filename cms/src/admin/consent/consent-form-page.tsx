import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { ConsentForm } from './consent-form.tsx'
import './consent-form.css'
import './consent-form-lines.css'
import { readFormFacts } from './form-facts.ts'
import { PrintButton } from './print-button.tsx'

/** A page of the admin that prints: the form of consent, filled in with the code of one consent (`?id=`), or blank. */
export async function ConsentFormPage({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  if (!isStaff(req.user)) redirect('/admin/login?redirect=%2Fadmin%2Fformulir-persetujuan')
  const id = typeof searchParams?.id === 'string' ? searchParams.id : undefined
  const facts = await readFormFacts(req, id)
  return (
    <main className="consent-form">
      <div className="consent-form__tools">
        <p>
          {facts.code === undefined
            ? 'Formulir kosong. Sebaiknya catat persetujuannya dulu di menu Persetujuan: kodenya lalu tercetak sendiri di sini.'
            : 'Cetak dua lembar. Bacakan, beri waktu, lalu foto lembar yang ditandatangani sebagai bukti.'}
          {facts.phone === undefined && ' Nomor telepon belum diisi di Pengaturan situs.'}
        </p>
        <PrintButton />
        <a href={id === undefined ? '/admin/collections/consents' : `/admin/collections/consents/${id}`}>Kembali</a>
      </div>
      <ConsentForm facts={facts} />
    </main>
  )
}
