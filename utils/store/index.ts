/**
 * What screens read of the store. Commands stand in `run.ts`, which screens load only once they are drawn: nothing can be
 * done before something is seen.
 */
export { openStore } from './open-store.ts';
export { dismissHealthNotice, watchHealth, type StoreHealth } from './health.ts';
export { restoreFromJournal } from './restore.ts';
export { recount } from './recount.ts';

export { personCard, type DealView, type PersonCard } from './queries/card.ts';
export { factsOfDeal } from './queries/deal-facts.ts';
export { funnel, pipelines, type FunnelStage } from './queries/funnel.ts';
export type { PersonHit } from './queries/hits.ts';
export { insights, refreshInsights } from './queries/insights.ts';
export type { Insights, TodayItem } from './insights-row.ts';
export { knownEmails, matchesFor, personByAddress, type Match } from './queries/known.ts';
export { lastUndoable } from './queries/last-undoable.ts';
export { peoplePage, recentPeople, type PeopleCursor } from './queries/people.ts';
export { searchPeople } from './queries/search.ts';
export { timeline } from './queries/timeline.ts';

export { dropDraft, readDraft, saveDraft } from './drafts.ts';
export { settings, type Settings } from './settings.ts';
export { clearScreen, readScreen, screenTabs, watchScreen, writeScreen, type Screen } from './screen.ts';
