/** What the peer is made of, at the versions that the template's ranges give today. */
const dependencies = {
  '@payloadcms/admin-bar': '3.90.1',
  '@radix-ui/react-select': '2.4.1',
  '@tailwindcss/typography': '0.5.20',
  autoprefixer: '10.6.2',
  clsx: '2.1.1',
  geist: '1.9.2',
  next: '16.4.6',
  postcss: '8.5.33',
  'prism-react-renderer': '2.4.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  sharp: '0.35.5',
  'tailwind-merge': '2.6.1',
  tailwindcss: '3.4.19',
}

const layout = `import { GeistMono } from 'geist/font/mono'
import { GeistSans } from 'geist/font/sans'
import './style.css'
import { Bar, Themed, ThemeChoice, TopMenu } from './parts.js'
export default function Layout({ children }) {
  return <html lang="id" className={GeistSans.variable + ' ' + GeistMono.variable}><head><link href="/favicon.svg" rel="icon" /></head><body className="font-sans">
    <Themed><Bar /><TopMenu />{children}<footer className="container py-8"><ThemeChoice /></footer></Themed>
  </body></html>
}
`

const parts = `'use client'
import { PayloadAdminBar } from '@payloadcms/admin-bar'
import * as Select from '@radix-ui/react-select'
import clsx from 'clsx'
import Link from 'next/link'
import { usePathname, useRouter, useSelectedLayoutSegments } from 'next/navigation'
import { Highlight } from 'prism-react-renderer'
import { createContext, use, useEffect, useState } from 'react'
import { twMerge } from 'tailwind-merge'
const Theme = createContext({ theme: 'light', setTheme: () => {} })
export function Themed({ children }) {
  const [theme, setTheme] = useState('light')
  useEffect(() => setTheme(localStorage.getItem('theme') ?? 'light'), [])
  return <Theme.Provider value={{ theme, setTheme }}>{children}</Theme.Provider>
}
export function Bar() {
  const [isShown, setShown] = useState(false)
  const segments = useSelectedLayoutSegments()
  const router = useRouter()
  return <div className={twMerge(clsx('bg-black py-2 text-white', isShown ? 'block' : 'hidden'))}>
    <PayloadAdminBar cmsURL="" collectionSlug={segments[0]} onAuthChange={(user) => setShown(Boolean(user?.id))} onPreviewExit={() => router.refresh()} />
  </div>
}
export function TopMenu() {
  const path = usePathname()
  const { theme } = use(Theme)
  return <header className="container" data-theme={theme} data-path={path}><Link href="/">Beranda</Link> <Link href="/program/">Program</Link></header>
}
export function ThemeChoice() {
  const { theme, setTheme } = use(Theme)
  return <Select.Root value={theme} onValueChange={setTheme}><Select.Trigger aria-label="Tema"><Select.Value /></Select.Trigger>
    <Select.Content><Select.Item value="light"><Select.ItemText>Terang</Select.ItemText></Select.Item><Select.Item value="dark"><Select.ItemText>Gelap</Select.ItemText></Select.Item></Select.Content></Select.Root>
}
export function Code({ code }) {
  return <Highlight code={code} language="tsx">{({ tokens }) => <pre>{tokens.map((line, at) => <div key={at}>{line.map(({ content }) => content)}</div>)}</pre>}</Highlight>
}
`

const page = `import Image from 'next/image'
import { Code } from './parts.js'
import text from './text.json'
const { blocks, picture, title } = text
export const metadata = { title }
export default function Post() {
  return <article className="pb-16 pt-16">
    <h1 className="text-3xl md:text-5xl lg:text-6xl">{title}</h1>
    {picture && <Image src={picture.src} width={picture.width} height={picture.height} alt={picture.alt} sizes="100vw" priority />}
    <div className="prose mx-auto md:prose-md dark:prose-invert">{blocks.map(({ tag: Tag, text }, at) => <Tag key={at}>{text}</Tag>)}</div>
    {blocks.length < 0 && <Code code="" />}
  </article>
}
`

const style = '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n'
const tailwind = `import typography from '@tailwindcss/typography'
export default {
  content: ['./app/**/*.{js,jsx}'],
  darkMode: 'class',
  plugins: [typography],
  theme: { extend: { fontFamily: { sans: ['var(--font-geist-sans)'], mono: ['var(--font-geist-mono)'] } } },
}
`

/** One block of text on the page. */
export type TextBlock = { tag: 'h2' | 'h3' | 'p'; text: string }

/** What the peer shows. */
export type PeerText = { title: string; blocks: TextBlock[]; picture?: { src: string; width: number; height: number; alt: string } }

/** The files of the peer by path: a page of Next with the parts that stand around a post of the template. */
export const peerFiles = (text: PeerText): Record<string, string> => ({
  'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
  'next.config.js': 'export default { devIndicators: false }\n',
  'postcss.config.js': 'export default { plugins: { tailwindcss: {}, autoprefixer: {} } }\n',
  'tailwind.config.js': tailwind,
  'app/layout.jsx': layout,
  'app/page.jsx': page,
  'app/parts.js': parts,
  'app/style.css': style,
  'app/text.json': JSON.stringify(text),
})
