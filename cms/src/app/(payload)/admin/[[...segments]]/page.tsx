import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { importMap } from '../importMap.js'

type Arguments = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const generateMetadata = (args: Arguments) => generatePageMetadata({ config, ...args })

export default function Page(args: Arguments) {
  return RootPage({ config, importMap, ...args })
}
