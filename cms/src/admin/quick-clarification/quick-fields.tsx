'use client'
import { kindOptions, seenInOptions, verdictOptions } from '../../collections/clarification/options.ts'
import { useWords } from '../eligibility/use-words.ts'
import type { QuickAnswers } from './quick-answers.ts'
import { QuickChoices } from './quick-choices.tsx'
import type { QuickMaterial } from './quick-material.ts'
import { QuickSelect } from './quick-select.tsx'
import { QuickText } from './quick-text.tsx'
import { mostOfClaim, takeClaim } from './take-claim.ts'

type Props = {
  answers: QuickAnswers
  material: QuickMaterial
  /** What the CMS said, by box. */
  problems: Record<string, string>
  onChange: (change: Partial<QuickAnswers>) => void
}

/** The boxes of the short screen, in the order in which one thinks. */
export function QuickFields({ answers, material, problems, onChange }: Props) {
  const say = useWords()
  const { claim, links } = takeClaim(answers.claim)
  const text = (name: 'name' | 'correction' | 'evidence' | 'evidenceUrl' | 'procedure') => ({
    name,
    value: answers[name],
    problem: problems[name],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <QuickText
        name="claim"
        label={say('1. Tempel pesan yang beredar', '1. Paste the message')}
        hint={say('Tautan dimatikan otomatis. Hapus nama dan nomor orang.', 'Links are made harmless. Remove names and numbers of people.')}
        rows={5}
        most={mostOfClaim}
        value={answers.claim}
        problem={problems.claim}
        onChange={(value) => onChange({ claim: value })}
        onLeave={() => onChange({ claim })}
      />
      {links.length > 0 && (
        <p role="status">
          {say('Tautan yang dimatikan:', 'Links made harmless:')} {links.join(', ')}
        </p>
      )}
      <QuickChoices
        name="verdict"
        legend={say('2. Putusannya', '2. Verdict')}
        options={verdictOptions}
        chosen={[answers.verdict]}
        onChange={([verdict = 'false']) => onChange({ verdict })}
      />
      <QuickText
        {...text('name')}
        label={say('3. Yang benar, satu kalimat', '3. The truth in a sentence')}
        hint={say('Menjadi judul dan kartu. Jangan mengulang kabar palsunya.', 'Headline and card; never repeat the claim.')}
        rows={2}
        most={120}
      />
      <QuickText {...text('correction')} label={say('4. Penjelasan singkat', '4. Short explanation')} rows={4} />
      <QuickText
        {...text('evidence')}
        label={say('5. Dicek ke mana?', '5. Checked with whom?')}
        hint={say('Misalnya: Dinas Sosial, lewat telepon 23 November 2026.', 'For example: Dinas Sosial, by phone.')}
      />
      <QuickSelect
        name="agency"
        label={say('6. Instansi yang menjawab', '6. Agency that answers')}
        none={say('pilih…', 'choose…')}
        options={material.agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={answers.agency}
        problem={problems.agency}
        onChange={(agency) => onChange({ agency })}
      />
      <QuickSelect
        name="programme"
        label={say('7. Program yang disalahgunakan', '7. Programme abused')}
        hint={say('Halaman program itu ikut memperingatkan.', 'Its page warns too.')}
        none={say('tidak ada', 'none')}
        options={material.programmes.map(({ id, name }) => ({ value: id, label: name }))}
        value={answers.programme}
        problem={problems.programme}
        onChange={(programme) => onChange({ programme })}
      />
      <details className="ruang-quick__more">
        <summary>{say('Sudah terisi, ubah bila perlu', 'Already filled in')}</summary>
        <QuickSelect
          name="kind"
          label={say('Jenis kabar', 'Kind')}
          options={Object.entries(kindOptions).map(([value, label]) => ({ value, label: say(label.id, label.en) }))}
          value={answers.kind}
          onChange={(kind) => onChange({ kind: kind as QuickAnswers['kind'] })}
        />
        <QuickChoices
          name="seenIn"
          legend={say('Beredar di', 'Seen in')}
          options={seenInOptions}
          chosen={answers.seenIn}
          many
          onChange={(seenIn) => onChange({ seenIn })}
        />
        <QuickText {...text('procedure')} label={say('Cara yang benar, satu langkah satu baris', 'The right way')} rows={5} />
        <QuickText {...text('evidenceUrl')} label={say('Alamat web bukti', 'Web address of the evidence')} />
        <label className="ruang-quick__tick">
          <input type="checkbox" checked={answers.withFirstAid} onChange={(event) => onChange({ withFirstAid: event.target.checked })} />
          {say('Sertakan langkah bagi yang telanjur mengisi', 'Say what to do if one already fell for it')}
        </label>
      </details>
    </>
  )
}
