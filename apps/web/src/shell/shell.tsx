import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { EvidencePanel } from '../evidence/evidence-panel.js'
import { changeLanguage, rememberedLanguage } from '../i18n/i18n.js'
import { useView } from '../state/use-view.js'
import { PageSkeleton } from '../ui/skeleton.js'
import { BuildNotice } from '../ui/notice/build-notice.js'
import { ConnectionNotice } from '../ui/notice/connection-notice.js'
import { ParameterNotice } from '../ui/notice/parameter-notice.js'
import '../ui/paper/paper-asked.js'
import { Footer } from './footer.js'
import { Header } from './header.js'
import './shell.css'

/** Header, notices, the page, its side panel and the footer. */
export function Shell() {
  const { t } = useTranslation()
  const { lang, open } = useView()
  const { pathname } = useLocation()

  useEffect(() => {
    void changeLanguage(lang ?? rememberedLanguage() ?? 'vi', lang !== null)
  }, [lang])

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      <div className={open === null ? 'frame' : 'frame frame-open'}>
        <ParameterNotice />
        <ConnectionNotice />
        <BuildNotice />
        <main id="main" tabIndex={-1}>
          <Suspense key={pathname} fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
      </div>
      <EvidencePanel />
    </>
  )
}
