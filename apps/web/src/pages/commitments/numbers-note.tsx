import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { useTranslation } from '../../i18n/use-translation.js'
import type { NumberKind } from '../../state/matrix-state.js'
import { alter, carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { ListInWords } from '../../ui/list-in-words.js'
import { writeThing } from './written-goal.js'

/** What plans count where they name nothing else: `2 lần/tuần`. */
const TIMES = 'lần'
/** Fewer are soon read one by one. */
const LEAST_MIXED = 12

/** What is often done so many times, by the words that plans have for it; a comma is "or". */
const DONE_IN_TIMES = ['phát thanh, truyền thanh, loa', 'họp', 'đối thoại', 'kiểm tra, rà soát', 'báo cáo'] as const

/** Whether a line counts many times of whatever there is. */
export const isMixed = ({ unit, thing, targets }: Answers['commitments']['targets']['spreads'][number]): boolean =>
  thing && unit === TIMES && targets >= LEAST_MIXED

interface NumbersNoteProps {
  readonly kind: NumberKind
  /** Times of different things stand in one line. */
  readonly mixed: boolean
}

/** What the numbers of the table mean: what a month is reckoned as, what is mixed in a line, what is not read. */
export function NumbersNote({ kind, mixed }: NumbersNoteProps) {
  const { t } = useTranslation()
  if (kind === 'target') {
    return (
      <p className="note">
        <Trans
          i18nKey="commitments.target.until"
          components={{ timeless: <Link to="/assignments" hash="list" search={carry({ clear: 'no' })} /> }}
        />
      </p>
    )
  }
  return (
    <>
      <p className="note">{t('commitments.frequency.scale')}</p>
      {mixed && (
        <p className="note">
          <Trans
            i18nKey="commitments.frequency.mixed"
            values={{ line: t('commitments.targets.monthly_of', { thing: TIMES }) }}
            components={{
              list: (
                <ListInWords items={DONE_IN_TIMES.map((words) => ({ key: words, label: `“${words}”` }))}>
                  {(label, at) => (
                    <Link
                      to="."
                      search={alter({ words: DONE_IN_TIMES[at] ?? '', goal: writeThing(TIMES) })}
                      resetScroll={false}
                    >
                      {label}
                    </Link>
                  )}
                </ListInWords>
              ),
            }}
          />
        </p>
      )}
    </>
  )
}
