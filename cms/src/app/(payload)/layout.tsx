import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import './brand.css'

/** Payload's dialog about newer data offers nothing but a reload, which loses what was written; our own notice keeps both texts. */
const withoutReloadDialog = ({ name, args }: Parameters<ServerFunctionClient>[0]): Record<string, unknown> =>
  name === 'form-state' ? { ...args, checkForStaleData: false } : args

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, args: withoutReloadDialog(args), config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
