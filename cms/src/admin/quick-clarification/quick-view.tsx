import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { QuickForm } from './quick-form.tsx'
import { readQuickMaterial } from './quick-material.ts'

/** A page of the admin: from a pasted rumour to a live clarification on one short screen. */
export async function QuickView({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fkabar-cepat')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
      {...(viewActions ? { viewActions } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter>
        <QuickForm material={await readQuickMaterial(req.payload, req.user)} today={dayInJakarta(new Date())} />
      </Gutter>
    </DefaultTemplate>
  )
}
