import { StaleSaveNotice as StaleSaveNotice_3af0f74b6e0c8e6b85028ee54ecb0c09 } from '../../../../src/admin/stale-save/stale-save-notice.tsx'
import { StateCell as StateCell_8e370b27c64debda7f5aabc43faf813b } from '../../../../src/admin/review/state-cell.tsx'
import { ReviewPanel as ReviewPanel_e4db261a7b5e45f6660a88d585742abe } from '../../../../src/admin/review/review-panel.tsx'
import { LinkDiff as LinkDiff_1e545c0682f6390cd8108c59a1ca9553 } from '../../../../src/admin/versions/link-diff.tsx'
import { RuleRowLabel as RuleRowLabel_ebfe2664c21862a279dd8782b150ceac } from '../../../../src/admin/rule-row-label.tsx'
import { OptionsField as OptionsField_93ebc99d6c5549c341b46c1873ba0d0f } from '../../../../src/admin/eligibility/options-field.tsx'
import { LimitHint as LimitHint_43944eefb35776d2ac45e1a6845fdf1d } from '../../../../src/admin/eligibility/limit-hint.tsx'
import { RuleWorkbench as RuleWorkbench_1479c55faed27959745485ee79905e79 } from '../../../../src/admin/eligibility/rule-workbench.tsx'
import { CaseAnswersField as CaseAnswersField_8f77b2743c7eedaefe75b7ff82164eb0 } from '../../../../src/admin/eligibility/case-answers-field.tsx'
import { CaseRowLabel as CaseRowLabel_6ba55c5564fb7bed1b5c374e28d0eca0 } from '../../../../src/admin/case-row-label.tsx'
import { ShareTab as ShareTab_b4fcf3874da6a9b6cd5beadc6ad2051f } from '../../../../src/admin/share/share-tab.tsx'
import { CoachPanel as CoachPanel_80a9b3cd36a7e42df61182907fdde21b } from '../../../../src/admin/coach/coach-panel.tsx'
import { AuditTrail as AuditTrail_f2e0e74695f65de998fe2ebec7c33321 } from '../../../../src/admin/audit/audit-trail.tsx'
import { PublishingStatusBar as PublishingStatusBar_ca85395d30ce978cc61f0486089332b1 } from '../../../../src/admin/publishing-status-bar.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReviewPanel as ReviewPanel_921fe45d7012d6fae2bb3655cd25728d } from '../../../../src/admin/second-review/review-panel.tsx'
import { ParameterChanges as ParameterChanges_4376c787ce38fda14d781bdf6db82c77 } from '../../../../src/admin/eligibility/parameter-changes.tsx'
import { ConsentPanel as ConsentPanel_78ecd842560a4714a20309eb83fdd105 } from '../../../../src/admin/consent/consent-panel.tsx'
import { TrailCheck as TrailCheck_7edd1ad0925ae09536d202c571ac04df } from '../../../../src/admin/audit/trail-check.tsx'
import { TrySentence as TrySentence_f24f4a425b88ca0290a17d62eb49214c } from '../../../../src/admin/coach/try-sentence.tsx'
import { EntryRowLabel as EntryRowLabel_18bc3ff2aa8faffea6f2b302abc896b6 } from '../../../../src/admin/coach/entry-row-label.tsx'
import { SeededWords as SeededWords_8289e06ef26572c84be4e497dba0de6c } from '../../../../src/admin/coach/seeded-words.tsx'
import { Icon as Icon_c610747ed8c9d0a0a1f0da306e0d2abc } from '../../../../src/admin/icon.tsx'
import { Logo as Logo_8528b7f5bec013d65435ecb9bf84bc94 } from '../../../../src/admin/logo.tsx'
import { QuickLink as QuickLink_bf048cf01f2a2caad28d83fcb3ca79ac } from '../../../../src/admin/quick-clarification/quick-link.tsx'
import { PersonaLink as PersonaLink_ca98047d7e98e7dd7243eed3193cfbef } from '../../../../src/admin/eligibility/persona-link.tsx'
import { Welcome as Welcome_e240221b3bb5d07cf9796476eb38b221 } from '../../../../src/admin/welcome.tsx'
import { ReviewList as ReviewList_158333fc3aa56d6ca676bd1799cbb48d } from '../../../../src/admin/second-review/review-list.tsx'
import { CatalogueWarnings as CatalogueWarnings_301a938bc555caa414899eb8a70bf36a } from '../../../../src/admin/eligibility/catalogue-warnings.tsx'
import { AccessibleAdmin as AccessibleAdmin_5bb598bfd541588a20ac48bfa5ac1230 } from '../../../../src/admin/accessible-admin.tsx'
import { ConsentFormPage as ConsentFormPage_74dca56ee71a36d26127e6d7972bc090 } from '../../../../src/admin/consent/consent-form-page.tsx'
import { PersonaMatrix as PersonaMatrix_03e6a2480854baebc5bc97769a7b5fb6 } from '../../../../src/admin/eligibility/persona-matrix.tsx'
import { QuickView as QuickView_081d150ebbbd6021172bcc6c3c692308 } from '../../../../src/admin/quick-clarification/quick-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/stale-save/stale-save-notice.tsx#StaleSaveNotice": StaleSaveNotice_3af0f74b6e0c8e6b85028ee54ecb0c09,
  "/src/admin/review/state-cell.tsx#StateCell": StateCell_8e370b27c64debda7f5aabc43faf813b,
  "/src/admin/review/review-panel.tsx#ReviewPanel": ReviewPanel_e4db261a7b5e45f6660a88d585742abe,
  "/src/admin/versions/link-diff.tsx#LinkDiff": LinkDiff_1e545c0682f6390cd8108c59a1ca9553,
  "/src/admin/rule-row-label.tsx#RuleRowLabel": RuleRowLabel_ebfe2664c21862a279dd8782b150ceac,
  "/src/admin/eligibility/options-field.tsx#OptionsField": OptionsField_93ebc99d6c5549c341b46c1873ba0d0f,
  "/src/admin/eligibility/limit-hint.tsx#LimitHint": LimitHint_43944eefb35776d2ac45e1a6845fdf1d,
  "/src/admin/eligibility/rule-workbench.tsx#RuleWorkbench": RuleWorkbench_1479c55faed27959745485ee79905e79,
  "/src/admin/eligibility/case-answers-field.tsx#CaseAnswersField": CaseAnswersField_8f77b2743c7eedaefe75b7ff82164eb0,
  "/src/admin/case-row-label.tsx#CaseRowLabel": CaseRowLabel_6ba55c5564fb7bed1b5c374e28d0eca0,
  "/src/admin/share/share-tab.tsx#ShareTab": ShareTab_b4fcf3874da6a9b6cd5beadc6ad2051f,
  "/src/admin/coach/coach-panel.tsx#CoachPanel": CoachPanel_80a9b3cd36a7e42df61182907fdde21b,
  "/src/admin/audit/audit-trail.tsx#AuditTrail": AuditTrail_f2e0e74695f65de998fe2ebec7c33321,
  "/src/admin/publishing-status-bar.tsx#PublishingStatusBar": PublishingStatusBar_ca85395d30ce978cc61f0486089332b1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/second-review/review-panel.tsx#ReviewPanel": ReviewPanel_921fe45d7012d6fae2bb3655cd25728d,
  "/src/admin/eligibility/parameter-changes.tsx#ParameterChanges": ParameterChanges_4376c787ce38fda14d781bdf6db82c77,
  "/src/admin/consent/consent-panel.tsx#ConsentPanel": ConsentPanel_78ecd842560a4714a20309eb83fdd105,
  "/src/admin/audit/trail-check.tsx#TrailCheck": TrailCheck_7edd1ad0925ae09536d202c571ac04df,
  "/src/admin/coach/try-sentence.tsx#TrySentence": TrySentence_f24f4a425b88ca0290a17d62eb49214c,
  "/src/admin/coach/entry-row-label.tsx#EntryRowLabel": EntryRowLabel_18bc3ff2aa8faffea6f2b302abc896b6,
  "/src/admin/coach/seeded-words.tsx#SeededWords": SeededWords_8289e06ef26572c84be4e497dba0de6c,
  "/src/admin/icon.tsx#Icon": Icon_c610747ed8c9d0a0a1f0da306e0d2abc,
  "/src/admin/logo.tsx#Logo": Logo_8528b7f5bec013d65435ecb9bf84bc94,
  "/src/admin/quick-clarification/quick-link.tsx#QuickLink": QuickLink_bf048cf01f2a2caad28d83fcb3ca79ac,
  "/src/admin/eligibility/persona-link.tsx#PersonaLink": PersonaLink_ca98047d7e98e7dd7243eed3193cfbef,
  "/src/admin/welcome.tsx#Welcome": Welcome_e240221b3bb5d07cf9796476eb38b221,
  "/src/admin/second-review/review-list.tsx#ReviewList": ReviewList_158333fc3aa56d6ca676bd1799cbb48d,
  "/src/admin/eligibility/catalogue-warnings.tsx#CatalogueWarnings": CatalogueWarnings_301a938bc555caa414899eb8a70bf36a,
  "/src/admin/accessible-admin.tsx#AccessibleAdmin": AccessibleAdmin_5bb598bfd541588a20ac48bfa5ac1230,
  "/src/admin/consent/consent-form-page.tsx#ConsentFormPage": ConsentFormPage_74dca56ee71a36d26127e6d7972bc090,
  "/src/admin/eligibility/persona-matrix.tsx#PersonaMatrix": PersonaMatrix_03e6a2480854baebc5bc97769a7b5fb6,
  "/src/admin/quick-clarification/quick-view.tsx#QuickView": QuickView_081d150ebbbd6021172bcc6c3c692308,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
