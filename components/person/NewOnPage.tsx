import { Trans, useLingui } from '@lingui/react/macro';
import { personNews } from '../capture/news.ts';
import type { Subject } from '../capture/subject.ts';
import type { PersonCard } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';
import { fieldName } from '../words/fields.ts';

interface NewOnPageProps {
  card: PersonCard;
  subject: Subject;
  /** ISO instant at which the page was read. */
  readAt: string;
  onReview: () => void;
}

/** The page says more, or other things, than is known of this person: names the fields and offers to look. */
export function NewOnPage({ card, subject, readAt, onReview }: NewOnPageProps) {
  const { i18n } = useLingui();
  const news = personNews(card, subject, readAt);
  if (news.length === 0) return null;
  const fields = new Intl.ListFormat(i18n.locale).format(news.map((key) => fieldName(i18n, key)));
  return (
    <div className="flex items-center gap-2 border-t border-line bg-accent-soft px-4 py-1.5">
      <span className="min-w-0 flex-1">
        <Trans>This page has something new: {fields}</Trans>
      </span>
      <Button look="quiet" onClick={onReview}>
        <Trans>Look</Trans>
      </Button>
    </div>
  );
}
