import { pageTexts } from '../../app/reader.ts';

/** What is kept of a ledger and what is not, and what the law asks of who holds one. */
export function PrivacyNote({ isOpen }: { readonly isOpen: boolean }) {
  const { privacy: t } = pageTexts.value.ledger;
  return (
    <details class="ledger-privacy" open={isOpen}>
      <summary>{t.heading}</summary>
      <ul>
        {[t.stays, t.kept, t.dropped, t.remembered].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t.law}</p>
    </details>
  );
}
