import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'

/** True where the source folder still holds the very bytes that the document was read from. */
async function hasOriginal(documentId: string): Promise<boolean> {
  const response = await fetch(`/originals/${documentId}`, { method: 'HEAD', cache: 'no-store' })
  return response.status === 200
}

/** The file as it was received where it is still there; the text that was read from it in any case. */
export function PlanDownload({ detail }: { readonly detail: Answers['plans']['byId'] }) {
  const { t } = useTranslation()
  const { document_id, text } = detail.document
  const { data: original } = useQuery({
    queryKey: ['original', document_id],
    queryFn: () => hasOriginal(document_id),
    retry: false,
  })
  const saveText = (): void => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${(detail.file_names[0] ?? detail.plan.plan_id).replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')}.txt`
    link.click()
    // The browser has taken the address by the next task.
    setTimeout(() => URL.revokeObjectURL(address))
  }
  return (
    <div className="plan-download no-print">
      {original !== false && (
        // Its room is kept until it is known, so that nothing moves then.
        <a className={original === true ? 'button' : 'button pending'} href={`/originals/${document_id}`} download>
          {t('plan_page.download.original')}
        </a>
      )}
      <button type="button" className="button" onClick={saveText}>
        {t('plan_page.download.text')}
      </button>
      {original === false && <p className="note">{t('plan_page.download.gone')}</p>}
    </div>
  )
}
