import { Doorway } from '../logo.tsx'
import type { FormFacts } from './form-facts.ts'
import { Both, Line, Tick } from './form-parts.tsx'
import { formWords as say } from './form-words.ts'

/** The form of consent on one A4 page, in Indonesian and Javanese. */
export function ConsentForm({ facts: { city, phone, code, person, until } }: { facts: FormFacts }) {
  return (
    <article className="consent-form__page">
      <header className="consent-form__head">
        <Doorway size={34} />
        <div>
          <h1>
            {say.title.id} <span lang="jv">{say.title.jv}</span>
          </h1>
          <p>Ruang Solusi {city}</p>
        </div>
        <p className="consent-form__copies">
          Satu lembar untuk Anda,
          <br />
          satu untuk petugas.
        </p>
      </header>
      <div className="consent-form__both">
        <Both words={say.intro} />
      </div>
      <div className="consent-form__both consent-form__free">
        <Both words={say.free} strong />
        <Both words={say.independent} />
      </div>
      <section>
        <h2 className="consent-form__both">
          <Both words={say.agree} />
        </h2>
        <ul>
          <Tick words={say.text} />
          <Tick words={say.image} />
          <Tick words={say.name} />
        </ul>
        <h2 className="consent-form__both">
          <Both words={say.where} />
        </h2>
        <ul>
          <Tick words={say.site} />
          <Tick words={say.social} />
          <Tick words={say.print} />
        </ul>
        <Line label={`${say.until.id} / ${say.until.jv}`}>{until}</Line>
      </section>
      <section className="consent-form__withdraw">
        <h2 className="consent-form__both">
          <Both words={say.withdrawTitle} />
        </h2>
        <div className="consent-form__both">
          <Both words={say.withdraw} />
        </div>
        <div className="consent-form__code">
          <p>
            Telepon: <b>{phone ?? '…………………………'}</b>
          </p>
          <p>
            Kode: <b>{code ?? '…………………………'}</b>
          </p>
        </div>
        <div className="consent-form__both">
          <Both words={say.after} />
        </div>
      </section>
      <section>
        <div className="consent-form__both">
          <Both words={say.readBack} />
        </div>
        <div className="consent-form__lines">
          <Line label="Dibacakan ulang tanggal" />
          <Line label="Dengan cara" />
          <Line label="Paraf" />
        </div>
      </section>
      <section className="consent-form__signatures">
        <div>
          <h2>Yang bercerita / Ingkang cariyos</h2>
          <Line label="Panggilan atau kode">{person}</Line>
          <Line label="Tanggal" />
          <p className="consent-form__sign">Tanda tangan atau cap jempol</p>
        </div>
        <div>
          <h2>Wali, bila di bawah 18 tahun</h2>
          <Line label="Nama" />
          <Line label="Hubungan" />
          <p className="consent-form__sign">Tanda tangan wali; anak juga ditanya dan mau ☐</p>
        </div>
        <div>
          <h2>Petugas</h2>
          <Line label="Nama" />
          <Line label="Dinas" />
          <p className="consent-form__sign">Saya tidak memutuskan bantuan orang ini</p>
        </div>
      </section>
      <footer>Jangan menulis NIK, nomor KK, atau alamat di lembar ini. Basa Jawi: {say.intro.state}.</footer>
    </article>
  )
}
