import { Trans } from '@lingui/react/macro';
import { HistoryList } from './HistoryList.tsx';

/** All that was done in this store, with a way back for each act. Its route is `/history`. */
export default function HistoryPage() {
  return (
    <div className="h-full overflow-y-auto px-4 py-4">
      <div className="mx-auto max-w-160">
        <h1 className="mb-2 text-lg font-semibold">
          <Trans>History</Trans>
        </h1>
        <HistoryList about="all" personPage={(personId) => `#/people/${personId}`} />
      </div>
    </div>
  );
}
