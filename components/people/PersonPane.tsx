import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { PersonView } from '../person/PersonView.tsx';
import { useMedia } from '../ui/use-media.ts';

/** One person beside the list; where it is narrow, in its place. */
export function PersonPane({ personId }: { personId: string }) {
  const { t } = useLingui();
  const [, go] = useLocation();
  const beside = useMedia('(min-width: 64rem)');
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!beside) pane.current?.focus();
  }, [beside]);

  return (
    <aside
      ref={pane}
      tabIndex={-1}
      aria-label={t`Person`}
      className="w-full min-w-0 overflow-y-auto border-line outline-none lg:w-105 lg:border-l"
    >
      <div className="mx-auto max-w-160">
        <div className="flex min-h-9 items-center px-4 pt-2 lg:absolute lg:hidden">
          <Link href="/people" className="inline-flex min-h-6 items-center gap-1 text-muted hover:text-ink">
            <ArrowLeft aria-hidden size={14} />
            <Trans>People</Trans>
          </Link>
        </div>
        <div className="hidden justify-end px-2.5 pt-2 lg:flex">
          <Link
            href="/people"
            aria-label={t`Close`}
            title={t`Close`}
            className="grid size-7 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
          >
            <X aria-hidden size={16} />
          </Link>
        </div>
        <PersonView
          personId={personId}
          onPage={null}
          pinned={false}
          onPin={null}
          onReview={() => undefined}
          onChanged={() => undefined}
          onGone={() => go('/people')}
        />
      </div>
    </aside>
  );
}
