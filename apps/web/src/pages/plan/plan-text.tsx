import { memo } from 'react'
import { type MarkedSpan, type TextLine, textLines } from './text-pieces.js'
import './plan-text.css'

const LINES_A_CHUNK = 40

interface PlanTextProps {
  readonly text: string
  readonly spans: readonly MarkedSpan[]
}

/**
 * The text with every highlight in it. Layers are switched by classes around it, so neither a switch nor a jump draws
 * it anew; chunks off screen cost nothing until they are scrolled to.
 */
export const PlanText = memo(function PlanText({ text, spans }: PlanTextProps) {
  const lines = textLines(text, spans)
  const chunks: (readonly TextLine[])[] = []
  for (let at = 0; at < lines.length; at += LINES_A_CHUNK) chunks.push(lines.slice(at, at + LINES_A_CHUNK))
  const last = lines.at(-1)
  return chunks.map((chunk) => (
    <div key={chunk[0]?.start} className="text-chunk">
      {chunk.map((line) => (
        <p key={line.start} className={`line line-${line.kind}`} data-line={line.start}>
          {line.pieces.map((piece) =>
            piece.spans.length === 0 ? (
              piece.isMark ? (
                <span key={piece.start} className="source-mark">
                  {piece.text}
                </span>
              ) : (
                piece.text
              )
            ) : (
              <mark
                key={piece.start}
                className={[...new Set(piece.spans.map(({ subject }) => `in-${subject}`))].join(' ')}
                data-start={piece.start}
                data-spans={piece.spans.map(({ id }) => id).join(' ')}
                title={piece.spans.map(({ label }) => label).join('\n')}
              >
                {piece.isMark ? <span className="source-mark">{piece.text}</span> : piece.text}
              </mark>
            ),
          )}
          {line !== last && '\n'}
        </p>
      ))}
    </div>
  ))
})
