import { liveQuery } from 'dexie';
import {
  funnel,
  insights,
  openStore,
  pipelines,
  refreshInsights,
  searchPeople,
} from '../../utils/store/index.ts';

/** What the popup needs only once it is on screen. */
export { searchPeople };

/** Calls back after each change of what the popup shows. Opens the store, which looks after itself. Returns the way to stop. */
export function watchGlance(onChange: () => void): () => void {
  void openStore().then(() => refreshInsights(new Date()));
  const watch = liveQuery(readAll).subscribe({ next: onChange, error: () => undefined });
  return () => watch.unsubscribe();
}

/** Reads what the popup shows in the way that is told of changes. */
async function readAll(): Promise<void> {
  const [[standard]] = await Promise.all([pipelines(), insights()]);
  if (standard) await funnel(standard.id);
}
