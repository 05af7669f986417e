interface ShownOfProps {
  /** `Hiện 25 trong 87 phân công.` */
  readonly words: string
  /** What the button says. */
  readonly all: string
  /** Shows all; null where no more can be shown than is. */
  readonly onAll: (() => void) | null
}

/** Under a list that shows its first rows: how many of how many, and a button for the rest. */
export function ShownOf({ words, all, onAll }: ShownOfProps) {
  return (
    <p className="note">
      {words}{' '}
      {onAll !== null && (
        <button type="button" className="text-button no-print" onClick={onAll}>
          {all}
        </button>
      )}
    </p>
  )
}
