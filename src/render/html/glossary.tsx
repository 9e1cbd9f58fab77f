import type { Report } from '../../core/reports/report.ts'

/** Every term of law or trade, explained once. */
export const Glossary = ({ terms }: { terms: Report['glossary'] }) => (
  <section class="glossary page" id="glossary" aria-labelledby="glossary-title">
    <h2 id="glossary-title">Glossary</h2>
    <dl>
      {terms.map(({ term, meaning }) => (
        <div>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
)
