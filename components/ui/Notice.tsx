import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const TONES = {
  info: { box: 'bg-accent-soft', mark: 'text-accent', Icon: Info },
  ok: { box: 'bg-ok-soft', mark: 'text-ok', Icon: CircleCheck },
  warn: { box: 'bg-warn-soft', mark: 'text-warn', Icon: TriangleAlert },
  bad: { box: 'bg-bad-soft', mark: 'text-bad', Icon: CircleAlert },
} as const;

interface NoticeProps {
  tone?: keyof typeof TONES;
  title: ReactNode;
  /** What was kept, what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** The notice is all there is on the page: its title is the page's heading. */
  alone?: boolean;
  /** `alert` interrupts a screen reader; without it what was there from the start is read in its turn. */
  role?: 'alert';
  /** Read out once the screen reader is done with what it says. */
  polite?: boolean;
}

/** Something the rep should know here: what happened, what was kept, what to do. */
export function Notice({
  tone = 'info',
  title,
  children,
  actions,
  alone = false,
  role,
  polite = false,
}: NoticeProps) {
  const { box, mark, Icon } = TONES[tone];
  const Title = alone ? 'h1' : 'p';
  return (
    <div role={polite ? 'status' : role} className={`flex gap-2 rounded-md px-3 py-2.5 ${box}`}>
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${mark}`} />
      <div className="min-w-0 flex-1">
        <Title className={`font-semibold ${tone === 'info' ? 'text-ink' : mark}`}>{title}</Title>
        {children && <div className="text-muted">{children}</div>}
        {actions && <div className="mt-1.5 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
