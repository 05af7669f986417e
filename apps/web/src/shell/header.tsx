import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { carry } from '../state/use-view.js'
import { KeyboardHelp } from './keyboard-help.js'
import { LanguageSwitch } from './language-switch.js'
import { pages } from './pages.js'
import { SearchBox } from './search-box.js'
import './header.css'

/** Product name, the pages, language and keyboard help. On narrow screens the pages fold behind a button. */
export function Header() {
  const { t } = useTranslation()
  const [unfolded, setUnfolded] = useState(false)

  return (
    <header className="header">
      <div className="header-row">
        <Link to="/" search={carry()} className="product">
          {t('shell.product')}
        </Link>
        <button
          type="button"
          className="menu-button"
          aria-expanded={unfolded}
          aria-controls="pages"
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('shell.menu')}
        </button>
        <nav id="pages" aria-label={t('shell.nav.label')} className={unfolded ? 'pages pages-unfolded' : 'pages'}>
          <ul>
            {pages.map(({ to, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  search={carry()}
                  onClick={() => setUnfolded(false)}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {t(`shell.nav.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="header-tools">
          <SearchBox />
          <KeyboardHelp />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  )
}
