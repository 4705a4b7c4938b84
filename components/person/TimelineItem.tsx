import { useLingui } from '@lingui/react/macro';
import type { Activity } from '../../utils/pipeline/activity.ts';
import { tellActivity } from '../words/activities.ts';
import type { Names } from '../words/activities-told.ts';
import { ActivityIcon } from './timeline/ActivityIcon.tsx';
import { ContactWords } from './timeline/ContactWords.tsx';
import { ToldWords } from './timeline/ToldWords.tsx';

/** One thing that happened: its picture, its words, and a way to its source. */
export function TimelineItem({ activity, names }: { activity: Activity; names: Names }) {
  const { i18n } = useLingui();
  const { detail, day } = activity;
  return (
    <div className="flex min-w-0 gap-2 [&>svg]:mt-[3px] [&>svg]:size-3.5 [&>svg]:shrink-0 [&>svg]:text-faint">
      <ActivityIcon detail={detail} />
      <div className="min-w-0 flex-1">
        {detail.type === 'contact' ? (
          <ContactWords contact={detail} />
        ) : (
          <ToldWords told={tellActivity(i18n, detail, names, day)} />
        )}
      </div>
    </div>
  );
}
