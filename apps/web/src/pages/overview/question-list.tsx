import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Question {
  readonly name: string
  readonly words: string
  /** The view that answers it in full. */
  readonly to: NonNullable<LinkProps['to']>
  readonly search: NonNullable<LinkProps['search']>
  readonly answer: ReactNode
}

interface QuestionListProps {
  /** Names the heading within the page. */
  readonly id: string
  readonly title: string
  readonly questions: readonly Question[]
}

/** Questions, each a link to its view, with their answers beside them. */
export function QuestionList({ id, title, questions }: QuestionListProps) {
  return (
    <section className="questions" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {questions.map(({ name, words, to, search, answer }) => (
          <li key={name}>
            <h3>
              <Link to={to} search={search}>
                {words}
              </Link>
            </h3>
            <div className="question-answer">{answer}</div>
          </li>
        ))}
      </ol>
    </section>
  )
}
