/** A flaw of the admin's own markup, and what mends it; mending twice changes nothing. */
type Repair = { selector: string; mend: (element: HTMLElement) => void }

const set =
  (name: string, value: string) =>
  (element: HTMLElement): void =>
    element.setAttribute(name, value)

const unset =
  (name: string) =>
  (element: HTMLElement): void =>
    element.removeAttribute(name)

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** The label a reader sees beside a control; where there is none, what the control is for. */
function nameByLabel(element: HTMLElement): void {
  const label = textOf(element.closest('.field-type, .condition, .where-builder')?.querySelector('.field-label'))
  element.setAttribute('aria-label', label.replace(/\*/g, '').trim() || 'Pilih')
}

const toolNames: Record<string, string> = { bold: 'Tebal', italic: 'Miring', link: 'Tautan' }

/** The tools of a text field show signs only. */
function nameByKey(element: HTMLElement): void {
  const key = element.dataset.buttonKey ?? ''
  if (textOf(element) === '') element.setAttribute('aria-label', toolNames[key] ?? (key || 'Pilihan teks'))
}

/** A spoken name must hold the words that are seen. */
function nameBySight(element: HTMLElement): void {
  const [seen, spoken] = [textOf(element), element.getAttribute('aria-label') ?? '']
  if (seen !== '' && !spoken.startsWith(seen))
    element.setAttribute('aria-label', spoken === '' || seen.startsWith(spoken) ? seen : `${seen}: ${spoken}`)
}

export const repairs: Repair[] = [
  // login and forgotten password have no landmark, and login no heading
  { selector: '.template-minimal__wrap:not([role])', mend: set('role', 'main') },
  { selector: '.login__brand:not([role])', mend: set('role', 'heading') },
  { selector: '.login__brand:not([aria-level])', mend: set('aria-level', '1') },
  // a document brings a main of its own, lists and dashboard do not; a header inside a main is no banner
  { selector: '.template-default__wrap[role="main"]:has(main)', mend: unset('role') },
  { selector: '.template-default__wrap:not([role]):not(:has(main))', mend: set('role', 'main') },
  { selector: '[role="main"] header:not([role])', mend: set('role', 'none') },
  { selector: '.template-default__wrap:not([role="main"]) header[role="none"]', mend: unset('role') },
  { selector: '.doc-header:not([role])', mend: set('role', 'region') },
  { selector: '.doc-header:not([aria-label])', mend: set('aria-label', 'Judul dan keadaan dokumen') },
  { selector: '.date-time-picker__clear-button:not([aria-label])', mend: set('aria-label', 'Hapus tanggal') },
  { selector: '.date-time-picker input:not([aria-label])', mend: nameByLabel },
  { selector: '[aria-hidden="true"][tabindex="0"], button[aria-hidden="true"]:not([tabindex="-1"])', mend: set('tabindex', '-1') },
  { selector: 'input[id^="react-select"]:not([aria-label]):not([aria-labelledby])', mend: nameByLabel },
  { selector: 'input[type="checkbox"][aria-label=""]', mend: set('aria-label', 'Pilih baris ini') },
  { selector: 'input[type="checkbox"]#select-all', mend: set('aria-label', 'Pilih semua baris') },
  { selector: 'input#select-all[aria-labelledby]', mend: unset('aria-labelledby') },
  {
    selector: '.popup-button:not([aria-label])',
    mend: (element) => textOf(element) === '' && element.setAttribute('aria-label', 'Pilihan lain'),
  },
  // a button around a button: the inner one stays
  { selector: '.popup-button--custom[role="button"]:has(button)', mend: unset('role') },
  { selector: '.popup-button--custom[tabindex]:has(button)', mend: unset('tabindex') },
  { selector: '.relationship-add-new__add-button:not([aria-label])', mend: set('aria-label', 'Buat baru') },
  { selector: '.clickable-arrow--left:not([aria-label])', mend: set('aria-label', 'Halaman sebelumnya') },
  { selector: '.clickable-arrow--right:not([aria-label])', mend: set('aria-label', 'Halaman berikutnya') },
  { selector: 'ul.doc-tabs__tabs:not([role])', mend: set('role', 'group') },
  { selector: '.multi-value.draggable[role="button"]', mend: set('role', 'group') },
  {
    selector: ':is(h3.group-field__title, h3.array-field__title, .payload-settings h3, .no-results h3):not([aria-level])',
    mend: set('aria-level', '2'),
  },
  { selector: '.upload-relationship-details__edit:not([aria-label])', mend: set('aria-label', 'Ubah berkas ini') },
  { selector: '.upload-relationship-details__remove:not([aria-label])', mend: set('aria-label', 'Lepas berkas ini') },
  { selector: '.file-details__remove:not([aria-label])', mend: set('aria-label', 'Ganti berkas ini') },
  { selector: '.copy-to-clipboard:not([aria-label])', mend: set('aria-label', 'Salin alamat berkas') },
  { selector: '.collapsible__drag:not([aria-label])', mend: set('aria-label', 'Pindahkan baris ini') },
  // the file's name stands beside its thumbnail already
  { selector: 'td img[alt$=".webp"]', mend: set('alt', '') },
  { selector: 'a.doc-tab[aria-label], a.list-create-new-doc__create-new-button[aria-label]', mend: nameBySight },
  { selector: '.ContentEditable__root:not([aria-label])', mend: nameByLabel },
  { selector: '.toolbar-popup__button:not([aria-label])', mend: nameByKey },
]
